/** The check: from what a source adds per kg to its load, index, verdict with band, and what it does per site. */
import { COUNTS, type Count, type HexagonTable } from "../grid/hexagons.ts";
import type { Contribution } from "../model/contribution.ts";
import type { Emission, Substance } from "../model/source.ts";
import { bandOf, countLoads, type CountLoads, type RunLoads } from "./band.ts";
import type { CountedAreas } from "./counted.ts";
import { amountOf, amounts, type EmissionEstimate } from "./emission.ts";
import { depositionOf, type LoadPerKg } from "./load.ts";
import {
  THRESHOLD,
  type Band,
  type CheckResult,
  type ExplainedBand,
  type LargestAlone,
  type LargestEmission,
  type ZeroReason,
} from "./result.ts";
import { countedTotals, siteResults } from "./site-results.ts";
import type { Site } from "./site.ts";
import { indexOf, verdictOf } from "./verdict.ts";

/** What a check needs. */
export interface CheckInput {
  readonly hexagons: HexagonTable;
  readonly sites: readonly Site[];
  /** Counted areas of the same hexagon table; keep one for all checks. */
  readonly areas: CountedAreas;
  readonly contribution: Contribution;
  readonly emission: EmissionEstimate;
  readonly count: Count;
  /** mol N/ha/yr of the emission on the rows of the contribution, where it is known already. */
  readonly deposition?: Float32Array;
  /** Loads of the contribution (see countLoads), where they are known already. */
  readonly central?: CountLoads;
  /** Further runs of the same source for the band; the effects of absent ones are left out. */
  readonly runs?: Omit<RunLoads, "central">;
}

/** Checks one source; throws RangeError for a contribution that does not fit itself. About 1 ms per 10,000 rows. */
export function checkContribution(input: CheckInput): CheckResult {
  const { hexagons, sites, areas, contribution, emission, count } = input;
  const { rows } = contribution;
  const central = input.central ?? countLoads(contribution, areas);
  const runs: RunLoads = { ...input.runs, central };
  const [overloaded, near, sensitive] = COUNTS.map((one) => bandOf(runs, one, emission)) as [
    ExplainedBand,
    ExplainedBand,
    ExplainedBand,
  ];
  const explained = { overloaded, near, sensitive }[count];
  const counted = areas.of(count);
  const emitted = amounts(emission);
  const deposition = input.deposition ?? depositionOf(contribution, emitted);
  const load = plainBand(explained);
  const totals = countedTotals(hexagons, rows, counted);
  const zeroReason =
    explained.central === 0 ? reasonOf(emission, rows.length, totals.countedHexagons) : undefined;
  return {
    count,
    load,
    loads: { overloaded: plainBand(overloaded), near: plainBand(near), sensitive: plainBand(sensitive) },
    bySubstance: Object.fromEntries(
      Object.entries(central[count].estimated).map(([substance, perKg]) => [
        substance,
        perKg * amountOf(emitted, substance as Substance),
      ]),
    ),
    threshold: THRESHOLD,
    index: indexOf(load.central),
    verdict: verdictOf(load, emission.isKnown),
    ...totals,
    sites: siteResults(hexagons, sites, rows, deposition, counted),
    largestEmissionBelow: largestEmissionBelow(load.central, emitted),
    largestAlone: largestAlone(central[count].estimated),
    effects: explained.effects,
    effectsReference: explained.reference,
    ...(zeroReason === undefined ? {} : { zeroReason }),
  };
}

/** The mix of an emission scaled so that its load stays just below the threshold; undefined where the load is not above 0. */
export function largestEmissionBelow(load: number, emission: Emission): LargestEmission | undefined {
  if (!(load > 0)) return undefined;
  const factor = (THRESHOLD / load) * JUST_BELOW;
  return { factor, nh3: factor * emission.nh3, nox: factor * emission.nox, dust: factor * emission.dust };
}

/** For each substance alone the emission whose load stays just below the threshold. */
export function largestAlone({ NH3, NOx }: LoadPerKg): LargestAlone {
  const amount = (perKg: number | undefined): number | undefined =>
    perKg !== undefined && perKg > 0 ? (THRESHOLD / perKg) * JUST_BELOW : undefined;
  return { nh3: amount(NH3), nox: amount(NOx) };
}
/** At the threshold the definition is met, so the largest emission below it is a hair less; the sums are exact to 1e-12. */
const JUST_BELOW = 1 - 1e-9;

function plainBand({ low, central, high }: Band): Band {
  return { low, central, high };
}

function reasonOf(emission: EmissionEstimate, hexagons: number, counted: number): ZeroReason {
  const figures = [emission.nh3, emission.nox, emission.dust];
  if (figures.every((figure) => figure.central === 0)) {
    if (figures.some((figure) => figure.basis === "closed")) return "closed";
    return figures.some((figure) => figure.basis === "unreported") ? "not-reported" : "no-emission";
  }
  if (hexagons === 0) return "no-hexagons";
  return counted === 0 ? "none-counted" : "no-emission";
}
