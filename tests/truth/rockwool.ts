/** The published effect of the measure at ROCKWOOL Roermond, beside ours. */
import { readFileSync } from "node:fs";
import { loadContribution, loadHexagons, loadSites, type Reader } from "../../src/data/land.ts";

/** 42,000 kg NH3/yr less gives on average 5.68-8.82 mol/ha/yr on the surrounding areas (letter of October 2024). */
export const PUBLISHED = { kilograms: 42_000, least: 5.68, most: 8.82 } as const;

/** Mean over the mapped sensitive hectares of a site, mol N/ha/yr, and those hectares within 25 km. */
export interface AreaMean {
  readonly name: string;
  readonly mean: number;
  readonly area: number;
}

/** Our area means for that reduction with the committed contribution (stack 30-80 m, geometric mean), highest first. */
export async function rockwoolMeans(): Promise<AreaMean[]> {
  const read: Reader = (name) =>
    Promise.resolve(new Uint8Array(readFileSync(new URL(`../../public/data/${name}`, import.meta.url))));
  const [hexagons, sites, { rows, perKg }] = await Promise.all([
    loadHexagons(read),
    loadSites(read),
    loadContribution(read, "rockwool-roermond"),
  ]);
  const sums = new Map<number, { mol: number; area: number }>();
  rows.forEach((h, i) => {
    const sum = sums.get(hexagons.site[h]) ?? { mol: 0, area: 0 };
    sum.mol += PUBLISHED.kilograms * (perKg.NH3?.[i] ?? Number.NaN) * hexagons.mappedArea[h];
    sum.area += hexagons.mappedArea[h];
    sums.set(hexagons.site[h], sum);
  });
  return [...sums]
    .map(([nr, { mol, area }]) => ({
      name: sites.find((site) => site.nr === nr)?.name ?? "",
      mean: mol / area,
      area,
    }))
    .sort((a, b) => b.mean - a.mean);
}
