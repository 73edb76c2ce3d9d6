/** How a Natura 2000 area is doing: hectares per overload class, and by how much nature has too much. */
import type { HexagonTable } from "../grid/hexagons.ts";
import { isSiteLevel, type CountedAreas } from "./counted.ts";
import { addOverload, OVERLOAD_CLASSES, overloadedShare } from "./overload.ts";
import type { Site } from "./site.ts";

/** not-assessed: sensitive, but its habitats have not been mapped for us. not-sensitive: no nature that nitrogen harms. */
export type SiteState = "assessed" | "not-assessed" | "not-sensitive";

/** Where critical loads are known: per hexagon, for the whole area only, or partly. */
export type CriticalLoadLevel = "hexagon" | "site" | "mixed";

/** Areas in ha, depositions in mol N/ha/yr; NaN where there is nothing to measure. */
export interface SiteProfile {
  readonly nr: number;
  readonly state: SiteState;
  readonly hexagons: number;
  readonly sensitive: number;
  readonly overloaded: number;
  /** Share of the sensitive hectares, 0-1. */
  readonly share: number;
  /** Sensitive hectares per overload class, lightest first. */
  readonly overload: readonly number[];
  readonly level: CriticalLoadLevel;
  /** Mean total deposition on the sensitive hectares. */
  readonly background: number;
  /** What the overloaded hectares have too much, on average. */
  readonly meanExceedance: number;
  /** The most, and where; only where critical loads are known per hexagon. */
  readonly highestExceedance: number;
  readonly highestReceptorId: number | undefined;
}

interface Sum {
  hexagons: number;
  siteLevel: number;
  sensitive: number;
  overloaded: number;
  background: number;
  exceedance: number;
  readonly overload: number[];
  highest: number;
  highestReceptorId: number | undefined;
}

/** The profile of every area, by number. About 20 ms for the country. */
export function siteProfiles(
  hexagons: HexagonTable,
  sites: readonly Site[],
  areas: CountedAreas,
): ReadonlyMap<number, SiteProfile> {
  const sums = new Map<number, Sum>();
  const counted = areas.of("overloaded");
  for (let h = 0; h < hexagons.length; h++) {
    const nr = hexagons.site[h];
    let sum = sums.get(nr);
    if (sum === undefined) sums.set(nr, (sum = emptySum()));
    const background = hexagons.background[h];
    const mapped = hexagons.mappedArea[h];
    sum.hexagons++;
    sum.sensitive += mapped;
    sum.background += mapped * background;
    sum.overloaded += counted[h];
    addOverload(sum.overload, hexagons, areas, h);
    if (isSiteLevel(hexagons, h)) {
      sum.siteLevel++;
      const { criticalLoads, shares } = areas.composition(nr);
      for (let i = 0; i < criticalLoads.length; i++)
        sum.exceedance += mapped * shares[i] * Math.max(0, background - criticalLoads[i]);
      continue;
    }
    const exceedance = background - hexagons.criticalLoad[h];
    if (exceedance <= 0) continue;
    sum.exceedance += mapped * exceedance;
    if (exceedance > sum.highest) {
      sum.highest = exceedance;
      sum.highestReceptorId = hexagons.receptorId[h];
    }
  }
  return new Map(sites.map((site) => [site.nr, profileOf(site, sums.get(site.nr) ?? emptySum())]));
}

function profileOf({ nr, isSensitive }: Site, sum: Sum): SiteProfile {
  const { hexagons, siteLevel, sensitive, overloaded, overload } = sum;
  return {
    nr,
    state: !isSensitive ? "not-sensitive" : hexagons === 0 ? "not-assessed" : "assessed",
    hexagons,
    sensitive,
    overloaded,
    share: overloadedShare(overload),
    overload,
    level: siteLevel === 0 ? "hexagon" : siteLevel === hexagons ? "site" : "mixed",
    background: sum.background / sensitive,
    meanExceedance: sum.exceedance / overloaded,
    highestExceedance: sum.highest > 0 ? sum.highest : Number.NaN,
    highestReceptorId: sum.highestReceptorId,
  };
}

function emptySum(): Sum {
  return {
    hexagons: 0,
    siteLevel: 0,
    sensitive: 0,
    overloaded: 0,
    background: 0,
    exceedance: 0,
    overload: OVERLOAD_CLASSES.map(() => 0),
    highest: 0,
    highestReceptorId: undefined,
  };
}
