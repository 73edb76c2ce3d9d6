/** What measures do to the load of an emitter, its index and its verdict: bands from the same runs as the check. */
import { bandOf, type RunLoads } from "../check/band.ts";
import type { EmissionEstimate, EmissionFigure } from "../check/emission.ts";
import { loadOf } from "../check/load.ts";
import { THRESHOLD, type Band, type Verdict } from "../check/result.ts";
import { indexOf, verdictOf } from "../check/verdict.ts";
import { COUNTS, type Count } from "../grid/hexagons.ts";
import type { Emission } from "../model/source.ts";
import type { EmitterEmission, ScenarioEmissions } from "./emissions.ts";
import type { MeasureSubstance } from "./measure.ts";

/** Loads on the counted hexagons of the base situation, mol N/yr; index and verdict on the chosen count. */
export interface LoadVerdict {
  readonly loads: Readonly<Record<Count, Band>>;
  readonly index: number;
  readonly verdict: Verdict;
}

/**
 * When the central load is below 2,500 mol/yr for good. always: it is without measures too. from: since that year, because of
 * the measures. never: not up to 2030. nodata: no emission is known.
 */
export type BelowThreshold =
  { readonly kind: "always" | "never" | "nodata" } | { readonly kind: "from"; readonly year: number };

/** One emitter that is no part of another. */
export interface EmitterEffect {
  readonly id: string;
  readonly emission: EmitterEmission;
  readonly before: LoadVerdict;
  readonly after: LoadVerdict;
  /** Central load of the chosen count in each of the YEARS, mol N/yr. */
  readonly loadByYear: readonly number[];
  readonly below: BelowThreshold;
}

/** The verdict on an emission estimate. */
export function loadVerdict(runs: RunLoads, estimate: EmissionEstimate, count: Count): LoadVerdict {
  const loads = Object.fromEntries(
    COUNTS.map((one) => {
      const { low, central, high } = bandOf(runs, one, estimate);
      return [one, { low, central, high }];
    }),
  ) as Record<Count, Band>;
  return { loads, index: indexOf(loads[count].central), verdict: verdictOf(loads[count], estimate.isKnown) };
}

/** The base estimate with the emission it has in a scenario; where nothing was reported the highest falls as much. */
export function estimateWith(
  estimate: EmissionEstimate,
  { before, after }: EmitterEmission,
): EmissionEstimate {
  const figure = (substance: MeasureSubstance): EmissionFigure => {
    const base = estimate[substance];
    const central = after[substance];
    const high = Math.max(central, base.high - (before[substance] - central));
    return { ...base, central, high };
  };
  return { nh3: figure("nh3"), nox: figure("nox"), dust: figure("dust"), isKnown: estimate.isKnown };
}

/** Central load of a count, mol N/yr. */
export function centralLoad(runs: RunLoads, count: Count, emission: Emission): number {
  return loadOf(runs.central[count].estimated, emission);
}

/** Central loads of an emitter in a list of years. */
export function loadsByYear(
  id: string,
  runs: RunLoads,
  count: Count,
  years: readonly ScenarioEmissions[],
): readonly number[] {
  return years.map(({ emitters }) => {
    const emission = emitters.get(id);
    if (emission === undefined) throw new RangeError(`expected an emission of ${id}`);
    return centralLoad(runs, count, emission.after);
  });
}

/** When an emitter is below the threshold, from its central loads in a list of ascending years and the load without measures. */
export function belowThreshold(
  isKnown: boolean,
  before: number,
  loads: readonly number[],
  years: readonly number[],
): BelowThreshold {
  if (!isKnown) return { kind: "nodata" };
  if (before < THRESHOLD) return { kind: "always" };
  const lastAbove = loads.findLastIndex((load) => load >= THRESHOLD);
  return lastAbove === loads.length - 1 ? { kind: "never" } : { kind: "from", year: years[lastAbove + 1] };
}
