/** How much is emitted, and how sure that is. All amounts in kg/yr: NH3, NOx as NO2, dust as NH4NO3. */
import type { Emission, Substance } from "../model/source.ts";
import type { Emitter } from "./emitter.ts";

/** The year of the definition, or the newest figure per substance. */
export type EmissionYear = "2019" | "latest";
export const EMISSION_YEARS: readonly EmissionYear[] = ["2019", "latest"];

/** Yearly emission from which E-PRTR must be reported, kg/yr: the most that an unreported emission can be. */
export const REPORTING_THRESHOLD = { nh3: 10_000, nox: 100_000 } as const;

/** One substance of an emission. */
export interface EmissionFigure {
  readonly central: number;
  /** The most it may be: above central only where nothing was reported. */
  readonly high: number;
  /** Year the central figure was reported for; undefined where none was. */
  readonly year: number | undefined;
  /** Year the high figure was taken from, where nothing was reported and another year was. */
  readonly highYear: number | undefined;
  /**
   * reported: a published figure. unreported: nothing for this year; central 0, high is the nearest reported year, else
   * the E-PRTR threshold. closed: 0 since the site closed. entered: by the user. none: this substance is not emitted.
   */
  readonly basis: "reported" | "unreported" | "closed" | "entered" | "none";
}

/** The emission of a source. */
export interface EmissionEstimate {
  readonly nh3: EmissionFigure;
  readonly nox: EmissionFigure;
  readonly dust: EmissionFigure;
  /** False when no figure of any year is known: the verdict is then "nodata". */
  readonly isKnown: boolean;
}

const NONE: EmissionFigure = { central: 0, high: 0, year: undefined, highYear: undefined, basis: "none" };

/** An emission that the user states, kg/yr; throws RangeError for a negative or missing amount. */
export function enteredEmission(emission: Emission): EmissionEstimate {
  const figure = (name: string, amount: number): EmissionFigure => {
    if (!Number.isFinite(amount) || amount < 0)
      throw new RangeError(`expected ${name} of 0 or more, got ${amount}`);
    return { central: amount, high: amount, year: undefined, highYear: undefined, basis: "entered" };
  };
  return {
    nh3: figure("NH3", emission.nh3),
    nox: figure("NOx", emission.nox),
    dust: figure("dust", emission.dust),
    isKnown: true,
  };
}

/** What an emitter reported for 2019 or last, by the rules of {@link EmissionFigure}. A part has no figures of its own: ask its parent. */
export function emissionOf(emitter: Emitter, year: EmissionYear): EmissionEstimate {
  const nh3 = seriesOf(emitter.nh3);
  const nox = seriesOf(emitter.nox);
  const isKnown = nh3.length + nox.length > 0;
  const isClosed =
    emitter.closedFrom !== undefined && (year === "latest" || emitter.closedFrom <= Number(year));
  const figure = (series: readonly Reported[], threshold: number): EmissionFigure => {
    if (!isKnown) return { ...NONE, basis: "unreported" };
    if (isClosed) return { ...NONE, basis: "closed" };
    const found = year === "latest" ? series.at(-1) : series.find((one) => one.year === Number(year));
    if (found !== undefined)
      return {
        central: found.amount,
        high: found.amount,
        year: found.year,
        highYear: undefined,
        basis: "reported",
      };
    const nearest = year === "latest" ? undefined : nearestTo(series, Number(year));
    return {
      central: 0,
      high: nearest?.amount ?? threshold,
      year: undefined,
      highYear: nearest?.year,
      basis: "unreported",
    };
  };
  return {
    nh3: figure(nh3, REPORTING_THRESHOLD.nh3),
    nox: figure(nox, REPORTING_THRESHOLD.nox),
    dust: NONE,
    isKnown,
  };
}

/** The central or high amounts of an estimate. */
export function amounts(estimate: EmissionEstimate, side: "central" | "high" = "central"): Emission {
  return { nh3: estimate.nh3[side], nox: estimate.nox[side], dust: estimate.dust[side] };
}

/** kg/yr of a substance in an emission; every size of dust stands for all the dust. */
export function amountOf(emission: Emission, substance: Substance): number {
  if (substance === "NH3") return emission.nh3;
  return substance === "NOx" ? emission.nox : emission.dust;
}

/** What to compute of an own emission, zero or not. Dust is taken as fine; the band compares it with coarse. */
export function emittedSubstances(emission: Emission): readonly Substance[] {
  return emission.dust > 0 ? ["NH3", "NOx", "dust-fine"] : ["NH3", "NOx"];
}

interface Reported {
  readonly year: number;
  readonly amount: number;
}

function seriesOf(byYear: Readonly<Record<number, number>>): readonly Reported[] {
  return Object.entries(byYear)
    .map(([year, amount]) => ({ year: Number(year), amount }))
    .sort((a, b) => a.year - b.year);
}

/** The reported year nearest to a year; of two at the same distance the one with more, as it bounds from above. */
function nearestTo(series: readonly Reported[], year: number): Reported | undefined {
  let best: Reported | undefined;
  for (const one of series) {
    if (best === undefined) best = one;
    const gain = Math.abs(best.year - year) - Math.abs(one.year - year);
    if (gain > 0 || (gain === 0 && one.amount > best.amount)) best = one;
  }
  return best;
}
