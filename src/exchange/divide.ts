/**
 * Divides lines and surfaces into points, over which the emission is spread evenly.
 *
 * A line becomes points in the middle of pieces of equal length, at most STEP long. A surface becomes the points of a
 * square grid inside it, STEP apart (even-odd, so that holes stay empty). Neither gives more than MOST points: beyond that
 * the step is longer, as each point costs a run of the model. 25 m is a quarter of the way between two hexagons.
 */
import type { ExchangeSource, RdPoint, SourceShape } from "./exchange-source.ts";

/** Between points, m. */
export const STEP = 25;
/** Points of one source. */
export const MOST = 100;

/** The points of a shape, each with an equal part of the emission: at least one. */
export function pointsOf(shape: SourceShape, step = STEP, most = MOST): readonly RdPoint[] {
  if (!(step > 0) || !(most >= 1))
    throw new RangeError(`expected a step and a number of points, got ${step}, ${most}`);
  return shape.kind === "line" ? linePoints(shape.line, step, most) : surfacePoints(shape.rings, step, most);
}

/** A source as point sources: itself when it is a point, else one per point of its shape with an equal part of the emission. */
export function divided(source: ExchangeSource, step = STEP, most = MOST): readonly ExchangeSource[] {
  if (source.shape === undefined) return [source];
  const points = pointsOf(source.shape, step, most);
  const part = 1 / points.length;
  return points.map(([x, y], place) => ({
    ...source,
    id: `${source.id}.${place + 1}`,
    name: points.length === 1 ? source.name : `${source.name} (${place + 1}/${points.length})`,
    x,
    y,
    shape: undefined,
    nh3: source.nh3 * part,
    nox: source.nox * part,
    dust: source.dust * part,
  }));
}

/** The middle of a line by length, the centre of mass of a surface. */
export function middleOf(shape: SourceShape): RdPoint {
  return shape.kind === "line" ? linePoints(shape.line, Infinity, 1)[0] : centreOfMass(shape.rings);
}

/** All corners of a shape, those of its holes too. */
export function cornersOf(shape: SourceShape): readonly RdPoint[] {
  return shape.kind === "line" ? shape.line : shape.rings.flat();
}

/** Length of a line in m, area of a surface in m². */
export function sizeOf(shape: SourceShape): number {
  if (shape.kind === "line") return lengthOf(shape.line);
  const [outer, ...holes] = shape.rings.map((ring) => Math.abs(momentsOf(ring, ring[0]).area));
  return outer - holes.reduce((sum, area) => sum + area, 0);
}

function lengthOf(line: readonly RdPoint[]): number {
  let length = 0;
  for (let i = 1; i < line.length; i++) length += distance(line[i - 1], line[i]);
  return length;
}

function distance([ax, ay]: RdPoint, [bx, by]: RdPoint): number {
  return Math.hypot(bx - ax, by - ay);
}

function linePoints(line: readonly RdPoint[], step: number, most: number): RdPoint[] {
  const length = lengthOf(line);
  const count = Math.max(1, Math.min(most, Math.ceil(length / step)));
  const points: RdPoint[] = [];
  let walked = 0;
  for (let i = 1; i < line.length && points.length < count; i++) {
    const piece = distance(line[i - 1], line[i]);
    for (;;) {
      const along = ((points.length + 0.5) * length) / count - walked;
      if (points.length === count || (along > piece && i < line.length - 1) || piece === 0) break;
      const share = Math.min(1, along / piece);
      const [ax, ay] = line[i - 1];
      points.push([ax + share * (line[i][0] - ax), ay + share * (line[i][1] - ay)]);
    }
    walked += piece;
  }
  return points.length > 0 ? points : [line[0]];
}

