/** How the hexagons of a level lie in textures: an index of the grid, and a slot for each hexagon that there is. */
import type { HexagonTable } from "../grid/hexagons.ts";
import type { Level } from "../grid/receptor.ts";
import { columnAtLevel, gridOf, parentsOf, rowAtLevel } from "./levels.ts";

/** Side of the square of values on the graphics card. */
export const VALUE_SIDE = 512;
/** Bit of an index that says that all critical loads in the hexagon hold for a whole area ("KDW op gebiedsniveau"). */
export const SITE_LEVEL_BIT = 0x8000_0000;
/** No side of a texture is longer. */
const LONGEST_SIDE = 4096;

/** Slot + 1 at the place of each hexagon in the grid of its level, 0 elsewhere. */
export interface IndexTexture {
  readonly columns: number;
  readonly rows: number;
  /** Rows of the texture; the rows of the grid above these lie folded beside them. */
  readonly height: number;
  readonly width: number;
  readonly texels: Uint32Array;
}

/** The hexagons of a level that hold rows of a table, in the order of their ids. */
export class HexagonSlots {
  readonly level: Level;
  /** Slot of each row of the table. */
  readonly slotOfRow: Uint32Array;
  readonly count: number;
  /** Receptor at the centre of the hexagon of each slot. */
  readonly receptorOfSlot: Uint32Array;
  readonly #basis: Uint8Array;

  constructor({ receptorId, basis, length }: HexagonTable, level: Level) {
    this.level = level;
    this.#basis = basis;
    const parents = parentsOf(receptorId, level);
    this.slotOfRow = new Uint32Array(length);
    const receptors = new Uint32Array(length);
    let count = 0;
    if (level === 1) {
      for (let h = 0; h < length; h++) {
        if (h === 0 || parents[h] !== parents[h - 1]) receptors[count++] = parents[h];
        this.slotOfRow[h] = count - 1;
      }
    } else {
      // Over the places of the grid, because parents are not in order.
      const { columns, rows } = gridOf(level);
      const places = parents.map((id) => rowAtLevel(id, level) * columns + columnAtLevel(id, level));
      const grid = new Uint32Array(columns * rows);
      for (let h = 0; h < length; h++) grid[places[h]] = parents[h];
      for (let place = 0; place < grid.length; place++) {
        if (grid[place] === 0) continue;
        receptors[count] = grid[place];
        grid[place] = count++;
      }
      for (let h = 0; h < length; h++) this.slotOfRow[h] = grid[places[h]];
    }
    if (count > VALUE_SIDE * VALUE_SIDE)
      throw new RangeError(`expected at most ${VALUE_SIDE * VALUE_SIDE} hexagons, got ${count}`);
    this.count = count;
    this.receptorOfSlot = receptors.slice(0, count);
  }

  /** Slot of the hexagon of this level with its centre at a receptor; −1 where the table has none. */
  slotOf(receptorId: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = this.receptorOfSlot[middle];
      if (found === receptorId) return middle;
      if (found < receptorId) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  /** Rows of the table in a slot, ascending. */
  rowsOf(slot: number): number[] {
    const rows: number[] = [];
    for (let h = this.slotOfRow.indexOf(slot); h >= 0; h = this.slotOfRow.indexOf(slot, h + 1)) rows.push(h);
    return rows;
  }

  /** The index texture, made anew at each call: that of level 1 takes 38 MB. */
  index(): IndexTexture {
    const { columns, rows } = gridOf(this.level);
    const height = rows > LONGEST_SIDE ? Math.ceil(rows / 2) : rows;
    const width = rows > LONGEST_SIDE ? 2 * columns : columns;
    const texels = new Uint32Array(width * height);
    const isSiteLevel = new Uint8Array(this.count).fill(1);
    this.slotOfRow.forEach((slot, h) => {
      if (this.#basis[h] !== 2) isSiteLevel[slot] = 0;
    });
    this.receptorOfSlot.forEach((id, slot) => {
      const row = rowAtLevel(id, this.level);
      const fold = row < height ? 0 : 1;
      const texel = (row - fold * height) * width + columnAtLevel(id, this.level) + fold * columns;
      texels[texel] = slot + 1 + (isSiteLevel[slot] === 1 ? SITE_LEVEL_BIT : 0);
    });
    return { columns, rows, height, width, texels };
  }
}
