/** Lines and surfaces as well-known text in RD, for tables. */
import { sizeOf } from "./divide.ts";
import type { RdPoint, SourceShape } from "./exchange-source.ts";
import { rdFault } from "./limits.ts";

/** A shape as text: LINESTRING or POLYGON, to the millimetre. */
export function wktOf(shape: SourceShape): string {
  const list = (points: readonly RdPoint[]): string =>
    `(${points.map(([x, y]) => `${millimetres(x)} ${millimetres(y)}`).join(", ")})`;
  return shape.kind === "line"
    ? `LINESTRING ${list(shape.line)}`
    : `POLYGON (${shape.rings.map(list).join(", ")})`;
}

function millimetres(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** A point or shape from its text; undefined for other kinds, places outside the Netherlands, and shapes without size. */
export function shapeOfWkt(
  text: string,
): { readonly point: RdPoint } | { readonly shape: SourceShape } | undefined {
  const match = /^\s*(?:SRID=28992;\s*)?(POINT|LINESTRING|POLYGON)\s*(\(.*\))\s*$/is.exec(text);
  if (match === null) return undefined;
  const [, kind, body] = match;
  if (kind.toUpperCase() === "POLYGON") {
    if (!/^\(\s*\(.*\)\s*\)$/s.test(body)) return undefined;
    const texts = body.slice(1, -1).split(/\)\s*,\s*\(/);
    const rings = texts.map(pointsIn).filter(isRing);
    return rings.length === texts.length ? sized({ kind: "surface", rings }) : undefined;
  }
  const points = pointsIn(body);
  if (points === undefined) return undefined;
  if (kind.toUpperCase() === "POINT") return points.length === 1 ? { point: points[0] } : undefined;
  return points.length > 1 ? sized({ kind: "line", line: points }) : undefined;
}

function isRing(points: RdPoint[] | undefined): points is RdPoint[] {
  if (points === undefined || points.length < 4) return false;
  const [first, last] = [points[0], points[points.length - 1]];
  return first[0] === last[0] && first[1] === last[1];
}

function sized(shape: SourceShape): { readonly shape: SourceShape } | undefined {
  return sizeOf(shape) > 0 ? { shape } : undefined;
}

function pointsIn(text: string): RdPoint[] | undefined {
  const points: RdPoint[] = [];
  for (const pair of text.replace(/[()]/g, "").split(",")) {
    const [x, y, ...more] = pair.trim().split(/\s+/).map(Number);
    if (more.length > 0 || rdFault(x, y) !== undefined) return undefined;
    points.push([x, y]);
  }
  return points;
}
