import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classesOf, classOf, MAX_CLASSES, type ClassScale } from "../../src/map/scale.ts";
import * as scales from "../../src/map/scales.ts";
import { ciede2000, colourDistance, SIGHT_NAMES } from "./colour-distance.ts";

const ALL: readonly [string, ClassScale][] = Object.entries(scales);
/** CIEDE2000; the design's own scales have at least 8.1. */
const LEAST_DISTANCE = 8;
const css = readFileSync(new URL("../../src/elements/tokens.css", import.meta.url), "utf8");
const dark = css.indexOf('[data-theme="dark"]');
const THEMES = { light: css.slice(0, dark), dark: css.slice(dark) };

function colour(theme: keyof typeof THEMES, token: string): string {
  return new RegExp(`${token}: (#[0-9a-f]{6})`).exec(THEMES[theme])?.[1] ?? "";
}

describe.each(ALL)("%s", (_, scale) => {
  it("has a colour in both themes for each class, no more than the shader takes", () => {
    expect(scale.tokens).toHaveLength(scale.breaks.length * (scale.isDiverging ? 2 : 1));
    expect(scale.tokens.length).toBeLessThanOrEqual(MAX_CLASSES);
    if (scale.marks !== undefined) expect(scale.marks).toHaveLength(scale.tokens.length);
    for (const token of scale.tokens)
      for (const theme of ["light", "dark"] as const) expect(colour(theme, token), token).toMatch(/^#/);
  });

  it("has classes that ascend, and puts every value in the class that holds it", () => {
    expect(scale.breaks).toEqual([...scale.breaks].sort((a, b) => a - b));
    const classes = classesOf(scale);
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -5000, max: 5000 }), (value) => {
        const k = classOf(scale, value);
        const holding = classes.filter(({ low, high }) =>
          scale.isDiverging && high <= 0 ? value > low && value <= high : value >= low && value < high,
        );
        expect(holding.map(({ index }) => index)).toEqual(k < 0 ? [] : [k]);
      }),
    );
  });

  it.each(["light", "dark"] as const)(
    "has neighbouring classes that differ, however one sees colours (%s)",
    (theme) => {
      for (const sight of SIGHT_NAMES) {
        const distances = scale.tokens
          .slice(1)
          .map((token, i) => colourDistance(colour(theme, scale.tokens[i]), colour(theme, token), sight));
        expect(
          Math.min(...distances),
          `${sight}: ${distances.map((d) => d.toFixed(1)).join(" ")}`,
        ).toBeGreaterThan(LEAST_DISTANCE);
      }
    },
  );
});

describe("classOf", () => {
  it("does not draw what is absent", () => {
    for (const [name, scale] of ALL) expect(classOf(scale, Number.NaN), name).toBe(-1);
  });

  it("treats more and less alike, and does not draw the smallest differences", () => {
    const scale = scales.FINE_DIFFERENCE_SCALE;
    for (const [value, k] of [
      [-10, 0],
      [-9.9, 1],
      [-0.05, 4],
      [-0.049, -1],
      [0, -1],
      [0.049, -1],
      [0.05, 5],
      [9.9, 8],
      [10, 9],
    ] as const)
      expect(classOf(scale, value), String(value)).toBe(k);
  });

  it("knows no contribution below the calculation threshold", () => {
    expect(classOf(scales.CONTRIBUTION_SCALE, 0.00499)).toBe(-1);
    expect(classOf(scales.CONTRIBUTION_SCALE, 0.005)).toBe(0);
  });
});

it("colour distances are those of the article's test data (Sharma, Wu and Dalal 2005, table 1)", () => {
  const PAIRS = [
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, 2.5, 0], [50, 0, -2.5], 4.3065],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619], 2.0373],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ] as const;
  for (const [a, b, distance] of PAIRS) expect(ciede2000(a, b)).toBeCloseTo(distance, 3);
});
