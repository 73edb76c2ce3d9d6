/** Loads: deposition summed over counted hectares. Deposition is linear in emission, so all is kept per kg/yr first. */
import type { HexagonTable } from "../grid/hexagons.ts";
import type { Contribution } from "../model/contribution.ts";
import { SUBSTANCES, type Emission, type Substance } from "../model/source.ts";
import { amountOf } from "./emission.ts";

/** mol N/yr on the counted hexagons per kg/yr emitted, by substance. */
export type LoadPerKg = Readonly<Partial<Record<Substance, number>>>;

/**
 * Load of a contribution on counted areas (ha per row of the hexagon table). Net deposition may be slightly negative
 * on clean-air hexagons and stays in the sum: leaving such a hexagon out raises the load by what it took away; leaving
 * out any other never does.
 */
export function loadPerKg(contribution: Contribution, areas: Float32Array): LoadPerKg {
  const { rows, perKg } = contribution;
  const load: Partial<Record<Substance, number>> = {};
  for (const substance of substancesOf(contribution)) {
    const deposition = perKg[substance] as Float32Array;
    let sum = 0;
    for (let i = 0; i < rows.length; i++) sum += deposition[i] * areas[rows[i]];
    load[substance] = sum;
  }
  return load;
}

/** mol N/yr of an emission. */
export function loadOf(perKg: LoadPerKg, emission: Emission): number {
  let load = 0;
  for (const substance of SUBSTANCES) load += (perKg[substance] ?? 0) * amountOf(emission, substance);
  return load;
}

/** Substances of a contribution in house order; throws RangeError for a length that differs from the rows or two sizes of dust. */
function substancesOf(contribution: Contribution): readonly Substance[] {
  const substances = SUBSTANCES.filter((substance) => contribution.perKg[substance] !== undefined);
  for (const substance of substances) {
    const length = contribution.perKg[substance]?.length;
    if (length !== contribution.rows.length)
      throw new RangeError(`expected ${contribution.rows.length} figures of ${substance}, got ${length}`);
  }
  if (substances.filter((substance) => substance.startsWith("dust")).length > 1)
    throw new RangeError("expected one size of dust, got several");
  return substances;
}

/** Deposition of an emission on the rows of a contribution, mol N/ha/yr. */
export function depositionOf(contribution: Contribution, emission: Emission): Float32Array {
  const deposition = new Float32Array(contribution.rows.length);
  for (const substance of substancesOf(contribution)) {
    const perKg = contribution.perKg[substance] as Float32Array;
    const amount = amountOf(emission, substance);
    if (amount !== 0)
      for (let i = 0; i < deposition.length; i++) deposition[i] = deposition[i] + perKg[i] * amount;
  }
  return deposition;
}

/** A hexagon and what falls on it. */
export interface HexagonDeposition {
  /** Row of the hexagon table. */
  readonly h: number;
  readonly receptorId: number;
  /** mol N/ha/yr. */
  readonly deposition: number;
}

/** The counted hexagons with the highest deposition, highest first; a receptor on the border of two sites occurs once. */
export function highestHexagons(
  hexagons: HexagonTable,
  rows: Uint32Array,
  deposition: Float32Array,
  areas: Float32Array,
  size = 10,
): readonly HexagonDeposition[] {
  const highest: HexagonDeposition[] = [];
  for (let i = 0; i < rows.length; i++) {
    const h = rows[i];
    const value = deposition[i];
    const last = highest.at(-1);
    if (areas[h] === 0 || (highest.length === size && last !== undefined && value <= last.deposition))
      continue;
    const receptorId = hexagons.receptorId[h];
    if (highest.some((one) => one.receptorId === receptorId)) continue;
    let place = highest.length;
    while (place > 0 && highest[place - 1].deposition < value) place--;
    highest.splice(place, 0, { h, receptorId, deposition: value });
    if (highest.length > size) highest.pop();
  }
  return highest;
}