/** Grid points inside; for a shape too narrow for the grid a finer one, and for a sliver points along its edge. */
function surfacePoints(rings: readonly (readonly RdPoint[])[], step: number, most: number): RdPoint[] {
  const area = sizeOf({ kind: "surface", rings });
  let gap = Math.max(step, Math.sqrt(Math.max(0, area) / most));
  for (let tries = 0; tries < TRIES; tries++) {
    const points = gridPoints(rings, gap, most);
    if (points === undefined) break;
    if (points.length > most) gap *= 1.15;
    else if (points.length > 0 && (points.length >= 4 || area < 4 * gap * gap || tries > TRIES / 2))
      return points;
    else gap /= 2;
  }
  return linePoints(rings[0], step, most);
}
const TRIES = 16;

/** Points of a square grid, centred on the surface, that lie inside it; stops at one more than wanted. Undefined when it costs too much. */
function gridPoints(
  rings: readonly (readonly RdPoint[])[],
  gap: number,
  most: number,
): RdPoint[] | undefined {
  const [outer] = rings;
  const xs = outer.map(([x]) => x);
  const ys = outer.map(([, y]) => y);
  const [west, south] = [lowest(xs), lowest(ys)];
  const [columns, rows] = [Math.ceil((highest(xs) - west) / gap), Math.ceil((highest(ys) - south) / gap)];
  const points: RdPoint[] = [];
  const edges = rings.reduce((sum, ring) => sum + ring.length, 0);
  if (rows * edges > MOST_CROSSINGS) return undefined;
  const left = west + (highest(xs) - west - columns * gap) / 2;
  const bottom = south + (highest(ys) - south - rows * gap) / 2;
  for (let row = 0; row < rows; row++) {
    const y = bottom + (row + 0.5) * gap;
    const crossings = crossingsAt(rings, y);
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const first = Math.ceil((crossings[i] - left) / gap - 0.5);
      for (let column = first; left + (column + 0.5) * gap < crossings[i + 1]; column++) {
        points.push([left + (column + 0.5) * gap, y]);
        if (points.length > most) return points;
      }
    }
  }
  return points;
}
/** Edges compared with rows of the grid: a few milliseconds. */
const MOST_CROSSINGS = 2_000_000;

/** x of the places where the edges cross a height, ascending. */
function crossingsAt(rings: readonly (readonly RdPoint[])[], y: number): number[] {
  const crossings: number[] = [];
  for (const ring of rings)
    for (let i = 1; i < ring.length; i++) {
      const [ax, ay] = ring[i - 1];
      const [bx, by] = ring[i];
      if (ay > y !== by > y) crossings.push(ax + ((y - ay) * (bx - ax)) / (by - ay));
    }
  return crossings.sort((a, b) => a - b);
}

function centreOfMass(rings: readonly (readonly RdPoint[])[]): RdPoint {
  const origin = rings[0][0];
  let [area, x, y] = [0, 0, 0];
  for (const [place, ring] of rings.entries()) {
    const moments = momentsOf(ring, origin);
    // The outer ring adds and holes take away, whichever way they turn.
    const sign = (moments.area < 0 ? -1 : 1) * (place === 0 ? 1 : -1);
    area += sign * moments.area;
    x += sign * moments.x;
    y += sign * moments.y;
  }
  return area > 0 ? [origin[0] + x / area, origin[1] + y / area] : origin;
}

/** Signed area and first moments of a ring around an origin near it, so that no digits are lost. */
function momentsOf(ring: readonly RdPoint[], [ox, oy]: RdPoint): { area: number; x: number; y: number } {
  let [area, x, y] = [0, 0, 0];
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = [ring[i - 1][0] - ox, ring[i - 1][1] - oy];
    const [bx, by] = [ring[i][0] - ox, ring[i][1] - oy];
    const cross = ax * by - bx * ay;
    area += cross / 2;
    x += ((ax + bx) * cross) / 6;
    y += ((ay + by) * cross) / 6;
  }
  return { area, x, y };
}

function lowest(values: readonly number[]): number {
  return values.reduce((least, value) => Math.min(least, value), Infinity);
}

function highest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), -Infinity);
}
