/** Circles around sources, and what goes with them. */
import type { FeatureCollection, Polygon } from "geojson";
import { toLonLat } from "../grid/rd.ts";
import { collection, EMPTY, pointAt, shape, type RdPoint } from "./features.ts";

/** Corners of the drawn circle: at 25 km less than 0.5 m from the true one. */
const CORNERS = 720;
/** Far outside what the map shows. */
const WORLD: [number, number][] = [
  [-20, 40],
  [-20, 62],
  [25, 62],
  [25, 40],
  [-20, 40],
];

/** A rectangle around a point: RD, m. */
export interface Frame extends RdPoint {
  readonly width: number;
  readonly height: number;
}

/** The outline of a rectangle as longitude and latitude, closed. */
function frameAround({ x, y, width, height }: Frame): [number, number][] {
  const [east, north] = [width / 2, height / 2];
  const corners = [
    [-east, -north],
    [east, -north],
    [east, north],
    [-east, north],
    [-east, -north],
  ] as const;
  return corners.map(([dx, dy]) => toLonLat(x + dx, y + dy));
}

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

/**
 * The ring around a point with its label, the veil over all that lies outside, and rings around other points and a frame,
 * without a veil. radius in m.
 */
export function ringFeatures(
  centre: RdPoint | undefined,
  others: readonly RdPoint[],
  frame: Frame | undefined,
  radius: number,
  label: string,
): { ring: FeatureCollection; veil: FeatureCollection; "ring-label": FeatureCollection } {
  const lines = [...(centre === undefined ? [] : [centre]), ...others].map(({ x, y }) =>
    ringAround(x, y, radius),
  );
  const framed = frame === undefined ? [] : [frameAround(frame)];
  const ring = shape({ type: "MultiLineString", coordinates: [...lines, ...framed] });
  if (centre === undefined) return { ring, veil: EMPTY, "ring-label": EMPTY };
  const veil: Polygon = { type: "Polygon", coordinates: [WORLD, lines[0]] };
  const northEast = toLonLat(
    centre.x + radius * Math.cos(Math.PI / 6),
    centre.y + radius * Math.sin(Math.PI / 6),
  );
  return { ring, veil: shape(veil), "ring-label": collection([pointAt(northEast, { name: label })]) };
}
