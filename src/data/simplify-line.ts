/** A line with fewer points, none of which it leaves further than a tolerance (Douglas and Peucker, 1973). */

type Point = readonly [number, number];

/**
 * The points that remain; both ends always do. A closed line keeps at least its first point and two others, so that it stays a
 * shape, and a line of fewer than three points stays as it is.
 */
export function simplifyLine<P extends Point>(points: readonly P[], tolerance: number): P[] {
  const last = points.length - 1;
  if (last < 2) return [...points];
  const isKept = new Uint8Array(points.length);
  isKept[0] = isKept[last] = 1;
  const open: [number, number][] = [[0, last]];
  if (isSame(points[0], points[last])) {
    const far = farthest(points, 0, last).index;
    isKept[far] = 1;
    // One more on the side that bends most, or the shape would be a line.
    const sides = [farthest(points, 0, far), farthest(points, far, last)];
    const wider = sides[sides[0].distance >= sides[1].distance ? 0 : 1];
    if (wider.index > 0) isKept[wider.index] = 1;
    const stops = [...new Set([0, far, wider.index > 0 ? wider.index : far, last])].sort((a, b) => a - b);
    open.splice(0, 1, ...stops.slice(1).map((stop, s): [number, number] => [stops[s], stop]));
  }
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    const [from, to] = part;
    const { index, distance } = farthest(points, from, to);
    if (distance <= tolerance) continue;
    isKept[index] = 1;
    open.push([from, index], [index, to]);
  }
  return points.filter((_, i) => isKept[i] === 1);
}

/** The point between two others that lies farthest from the line between them; distance 0 where there is none. */
function farthest(
  points: readonly Point[],
  from: number,
  to: number,
): { readonly index: number; readonly distance: number } {
  const [ax, ay] = points[from];
  const dx = points[to][0] - ax;
  const dy = points[to][1] - ay;
  const length = dx * dx + dy * dy;
  let index = 0;
  let most = 0;
  for (let i = from + 1; i < to; i++) {
    const px = points[i][0] - ax;
    const py = points[i][1] - ay;
    const along = length > 0 ? Math.min(1, Math.max(0, (px * dx + py * dy) / length)) : 0;
    const away = (px - along * dx) ** 2 + (py - along * dy) ** 2;
    if (away > most) {
      most = away;
      index = i;
    }
  }
  return { index, distance: Math.sqrt(most) };
}

function isSame(a: Point, b: Point): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
