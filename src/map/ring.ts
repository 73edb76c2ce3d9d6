import { toLonLat } from "../grid/rd.ts";

/** Corners of the drawn circle: at 25 km less than 0.5 m from the true one. */
const CORNERS = 720;

/**
 * A circle that is true in the RD plane, where distances of the definition are measured, as longitude and latitude.
 * Centre and radius in m; closed, counter-clockwise.
 */
export function ringAround(x: number, y: number, radius: number): [number, number][] {
  return Array.from({ length: CORNERS + 1 }, (_, i) => {
    const angle = (2 * Math.PI * (i % CORNERS)) / CORNERS;
    return toLonLat(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
  });
}
