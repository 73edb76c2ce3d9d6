/** `check --sources`: every source of a file by itself, on all cores. What an earlier run has computed is kept. */
import { closeSync, openSync, writeSync } from "node:fs";
import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { DataError } from "../base/errors.ts";
import { CountedAreas } from "../check/counted.ts";
import { ownEmission, ownStackHeight, pointSourceOf, type OwnSource } from "../check/own-source.ts";
import { amounts } from "../check/emission.ts";
import type { SectorDefault } from "../check/sector-default.ts";
import { loadHexagons, loadSectorDefaults, loadSites } from "../data/land.ts";
import { loadManifest } from "../data/manifest.ts";
import { DUTCH_STYLE, PLAIN_STYLE, type CsvStyle } from "../exchange/csv-dialect.ts";
import type { RowFault } from "../exchange/csv-sources.ts";
import type { ExchangeSource } from "../exchange/exchange-source.ts";
import { remarksOf } from "../exchange/export-info.ts";
import { faultsOf, sourcesOf, type Imported } from "../exchange/import-file.ts";
import { modelFaults, ownSourcesOf } from "../exchange/own-from-file.ts";
import type { Substance } from "../model/source.ts";
import {
  batchRow,
  batchText,
  earlierOutcomes,
  keyOf,
  outcomeCells,
  rowsText,
  type OutcomeCells,
} from "./batch-table.ts";
import type { CheckOptions } from "./check-options.ts";
import { DISCLAIMER } from "./check-report.ts";
import { fileReader } from "./file-reader.ts";
import { createNodePool } from "./node-pool.ts";
import { checkPoints, type CheckGround, type EmittingPoint } from "./own-check.ts";
import { VERSION } from "./package-version.ts";
import { createProgress } from "./progress.ts";
import { faultText, readSources } from "./read-imported.ts";
import { UsageError } from "./usage.ts";
import { writePieces } from "./write-pieces.ts";

type BatchOptions = Extract<CheckOptions, { kind: "batch" }>;

/** One line of the file: a source, or what is wrong with it. */
interface BatchLine {
  readonly line: number;
  readonly source: ExchangeSource | undefined;
  readonly faults: readonly RowFault[];
}

/** A source to compute, with the key of its input. Lines that ask the same share one. */
interface Task {
  readonly key: string;
  readonly points: readonly EmittingPoint[];
}

/** Runs the batch and returns what goes to stdout. DataError at the end when a line could not be checked. */
export async function checkBatch(options: BatchOptions): Promise<string> {
  if (resolve(options.sources) === resolve(options.out))
    throw new UsageError("check: --sources and --out are the same file");
  const style = options.isDutch ? DUTCH_STYLE : PLAIN_STYLE;
  const read = fileReader();
  const [imported, known, { edition }, defaults] = await Promise.all([
    readSources(options.sources),
    earlierOutcomes(options.out, style),
    loadManifest(read),
    loadSectorDefaults(read),
  ]);
  const lines = linesOf(imported);
  const faults = lines.flatMap((line) => line.faults);
  for (const fault of faults) process.stderr.write(`${faultText(fault)}\n`);

  const keys = new Map<BatchLine, string>();
  const tasks = new Map<string, Task>();
  for (const line of lines) {
    if (line.source === undefined) continue;
    const points = ownSourcesOf(line.source, "proposed").map((own) => pointOf(own, defaults));
    const key = keyOf({ points, count: options.count, edition, version: VERSION });
    keys.set(line, key);
    tasks.set(key, { key, points });
  }
  const outcomes = new Map<string, OutcomeCells>([...known].filter(([key]) => tasks.has(key)));
  const rowOf = (line: BatchLine): readonly string[] =>
    batchRow(
      line.line,
      line.source,
      outcomes.get(keys.get(line) ?? ""),
      line.faults.map(faultText).join("; "),
      style,
    );
  const remarks = remarksOf({
    title: `Checks of single sources, loads on ${options.count} nature within 25 km`,
    version: VERSION,
    edition,
    disclaimer: DISCLAIMER,
  });
  const isDone = (line: BatchLine): boolean =>
    line.source === undefined || outcomes.has(keys.get(line) ?? "");
  await writePieces(options.out, batchText(lines.filter(isDone).map(rowOf), remarks, style));

  const waiting = [...tasks.values()].filter(({ key }) => !outcomes.has(key));
  if (outcomes.size > 0)
    process.stderr.write(`${outcomes.size} outcomes kept, ${waiting.length} to compute\n`);
  if (waiting.length > 0) {
    const linesOfKey = grouped(keys.keys(), (line) => keys.get(line) ?? "");
    const file = openSync(options.out, "a");
    try {
      await computeAll(waiting, options, style, (key, cells) => {
        outcomes.set(key, cells);
        // In one piece and at once, so that a run that is stopped leaves whole lines.
        writeSync(file, rowsText((linesOfKey.get(key) ?? []).map(rowOf), style));
      });
    } finally {
      closeSync(file);
    }
    await writePieces(options.out, batchText(lines.map(rowOf), remarks, style));
  }
  process.stderr.write(`${lines.length} lines written to ${options.out}\n`);
  const faulty = lines.filter(({ source }) => source === undefined).length;
  if (faulty > 0)
    throw new DataError(
      options.sources,
      "",
      `${faulty} of ${lines.length} sources could not be checked; correct the lines above and run again, the others are kept`,
    );
  return "";
}

