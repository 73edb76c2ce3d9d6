/** Which hexagons change their overload class. */
import { OVERLOAD_CLASSES, overloadAt } from "../check/overload.ts";
import type { HexagonTable } from "../grid/hexagons.ts";
import { NEAR_CHANGE, type Situation } from "./situation.ts";

/** One way from a class to another (indices of OVERLOAD_CLASSES): hexagon rows and their sensitive ha. */
export interface ClassChange {
  readonly from: number;
  readonly to: number;
  readonly hexagons: number;
  readonly area: number;
}

/** All hexagons that change class. A hexagon on the border of two sites is one of both. */
export interface ClassChanges {
  readonly changes: readonly ClassChange[];
  /** Rows of the table that change, ascending. */
  readonly rows: Uint32Array;
}

/** Compares the classes before and after, with the difference added (mol N/ha/yr per row). */
export function classChanges(
  { criticalLoad, mappedArea }: HexagonTable,
  situation: Situation,
  difference: Float64Array,
): ClassChanges {
  const { total } = situation;
  const slack = situation.classSlack();
  const classes = OVERLOAD_CLASSES.length;
  const hexagons = new Float64Array(classes * classes);
  const area = new Float64Array(classes * classes);
  const rows: number[] = [];
  for (let h = 0; h < difference.length; h++) {
    const change = difference[h];
    if (change <= 0 && NEAR_CHANGE - change < slack[h]) continue;
    const from = overloadAt(total[h], criticalLoad[h]);
    const to = overloadAt(total[h] + change, criticalLoad[h]);
    if (from === to) continue;
    hexagons[from * classes + to]++;
    area[from * classes + to] += mappedArea[h];
    rows.push(h);
  }
  const changes = Array.from(hexagons, (count, place) => ({
    from: Math.floor(place / classes),
    to: place % classes,
    hexagons: count,
    area: area[place],
  })).filter((one) => one.hexagons > 0);
  return { changes, rows: Uint32Array.from(rows) };
}
