/** Whether a table of hexagons can be one: checked when it is made and again when it is read. */
import { DataError } from "../base/errors.ts";
import type { HexagonTable } from "../grid/hexagons.ts";
import { MAX_RECEPTOR_ID } from "../grid/receptor.ts";

/** What a figure of a column must be at least and at most. Sensitive nature has a KDW below 2,400 mol N/ha/yr. */
const RANGES = {
  receptorId: [1, MAX_RECEPTOR_ID],
  site: [1, 168],
  criticalLoad: [1, 2399],
  mappedArea: [0, 1],
  forestShare: [0, 1],
  background: [1, 10_000],
  nh3Background: [0.01, 100],
  basis: [1, 2],
} as const;

const COLUMNS = Object.keys(RANGES) as (keyof typeof RANGES)[];

/** DataError for a row that is out of order or holds a figure out of its range. */
export function checkHexagons(source: string, hexagons: HexagonTable): void {
  const { length, receptorId } = hexagons;
  for (const column of COLUMNS) {
    const values = hexagons[column];
    const [least, most] = RANGES[column];
    if (values.length !== length)
      throw new DataError(source, column, `${length} rows were expected, got ${values.length}`);
    const h = firstOutside(values, least, most);
    if (h !== undefined)
      throw new DataError(
        source,
        `row ${h} (receptor ${receptorId[h]})`,
        `${column} ${values[h]} is not from ${least} to ${most}`,
      );
  }
  checkOrder(source, hexagons);
}

function firstOutside(values: ArrayLike<number>, least: number, most: number): number | undefined {
  for (let h = 0; h < values.length; h++) if (!(values[h] >= least && values[h] <= most)) return h;
  return undefined;
}

/** Rows must be sorted, and the rows of one receptor must agree on what belongs to the receptor. */
function checkOrder(source: string, hexagons: HexagonTable): void {
  const { length, receptorId, site, background, nh3Background } = hexagons;
  for (let h = 1; h < length; h++) {
    if (receptorId[h] > receptorId[h - 1]) continue;
    const place = `row ${h} (receptor ${receptorId[h]})`;
    if (receptorId[h] < receptorId[h - 1] || site[h] <= site[h - 1])
      throw new DataError(source, place, "rows are not sorted by receptor and site");
    if (background[h] !== background[h - 1] || nh3Background[h] !== nh3Background[h - 1])
      throw new DataError(source, place, "two rows of one receptor have different backgrounds");
  }
}
