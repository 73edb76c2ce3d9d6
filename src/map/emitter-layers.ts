/** Emitters: circles whose area follows the load, and names. */
import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { Colours } from "./colours.ts";
import { REGULAR, STRONG } from "./fonts.ts";
import { halo, POINT_ANCHORS } from "./label-layers.ts";

/** The size shrinks with the map, so that a phone's country is not all circles, and when it comes close, to leave the hexagons in view. */
const SMALL = ["min", 8, ["max", 5, ["*", 0.45, ["get", "radius"]]]] satisfies ExpressionSpecification;

function sized(extra: ExpressionSpecification | number): ExpressionSpecification {
  const times = (share: number): ExpressionSpecification => ["+", ["*", share, ["get", "radius"]], extra];
  return [
    "interpolate",
    ["linear"],
    ["zoom"],
    5,
    times(0.5),
    7,
    times(0.85),
    8,
    times(0.85),
    9.5,
    ["+", SMALL, extra],
  ];
}

export function emitterLayers(c: Colours): LayerSpecification[] {
  return [
    {
      id: "emitter-casing",
      type: "circle",
      source: "emitters",
      paint: {
        "circle-radius": sized(["case", ["get", "selected"], 4, 1.6]),
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
        "circle-radius": sized(["case", ["get", "confirmed"], 0, -1]),
        "circle-color": ["case", ["get", "confirmed"], c["color-emitter"], c["map-casing"]],
        "circle-stroke-color": c["color-emitter"],
        "circle-stroke-width": ["case", ["get", "confirmed"], 0, 2],
      },
    },
    {
      // Unseen: keeps the names of places clear of the circles.
      id: "emitter-room",
      type: "symbol",
      source: "emitters",
      layout: {
        "text-font": REGULAR,
        "text-field": "O",
        "text-size": sized(["*", 0.6, ["get", "radius"]]),
        "text-allow-overlap": true,
        "text-padding": 0,
      },
      paint: { "text-opacity": 0 },
    },
    {
      id: "emitter-labels",
      type: "symbol",
      source: "emitters",
      filter: ["any", ["get", "confirmed"], ["get", "selected"], [">=", ["zoom"], 8]],
      layout: {
        "text-font": STRONG,
        "text-field": ["get", "name"],
        "text-size": 13.5,
        "text-variable-anchor": [...POINT_ANCHORS],
        "text-radial-offset": [
          "interpolate",
          ["linear"],
          ["zoom"],
          8,
          ["+", 0.4, ["*", 0.065, ["get", "radius"]]],
          9.5,
          ["case", ["get", "selected"], 1.1, 0.8],
        ],
        "text-justify": "auto",
        "text-max-width": 10,
        "text-line-height": 1.1,
        "symbol-sort-key": ["get", "rank"],
      },
      paint: { ...halo(c), "text-color": c["color-emitter-ink"] },
    },
  ];
}
