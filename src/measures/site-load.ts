/** What a deposition adds up to in each Natura 2000 site. */
import type { HexagonTable } from "../grid/hexagons.ts";

/** Site numbers fit in a byte. */
const SITES = 256;

/** mol N/yr by number of the site: a deposition (mol N/ha/yr per row) on counted areas (ha per row). */
export function siteLoads(
  { site, length }: HexagonTable,
  areas: Float32Array,
  deposition: Float64Array,
): Float64Array {
  const loads = new Float64Array(SITES);
  for (let h = 0; h < length; h++) loads[site[h]] += deposition[h] * areas[h];
  return loads;
}
