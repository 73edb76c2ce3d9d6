/** Total deposition before the measures: the estimate of 2022, or scaled by each site's trend. */
import type { Site } from "../check/site.ts";
import type { HexagonTable } from "../grid/hexagons.ts";
import type { BackgroundChoice } from "./scenario.ts";

/** Year of the estimate in the hexagon table. */
export const BACKGROUND_YEAR = 2022;

/**
 * Mean deposition of a site in a year over that in 2022, from its figures by year: straight lines between them, the nearest
 * beyond their ends. Undefined where the site has no figures.
 */
export function trendOf(site: Site, year: number): number | undefined {
  const known = Object.entries(site.depositionByYear)
    .map(([text, deposition]) => ({ year: Number(text), deposition }))
    .sort((a, b) => a.year - b.year);
  if (known.length === 0) return undefined;
  const at = (wanted: number): number => {
    const after = known.find((one) => one.year >= wanted) ?? known[known.length - 1];
    const before = known.findLast((one) => one.year <= wanted) ?? known[0];
    if (after.year === before.year) return after.deposition;
    const share = (wanted - before.year) / (after.year - before.year);
    return before.deposition + share * (after.deposition - before.deposition);
  };
  return at(year) / at(BACKGROUND_YEAR);
}

/** mol N/ha/yr per row of the table; sites without figures keep the estimate of 2022. */
export function totalDeposition(
  hexagons: HexagonTable,
  sites: readonly Site[],
  choice: BackgroundChoice,
  year: number,
): Float32Array {
  const total = Float32Array.from(hexagons.background);
  if (choice === "2022") return total;
  const factors = new Float64Array(256).fill(1);
  for (const site of sites) factors[site.nr] = trendOf(site, year) ?? 1;
  for (let h = 0; h < total.length; h++) total[h] *= factors[hexagons.site[h]];
  return total;
}
