/** A comparison of situations in a few figures. */
import type { HexagonTable } from "../grid/hexagons.ts";
import type { CalculationThreshold, Comparison } from "./comparison.ts";

/** Areas in sensitive ha. */
export interface ComparisonTotals {
  /** Change of the load on all sensitive nature in range, mol N/yr. */
  readonly net: number;
  /** With an increase of at least the threshold. */
  readonly increasedArea: number;
  /** Of that, what is overloaded or nearly so. */
  readonly increasedOverloadedArea: number;
  /** With a decrease of at least the threshold. */
  readonly decreasedArea: number;
  /** Hexagons in range; one on the border of two areas is one. */
  readonly hexagons: number;
}

/** Adds a comparison up; nearAreas are the ha per row of the table that are overloaded or nearly so. */
export function comparisonTotals(
  { rows, difference }: Comparison,
  { mappedArea, receptorId }: HexagonTable,
  nearAreas: Float32Array,
  threshold: CalculationThreshold,
): ComparisonTotals {
  const totals = { net: 0, increasedArea: 0, increasedOverloadedArea: 0, decreasedArea: 0, hexagons: 0 };
  let previous = -1;
  for (let i = 0; i < rows.length; i++) {
    const h = rows[i];
    const change = difference[i];
    totals.net += change * mappedArea[h];
    if (change >= threshold) {
      totals.increasedArea += mappedArea[h];
      totals.increasedOverloadedArea += nearAreas[h];
    } else if (change <= -threshold) totals.decreasedArea += mappedArea[h];
    if (receptorId[h] !== previous) totals.hexagons++;
    previous = receptorId[h];
  }
  return totals;
}
