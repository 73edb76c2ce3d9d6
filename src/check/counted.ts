/**
 * Which hexagons count for a load, and with how many hectares.
 *
 * Basis 1 (habitat polygons): overloaded counts the whole mapped area of a row whose background is above its lowest
 * critical load; near counts it from 70 mol below; sensitive counts every row.
 * Basis 2 (one critical load for the whole site): overloaded counts the mapped area times the share of the site's
 * sensitive hectares whose critical load lies below the background; near the same with the background 70 mol higher.
 */
import { COUNTS, type Count, type HexagonTable } from "../grid/hexagons.ts";
import type { Site } from "./site.ts";

/** Nature counts as nitrogen-sensitive below this critical load, mol N/ha/yr. */
export const SENSITIVE_BELOW = 2400;
/** Width of the class "nearly overloaded", mol N/ha/yr. */
export const NEAR_MARGIN = 70;

/** Rows of a hexagon table that rest on a site's composition only ("KDW op gebiedsniveau"). */
export function isSiteLevel(hexagons: HexagonTable, h: number): boolean {
  return hexagons.basis[h] === 2;
}

/** Counted area per row of one hexagon table, computed once per count and background factor. */
export class CountedAreas {
  readonly #hexagons: HexagonTable;
  readonly #compositions: ReadonlyMap<number, Composition>;
  readonly #known = new Map<string, Float32Array>();

  constructor(hexagons: HexagonTable, sites: readonly Site[]) {
    this.#hexagons = hexagons;
    this.#compositions = new Map(sites.map((site) => [site.nr, compositionOf(site)]));
  }

  /**
   * Counted area per row, ha; do not write to it. The factor multiplies the background (for the band) and changes
   * nothing for the count of all sensitive nature. Throws RangeError when a basis-2 row's site has no sensitive habitat.
   */
  of(count: Count, backgroundFactor = 1): Float32Array {
    if (!(backgroundFactor > 0))
      throw new RangeError(`expected a background factor above 0, got ${backgroundFactor}`);
    if (count === "sensitive") return this.#hexagons.mappedArea;
    const key = `${count} ${backgroundFactor}`;
    let areas = this.#known.get(key);
    if (areas === undefined) {
      areas = this.#compute(count === "near" ? NEAR_MARGIN : 0, backgroundFactor);
      this.#known.set(key, areas);
    }
    return areas;
  }

  /** The sensitive habitats of an area; RangeError when there are none, though hexagons rest on them. */
  composition(nr: number): Composition {
    const composition = this.#compositions.get(nr);
    if (composition === undefined || composition.criticalLoads.length === 0)
      throw new RangeError(`expected sensitive habitats for site ${nr}, whose hexagons rest on them`);
    return composition;
  }

  /** The same for each count, with the background as estimated. */
  all(): Readonly<Record<Count, Float32Array>> {
    const [overloaded, near, sensitive] = COUNTS.map((count) => this.of(count)) as [
      Float32Array,
      Float32Array,
      Float32Array,
    ];
    return { overloaded, near, sensitive };
  }

  /** Counted area of a row, ha, if its total deposition were so much, mol N/ha/yr. */
  areaAt(count: Count, h: number, deposition: number): number {
    if (count === "sensitive") return this.#hexagons.mappedArea[h];
    return this.#areaBelow(h, count === "near" ? deposition + NEAR_MARGIN : deposition);
  }

  #compute(margin: number, backgroundFactor: number): Float32Array {
    const { length, background } = this.#hexagons;
    const areas = new Float32Array(length);
    for (let h = 0; h < length; h++) areas[h] = this.#areaBelow(h, background[h] * backgroundFactor + margin);
    return areas;
  }

  /** Mapped area of which the critical load lies below a level. */
  #areaBelow(h: number, level: number): number {
    const { criticalLoad, mappedArea, site, basis } = this.#hexagons;
    if (basis[h] === 2) return mappedArea[h] * this.#shareBelow(site[h], level);
    return level > criticalLoad[h] ? mappedArea[h] : 0;
  }

  #shareBelow(nr: number, level: number): number {
    const { criticalLoads, shares } = this.composition(nr);
    let share = 0;
    for (let i = 0; i < criticalLoads.length; i++) if (level > criticalLoads[i]) share += shares[i];
    return share;
  }
}

/** Sensitive habitats of a site: critical loads (mol N/ha/yr) and shares of the sensitive hectares, adding up to 1. */
export interface Composition {
  readonly criticalLoads: readonly number[];
  readonly shares: readonly number[];
}

function compositionOf(site: Site): Composition {
  const sensitive = site.habitats.filter(
    (habitat) => habitat.criticalLoad < SENSITIVE_BELOW && habitat.area > 0,
  );
  const total = sensitive.reduce((sum, habitat) => sum + habitat.area, 0);
  return {
    criticalLoads: sensitive.map((habitat) => habitat.criticalLoad),
    shares: sensitive.map((habitat) => habitat.area / total),
  };
}
