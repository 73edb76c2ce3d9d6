/** What a difference of deposition means for each Natura 2000 site and each province. */
import { isSiteLevel } from "../check/counted.ts";
import type { Site } from "../check/site.ts";
import type { Count } from "../grid/hexagons.ts";
import { NEAR_CHANGE, type Situation, type SituationGround } from "./situation.ts";

/**
 * One site, over its sensitive hexagons that the emitters concerned reach (25 km). Depositions in mol N/ha/yr, loads in
 * mol N/yr, areas in ha; a difference is after minus before, so that less is negative.
 */
export interface SiteEffect {
  readonly nr: number;
  readonly name: string;
  /** True when critical loads are known for the whole site only. */
  readonly siteLevel: boolean;
  readonly hexagons: number;
  readonly area: number;
  /** Means over that area. */
  readonly meanDifference: number;
  readonly meanBefore: number;
  readonly meanAfter: number;
  /** The largest difference, of either sign, and where. */
  readonly maxDifference: number;
  readonly maxReceptorId: number;
  /** On the counted hexagons of the base situation. */
  readonly loadDifference: Readonly<Record<Count, number>>;
  /** Of that area, what lies above its critical load. */
  readonly overloadedBefore: number;
  readonly overloadedAfter: number;
}

/** All sites of a province; one on the border of two provinces counts in both, so that provinces do not add up. */
export interface ProvinceEffect {
  readonly province: string;
  readonly sites: readonly number[];
  readonly area: number;
  readonly meanDifference: number;
  readonly loadDifference: Readonly<Record<Count, number>>;
  readonly overloadedBefore: number;
  readonly overloadedAfter: number;
}

/** Site numbers fit in a byte. */
const SITES = 256;

/**
 * The sites that a difference (mol N/ha/yr per row, 0 where nothing reaches) falls on, largest loss of load first. Areas of the
 * ground are those of the definition; the situation says what is overloaded before and after.
 */
export function siteEffects(
  { hexagons, sites, areas }: SituationGround,
  situation: Situation,
  difference: Float64Array,
): readonly SiteEffect[] {
  const { site: siteOf, mappedArea, receptorId } = hexagons;
  const { total } = situation;
  const overloadedArea = areas.of("overloaded");
  const nearArea = areas.of("near");
  const { area: overloadedBefore, slack } = situation.counted("overloaded");
  const column = (): Float64Array => new Float64Array(SITES);
  const [count, area, mol, molBefore, overloaded, near] = Array.from({ length: 6 }, column);
  const [max, maxRow, above, aboveAfter] = Array.from({ length: 4 }, column);
  for (let h = 0; h < difference.length; h++) {
    const change = difference[h];
    if (change === 0) continue;
    const nr = siteOf[h];
    const mapped = mappedArea[h];
    count[nr]++;
    area[nr] += mapped;
    mol[nr] += change * mapped;
    molBefore[nr] += total[h] * mapped;
    overloaded[nr] += change * overloadedArea[h];
    near[nr] += change * nearArea[h];
    above[nr] += overloadedBefore[h];
    aboveAfter[nr] +=
      change < 0 && NEAR_CHANGE - change < slack[h]
        ? overloadedBefore[h]
        : areas.areaAt("overloaded", h, total[h] + change);
    if (Math.abs(change) > Math.abs(max[nr])) {
      max[nr] = change;
      maxRow[nr] = h;
    }
  }
  return sites
    .filter(({ nr }) => count[nr] > 0)
    .map(({ nr, name }): SiteEffect => {
      const meanDifference = mol[nr] / area[nr];
      const meanBefore = molBefore[nr] / area[nr];
      return {
        nr,
        name,
        siteLevel: isSiteLevel(hexagons, maxRow[nr]),
        hexagons: count[nr],
        area: area[nr],
        meanDifference,
        meanBefore,
        meanAfter: meanBefore + meanDifference,
        maxDifference: max[nr],
        maxReceptorId: receptorId[maxRow[nr]],
        loadDifference: { overloaded: overloaded[nr], near: near[nr], sensitive: mol[nr] },
        overloadedBefore: above[nr],
        overloadedAfter: aboveAfter[nr],
      };
    })
    .sort((a, b) => a.loadDifference.sensitive - b.loadDifference.sensitive || a.nr - b.nr);
}

/** The same by province, in alphabetical order. */
export function provinceEffects(
  effects: readonly SiteEffect[],
  sites: readonly Site[],
): readonly ProvinceEffect[] {
  const provincesOf = new Map(sites.map(({ nr, provinces }) => [nr, provinces]));
  const byProvince = new Map<string, SiteEffect[]>();
  for (const effect of effects)
    for (const province of provincesOf.get(effect.nr) ?? []) {
      const list = byProvince.get(province);
      if (list === undefined) byProvince.set(province, [effect]);
      else list.push(effect);
    }
  return Array.from(byProvince, ([province, list]): ProvinceEffect => {
    const sum = (of: (effect: SiteEffect) => number): number => list.reduce((all, one) => all + of(one), 0);
    const area = sum((one) => one.area);
    const sensitive = sum((one) => one.loadDifference.sensitive);
    return {
      province,
      sites: list.map(({ nr }) => nr),
      area,
      meanDifference: sensitive / area,
      loadDifference: {
        overloaded: sum((one) => one.loadDifference.overloaded),
        near: sum((one) => one.loadDifference.near),
        sensitive,
      },
      overloadedBefore: sum((one) => one.overloadedBefore),
      overloadedAfter: sum((one) => one.overloadedAfter),
    };
  }).sort((a, b) => (a.province < b.province ? -1 : 1));
}
