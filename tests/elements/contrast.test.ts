/** The contrast of every pair of colours that the design puts together, in both themes, by the formula of WCAG 2.2. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const CSS = readFileSync(new URL("../../src/elements/tokens.css", import.meta.url), "utf8");

/** Colours by token, without --pk-; the dark theme changes some of the light one. */
function coloursOf(theme: "light" | "dark"): ReadonlyMap<string, string> {
  const [light, dark] = CSS.split(/:root\[data-theme="dark"\] \{/);
  const text = theme === "light" ? light : light + dark;
  return new Map(
    [...text.matchAll(/--pk-([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
  );
}

/** 0 for black to 1 for white. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1 for the same to 21 for black on white. */
function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const GROUNDS = ["color-paper", "color-surface", "color-surface-sunken", "color-surface-raised"] as const;
const INKS = [
  "ink",
  "ink-soft",
  "ink-muted",
  "action",
  "action-hover",
  "positive",
  "negative",
  "warning",
] as const;
/** Text in its own soft field. */
const FIELDS = ["action", "positive", "negative", "warning", "emitter"] as const;

/** [foreground, background, least]: 4.5 for text, 3 for what must be seen to use or understand something. */
const PAIRS: readonly (readonly [string, string, number])[] = [
  ...GROUNDS.flatMap((ground) => INKS.map((ink) => [`color-${ink}`, ground, 4.5] as const)),
  ...GROUNDS.flatMap((ground) => [
    ["color-emitter-ink", ground, 4.5] as const,
    ["color-nature-ink", ground, 4.5] as const,
    ["color-emitter", ground, 3] as const,
    ["color-line-strong", ground, 3] as const,
    ["color-focus", ground, 3] as const,
  ]),
  ...FIELDS.flatMap((field) => [
    ["color-ink", `color-${field}-soft`, 4.5] as const,
    ["color-ink-soft", `color-${field}-soft`, 4.5] as const,
    [field === "emitter" ? "color-emitter-ink" : `color-${field}`, `color-${field}-soft`, 4.5] as const,
  ]),
  ["color-on-action", "color-action", 4.5],
  ["color-on-action", "color-action-hover", 4.5],
  ["color-on-emitter", "color-emitter", 4.5],
  ["color-surface", "color-ink", 4.5],
  // Whatever lies under them on the map, the two of a pair are told apart.
  ["color-focus", "color-focus-gap", 3],
  ["map-ring", "map-casing", 3],
  ...["label", "label-minor", "nature-label", "water-label", "country-label"].map(
    (label) => [`map-${label}`, "map-casing", 4.5] as const,
  ),
  ["map-label", "map-land", 4.5],
  ["map-nature-label", "map-nature", 4.5],
  ["map-water-label", "map-water", 4.5],
  ["map-nature-line", "map-land", 3],
  ["map-border", "map-land", 3],
  ...[1, 2, 3, 4].map((series) => [`series-${series}`, "color-surface", 3] as const),
  // Strokes tell the classes of overload apart where colours do not.
  ...["none", "near", "light"].map((one) => ["overload-stroke", `overload-${one}`, 3] as const),
  ...["moderate", "strong"].map((one) => ["overload-stroke-inverse", `overload-${one}`, 3] as const),
];

describe.each(["light", "dark"] as const)("The %s theme", (theme) => {
  const colours = coloursOf(theme);

  it.each(PAIRS)("has --pk-%s on --pk-%s at %s : 1 or more", (front, back, least) => {
    const [one, other] = [colours.get(front), colours.get(back)];
    if (one === undefined || other === undefined)
      throw new Error(`expected ${front} and ${back} to be colours`);
    expect(contrast(one, other)).toBeGreaterThanOrEqual(least);
  });

  it("has scales whose steps go one way, so that they can be read without their hue", () => {
    for (const scale of ["contribution", "amount"]) {
      const steps = [1, 2, 3, 4, 5, 6, 7].map((step) => luminance(colours.get(`${scale}-${step}`) ?? ""));
      const sorted = steps.toSorted((a, b) => (theme === "light" ? b - a : a - b));
      expect(steps).toEqual(sorted);
    }
  });
});

it("The measure is that of WCAG", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 9);
  expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
});
