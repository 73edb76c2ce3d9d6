/** What a source does on each Natura 2000 site. */
import type { HexagonTable } from "../grid/hexagons.ts";
import { isSiteLevel } from "./counted.ts";
import type { SiteResult } from "./result.ts";
import type { Site } from "./site.ts";

interface Sum {
  load: number;
  countedHexagons: number;
  countedArea: number;
  maxDeposition: number;
  maxReceptorId: number;
  maxBackground: number;
  siteLevel: boolean;
}

/**
 * Sums deposition (mol N/ha/yr on the given rows) over counted areas (ha per row of the table) by site; highest load
 * first, only sites with counted hexagons. A receptor on the border of two sites is a hexagon of both.
 */
export function siteResults(
  hexagons: HexagonTable,
  sites: readonly Site[],
  rows: Uint32Array,
  deposition: Float32Array,
  areas: Float32Array,
): readonly SiteResult[] {
  // By number of the site: a map would be asked for every row.
  const sums: Sum[] = [];
  for (let i = 0; i < rows.length; i++) {
    const h = rows[i];
    const area = areas[h];
    if (area === 0) continue;
    const nr = hexagons.site[h];
    const sum = (sums[nr] ??= emptySum());
    const value = deposition[i];
    const background = hexagons.background[h];
    sum.load += value * area;
    sum.countedHexagons++;
    sum.countedArea += area;
    if (value > sum.maxDeposition) {
      sum.maxDeposition = value;
      sum.maxReceptorId = hexagons.receptorId[h];
    }
    if (background > sum.maxBackground) sum.maxBackground = background;
    if (isSiteLevel(hexagons, h)) sum.siteLevel = true;
  }
  const names = new Map(sites.map((site) => [site.nr, site.name]));
  return Object.entries(sums)
    .map(([key, sum]) => ({ nr: Number(key), name: names.get(Number(key)) ?? key, ...sum }))
    .sort((a, b) => b.load - a.load || a.nr - b.nr);
}

/** Counted hexagons and their counted area, ha; a receptor on the border of two sites is one hexagon. */
export function countedTotals(
  hexagons: HexagonTable,
  rows: Uint32Array,
  areas: Float32Array,
): { readonly countedHexagons: number; readonly countedArea: number } {
  let countedHexagons = 0;
  let countedArea = 0;
  let previous = -1;
  for (let i = 0; i < rows.length; i++) {
    const h = rows[i];
    const area = areas[h];
    if (area === 0) continue;
    countedArea += area;
    const receptorId = hexagons.receptorId[h];
    if (receptorId !== previous) countedHexagons++;
    previous = receptorId;
  }
  return { countedHexagons, countedArea };
}

function emptySum(): Sum {
  return {
    load: 0,
    countedHexagons: 0,
    countedArea: 0,
    maxDeposition: -Infinity,
    maxReceptorId: 0,
    maxBackground: 0,
    siteLevel: false,
  };
}
