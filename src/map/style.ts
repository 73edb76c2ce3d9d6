import type { FeatureCollection } from "geojson";
import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from "maplibre-gl";
import type { Colours } from "./colours.ts";
import { EMPTY } from "./features.ts";

/** The layers of the map, in order of drawing. No glyphs and no sprites: names are drawn with the fonts of the page. */

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
] as const;
export type SourceName = (typeof SOURCES)[number];

/** Quoted, because a name with a digit is no CSS identifier. */
const FONT = ['"Source Sans 3 Variable"'];
/** The custom layer of hexagons is put before this one. */
export const ABOVE_HEXAGONS = "nature-line";

export function emptyStyle(colours: Colours): StyleSpecification {
  const sources = SOURCES.map((name) => [name, { type: "geojson", data: EMPTY, tolerance: 0.3 }] as const);
  return { version: 8, sources: Object.fromEntries(sources), layers: layersOf(colours) };
}

/** Layers that need a source's data set first. */
export type SourceData = Partial<Record<SourceName, FeatureCollection>>;

export function layersOf(c: Colours): LayerSpecification[] {
  return [...groundLayers(c), ...lineLayers(c), ...labelLayers(c), ...emitterLayers(c)];
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
      paint: {
        "fill-color": c["map-nature"],
        // Large waters are nature too: a hint of it, so that they stay water.
        "fill-opacity": ["case", ["get", "water"], 0.25, 1],
      },
    },
  ];
}

function lineLayers(c: Colours): LayerSpecification[] {
  return [
    {
      id: ABOVE_HEXAGONS,
      type: "line",
      source: "nature",
      paint: {
        "line-color": c["map-nature-line"],
        "line-width": ["interpolate", ["linear"], ["zoom"], 6, 0.5, 9, 0.9, 12, 1.4],
        // Sea areas have straight edges offshore that say nothing.
        "line-opacity": ["case", ["get", "water"], 0.25, 0.85],
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

const POINT_ANCHORS = ["left", "right", "bottom", "top"] as const;

function labelLayers(c: Colours): LayerSpecification[] {
  const halo = { "text-halo-color": c["map-casing"], "text-halo-width": 1.6, "text-halo-blur": 0.2 };
  const point = {
    "text-font": FONT,
    "text-variable-anchor": [...POINT_ANCHORS],
    "text-radial-offset": 0.5,
    "text-justify": "auto" as const,
    "text-max-width": 9,
  };
  const dot = (id: string, tier: number, minzoom: number): LayerSpecification => ({
    id,
    type: "circle",
    source: "places",
    minzoom,
    filter: ["==", ["get", "tier"], tier],
    paint: {
      "circle-radius": tier === 1 ? 2.4 : 1.8,
      "circle-color": tier === 1 ? c["map-label"] : c["map-label-minor"],
      "circle-stroke-color": c["map-casing"],
      "circle-stroke-width": 1,
    },
  });
  const place = (tier: number, minzoom: number, size: number): LayerSpecification => ({
    id: `place-${tier}`,
    type: "symbol",
    source: "places",
    minzoom,
    filter: ["==", ["get", "tier"], tier],
    layout: { ...point, "text-field": ["get", "name"], "text-size": size },
    paint: { ...halo, "text-color": tier === 1 ? c["map-label"] : c["map-label-minor"] },
  });
  return [
    dot("dot-3", 3, 9),
    dot("dot-2", 2, 7.6),
    dot("dot-1", 1, 0),
    place(3, 9, 12),
    place(2, 7.6, 12.5),
    {
      id: "large-names",
      type: "symbol",
      source: "large-names",
      layout: {
        "text-font": FONT,
        "text-field": ["get", "name"],
        "text-size": 12.5,
        "text-letter-spacing": ["case", ["==", ["get", "kind"], "country"], 0.2, 0.1],
      },
      paint: {
        ...halo,
        "text-color": [
          "case",
          ["==", ["get", "kind"], "country"],
          c["map-country-label"],
          c["map-water-label"],
        ],
      },
    },
    {
      id: "nature-labels",
      type: "symbol",
      source: "nature-labels",
      minzoom: 7,
      filter: [">=", ["get", "area"], ["step", ["zoom"], 15_000, 7.8, 4000, 8.6, 1000, 9.2, 300, 10, 0]],
      layout: {
        "text-font": FONT,
        "text-field": ["get", "name"],
        "text-size": ["interpolate", ["linear"], ["zoom"], 7, 12, 10, 13],
        "text-max-width": 8,
        "symbol-sort-key": ["-", 0, ["get", "area"]],
      },
      paint: {
        ...halo,
        "text-color": ["case", ["get", "water"], c["map-water-label"], c["map-nature-label"]],
      },
    },
    place(1, 0, 13.5),
    {
      id: "ring-label",
      type: "symbol",
      source: "ring-label",
      layout: {
        "text-font": FONT,
        "text-field": ["get", "name"],
        "text-size": 13,
        "text-allow-overlap": true,
      },
      paint: { ...halo, "text-halo-width": 3, "text-color": c["map-ring"] },
    },
  ];
}

function emitterLayers(c: Colours): LayerSpecification[] {
  /** A radius that shrinks with the map, so that a phone's country is not all circles. */
  const sized = (radius: ExpressionSpecification): ExpressionSpecification => [
    "interpolate",
    ["linear"],
    ["zoom"],
    6,
    ["*", 0.7, radius],
    9.5,
    radius,
  ];
  return [
    {
      id: "emitter-casing",
      type: "circle",
      source: "emitters",
      paint: {
        "circle-radius": sized(["+", ["get", "radius"], ["case", ["get", "selected"], 4, 2]]),
        "circle-color": ["case", ["get", "selected"], c["map-ring"], c["map-casing"]],
        "circle-opacity": ["case", ["get", "selected"], 1, 0.9],
        "circle-stroke-color": c["map-casing"],
        "circle-stroke-width": ["case", ["get", "selected"], 2, 0],
      },
    },
    {
      id: "emitters",
      type: "circle",
      source: "emitters",
      paint: {
        "circle-radius": sized([
          "case",
          ["get", "confirmed"],
          ["get", "radius"],
          ["-", ["get", "radius"], 1.2],
        ]),
        "circle-color": ["case", ["get", "confirmed"], c["color-emitter"], c["map-casing"]],
        "circle-stroke-color": c["color-emitter"],
        "circle-stroke-width": ["case", ["get", "confirmed"], 0, 2.2],
      },
    },
    {
      // Unseen: keeps the names of places clear of the circles.
      id: "emitter-room",
      type: "symbol",
      source: "emitters",
      layout: {
        "text-font": FONT,
        "text-field": "O",
        "text-size": ["*", 1.7, ["get", "radius"]],
        "text-allow-overlap": true,
        "text-padding": 0,
      },
      paint: { "text-opacity": 0 },
    },
    {
      id: "emitter-labels",
      type: "symbol",
      source: "emitters",
      filter: ["any", ["get", "confirmed"], ["get", "selected"], [">=", ["zoom"], 9]],
      layout: {
        "text-font": FONT,
        "text-field": ["get", "name"],
        "text-size": 13.5,
        "text-variable-anchor": [...POINT_ANCHORS],
        "text-radial-offset": ["interpolate", ["linear"], ["get", "radius"], 5, 0.8, 20, 1.9],
        "text-justify": "auto",
        "text-max-width": 10,
        "symbol-sort-key": ["get", "rank"],
      },
      paint: {
        "text-color": c["color-emitter-ink"],
        "text-halo-color": c["map-casing"],
        "text-halo-width": 1.8,
      },
    },
  ];
}
