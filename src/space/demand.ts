/** What sources together put on receptors: the demand of a claim. */
import { amountOf } from "../check/emission.ts";
import type { Contribution } from "../model/contribution.ts";
import { SUBSTANCES, type Emission } from "../model/source.ts";
import type { Receptors } from "./receptors.ts";
import { UNITS_PER_MOL } from "./unit.ts";

/** What one source adds, with its emission (kg/yr). */
export interface DemandPart {
  readonly contribution: Contribution;
  readonly emission: Emission;
}

/** Deposition of a claim on the receptors within 25 km of its sources. */
export interface Demand {
  /** Indices of receptors, ascending. */
  readonly receptors: Uint32Array;
  /**
   * On each, in units of a millionth of a mol N/ha/yr, not yet rounded: a share of the claim is rounded up when it is
   * asked. Never below 0; on a receptor with two rows the higher one.
   */
  readonly units: Float64Array;
  /** False when a contribution was a first answer on representative hexagons. */
  readonly exact: boolean;
}

/** Adds up the parts; RangeError for a contribution of another table or with lists of different lengths. */
export function demandOf(receptors: Receptors, parts: readonly DemandPart[]): Demand {
  const used = parts.filter(({ contribution }) => contribution.rows.length > 0);
  const first = Math.min(...used.map(({ contribution }) => contribution.rows[0]));
  const last = Math.max(...used.map(({ contribution }) => contribution.rows[contribution.rows.length - 1]));
  const exact = parts.every(({ contribution }) => contribution.exact);
  if (used.length === 0) return { receptors: new Uint32Array(), units: new Float64Array(), exact };
  if (last >= receptors.hexagons.length)
    throw new RangeError(`expected rows below ${receptors.hexagons.length}, got ${last}`);
  const sums = new Float64Array(last + 1 - first);
  const isInRange = new Uint8Array(sums.length);
  for (const { contribution, emission } of used) addPart(contribution, emission, first, sums, isInRange);
  const found = new Uint32Array(sums.length);
  const units = new Float64Array(sums.length);
  let count = 0;
  for (let i = 0; i < sums.length; i++) {
    if (isInRange[i] === 0) continue;
    const r = receptors.ofRow[first + i];
    const value = Math.max(0, sums[i] * UNITS_PER_MOL);
    if (count > 0 && found[count - 1] === r) units[count - 1] = Math.max(units[count - 1], value);
    else {
      found[count] = r;
      units[count++] = value;
    }
  }
  return { receptors: found.slice(0, count), units: units.slice(0, count), exact };
}

function addPart(
  { rows, perKg }: Contribution,
  emission: Emission,
  first: number,
  sums: Float64Array,
  isInRange: Uint8Array,
): void {
  for (let i = 0; i < rows.length; i++) isInRange[rows[i] - first] = 1;
  for (const substance of SUBSTANCES) {
    const amount = amountOf(emission, substance);
    if (amount === 0) continue;
    const figures = perKg[substance];
    // Each size of dust stands for all of it: only one of them is there.
    if (figures === undefined) {
      if (substance.startsWith("dust")) continue;
      throw new RangeError(`expected what ${substance} adds, as it is emitted`);
    }
    if (figures.length !== rows.length)
      throw new RangeError(`expected ${rows.length} figures of ${substance}, got ${figures.length}`);
    for (let i = 0; i < rows.length; i++) sums[rows[i] - first] += figures[i] * amount;
  }
}
