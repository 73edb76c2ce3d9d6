/** The outcomes of a batch as a table: a row per source, with a key of its input by which an interrupted run goes on. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { DataError } from "../base/errors.ts";
import type { CheckResult } from "../check/result.ts";
import { verdictOf } from "../check/verdict.ts";
import { cellText, csvText } from "../exchange/csv-writer.ts";
import type { CsvStyle } from "../exchange/csv-dialect.ts";
import { csvLine, parseCsv } from "../exchange/csv.ts";
import type { ExchangeSource } from "../exchange/exchange-source.ts";

const INPUT_COLUMNS = [
  ...(["line", "id", "name", "situation", "x_rd_m", "y_rd_m"] as const),
  ...(["nh3_kg_yr", "nox_kg_yr", "ammonium_nitrate_kg_yr", "height_m", "heat_MW", "sector"] as const),
] as const;
const OUTCOME_COLUMNS = [
  ...(["points", "load_low_mol_yr", "load_mol_yr", "load_high_mol_yr", "index", "verdict"] as const),
  ...([
    "counted_hexagons",
    "counted_ha",
    "site_nr",
    "site",
    "site_load_mol_yr",
    "site_max_mol_ha_yr",
  ] as const),
  ...(["site_max_receptor", "largest_factor_below_threshold", "key"] as const),
] as const;
const COLUMNS = [...INPUT_COLUMNS, ...OUTCOME_COLUMNS, "error"] as const;
const KEY = COLUMNS.indexOf("key");

/** The cells of an outcome, its key the last, as they stand in the table. */
export type OutcomeCells = readonly string[];

/** The cells of a checked source. The verdict is that of the definition, whatever is counted. */
export function outcomeCells(
  result: CheckResult,
  points: number,
  key: string,
  { decimal }: CsvStyle,
): OutcomeCells {
  const { load, loads, index, countedHexagons, countedArea, sites, largestEmissionBelow } = result;
  const first = sites.find((site) => site.load > 0);
  return [
    points,
    ...[load.low, load.central, load.high, index].map(shortFigure),
    verdictOf(loads.overloaded, true),
    countedHexagons,
    shortFigure(countedArea),
    ...(first !== undefined
      ? [first.nr, first.name, shortFigure(first.load), shortFigure(first.maxDeposition), first.maxReceptorId]
      : Array<undefined>(5).fill(undefined)),
    largestEmissionBelow === undefined ? undefined : shortFigure(largestEmissionBelow.factor),
    key,
  ].map((cell) => cellText(cell, decimal));
}

/** Six significant digits. */
function shortFigure(value: number): number {
  return Number(value.toPrecision(6));
}

/** A key of all that an outcome depends on: it differs when one of them does. */
export function keyOf(input: unknown): string {
  return createHash("sha256").update(JSON.stringify(input)).digest("hex").slice(0, 16);
}

/** A row of the table: of an outcome, of a fault, or of a source that waits. A row is one line of text, whatever a name holds. */
export function batchRow(
  line: number,
  source: ExchangeSource | undefined,
  outcome: OutcomeCells | undefined,
  error: string,
  { decimal }: CsvStyle,
): readonly string[] {
  const input =
    source === undefined
      ? [line, ...Array<undefined>(INPUT_COLUMNS.length - 1).fill(undefined)]
      : [
          line,
          source.id,
          source.name,
          source.situation,
          source.x,
          source.y,
          source.nh3,
          source.nox,
          source.dust,
          source.height,
          source.heatMegawatts,
          source.sector,
        ];
  return [
    ...input.map((cell) => oneLine(cellText(cell, decimal))),
    ...(outcome ?? Array<string>(OUTCOME_COLUMNS.length).fill("")),
    oneLine(cellText(error)),
  ];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}

/** The text of rows, without headings. */
export function rowsText(rows: readonly (readonly string[])[], { separator }: CsvStyle): string {
  return rows.map((row) => `${csvLine(row, separator)}\r\n`).join("");
}

/** The whole table, piece by piece. */
export function* batchText(
  rows: readonly (readonly string[])[],
  remarks: readonly string[],
  style: CsvStyle,
): Generator<string, void, undefined> {
  yield* csvText({ remarks, columns: COLUMNS, rows: [] }, style);
  for (const row of rows) yield rowsText([row], style);
}

/**
 * The outcomes of an earlier run by key; none where there is no such file. A line that was being written when the run ended
 * is left out. DataError for a file that is something else: it is not written over.
 */
export async function earlierOutcomes(
  file: string,
  { separator }: CsvStyle,
): Promise<ReadonlyMap<string, OutcomeCells>> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return new Map();
    throw error;
  }
  const complete = text.slice(0, text.lastIndexOf("\n") + 1);
  const lines = parseCsv(complete, file, separator).filter(({ cells }) => !cells[0].startsWith("#"));
  if (lines.length === 0 && text.trim() === "") return new Map();
  if (lines.at(0)?.cells.join() !== COLUMNS.join())
    throw new DataError(
      file,
      "",
      "it is there and was not made by this command in this style; give another --out, or remove it",
    );
  return new Map(
    lines
      .slice(1)
      .filter(({ cells }) => cells.length === COLUMNS.length && cells[KEY] !== "")
      .map(({ cells }) => [cells[KEY], cells.slice(INPUT_COLUMNS.length, KEY + 1)]),
  );
}
