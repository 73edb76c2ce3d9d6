/** `check --all`: all emitters ranked by load, from the committed summary or computed anew. */
import { emissionOf } from "../check/emission.ts";
import { resultEmitter } from "../check/emitter-source.ts";
import type { Emitter } from "../check/emitter.ts";
import {
  isIndustry,
  OFFICIAL_PEAK_EMITTERS,
  tallyOf,
  type DefinitionTally,
  type EmitterSummary,
} from "../check/summary.ts";
import { indexOf, verdictOf } from "../check/verdict.ts";
import { DataError } from "../base/errors.ts";
import { loadEmitters, loadHexagons, loadSites, loadSummary, type Reader } from "../data/land.ts";
import { loadManifest } from "../data/manifest.ts";
import type { CheckOptions } from "./check-options.ts";
import { DISCLAIMER, INPUTS, REASON_TEXT, VERDICT_TEXT } from "./check-report.ts";
import { computeEmitters } from "./emitter-runs.ts";
import { fileReader } from "./file-reader.ts";
import { createNodePool } from "./node-pool.ts";
import { createProgress } from "./progress.ts";
import { estimateText, textTable } from "./text-table.ts";

type AllOptions = Extract<CheckOptions, { kind: "all" }>;
type Summaries = ReadonlyMap<string, EmitterSummary>;

/** Runs the command and returns what goes to stdout. */
export async function checkAll(options: AllOptions): Promise<string> {
  const read = fileReader();
  const [{ edition }, emitters] = await Promise.all([loadManifest(read), loadEmitters(read)]);
  const summaries = options.isRecompute ? await recompute(read, emitters) : await committed(read);
  const ranking = rank(emitters, summaries, options);
  const tally = tallyOf(emitters, summaries, "2019");
  if (options.isJson)
    return JSON.stringify(
      {
        year: options.year,
        count: options.count,
        definition: { year: "2019", official: OFFICIAL_PEAK_EMITTERS, ...tally },
        emitters: ranking,
        edition,
        note: `${DISCLAIMER} ${INPUTS}`,
      },
      undefined,
      2,
    );
  return [
    rankingTable(ranking),
    "",
    tallyText(tally),
    `${DISCLAIMER} ${INPUTS}`,
    `Emission of ${options.year === "latest" ? "the latest year known" : "2019"}, loads in mol N/yr on ${options.count} nature within 25 km, low to high. Data edition ${edition}`,
  ].join("\n");
}

/** Runs the model for all emitters in worker threads. */
async function recompute(read: Reader, emitters: readonly Emitter[]): Promise<Summaries> {
  const progress = createProgress();
  const pool = createNodePool();
  try {
    const [sites, hexagons] = await Promise.all([loadSites(read), loadHexagons(read)]);
    const { summaries } = await computeEmitters(pool, { hexagons, sites, emitters }, "wholes", progress);
    return byId(summaries);
  } finally {
    progress.end();
    pool.dispose();
  }
}

async function committed(read: Reader): Promise<Summaries> {
  const summary = await loadSummary(read);
  if (summary === undefined)
    throw new DataError("summary.bin", "", 'it has not been made; run "npm run geodata", or add --recompute');
  return byId(summary.emitters);
}

function byId(summaries: readonly EmitterSummary[]): Summaries {
  return new Map(summaries.map((summary) => [summary.id, summary]));
}

/** One line of the ranking; parts and emitters without data come last and have no rank. */
interface Ranked {
  readonly rank: number | null;
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly isIndustry: boolean;
  readonly partOf: string | null;
  readonly verdict: string;
  readonly load: { readonly low: number; readonly central: number; readonly high: number };
  readonly index: number;
  readonly emission: { readonly nh3: number | null; readonly nox: number | null };
  readonly note: string;
}

function rank(emitters: readonly Emitter[], summaries: Summaries, options: AllOptions): readonly Ranked[] {
  const lines = emitters.map((emitter) => {
    const whole = resultEmitter(emitter, emitters);
    const emission = emissionOf(whole, options.year);
    const summary = summaries.get(emitter.id)?.years[options.year];
    if (summary === undefined) throw new RangeError(`expected a summary of ${emitter.id}`);
    const load = summary.loads[options.count];
    const verdict = verdictOf(load, emission.isKnown);
    const isPart = whole !== emitter;
    return {
      rank: null as number | null,
      id: emitter.id,
      name: emitter.name,
      status: emitter.status,
      isIndustry: isIndustry(emitter),
      partOf: isPart ? whole.id : null,
      verdict,
      load,
      index: indexOf(load.central),
      emission: { nh3: reported(emission.nh3), nox: reported(emission.nox) },
      note: isPart
        ? `part of ${whole.id}, whose result this is; not added`
        : verdict !== "nodata" && load.central === 0 && summary.zeroReason !== undefined
          ? REASON_TEXT[summary.zeroReason]
          : isIndustry(emitter)
            ? ""
            : "no industry (SBI C): outside the definition",
    };
  });
  const last = (line: Ranked): number => (line.verdict === "nodata" ? 2 : line.partOf === null ? 0 : 1);
  lines.sort((a, b) => last(a) - last(b) || b.load.central - a.load.central || b.load.high - a.load.high);
  return lines.map((line, place) => ({ ...line, rank: last(line) === 0 ? place + 1 : null }));
}

function reported(figure: { readonly central: number; readonly basis: string }): number | null {
  return figure.basis === "unreported" ? null : figure.central;
}

function rankingTable(ranking: readonly Ranked[]): string {
  return textTable(
    [
      { head: "", isNumber: true },
      { head: "emitter" },
      { head: "low", isNumber: true },
      { head: "load", isNumber: true },
      { head: "high", isNumber: true },
      { head: "index", isNumber: true },
      { head: "by our estimate" },
      { head: "status" },
      { head: "note" },
    ],
    ranking.map((line) => [
      line.rank === null ? "" : String(line.rank),
      line.id,
      ...(line.verdict === "nodata"
        ? ["", "", "", ""]
        : [line.load.low, line.load.central, line.load.high, line.index].map(estimateText)),
      VERDICT_TEXT[line.verdict as keyof typeof VERDICT_TEXT],
      line.status,
      line.note,
    ]),
  );
}

function tallyText(tally: DefinitionTally): string {
  return [
    `Meet the definition for 2019 by our estimate: ${tally.industry} industrial emitters of our selection (${tally.industryCertain} with their whole band, ${tally.industryUncertain} too uncertain either way); officially ${OFFICIAL_PEAK_EMITTERS}.`,
    `Of waste and energy, which are no industry (SBI C) and outside the definition, ${tally.other} reach 2,500 mol/yr (${tally.otherCertain} with their whole band).`,
  ].join("\n");
}
