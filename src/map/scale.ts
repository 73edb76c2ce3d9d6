/** Classes of a quantity on the map: what a class is, and which one a value falls in. */

/** What the numbers of a scale are, for the legend to name. */
export type ScaleQuantity =
  | "overload"
  | "background"
  | "critical-load"
  | "exceedance"
  | "contribution"
  | "difference"
  | "usable"
  | "fit"
  | "ratio";

/**
 * How one value is made of many: of the hexagons in a larger one, and of the two rows of a hexagon on the border of two areas.
 * mean: weighted by sensitive area. overload: the class of the mean total deposition against the mean critical load.
 */
export type LevelRule = "mean" | "overload" | "lowest";

/** Most classes that a scale can have. */
export const MAX_CLASSES = 12;

/** The classes of one quantity, from low to high. */
export interface ClassScale {
  readonly quantity: ScaleQuantity;
  /**
   * Lower bound of each class, ascending; below the first nothing is drawn. Of a diverging scale: least size of each class on
   * either side of 0; what is smaller than the first is not drawn.
   */
  readonly breaks: readonly number[];
  /** Name of the CSS property with the colour of each class; a diverging scale has two for each break, from most less to most more. */
  readonly tokens: readonly string[];
  readonly isDiverging: boolean;
  /** Marks that count up with the class: 0 none, 1 a dot, and from 2 one stroke less than the number. Undefined: none at all. */
  readonly marks: readonly number[] | undefined;
  readonly rule: LevelRule;
}

/** Class of a value, counted as the tokens are; −1 for what is not drawn, NaN among it. */
export function classOf({ breaks, isDiverging }: ClassScale, value: number): number {
  const size = isDiverging ? Math.abs(value) : value;
  let k = breaks.length - 1;
  while (k >= 0 && !(size >= breaks[k])) k--;
  if (!isDiverging || k < 0) return k;
  return value < 0 ? breaks.length - 1 - k : breaks.length + k;
}

/** A class as a legend names it. */
export interface ScaleClass {
  readonly index: number;
  readonly token: string;
  readonly marks: number;
  /** From here; −Infinity for the lowest class of some scales. */
  readonly low: number;
  /** To here; Infinity for the highest class. */
  readonly high: number;
}

/** The classes of a scale, from low to high. */
export function classesOf({ breaks, tokens, isDiverging, marks }: ClassScale): readonly ScaleClass[] {
  const sides = isDiverging ? [-1, 1] : [1];
  return sides
    .flatMap((side) => {
      const bounds = breaks.map((low, k) => [low, breaks[k + 1] ?? Infinity] as const);
      return side > 0 ? bounds : bounds.map(([low, high]) => [-high, -low] as const).reverse();
    })
    .map(([low, high], index) => ({ index, low, high, token: tokens[index], marks: marks?.[index] ?? 0 }));
}
