/** The load that measures avoid, with its band, and what a mol of it costs. */
import { bandOf } from "../check/band.ts";
import { enteredEmission } from "../check/emission.ts";
import type { Band } from "../check/result.ts";
import type { Count } from "../grid/hexagons.ts";
import type { NoCostReason } from "./cost.ts";
import type { EmissionsById } from "./deposition-field.ts";
import type { RunsById } from "./measure-effect.ts";

/**
 * mol N/yr on a count that an emission taken away (kg/yr by emitter) no longer adds. The bands of the emitters come from the
 * same runs as in the check, and add up as if all err to the same side; what has not been computed is left out.
 */
export function avoidedBand(taken: EmissionsById, runs: RunsById, count: Count): Band {
  const sum = { low: 0, central: 0, high: 0 };
  for (const [id, emission] of taken) {
    const known = runs.get(id);
    if (known === undefined) continue;
    const { low, central, high } = bandOf(known, count, enteredEmission(emission));
    sum.low += low;
    sum.central += central;
    sum.high += high;
  }
  return sum;
}

/** EUR per mol/yr avoided, dear where little is avoided; high is infinite where perhaps nothing is. Or why there is none. */
export type BandedCost =
  { readonly kind: "figure"; readonly eur: Band } | { readonly kind: "none"; readonly reason: NoCostReason };

/** One-off subsidy over the load avoided in a year, or in so many years. */
export function bandedCost(subsidyEur: number | undefined, avoided: Band, lifetimeYears = 1): BandedCost {
  if (subsidyEur === undefined) return { kind: "none", reason: "no-subsidy" };
  if (!(avoided.central > 0)) return { kind: "none", reason: "none-counted" };
  const per = (load: number): number => subsidyEur / (load * lifetimeYears);
  return {
    kind: "figure",
    eur: { low: per(avoided.high), central: per(avoided.central), high: per(avoided.low) },
  };
}
