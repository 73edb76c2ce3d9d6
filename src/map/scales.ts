/** The scales of the map, one per quantity. Deposition and space in mol N/ha/yr. */
import type { ClassScale } from "./scale.ts";

const numbered = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `--pk-${name}-${i + 1}`);
const LESS = numbered("difference-less", 5);
const MORE = numbered("difference-more", 5);
const ONE_SIDED = { isDiverging: false, marks: undefined, rule: "mean" } as const;

/** Overload of nature. The values are total depositions: the map holds them against the critical loads of its hexagons. */
export const OVERLOAD_SCALE: ClassScale = {
  quantity: "overload",
  breaks: [0, 1, 2, 3, 4],
  tokens: ["none", "near", "light", "moderate", "strong"].map((name) => `--pk-overload-${name}`),
  isDiverging: false,
  marks: [0, 1, 2, 3, 4],
  rule: "overload",
};

/** Total deposition; a tenth of the hexagons lies in each of the outer classes. */
export const BACKGROUND_SCALE: ClassScale = {
  ...ONE_SIDED,
  quantity: "background",
  breaks: [0, 800, 1100, 1400, 1700, 2000, 2500],
  tokens: numbered("amount", 7),
};

/** Critical load: dark is what bears least. Bounds lie between the values that many habitats share (500, 714, 1,071, 1,429 …). */
export const CRITICAL_LOAD_SCALE: ClassScale = {
  ...ONE_SIDED,
  quantity: "critical-load",
  breaks: [0, 600, 900, 1200, 1500, 1800, 2200],
  tokens: numbered("amount", 7).reverse(),
};

/** Total deposition less critical load; the classes about 0 are those of overload. */
export const EXCEEDANCE_SCALE: ClassScale = {
  ...ONE_SIDED,
  quantity: "exceedance",
  breaks: [-Infinity, -70, 0, 70, 500, 1000, 1500],
  tokens: ["--pk-overload-none", "--pk-overload-near", "--pk-overload-light", ...MORE.slice(1)],
};

/** Contribution of sources: logarithmic, because the official classes start at 1.07 and would show a blank map. */
export const CONTRIBUTION_SCALE: ClassScale = {
  ...ONE_SIDED,
  quantity: "contribution",
  breaks: [0.005, 0.05, 0.1, 0.5, 1, 5, 10],
  tokens: numbered("contribution", 7),
};

const DIFFERENCE = {
  quantity: "difference",
  tokens: [...LESS.toReversed(), ...MORE],
  isDiverging: true,
  marks: undefined,
  rule: "mean",
} as const;

/** Difference of two situations, in classes that show single sources. */
export const FINE_DIFFERENCE_SCALE: ClassScale = { ...DIFFERENCE, breaks: [0.05, 0.5, 1, 5, 10] };

/** Difference of two situations, in the classes of AERIUS. */
export const OFFICIAL_DIFFERENCE_SCALE: ClassScale = { ...DIFFERENCE, breaks: [1.07, 2.86, 5, 10, 20] };

/** Space that may be used. In a larger hexagon the least of its hexagons, because that one decides what fits. */
export const USABLE_SCALE: ClassScale = {
  ...ONE_SIDED,
  quantity: "usable",
  breaks: [0, 0.005, 0.05, 0.5, 1, 5],
  tokens: ["--pk-difference-none", ...LESS],
  rule: "lowest",
};

/** Ours over another's: the middle class is within a quarter, the outer ones beyond a factor two. */
export const RATIO_SCALE: ClassScale = {
  ...ONE_SIDED,
  quantity: "ratio",
  breaks: [0, 0.5, 0.8, 1.25, 2],
  tokens: [LESS[3], LESS[1], "--pk-difference-none", MORE[1], MORE[3]],
};

/** Space less what is asked: below 0 it does not fit. In a larger hexagon the least of its hexagons. */
export const FIT_SCALE: ClassScale = {
  ...ONE_SIDED,
  quantity: "fit",
  breaks: [-Infinity, -0.5, -0.05, 0, 0.05, 0.5],
  tokens: [MORE[4], MORE[3], MORE[1], LESS[0], LESS[1], LESS[2]],
  marks: [4, 3, 2, 0, 0, 0],
  rule: "lowest",
};
