/**
 * Columns of a field on the receptor grid, such as background deposition: each figure is stored as its difference from
 * what the receptors in the grid row to the south say, so that smooth fields become small numbers.
 */
import { GRID_COLUMNS } from "../grid/receptor.ts";
import type { ByteReader } from "./byte-reader.ts";
import type { ByteWriter } from "./byte-writer.ts";
import type { Column } from "./columns.ts";

/** Writes one figure per row; the rows must be sorted by receptor id. */
export function writeField(writer: ByteWriter, receptorId: Uint32Array, values: Column): void {
  const guess = new Guess(receptorId);
  for (let h = 0; h < receptorId.length; h++) writer.signed(values[h] - guess.at(h, values));
}

/** Reads what {@link writeField} wrote for the same receptors; DataError for a figure that is not from 0 to 65,535. */
export function readField(reader: ByteReader, receptorId: Uint32Array): Uint16Array {
  const guess = new Guess(receptorId);
  const values = new Uint16Array(receptorId.length);
  for (let h = 0; h < receptorId.length; h++) {
    const value = guess.at(h, values) + reader.signed();
    if (value < 0 || value > 65_535)
      throw reader.error(`a figure from 0 to 65,535 was expected, got ${value}`);
    values[h] = value;
  }
  return values;
}

/** Guesses the figure of a row from earlier ones; rows are asked for in order. */
class Guess {
  readonly #ids: Uint32Array;
  /** First row not before the south-western neighbour, and not before the southern one. */
  #southWest = 0;
  #south = 0;

  constructor(ids: Uint32Array) {
    this.#ids = ids;
  }

  /** The mean of the south-western and south-eastern neighbours, else one of them, else the southern one, else the last. */
  at(h: number, values: Column): number {
    if (h === 0) return 0;
    const ids = this.#ids;
    const id = ids[h];
    if (ids[h - 1] === id) return values[h - 1];
    const isOddRow = Math.floor((id - 1) / GRID_COLUMNS) % 2;
    const southWest = id - GRID_COLUMNS - 1 + isOddRow;
    while (ids[this.#southWest] < southWest) this.#southWest++;
    let next = this.#southWest;
    while (ids[next] === southWest) next++;
    const hasWest = next > this.#southWest;
    const hasEast = ids[next] === southWest + 1;
    if (hasWest && hasEast) return (values[this.#southWest] + values[next] + 1) >> 1;
    if (hasWest) return values[this.#southWest];
    if (hasEast) return values[next];
    while (ids[this.#south] < id - 2 * GRID_COLUMNS) this.#south++;
    return ids[this.#south] === id - 2 * GRID_COLUMNS ? values[this.#south] : values[h - 1];
  }
}
