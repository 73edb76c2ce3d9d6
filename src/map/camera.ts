/** Where the map looks. */
import type { Map as MapLibreMap, PaddingOptions } from "maplibre-gl";
import { toLonLat } from "../grid/rd.ts";
import type { RdPoint } from "./features.ts";

type Bounds = [[number, number], [number, number]];

/** The country, degrees. */
export const COUNTRY: Bounds = [
  [3.3, 50.72],
  [7.25, 53.6],
];
/** How far the view may go, degrees. */
export const LIMITS: Bounds = [
  [0.6, 49.9],
  [9.4, 54.6],
];

const CIRCUMFERENCE = 40_075_016.686;

/** Ground length of a pixel in the middle of a map, m. */
export function metresPerPixel(map: MapLibreMap): number {
  return (CIRCUMFERENCE * Math.cos((map.getCenter().lat * Math.PI) / 180)) / (512 * 2 ** map.getZoom());
}

/** Milliseconds of a camera move; none where the user wants no motion. */
export function travelTime(): number {
  return matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 600;
}

/** Shows the country. */
export function fitCountry(map: MapLibreMap, padding: PaddingOptions, duration = travelTime()): void {
  map.fitBounds(COUNTRY, { padding, duration });
}

/** Shows a circle; radius in m. */
export function fitCircle(
  map: MapLibreMap,
  { x, y }: RdPoint,
  radius: number,
  padding: PaddingOptions,
): void {
  const west = toLonLat(x - radius, y - radius);
  const east = toLonLat(x + radius, y + radius);
  map.fitBounds([west, east], { padding, duration: travelTime() });
}

/** Nothing is in view that lies nearer to the edge, px. */
const EDGE = 80;

/** Brings a point into view, where it is not already. */
export function reveal(map: MapLibreMap, { x, y }: RdPoint): void {
  const center = toLonLat(x, y);
  const at = map.project(center);
  const { clientWidth, clientHeight } = map.getCanvas();
  const isInView = at.x > EDGE && at.x < clientWidth - EDGE && at.y > EDGE && at.y < clientHeight - 2 * EDGE;
  if (!isInView) map.easeTo({ center, duration: travelTime() });
}
