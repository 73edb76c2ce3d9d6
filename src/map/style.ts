/** The style of the map: sources, and layers in order of drawing. No glyphs and no sprites: names are in the fonts of the page. */
import type { FeatureCollection } from "geojson";
import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from "maplibre-gl";
import type { Colours } from "./colours.ts";
import { emitterLayers } from "./emitter-layers.ts";
import { EMPTY } from "./features.ts";
import { labelLayers } from "./label-layers.ts";

const SOURCES = [
  "abroad",
  "land",
  "waters",
  "provinces",
  "border",
  "nature",
  "nature-labels",
  "places",
  "large-names",
  "veil",
  "ring",
  "ring-label",
  "emitters",
  "outlines",
  "hexagon-texts",
] as const;
export type SourceName = (typeof SOURCES)[number];

/** The custom layer of hexagons is put before this one. */
export const ABOVE_HEXAGONS = "nature-line";

export function emptyStyle(colours: Colours): StyleSpecification {
  const sources = SOURCES.map((name) => [name, { type: "geojson", data: EMPTY, tolerance: 0.3 }] as const);
  return { version: 8, sources: Object.fromEntries(sources), layers: layersOf(colours) };
}

/** The layers of the area that stands out. */
export const POINTED_SITE_LAYERS = ["site-casing", "site-line"] as const;

/** Features by source. */
export type SourceData = Partial<Record<SourceName, FeatureCollection>>;

/** All layers but that of the hexagons, in these colours. */
export function layersOf(c: Colours): LayerSpecification[] {
  return [...groundLayers(c), ...lineLayers(c), ...outlineLayers(c), ...labelLayers(c), ...emitterLayers(c)];
}

function groundLayers(c: Colours): LayerSpecification[] {
  return [
    { id: "water", type: "background", paint: { "background-color": c["map-water"] } },
    { id: "abroad", type: "fill", source: "abroad", paint: { "fill-color": c["map-abroad"] } },
    { id: "land", type: "fill", source: "land", paint: { "fill-color": c["map-land"] } },
    { id: "waters", type: "fill", source: "waters", paint: { "fill-color": c["map-water"] } },
    {
      id: "nature",
      type: "fill",
      source: "nature",
      // Large waters are nature too, but stay water; they can still be pointed at.
      paint: { "fill-color": c["map-nature"], "fill-opacity": ["case", ["get", "water"], 0, 1] },
    },
  ];
}

function lineLayers(c: Colours): LayerSpecification[] {
  return [
    {
      id: ABOVE_HEXAGONS,
      type: "line",
      source: "nature",
      // Sea areas have straight edges offshore that say nothing.
      filter: ["!", ["get", "water"]],
      paint: {
        "line-color": c["map-nature-line"],
        "line-width": ["interpolate", ["linear"], ["zoom"], 6, 0.5, 9, 0.9, 12, 1.4],
        "line-opacity": 0.85,
      },
    },
    {
      id: "veil",
      type: "fill",
      source: "veil",
      paint: { "fill-color": c["map-abroad"], "fill-opacity": 0.45, "fill-antialias": false },
    },
    {
      id: "provinces",
      type: "line",
      source: "provinces",
      paint: { "line-color": c["map-province-line"], "line-width": 0.9 },
    },
    {
      id: "border",
      type: "line",
      source: "border",
      layout: { "line-join": "round" },
      paint: {
        "line-color": c["map-border"],
        "line-width": ["interpolate", ["linear"], ["zoom"], 6, 0.7, 9, 1.5],
        "line-opacity": 0.75,
      },
    },
    {
      id: "ring-casing",
      type: "line",
      source: "ring",
      paint: { "line-color": c["map-casing"], "line-width": 5.75, "line-opacity": 0.9 },
    },
    { id: "ring", type: "line", source: "ring", paint: { "line-color": c["map-ring"], "line-width": 1.75 } },
  ];
}

/** Hexagons and areas that are pointed at, chosen or under the keys: a line with a casing, seen on any ground. */
function outlineLayers(c: Colours): LayerSpecification[] {
  const width: ExpressionSpecification = ["match", ["get", "kind"], ["chosen", "focus"], 3, 1.75];
  const [casing, line] = POINTED_SITE_LAYERS;
  const site = (id: string, colour: string, size: number): LayerSpecification => ({
    id,
    type: "line",
    source: "nature",
    filter: ["==", ["get", "nr"], -1],
    layout: { "line-join": "round" },
    paint: { "line-color": colour, "line-width": size },
  });
  return [
    site(casing, c["map-casing"], 5.5),
    site(line, c["map-ring"], 2.25),
    {
      id: "outline-casing",
      type: "line",
      source: "outlines",
      layout: { "line-join": "round" },
      paint: {
        "line-color": ["match", ["get", "kind"], "focus", c["color-focus-gap"], c["map-casing"]],
        "line-width": ["+", width, 3.5],
      },
    },
    {
      id: "outline",
      type: "line",
      source: "outlines",
      layout: { "line-join": "round" },
      paint: {
        "line-color": ["match", ["get", "kind"], "focus", c["color-focus"], c["map-ring"]],
        "line-width": width,
      },
    },
  ];
}
