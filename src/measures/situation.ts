/**
 * The situation before the measures: total deposition per row, and for each count how many hectares a row counts with and how
 * much its deposition must fall before that changes. With it a slider needs no more than a comparison per row.
 */
import { SENSITIVE_BELOW, type CountedAreas, NEAR_MARGIN } from "../check/counted.ts";
import type { Site } from "../check/site.ts";
import type { Count, HexagonTable } from "../grid/hexagons.ts";
import { totalDeposition } from "./background.ts";
import type { BackgroundChoice } from "./scenario.ts";

/** What situations rest on. */
export interface SituationGround {
  readonly hexagons: HexagonTable;
  readonly sites: readonly Site[];
  /** Of the same hexagons. */
  readonly areas: CountedAreas;
}

/** Counted areas of one count, ha per row, and the fall from which a row counts less, mol N/ha/yr (infinite: never). */
export interface Counted {
  readonly area: Float32Array;
  readonly slack: Float32Array;
}

/** Closer than this to the end of its slack a row is looked up exactly, as slack is kept in single precision; mol N/ha/yr. */
export const NEAR_CHANGE = 0.01;

/** One background in one year; do not write to its arrays. */
export class Situation {
  readonly #ground: SituationGround;
  readonly #counted = new Map<Count, Counted>();
  #classSlack: Float32Array | undefined;
  /** Total deposition per row, mol N/ha/yr. */
  readonly total: Float32Array;

  constructor(ground: SituationGround, background: BackgroundChoice, year: number) {
    this.#ground = ground;
    this.total = totalDeposition(ground.hexagons, ground.sites, background, year);
  }

  /** Counted areas before the measures and the slack of each row. */
  counted(count: Count): Counted {
    let counted = this.#counted.get(count);
    if (counted === undefined) this.#counted.set(count, (counted = this.#compute(count)));
    return counted;
  }

  /** The fall of deposition from which a row is in a lighter class of overload, mol N/ha/yr (infinite: it is in the lightest). */
  classSlack(): Float32Array {
    if (this.#classSlack !== undefined) return this.#classSlack;
    const { length, criticalLoad } = this.#ground.hexagons;
    const slack = new Float32Array(length).fill(Infinity);
    for (let h = 0; h < length; h++) {
      const load = criticalLoad[h];
      const total = this.total[h];
      for (const limit of [load - NEAR_MARGIN, load, load + NEAR_MARGIN, 2 * load])
        if (total >= limit) slack[h] = Math.min(slack[h], total - limit);
    }
    return (this.#classSlack = slack);
  }

  /** Fills the counted areas with a difference added (mol N/ha/yr per row); returns the array that was handed in. */
  fillAreas(out: Float32Array, count: Count, difference: Float64Array): Float32Array {
    const { area, slack } = this.counted(count);
    const { areas } = this.#ground;
    for (let h = 0; h < out.length; h++) {
      const change = difference[h];
      out[h] =
        change <= 0 && NEAR_CHANGE - change < slack[h]
          ? area[h]
          : areas.areaAt(count, h, this.total[h] + change);
    }
    return out;
  }

  #compute(count: Count): Counted {
    const { hexagons, sites, areas } = this.#ground;
    const { length, site, basis, criticalLoad } = hexagons;
    const area = new Float32Array(length);
    const slack = new Float32Array(length).fill(Infinity);
    const margin = count === "near" ? NEAR_MARGIN : 0;
    const composed = new Map(sites.map((one) => [one.nr, criticalLoadsOf(one)]));
    for (let h = 0; h < length; h++) {
      const total = this.total[h];
      area[h] = areas.areaAt(count, h, total);
      if (count === "sensitive") continue;
      if (basis[h] === 1) {
        if (total + margin > criticalLoad[h]) slack[h] = total + margin - criticalLoad[h];
      } else {
        const next = composed.get(site[h])?.find((load) => load < total + margin);
        if (next !== undefined) slack[h] = total + margin - next;
      }
    }
    return { area, slack };
  }
}

/** The critical loads of a site's sensitive habitats, highest first. */
function criticalLoadsOf({ habitats }: Site): readonly number[] {
  return habitats
    .map(({ criticalLoad }) => criticalLoad)
    .filter((load) => load < SENSITIVE_BELOW)
    .sort((a, b) => b - a);
}
