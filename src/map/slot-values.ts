/** A value per hexagon of a level from a value per row of the table. */
import { overloadAt } from "../check/overload.ts";
import type { HexagonTable } from "../grid/hexagons.ts";
import type { HexagonSlots } from "./hexagon-slots.ts";
import type { ClassScale } from "./scale.ts";

/** Value of a hexagon that is not shown; a shader cannot be trusted with NaN. */
export const NOT_SHOWN = Math.fround(-1e30);
/** Weight of a row without mapped area, ha: nothing beside any other, but not nothing. */
const LEAST_AREA = 1e-6;

/** Makes slot values; its sums are kept for the next time, so that recolouring allocates nothing. */
export class SlotValues {
  readonly #hexagons: HexagonTable;
  #weights = new Float64Array(0);
  #sums = new Float64Array(0);
  #others = new Float64Array(0);

  constructor(hexagons: HexagonTable) {
    this.#hexagons = hexagons;
  }

  /**
   * Fills the first `slots.count` places: the value that the scale's classes are of (for overload the class itself), or
   * NOT_SHOWN. values: per row, NaN is not shown. At level 1 a hexagon on the border of two areas shows the more severe row.
   */
  fill(slots: HexagonSlots, values: ArrayLike<number>, scale: ClassScale, into: Float32Array): void {
    if (slots.level === 1) this.#pick(slots, values, scale, into);
    else if (scale.rule === "mean" || scale.rule === "overload") this.#average(slots, values, scale, into);
    else this.#pick(slots, values, scale, into);
  }

  /** The highest or the lowest of the rows. */
  #pick(
    { slotOfRow, count }: HexagonSlots,
    values: ArrayLike<number>,
    { rule, quantity }: ClassScale,
    into: Float32Array,
  ): void {
    const { criticalLoad } = this.#hexagons;
    into.fill(NOT_SHOWN, 0, count);
    if (rule === "overload") {
      for (let h = 0; h < slotOfRow.length; h++) {
        const value = overloadAt(values[h], criticalLoad[h]);
        if (value > into[slotOfRow[h]] && values[h] === values[h]) into[slotOfRow[h]] = value;
      }
    } else if (rule === "lowest" || quantity === "critical-load") {
      for (let h = 0; h < slotOfRow.length; h++) {
        const value = values[h];
        const slot = slotOfRow[h];
        if (value < into[slot] || (into[slot] === NOT_SHOWN && value === value)) into[slot] = value;
      }
    } else {
      for (let h = 0; h < slotOfRow.length; h++) {
        const value = values[h];
        if (value > into[slotOfRow[h]]) into[slotOfRow[h]] = value;
      }
    }
  }

  /** Means weighted by sensitive area; for overload the class of the mean deposition against the mean critical load. */
  #average(
    { slotOfRow, count }: HexagonSlots,
    values: ArrayLike<number>,
    { rule }: ClassScale,
    into: Float32Array,
  ): void {
    const { mappedArea, criticalLoad } = this.#hexagons;
    this.#reserve(count);
    const weights = this.#weights.fill(0, 0, count);
    const sums = this.#sums.fill(0, 0, count);
    const others = this.#others.fill(0, 0, count);
    const isOverload = rule === "overload";
    for (let h = 0; h < slotOfRow.length; h++) {
      const value = values[h];
      if (value !== value) continue;
      const slot = slotOfRow[h];
      const weight = mappedArea[h] + LEAST_AREA;
      weights[slot] += weight;
      sums[slot] += weight * value;
      if (isOverload) others[slot] += weight * criticalLoad[h];
    }
    for (let slot = 0; slot < count; slot++) {
      const weight = weights[slot];
      into[slot] =
        weight === 0
          ? NOT_SHOWN
          : isOverload
            ? overloadAt(sums[slot] / weight, others[slot] / weight)
            : sums[slot] / weight;
    }
  }

  #reserve(count: number): void {
    if (this.#sums.length >= count) return;
    this.#weights = new Float64Array(count);
    this.#sums = new Float64Array(count);
    this.#others = new Float64Array(count);
  }
}
