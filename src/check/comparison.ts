/** Situations beside each other: what a plan changes on every hexagon, and per area in the columns of AERIUS. */
import type { HexagonTable } from "../grid/hexagons.ts";
import { isSiteLevel } from "./counted.ts";
import { rowUnion } from "./row-union.ts";
import type { Site } from "./site.ts";

const NO_ROWS = new Uint32Array(0);

/** Smallest change that counts, mol N/ha/yr: the calculation threshold in force, and the one proposed in 2025. */
export type CalculationThreshold = 0.005 | 1;
export const CALCULATION_THRESHOLDS: readonly CalculationThreshold[] = [0.005, 1];

/** Deposition of one situation. */
export interface SituationDeposition {
  /** Rows of the hexagon table, ascending. */
  readonly rows: Uint32Array;
  /** mol N/ha/yr on those rows. */
  readonly deposition: Float32Array;
}

export interface ComparisonInput {
  readonly hexagons: HexagonTable;
  readonly sites: readonly Site[];
  readonly proposed: SituationDeposition | undefined;
  readonly reference: SituationDeposition | undefined;
  readonly netting: SituationDeposition | undefined;
  /** Share of the netting that is skimmed and does not count, 0-1. */
  readonly nettingFactor: number;
  readonly threshold: CalculationThreshold;
}

/** One area. Depositions in mol N/ha/yr. */
export interface SiteComparison {
  readonly nr: number;
  readonly name: string;
  /** Sensitive area in range, ha: AERIUS' "Berekend". */
  readonly calculatedArea: number;
  /** Background with the change. */
  readonly highestTotal: number;
  /** Sensitive ha with an increase of at least the threshold, and the largest one. */
  readonly increasedArea: number;
  readonly largestIncrease: number;
  readonly largestIncreaseReceptorId: number | undefined;
  /** The same for decreases; the largest one as a positive figure. */
  readonly decreasedArea: number;
  readonly largestDecrease: number;
  readonly largestDecreaseReceptorId: number | undefined;
  /** True where some critical loads are those of the site. */
  readonly siteLevel: boolean;
}

export interface Comparison {
  readonly rows: Uint32Array;
  /** Proposed − reference − what counts of the netting, mol N/ha/yr on those rows. */
  readonly difference: Float32Array;
  /** Largest increase first, then largest decrease. */
  readonly sites: readonly SiteComparison[];
}

/** Compares situations; RangeError where the netting factor is no share. */
export function compareSituations(input: ComparisonInput): Comparison {
  const { hexagons, sites, proposed, reference, netting, nettingFactor, threshold } = input;
  if (!(nettingFactor >= 0 && nettingFactor <= 1))
    throw new RangeError(`expected a netting factor from 0 to 1, got ${nettingFactor}`);
  const signed: readonly (readonly [SituationDeposition | undefined, number])[] = [
    [proposed, 1],
    [reference, -1],
    [netting, nettingFactor - 1],
  ];
  const present = signed.flatMap(([situation, sign]) =>
    situation === undefined ? [] : [{ ...situation, sign }],
  );
  const { rows, places } = rowUnion(present.length === 0 ? [NO_ROWS] : present.map((one) => one.rows));
  const difference = new Float32Array(rows.length);
  for (const [place, { deposition, sign }] of present.entries()) {
    const at = places[place];
    for (let i = 0; i < deposition.length; i++) difference[at[i]] += sign * deposition[i];
  }
  return { rows, difference, sites: siteComparisons(hexagons, sites, rows, difference, threshold) };
}

function siteComparisons(
  hexagons: HexagonTable,
  sites: readonly Site[],
  rows: Uint32Array,
  difference: Float32Array,
  threshold: number,
): readonly SiteComparison[] {
  const names = new Map(sites.map((site) => [site.nr, site.name]));
  // By number of the site: a map would be asked for every row.
  const found: { -readonly [Key in keyof SiteComparison]: SiteComparison[Key] }[] = [];
  for (let i = 0; i < rows.length; i++) {
    const h = rows[i];
    const nr = hexagons.site[h];
    const site = (found[nr] ??= empty(nr, names.get(nr) ?? String(nr)));
    const change = difference[i];
    const area = hexagons.mappedArea[h];
    site.calculatedArea += area;
    site.highestTotal = Math.max(site.highestTotal, hexagons.background[h] + change);
    if (isSiteLevel(hexagons, h)) site.siteLevel = true;
    if (change >= threshold) site.increasedArea += area;
    else if (change <= -threshold) site.decreasedArea += area;
    if (change > site.largestIncrease) {
      site.largestIncrease = change;
      site.largestIncreaseReceptorId = hexagons.receptorId[h];
    } else if (-change > site.largestDecrease) {
      site.largestDecrease = -change;
      site.largestDecreaseReceptorId = hexagons.receptorId[h];
    }
  }
  return Object.values(found).sort(
    (a, b) => b.largestIncrease - a.largestIncrease || b.largestDecrease - a.largestDecrease || a.nr - b.nr,
  );
}

function empty(nr: number, name: string): SiteComparison {
  return {
    nr,
    name,
    calculatedArea: 0,
    highestTotal: 0,
    increasedArea: 0,
    largestIncrease: 0,
    largestIncreaseReceptorId: undefined,
    decreasedArea: 0,
    largestDecrease: 0,
    largestDecreaseReceptorId: undefined,
    siteLevel: false,
  };
}
