import type { HexagonTable } from "./hexagons.ts";
import { firstRowFrom, PER_ROW, receptorX, receptorY } from "./receptor.ts";

/**
 * Rows of the hexagon table whose receptor centre lies within a distance of a point in the RD plane (inclusive), ascending.
 * RD and distance in m. Rows are sorted by receptor, and so from south to north: only those between two latitudes are looked at.
 */
export function hexagonsWithin(hexagons: HexagonTable, x: number, y: number, distance: number): Uint32Array {
  const { receptorId } = hexagons;
  const from = firstNotBelow(receptorId, firstRowFrom(y - distance) * PER_ROW + 1);
  const to = firstNotBelow(receptorId, firstRowFrom(y + distance) * PER_ROW + PER_ROW + 1);
  const limit = distance * distance;
  const found = new Uint32Array(Math.max(to - from, 0));
  let count = 0;
  for (let h = from; h < to; h++) {
    const dx = receptorX(receptorId[h]) - x;
    const dy = receptorY(receptorId[h]) - y;
    if (dx * dx + dy * dy <= limit) found[count++] = h;
  }
  return found.slice(0, count);
}

/** Place of the first id that is at least the given one, in an ascending list. */
export function firstNotBelow(ids: Uint32Array, id: number): number {
  let low = 0;
  let high = ids.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ids[middle] < id) low = middle + 1;
    else high = middle;
  }
  return low;
}
