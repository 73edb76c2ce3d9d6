/** A name for a point. */
import type { Place } from "../data/reference-products.ts";

/** Farthest place that still names a point, m. */
const FARTHEST = 8000;

/** The place nearest to a point in RD; empty where none is near. */
export function nearestPlace(places: readonly Place[], x: number, y: number): string {
  let name = "";
  let least = FARTHEST;
  for (const place of places) {
    const distance = Math.hypot(place.rd[0] - x, place.rd[1] - y);
    if (distance < least) [name, least] = [place.name, distance];
  }
  return name;
}
