/** Classes of a quantity on the map: where they begin, and the token of each colour. */
export interface ClassScale {
  /** What the numbers are, for the legend to name. */
  readonly quantity: "contribution" | "overload";
  /** Lower bound of each class, ascending; below the first nothing is drawn. */
  readonly breaks: readonly number[];
  /** Name of the CSS property with the colour of each class. */
  readonly tokens: readonly string[];
}

/** Contribution of one source, mol N/ha/yr: logarithmic, because the official classes start at 1.07 and would show a blank map. */
export const CONTRIBUTION_SCALE: ClassScale = {
  quantity: "contribution",
  breaks: [0.005, 0.05, 0.1, 0.5, 1, 5, 10],
  tokens: [1, 2, 3, 4, 5, 6, 7].map((i) => `--pk-contribution-${i}`),
};

/** Overload of nature: the value is the class itself, 0 (more than 70 mol below the critical load) to 4 (at least twice it). */
export const OVERLOAD_SCALE: ClassScale = {
  quantity: "overload",
  breaks: [0, 1, 2, 3, 4],
  tokens: ["none", "near", "light", "moderate", "strong"].map((name) => `--pk-overload-${name}`),
};

/** Class of a value, −1 below the first. */
export function classOf(scale: ClassScale, value: number): number {
  let i = scale.breaks.length - 1;
  while (i >= 0 && !(value >= scale.breaks[i])) i--;
  return i;
}
