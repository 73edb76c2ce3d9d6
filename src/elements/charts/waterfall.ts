/** Where the bars of a waterfall stand, and figures that add up as shown. */
import type { Tone } from "./drawing.ts";

/** A row of a waterfall, in the unit of the chart. */
export interface WaterfallStep {
  readonly name: string;
  /** total: the level that is reached, from 0. step: what is added to it, or taken from it. */
  readonly kind: "total" | "step";
  /** Level or change. A total after the first may leave it out; one that is stated must agree with the steps. */
  readonly value?: number;
  /** Why a step is 0. */
  readonly reason?: string;
  readonly tone?: Tone;
}

/** A row laid out: from one level to the other, and the figure that is shown, rounded so that the rows add up. */
export interface WaterfallBar {
  readonly from: number;
  readonly upto: number;
  readonly shown: number;
}

/** Stated totals may differ from the steps by this part of the largest level. */
const TOLERANCE = 1e-6;

/**
 * Levels from row to row. Figures are differences of levels rounded to a unit, so that a total is always the sum of what
 * is shown; 0 for no rounding. RangeError where the first row is no total with a value, a step has none, or a stated total
 * does not agree.
 */
export function waterfallBars(steps: readonly WaterfallStep[], unit = 0): readonly WaterfallBar[] {
  // Adding 0 makes a 0 of a -0, which would be shown with its sign.
  const rounded = (level: number): number => (unit > 0 ? Math.round(level / unit) * unit : level) + 0;
  let level = 0;
  let most = 0;
  return steps.map(({ name, kind, value }, i) => {
    if (kind === "step") {
      if (i === 0) throw new RangeError(`expected a total as the first row, got the step ${name}`);
      if (value === undefined || !Number.isFinite(value))
        throw new RangeError(`expected a value for the step ${name}, got ${value}`);
      const from = level;
      level += value;
      most = Math.max(most, Math.abs(level));
      return { from, upto: level, shown: rounded(level) - rounded(from) };
    }
    if (i === 0) {
      if (value === undefined || !Number.isFinite(value))
        throw new RangeError(`expected a value for the first total ${name}, got ${value}`);
      level = value;
      most = Math.abs(value);
    } else if (value !== undefined && !(Math.abs(value - level) <= TOLERANCE * Math.max(most, 1e-12)))
      throw new RangeError(`expected the total ${name} to be ${level}, the sum of its steps, got ${value}`);
    return { from: 0, upto: level, shown: rounded(level) };
  });
}

/** The unit that leaves three digits of the largest level: figures of two or three digits that add up. */
export function roundingUnit(steps: readonly WaterfallStep[]): number {
  const levels = waterfallBars(steps).flatMap(({ from, upto }) => [Math.abs(from), Math.abs(upto)]);
  const most = Math.max(0, ...levels);
  return most > 0 ? 10 ** (Math.floor(Math.log10(most)) - 2) : 0;
}
