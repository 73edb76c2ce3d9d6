/** Receptors of a hexagon table: where two sites meet, one receptor has a row for each, but there is one account. */
import type { HexagonTable } from "../grid/hexagons.ts";

/** The receptors of a table in its order. A receptor is named by its index `r`, its rows run from firstRow[r] to firstRow[r + 1]. */
export interface Receptors {
  readonly length: number;
  readonly hexagons: HexagonTable;
  /** One longer than the receptors. */
  readonly firstRow: Uint32Array;
  /** Receptor of each row of the table. */
  readonly ofRow: Uint32Array;
  /** The row with the lowest critical load, which decides; of equal ones the first. */
  readonly strictestRow: Uint32Array;
}

/** Groups the rows of a table, which is sorted by receptor id. About 3 ms for the country: keep the result. */
export function receptorsOf(hexagons: HexagonTable): Receptors {
  const { receptorId, criticalLoad } = hexagons;
  const ofRow = new Uint32Array(hexagons.length);
  const firstRow = new Uint32Array(hexagons.length + 1);
  const strictestRow = new Uint32Array(hexagons.length);
  let length = 0;
  for (let h = 0; h < hexagons.length; h++) {
    if (h === 0 || receptorId[h] !== receptorId[h - 1]) {
      firstRow[length] = h;
      strictestRow[length] = h;
      length++;
    } else if (criticalLoad[h] < criticalLoad[strictestRow[length - 1]]) strictestRow[length - 1] = h;
    ofRow[h] = length - 1;
  }
  firstRow[length] = hexagons.length;
  return {
    length,
    hexagons,
    ofRow,
    firstRow: firstRow.slice(0, length + 1),
    strictestRow: strictestRow.slice(0, length),
  };
}

/** Index of a receptor by its id; undefined when the table does not have it. */
export function receptorIndex(receptors: Receptors, id: number): number | undefined {
  const { receptorId } = receptors.hexagons;
  let low = 0;
  let high = receptorId.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (receptorId[middle] < id) low = middle + 1;
    else high = middle;
  }
  return receptorId[low] === id ? receptors.ofRow[low] : undefined;
}
