/** The outline of a shape as straight pieces: how far a point lies from it. Coordinates in one plane, m. */

/** Pieces, each as x, y of its start and x, y of its end; all rings of a shape, closed, in any order. */
export type Pieces = Float64Array;

/** Distance of a point to a shape, m: 0 inside; Infinity for a shape without pieces. */
export function distanceToShape(pieces: Pieces, x: number, y: number): number {
  let least = Infinity;
  let isInside = false;
  for (let i = 0; i < pieces.length; i += 4) {
    const ax = pieces[i] - x;
    const ay = pieces[i + 1] - y;
    const bx = pieces[i + 2] - x;
    const by = pieces[i + 3] - y;
    // A ray to the east crosses the outline an odd number of times from inside.
    if (ay > 0 !== by > 0 && ax - (ay * (bx - ax)) / (by - ay) > 0) isInside = !isInside;
    const dx = bx - ax;
    const dy = by - ay;
    const length = dx * dx + dy * dy;
    const along = length > 0 ? Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length)) : 0;
    const ex = ax + along * dx;
    const ey = ay + along * dy;
    least = Math.min(least, ex * ex + ey * ey);
  }
  return isInside ? 0 : Math.sqrt(least);
}
