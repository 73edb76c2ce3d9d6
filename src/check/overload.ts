/** How heavy nature is loaded: classes per hexagon, and hectares per class in the country or around a point. */
import { isSiteLevel, NEAR_MARGIN, type CountedAreas } from "./counted.ts";
import type { HexagonTable } from "../grid/hexagons.ts";

/** From light to heavy: more than 70 mol below the critical load, 0-70 below, 0-70 above, more, at least twice. */
export const OVERLOAD_CLASSES = ["none", "near", "light", "moderate", "strong"] as const;
export type OverloadClass = (typeof OVERLOAD_CLASSES)[number];

/** Index of the class of a total deposition on a critical load, both mol N/ha/yr. */
export function overloadAt(deposition: number, criticalLoad: number): number {
  const exceedance = deposition - criticalLoad;
  if (exceedance <= 0) return exceedance > -NEAR_MARGIN ? 1 : 0;
  if (deposition >= 2 * criticalLoad) return 4;
  return exceedance > NEAR_MARGIN ? 3 : 2;
}

/** Index of the class of a row, with the background as estimated. */
export function overloadOf({ background, criticalLoad }: HexagonTable, h: number): number {
  return overloadAt(background[h], criticalLoad[h]);
}

/**
 * Sensitive hectares per class, on all rows or on some. Rows with one critical load for the whole site are divided over
 * the site's habitats, as for the count of the definition: what lies above its critical load adds up to the same.
 */
export function overloadAreas(
  hexagons: HexagonTable,
  areas: CountedAreas,
  rows?: Uint32Array,
): readonly number[] {
  const hectares = OVERLOAD_CLASSES.map(() => 0);
  const length = rows?.length ?? hexagons.length;
  for (let i = 0; i < length; i++) addOverload(hectares, hexagons, areas, rows === undefined ? i : rows[i]);
  return hectares;
}

/** Adds the hectares of a row to those per class. */
export function addOverload(
  hectares: number[],
  hexagons: HexagonTable,
  areas: CountedAreas,
  h: number,
): void {
  const mapped = hexagons.mappedArea[h];
  if (!isSiteLevel(hexagons, h)) {
    hectares[overloadOf(hexagons, h)] += mapped;
    return;
  }
  const { criticalLoads, shares } = areas.composition(hexagons.site[h]);
  const background = hexagons.background[h];
  for (let i = 0; i < criticalLoads.length; i++)
    hectares[overloadAt(background, criticalLoads[i])] += mapped * shares[i];
}

/** Share of sensitive nature above its critical load, 0-1; NaN where there is none. */
export function overloadedShare(areas: readonly number[]): number {
  const total = areas.reduce((sum, area) => sum + area, 0);
  return (areas[2] + areas[3] + areas[4]) / total;
}

/** Sensitive and overloaded hectares of an area. */
export interface SiteOverload {
  readonly sensitive: number;
  readonly overloaded: number;
}

/** By number of the area; an area without hexagons is absent. */
export function siteOverloads(
  hexagons: HexagonTable,
  areas: CountedAreas,
): ReadonlyMap<number, SiteOverload> {
  const counted = areas.of("overloaded");
  const totals = new Map<number, { sensitive: number; overloaded: number }>();
  for (let h = 0; h < hexagons.length; h++) {
    const nr = hexagons.site[h];
    let total = totals.get(nr);
    if (total === undefined) totals.set(nr, (total = { sensitive: 0, overloaded: 0 }));
    total.sensitive += hexagons.mappedArea[h];
    total.overloaded += counted[h];
  }
  return totals;
}
