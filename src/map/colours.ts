/** Colours of the map, read from the CSS properties of the theme that holds at an element. */
const NAMES = [
  "map-land",
  "map-abroad",
  "map-water",
  "map-water-line",
  "map-nature",
  "map-nature-line",
  "map-province-line",
  "map-border",
  "map-ring",
  "map-casing",
  "map-hexagon-line",
  "map-label",
  "map-label-minor",
  "map-nature-label",
  "map-water-label",
  "map-country-label",
  "color-emitter",
  "color-emitter-ink",
  "color-on-emitter",
  "color-focus",
  "color-focus-gap",
  "series-4",
] as const;
export type ColourName = (typeof NAMES)[number];
export type Colours = Readonly<Record<ColourName, string>>;

/** The colours at an element; grey where a property is missing, so that the map never fails on a theme. */
export function coloursAt(element: Element): Colours {
  const style = getComputedStyle(element);
  const entries = NAMES.map((name) => [name, readColour(style, `--pk-${name}`)]);
  return Object.fromEntries(entries) as Record<ColourName, string>;
}

/** One CSS property as a six-digit colour; a build may have shortened it to three. */
export function readColour(style: CSSStyleDeclaration, property: string): string {
  const value = style.getPropertyValue(property).trim();
  if (/^#[0-9a-f]{6}$/i.test(value)) return value;
  return /^#[0-9a-f]{3}$/i.test(value) ? value.replace(/[0-9a-f]/gi, "$&$&") : "#888888";
}

/** Red, green and blue, 0-1. */
export type Rgb = readonly [number, number, number];

/** Red, green and blue of a six-digit colour. */
export function rgbOf(colour: string): Rgb {
  const number = Number.parseInt(colour.slice(1), 16);
  return [(number >> 16) / 255, ((number >> 8) & 255) / 255, (number & 255) / 255];
}
