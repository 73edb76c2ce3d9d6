/** What a measure costs per kilogram and per mol: its one-off subsidy over what it does in a year when complete. */
import {
  MOL_N_PER_KG_AMMONIUM_NITRATE,
  MOL_N_PER_KG_N,
  MOL_N_PER_KG_NH3,
  MOL_N_PER_KG_NOX,
} from "../base/units.ts";
import type { Emission } from "../model/source.ts";

/**
 * Why there is no figure. no-subsidy: none is known. no-reduction: the measure takes nothing, or nothing of this kind.
 * none-counted: no hexagon of this kind within 25 km, or deposition on them does not fall. no-deposition: what a kilogram
 * deposits has not been computed.
 */
export type NoCostReason = "no-subsidy" | "no-reduction" | "none-counted" | "no-deposition";

/** EUR per unit, or null with the reason. */
export type CostFigure = { readonly eur: number } | { readonly eur: null; readonly reason: NoCostReason };

/** EUR per kg/yr of NH3 and of nitrogen, and per mol/yr avoided; with a lifetime per kg and per mol. */
export interface Costs {
  readonly perKgNh3: CostFigure;
  readonly perKgN: CostFigure;
  readonly perMolOverloaded: CostFigure;
  readonly perMolSensitive: CostFigure;
}

/** What a complete measure takes, kg/yr, and the loads it avoids, mol/yr (positive); NaN where not known. */
export interface CompleteEffect {
  readonly taken: Emission;
  readonly avoided: { readonly overloaded: number; readonly sensitive: number };
}

/** The costs of a measure. */
export function costsOf(
  subsidyEur: number | undefined,
  { taken, avoided }: CompleteEffect,
  lifetimeYears = 1,
): Costs {
  const figure = (divisor: number, ifNone: NoCostReason): CostFigure => {
    if (subsidyEur === undefined) return { eur: null, reason: "no-subsidy" };
    if (Number.isNaN(divisor)) return { eur: null, reason: "no-deposition" };
    if (!(divisor > 0)) return { eur: null, reason: ifNone };
    return { eur: subsidyEur / (divisor * lifetimeYears) };
  };
  const nitrogen = kgNitrogen(taken);
  const ifNone = nitrogen > 0 ? "none-counted" : "no-reduction";
  return {
    perKgNh3: figure(taken.nh3, "no-reduction"),
    perKgN: figure(nitrogen, "no-reduction"),
    perMolOverloaded: figure(avoided.overloaded, ifNone),
    perMolSensitive: figure(avoided.sensitive, ifNone),
  };
}

/** mol of nitrogen in an emission of kg. */
export function molNitrogen({ nh3, nox, dust }: Emission): number {
  return nh3 * MOL_N_PER_KG_NH3 + nox * MOL_N_PER_KG_NOX + dust * MOL_N_PER_KG_AMMONIUM_NITRATE;
}

/** kg of nitrogen in an emission of kg. */
export function kgNitrogen(emission: Emission): number {
  return molNitrogen(emission) / MOL_N_PER_KG_N;
}
