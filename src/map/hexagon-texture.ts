import type { HexagonTable } from "../grid/hexagons.ts";
import { columnOf, GRID_COLUMNS, GRID_ROWS, receptorAt, rowOf } from "../grid/receptor.ts";

/** How hexagons lie in textures: an index of the whole grid, and the values of the receptors that there are. */

/** Rows of the grid are folded in two halves, side by side, so that no side exceeds 4,096. */
export const INDEX_HEIGHT = Math.ceil(GRID_ROWS / 2);
export const INDEX_WIDTH = 2 * GRID_COLUMNS;
/** Side of the square of values. */
export const VALUE_SIDE = 512;
/** Value of a hexagon that is not shown; a shader cannot be trusted with NaN. */
export const NOT_SHOWN = -1e30;

/** Receptors of a table in order, and where each row of the table finds its own. */
export class HexagonSlots {
  /** Slot of each row of the table; rows of one receptor share it. */
  readonly slotOfRow: Uint32Array;
  readonly count: number;
  readonly #receptors: Uint32Array;
  readonly #firstRow: Uint32Array;

  constructor(hexagons: HexagonTable) {
    const { receptorId, length } = hexagons;
    this.slotOfRow = new Uint32Array(length);
    const receptors = new Uint32Array(length);
    const firstRow = new Uint32Array(length);
    let count = 0;
    for (let h = 0; h < length; h++) {
      if (h === 0 || receptorId[h] !== receptorId[h - 1]) {
        receptors[count] = receptorId[h];
        firstRow[count] = h;
        count++;
      }
      this.slotOfRow[h] = count - 1;
    }
    if (count > VALUE_SIDE * VALUE_SIDE) {
      throw new RangeError(`expected at most ${VALUE_SIDE * VALUE_SIDE} receptors, got ${count}`);
    }
    this.count = count;
    this.#receptors = receptors.slice(0, count);
    this.#firstRow = firstRow.slice(0, count);
  }

  /** The index texture: slot + 1 at the place of each receptor, 0 elsewhere. */
  index(): Uint32Array {
    const texels = new Uint32Array(INDEX_WIDTH * INDEX_HEIGHT);
    this.#receptors.forEach((id, slot) => {
      const row = rowOf(id);
      const column = columnOf(id);
      const half = row < INDEX_HEIGHT ? 0 : 1;
      texels[(row - half * INDEX_HEIGHT) * INDEX_WIDTH + column + half * GRID_COLUMNS] = slot + 1;
    });
    return texels;
  }

  /** Values per slot from values per row, in the given array; of two rows of a receptor the larger is shown. */
  fill(values: Float32Array, into: Float32Array): void {
    into.fill(NOT_SHOWN);
    const { slotOfRow } = this;
    for (let h = 0; h < slotOfRow.length; h++) {
      const value = values[h];
      if (value > into[slotOfRow[h]]) into[slotOfRow[h]] = value;
    }
  }

  /** First row of the table at a point in RD, m; undefined where there is no hexagon. */
  rowAt(x: number, y: number): number | undefined {
    const id = receptorAt(x, y);
    const slot = id === undefined ? -1 : this.#slotOf(id);
    return slot < 0 ? undefined : this.#firstRow[slot];
  }

  #slotOf(id: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = this.#receptors[middle];
      if (found === id) return middle;
      if (found < id) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }
}
