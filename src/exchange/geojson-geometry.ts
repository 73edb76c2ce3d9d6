/** Geometry of GeoJSON as places and shapes in RD. */
import { fromLonLat } from "../grid/rd.ts";
import { middleOf, sizeOf } from "./divide.ts";
import type { RdPoint, SourceShape } from "./exchange-source.ts";
import { rdFault } from "./limits.ts";
import type { Placed } from "./source-fields.ts";

/** An object of JSON. */
export type Json = Readonly<Record<string, unknown>>;

/** True for an object that is no array. */
export function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What a geometry is in RD, or why it cannot be that: place (not in the Netherlands) or shape (no point, line, surface). */
export type Placing =
  Placed | { readonly kind: "place" | "shape"; readonly found: string; readonly expected: string };

/** The place and shape of a geometry in degrees, or in RD. */
export function placingOf(geometry: unknown, isRd: boolean): Placing {
  const single = isObject(geometry) ? singleOf(geometry) : undefined;
  const found = isObject(geometry) ? String(geometry["type"]).slice(0, 40) : "";
  const unusable = { kind: "shape", found, expected: "a Point, LineString or Polygon" } as const;
  if (single === undefined) return unusable;
  const faults: string[] = [];
  const toRd = (position: unknown): RdPoint | undefined => pointOf(position, isRd, faults);
  const placed = single.type === "Point" ? pointPlace(toRd(single.coordinates)) : shapePlace(single, toRd);
  if (faults.length > 0) return { kind: "place", found, expected: faults[0] };
  return placed ?? unusable;
}

/** A geometry, or the only one of several. */
function singleOf(geometry: Json): { readonly type: string; readonly coordinates: unknown } | undefined {
  const { type, coordinates } = geometry;
  if (typeof type !== "string") return undefined;
  if (!type.startsWith("Multi")) return { type, coordinates };
  if (!Array.isArray(coordinates) || coordinates.length !== 1) return undefined;
  return { type: type.slice(5), coordinates: (coordinates as readonly unknown[])[0] };
}

function pointOf(position: unknown, isRd: boolean, faults: string[]): RdPoint | undefined {
  if (!Array.isArray(position)) return undefined;
  const [a, b] = position as readonly unknown[];
  if (typeof a !== "number" || typeof b !== "number") return undefined;
  if (!isRd && (Math.abs(a) > 180 || Math.abs(b) > 90)) {
    faults.push(`${a} ${b} are no degrees`);
    return undefined;
  }
  const [x, y] = isRd ? [a, b] : fromLonLat(a, b);
  const fault = rdFault(x, y);
  if (fault === undefined) return [x, y];
  const swapped = a > b ? "; longitude comes first" : "";
  faults.push(isRd ? fault : `${a} ${b} lies outside the Netherlands${swapped}`);
  return undefined;
}

function pointPlace(point: RdPoint | undefined): Placed | undefined {
  return point && { x: point[0], y: point[1], shape: undefined };
}

function shapePlace(
  { type, coordinates }: { readonly type: string; readonly coordinates: unknown },
  toRd: (position: unknown) => RdPoint | undefined,
): Placed | undefined {
  const shape = shapeOf(type, coordinates, toRd);
  if (shape === undefined || !(sizeOf(shape) > 0)) return undefined;
  const [x, y] = middleOf(shape);
  return { x, y, shape };
}

function shapeOf(
  type: string,
  coordinates: unknown,
  toRd: (position: unknown) => RdPoint | undefined,
): SourceShape | undefined {
  if (type === "LineString") {
    const line = pointsOf(coordinates, toRd);
    return line === undefined || line.length < 2 ? undefined : { kind: "line", line };
  }
  if (type !== "Polygon" || !Array.isArray(coordinates) || coordinates.length === 0) return undefined;
  const rings: RdPoint[][] = [];
  for (const one of coordinates as readonly unknown[]) {
    const ring = pointsOf(one, toRd);
    if (ring === undefined || ring.length < 4) return undefined;
    // A ring ends where it began, to the last digit.
    rings.push([...ring.slice(0, -1), ring[0]]);
  }
  return { kind: "surface", rings };
}

function pointsOf(list: unknown, toRd: (position: unknown) => RdPoint | undefined): RdPoint[] | undefined {
  if (!Array.isArray(list)) return undefined;
  const points: RdPoint[] = [];
  for (const position of list as readonly unknown[]) {
    const point = toRd(position);
    if (point === undefined) return undefined;
    points.push(point);
  }
  return points;
}
