/** The background map of PDOK under the data: asked for only when the user has switched it on. */
import type { Map as MapLibreMap } from "maplibre-gl";

/** Name of its source and its layer. */
export const BACKDROP = "backdrop";

const TILES = "https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/grijs/EPSG:3857/{z}/{x}/{y}.png";
/** It lies over land and water of our own, and below nature. */
const BELOW = "nature";
/** Light paper would glare in the dark theme. */
const PAINT = {
  light: { "raster-brightness-max": 1, "raster-contrast": 0 },
  dark: { "raster-brightness-max": 0.4, "raster-contrast": 0.1 },
} as const;

/** Puts it on the map in a theme, or takes it away. */
export function showBackdrop(map: MapLibreMap, isShown: boolean, theme: "light" | "dark"): void {
  const hasLayer = map.getLayer(BACKDROP) !== undefined;
  if (!isShown) {
    if (hasLayer) map.removeLayer(BACKDROP);
    if (map.getSource(BACKDROP) !== undefined) map.removeSource(BACKDROP);
    return;
  }
  if (!hasLayer) {
    map.addSource(BACKDROP, { type: "raster", tiles: [TILES], tileSize: 256, maxzoom: 19 });
    map.addLayer({ id: BACKDROP, type: "raster", source: BACKDROP }, BELOW);
  }
  for (const [name, value] of Object.entries(PAINT[theme]))
    map.setPaintProperty(BACKDROP, name as keyof (typeof PAINT)["light"], value);
}