/** Runs the model, one source per thread at a time. */
async function computeAll(
  tasks: readonly Task[],
  { count, threads }: BatchOptions,
  style: CsvStyle,
  onOutcome: (key: string, cells: OutcomeCells) => void,
): Promise<void> {
  const read = fileReader();
  const progress = createProgress();
  const size = Math.min(tasks.length, threads ?? availableParallelism());
  const pools = Array.from({ length: size }, () => createNodePool(1));
  try {
    const [hexagons, sites] = await Promise.all([
      loadHexagons(read),
      loadSites(read),
      ...pools.map((pool) => pool.ready),
    ] as const);
    const ground: CheckGround = { hexagons, sites, areas: new CountedAreas(hexagons, sites) };
    const start = performance.now();
    const perSource = (done: number): number => (performance.now() - start) / 1000 / done;
    let next = 0;
    let done = 0;
    await Promise.all(
      pools.map(async (pool) => {
        while (next < tasks.length) {
          const { key, points } = tasks[next++];
          const result = await checkPoints(pool, points, ground, count);
          onOutcome(key, outcomeCells(result, points.length, key, style));
          done++;
          const each = perSource(done);
          const left = durationText(each * (tasks.length - done));
          progress.update(`${done} of ${tasks.length} sources, ${each.toFixed(2)} s each, ${left} to go`);
        }
      }),
    );
    progress.end(
      `${done} sources in ${durationText(perSource(1))}: ${perSource(done).toFixed(3)} s per source on ${size} thread${size === 1 ? "" : "s"}`,
    );
  } finally {
    progress.end();
    for (const pool of pools) pool.dispose();
  }
}

function durationText(seconds: number): string {
  if (seconds < 100) return `${seconds.toFixed(0)} s`;
  return seconds < 6000 ? `${(seconds / 60).toFixed(0)} min` : `${(seconds / 3600).toFixed(1)} h`;
}

/** Lines in the order of the file. What a format takes and the model does not is a fault here. */
function linesOf(imported: Imported): readonly BatchLine[] {
  const faults = grouped(faultsOf(imported), ({ line }) => line);
  const header = imported.kind === "csv" ? imported.table : undefined;
  const columnOf = ({ field }: { readonly field: RowFault["field"] }): string =>
    header?.header[header.mapping[field] ?? -1] ?? field;
  return rowsOf(imported).map(({ line, source }) => {
    const wrong = faults.get(line) ?? [];
    if (source === undefined) return { line, source, faults: wrong };
    const outside = modelFaults(source).map((fault) => ({ ...fault, line, column: columnOf(fault) }));
    return { line, source: outside.length === 0 ? source : undefined, faults: outside };
  });
}

function grouped<T, Key>(items: Iterable<T>, keyOf: (item: T) => Key): ReadonlyMap<Key, readonly T[]> {
  const groups = new Map<Key, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** A table and GeoJSON know their lines; sources of IMAER are numbered. */
function rowsOf(
  imported: Imported,
): readonly { readonly line: number; readonly source: ExchangeSource | undefined }[] {
  if (imported.kind === "csv") return imported.table.rows;
  if (imported.kind === "geojson") return imported.features.rows;
  return sourcesOf(imported).map((source, place) => ({ line: place + 1, source }));
}

/** Only what is emitted is computed; of a source that emits nothing ammonia, so that its 0 has hexagons to be counted on. */
function pointOf(own: OwnSource, defaults: readonly SectorDefault[]): EmittingPoint {
  const substances: Substance[] = [];
  if (own.nh3 > 0 || (own.nox === 0 && own.dust === 0)) substances.push("NH3");
  if (own.nox > 0) substances.push("NOx");
  if (own.dust > 0) substances.push(`dust-${own.dustSize}`);
  return {
    source: pointSourceOf(own, defaults),
    emission: amounts(ownEmission(own)),
    substances,
    stack: ownStackHeight(own, defaults),
  };
}
