/** Where a figure stands on a slider, and which figure a place on it is: steps of equal ratio for amounts, of equal size for lengths. */

/** From the least to the most; a logarithmic slider has 0 at its very start, before its least. */
export interface SliderScale {
  readonly kind: "linear" | "logarithmic";
  readonly least: number;
  readonly most: number;
  /** Size of a step of a linear slider. */
  readonly step?: number;
}

/** Steps of a logarithmic slider from its least to its most. */
const STEPS = 240;

/** Number of steps from the start to the end. */
export function stepsOf({ kind, least, most, step = 1 }: SliderScale): number {
  return kind === "linear" ? Math.round((most - least) / step) : STEPS + 1;
}

/** Step nearest to a figure; figures beyond the ends stand at the ends. */
export function stepOf(scale: SliderScale, value: number): number {
  const { kind, least, most, step = 1 } = scale;
  const exact =
    kind === "linear"
      ? (value - least) / step
      : value < least
        ? Math.round(value / least)
        : 1 + (STEPS * Math.log(value / least)) / Math.log(most / least);
  return Math.min(stepsOf(scale), Math.max(0, Math.round(exact)));
}

/** Figure at a step: three significant digits on a logarithmic slider. */
export function figureAt({ kind, least, most, step = 1 }: SliderScale, place: number): number {
  if (kind === "linear") return Number((least + place * step).toPrecision(12));
  if (place <= 0) return 0;
  return Number((least * (most / least) ** ((place - 1) / STEPS)).toPrecision(3));
}
