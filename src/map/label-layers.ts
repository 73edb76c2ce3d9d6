/** Names on the map. What stands later has the right of way: emitters, cities, nature, water, countries, towns, villages. */
import type { LayerSpecification } from "maplibre-gl";
import type { Colours } from "./colours.ts";
import { ITALIC, REGULAR, STRONG } from "./fonts.ts";

/** Where the name of a point may stand, best first. */
export const POINT_ANCHORS = ["left", "right", "bottom", "top"] as const;
/** Zoom from which only a part of the country is in view. */
const PROVINCE = 8;

/** The light rim of names. */
export function halo(c: Colours): {
  "text-halo-color": string;
  "text-halo-width": number;
  "text-halo-blur": number;
} {
  return { "text-halo-color": c["map-casing"] + "e0", "text-halo-width": 2, "text-halo-blur": 0.3 };
}

export function labelLayers(c: Colours): LayerSpecification[] {
  return [
    placeLayer(c, 3, 9, 12),
    placeLayer(c, 2, 6.4, 12.5),
    largeNameLayer(c, "country"),
    largeNameLayer(c, "water"),
    greatNatureLayer(c),
    natureLayer(c),
    placeLayer(c, 1, 0, 14),
    {
      id: "ring-label",
      type: "symbol",
      source: "ring-label",
      layout: {
        "text-font": STRONG,
        "text-field": ["get", "name"],
        "text-size": 13,
        "text-allow-overlap": true,
      },
      paint: { ...halo(c), "text-halo-width": 3, "text-color": c["map-ring"] },
    },
    {
      id: "hexagon-texts",
      type: "symbol",
      source: "hexagon-texts",
      layout: {
        "text-font": REGULAR,
        "text-field": ["get", "text"],
        "text-size": 12,
        "text-line-height": 1.15,
        "text-offset": ["case", ["get", "isLow"], ["literal", [0, 0.6]], ["literal", [0, 0]]],
        "text-allow-overlap": true,
        "text-ignore-placement": true,
      },
      paint: { "text-color": ["get", "colour"] },
    },
  ];
}

function placeLayer(c: Colours, tier: 1 | 2 | 3, minzoom: number, size: number): LayerSpecification {
  return {
    id: `place-${tier}`,
    type: "symbol",
    source: "places",
    minzoom,
    filter: ["==", ["get", "tier"], tier],
    layout: {
      "icon-image": `dot-${tier === 1 ? 1 : 2}`,
      "icon-padding": 1,
      "text-font": tier === 1 ? STRONG : REGULAR,
      "text-field": ["get", "name"],
      "text-size": size,
      "text-variable-anchor": [...POINT_ANCHORS],
      "text-radial-offset": 0.5,
      "text-justify": "auto",
      "text-max-width": 9,
      "text-padding": 3,
    },
    paint: { ...halo(c), "text-color": c[tier === 1 ? "map-label" : "map-label-minor"] },
  };
}

function largeNameLayer(c: Colours, kind: "country" | "water"): LayerSpecification {
  const isCountry = kind === "country";
  return {
    id: `large-${kind}`,
    type: "symbol",
    source: "large-names",
    filter: ["==", ["get", "kind"], kind],
    layout: {
      "text-font": isCountry ? REGULAR : ITALIC,
      "text-field": [
        "format",
        ["get", "name"],
        {},
        ["case", ["==", ["get", "note"], ""], "", "\n"],
        {},
        ["get", "note"],
        { "font-scale": 0.95, "text-font": ["literal", ITALIC] },
      ],
      "text-size": 13,
      "text-letter-spacing": isCountry ? 0.18 : 0.1,
    },
    paint: { ...halo(c), "text-color": c[isCountry ? "map-country-label" : "map-water-label"] },
  };
}

/** A few areas by their short names, while the whole country is in view. */
function greatNatureLayer(c: Colours): LayerSpecification {
  return {
    id: "nature-great",
    type: "symbol",
    source: "nature-labels",
    minzoom: 6,
    maxzoom: PROVINCE,
    filter: ["get", "great"],
    layout: {
      "text-font": ["case", ["get", "water"], ["literal", ITALIC], ["literal", STRONG]],
      "text-field": ["get", "short"],
      "text-size": 12.5,
      "text-letter-spacing": ["case", ["get", "water"], 0.08, 0],
      "text-max-width": 7,
      "text-variable-anchor": ["center", ...POINT_ANCHORS],
    },
    paint: { ...halo(c), "text-color": natureColour(c) },
  };
}

function natureLayer(c: Colours): LayerSpecification {
  return {
    id: "nature-labels",
    type: "symbol",
    source: "nature-labels",
    minzoom: PROVINCE,
    filter: [">=", ["get", "area"], ["step", ["zoom"], 1500, 8.5, 400, 9, 0]],
    layout: {
      "text-font": ["case", ["get", "water"], ["literal", ITALIC], ["literal", STRONG]],
      "text-field": ["get", "name"],
      "text-size": ["interpolate", ["linear"], ["zoom"], 8, 12, 10, 13],
      "text-max-width": 8,
      "symbol-sort-key": ["-", 0, ["get", "area"]],
    },
    paint: { ...halo(c), "text-color": natureColour(c) },
  };
}

function natureColour(c: Colours): ["case", ["get", string], string, string] {
  return ["case", ["get", "water"], c["map-water-label"], c["map-nature-label"]];
}
