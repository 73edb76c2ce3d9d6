/** What is known of every emitter before anything is computed: loads with bands by year and count, and the verdict. */
import { COUNTS, type Count, type HexagonTable } from "../grid/hexagons.ts";
import type { Contribution } from "../model/contribution.ts";
import type { Substance } from "../model/source.ts";
import type { RunLoads } from "./band.ts";
import { checkContribution } from "./check.ts";
import type { CountedAreas } from "./counted.ts";
import { EMISSION_YEARS, emissionOf, type EmissionYear } from "./emission.ts";
import type { Emitter } from "./emitter.ts";
import { THRESHOLD, type Band, type CheckResult, type Verdict, type ZeroReason } from "./result.ts";
import type { Site } from "./site.ts";

/** The official number of industrial peak emitters (letter of October 2024). */
export const OFFICIAL_PEAK_EMITTERS = 19;

/** AERIUS sectors that are no industry (SBI C), which the definition is about: waste and energy. */
const OTHER_SECTORS: ReadonlySet<number> = new Set([1050, 2100]);

/** The definition is about industrial companies only (SBI C). */
export function isIndustry(emitter: Emitter): boolean {
  return !OTHER_SECTORS.has(emitter.sectorCode);
}

/** Areas that a summary keeps for each emitter: where it adds most. */
export const SUMMARISED_SITES = 3;

/** One emitter in one year. Loads in mol N/yr. */
export interface YearSummary {
  readonly loads: Readonly<Record<Count, Band>>;
  /** Central load on overloaded nature by substance. */
  readonly bySubstance: Readonly<Partial<Record<Substance, number>>>;
  /** The verdict of the definition: on overloaded nature. */
  readonly verdict: Verdict;
  /** Why the load on overloaded nature is 0, where it is. */
  readonly zeroReason?: ZeroReason;
  /** Sites with the highest load on overloaded nature, highest first, at most three. */
  readonly sites: readonly { readonly nr: number; readonly load: number }[];
}

/** One emitter; a part shows the loads of its parent and is not added to it. */
export interface EmitterSummary {
  readonly id: string;
  /** The umbrella whose loads these are. */
  readonly resultOf?: string;
  /** Counted hexagons within 25 km. */
  readonly countedHexagons: Readonly<Record<Count, number>>;
  readonly years: Readonly<Record<EmissionYear, YearSummary>>;
}

/** What a summary is made from. */
export interface SummaryInput {
  readonly hexagons: HexagonTable;
  readonly sites: readonly Site[];
  readonly areas: CountedAreas;
  readonly contribution: Contribution;
  /** Without further runs the band holds only what takes none. */
  readonly runs?: Omit<RunLoads, "central">;
}

/** Summarises an emitter from its own contribution and runs; for a part hand in its parent. */
export function summaryOf(emitter: Emitter, input: SummaryInput): EmitterSummary {
  const check = (year: EmissionYear, count: Count): CheckResult =>
    checkContribution({ ...input, emission: emissionOf(emitter, year), count });
  const [overloaded, near, sensitive] = COUNTS.map((count) => check("2019", count).countedHexagons);
  const [first, latest] = EMISSION_YEARS.map((year) => yearSummaryOf(check(year, "overloaded")));
  return {
    id: emitter.id,
    countedHexagons: { overloaded, near, sensitive },
    years: { "2019": first, latest },
  };
}

function yearSummaryOf(result: CheckResult): YearSummary {
  const { loads, bySubstance, verdict, zeroReason } = result;
  return {
    loads,
    bySubstance,
    verdict,
    ...(zeroReason === undefined ? {} : { zeroReason }),
    sites: result.sites
      .filter((site) => site.load > 0)
      .slice(0, SUMMARISED_SITES)
      .map(({ nr, load }) => ({ nr, load })),
  };
}

/** How many meet the definition. Parts are not counted beside their parent. */
export interface DefinitionTally {
  /** Industrial emitters whose central load reaches the threshold, and those whose whole band does. */
  readonly industry: number;
  readonly industryCertain: number;
  /** The same for waste and energy, which are outside the definition. */
  readonly other: number;
  readonly otherCertain: number;
  /** Too uncertain to say, industry. */
  readonly industryUncertain: number;
}

/** Counts who meets the definition in a year. */
export function tallyOf(
  emitters: readonly Emitter[],
  summaries: ReadonlyMap<string, EmitterSummary>,
  year: EmissionYear,
): DefinitionTally {
  const wholes = emitters.filter((emitter) => emitter.parent === undefined);
  const count = (industry: boolean, holds: (summary: YearSummary) => boolean): number =>
    wholes.filter((emitter) => {
      const summary = summaries.get(emitter.id)?.years[year];
      return isIndustry(emitter) === industry && summary !== undefined && holds(summary);
    }).length;
  const reaches = ({ loads }: YearSummary): boolean => loads.overloaded.central >= THRESHOLD;
  const isCertain = ({ verdict }: YearSummary): boolean => verdict === "meets";
  return {
    industry: count(true, reaches),
    industryCertain: count(true, isCertain),
    other: count(false, reaches),
    otherCertain: count(false, isCertain),
    industryUncertain: count(true, ({ verdict }) => verdict === "uncertain"),
  };
}
