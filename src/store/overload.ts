/** How heavy nature is loaded: classes per hexagon, and hectares per class in the country or around a point. */
import type { CountedAreas } from "../check/counted.ts";
import type { HexagonTable } from "../grid/hexagons.ts";

/** From light to heavy: more than 70 mol below the critical load, 0-70 below, 0-70 above, more, at least twice. */
export const OVERLOAD_CLASSES = ["none", "near", "light", "moderate", "strong"] as const;
export type OverloadClass = (typeof OVERLOAD_CLASSES)[number];

/** mol N/ha/yr. */
const MARGIN = 70;

/** Index of the class of a row. */
export function overloadOf({ background, criticalLoad }: HexagonTable, h: number): number {
  const exceedance = background[h] - criticalLoad[h];
  if (exceedance <= 0) return exceedance > -MARGIN ? 1 : 0;
  if (background[h] >= 2 * criticalLoad[h]) return 4;
  return exceedance > MARGIN ? 3 : 2;
}

/** Sensitive hectares per class, on all rows or on some. */
export function overloadAreas(hexagons: HexagonTable, rows?: Uint32Array): readonly number[] {
  const areas = OVERLOAD_CLASSES.map(() => 0);
  const length = rows?.length ?? hexagons.length;
  for (let i = 0; i < length; i++) {
    const h = rows === undefined ? i : rows[i];
    areas[overloadOf(hexagons, h)] += hexagons.mappedArea[h];
  }
  return areas;
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
