/** A contribution as columns by counted hexagon: where each lies, how far from the source, what falls on it. */
import type { HexagonTable } from "../grid/hexagons.ts";
import { receptorX, receptorY } from "../grid/receptor.ts";

/** Columns of equal length, one place per counted row. */
export interface ContributionProfile {
  /** Centre in RD and distance to the source, m. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly distance: Float64Array;
  /** mol N/ha/yr. */
  readonly counted: Float64Array;
  /** That times the counted area, mol N/yr. */
  readonly load: Float64Array;
}

/** The profile around a point in RD; deposition (mol N/ha/yr) on the given rows, areas (ha) per row of the table. */
export function contributionProfile(
  hexagons: HexagonTable,
  rows: Uint32Array,
  deposition: Float32Array,
  areas: Float32Array,
  from: { readonly x: number; readonly y: number },
): ContributionProfile {
  let length = 0;
  for (const h of rows) if (areas[h] > 0) length++;
  const column = (): Float64Array => new Float64Array(length);
  const profile = { x: column(), y: column(), distance: column(), counted: column(), load: column() };
  let at = 0;
  for (let i = 0; i < rows.length; i++) {
    const h = rows[i];
    if (!(areas[h] > 0)) continue;
    const id = hexagons.receptorId[h];
    profile.x[at] = receptorX(id);
    profile.y[at] = receptorY(id);
    profile.distance[at] = Math.hypot(profile.x[at] - from.x, profile.y[at] - from.y);
    profile.counted[at] = deposition[i];
    profile.load[at] = deposition[i] * areas[h];
    at++;
  }
  return profile;
}
