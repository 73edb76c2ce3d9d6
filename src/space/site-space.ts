/** The ledger per site and in total: what falls on mapped sensitive nature, mol N/yr. */
import type { Site } from "../check/site.ts";
import type { Account } from "./account.ts";
import { NATURE_CAUSES, type Ledger } from "./ledger.ts";
import { natureStateOf, skimOf, type NatureState, type SiteSkim } from "./rules.ts";
import { molOf, UNITS_PER_MOL } from "./unit.ts";

/**
 * Sums in mol N/yr. They are whole multiples of 2^-20 mol, which floating point adds exactly:
 * potential = notCounted + released; released = skimmed + neededForNature + reserved + issued + usable;
 * neededForNature = stillOverloaded + notAllowed; and the sites add up to the total.
 */
export interface SpaceSums {
  /** What all measures of the scenario would release, whatever their status. */
  readonly potential: number;
  readonly notCounted: number;
  readonly released: number;
  readonly skimmed: number;
  readonly neededForNature: number;
  /** Needed because the hexagon stays overloaded; because nature was recorded not to allow use. */
  readonly stillOverloaded: number;
  readonly notAllowed: number;
  readonly reserved: number;
  readonly issued: number;
  readonly usable: number;
}

/** Sums with the hexagons they are over. */
export interface SpaceTotals extends SpaceSums {
  /** Hexagons of sensitive nature, and those with usable space; ha of sensitive nature in both. */
  readonly hexagons: number;
  readonly area: number;
  readonly usableHexagons: number;
  readonly usableArea: number;
  /** Most usable on one hexagon, mol N/ha/yr. */
  readonly maxUsable: number;
}

/** One site. */
export interface SiteSpace extends SpaceTotals {
  readonly nr: number;
  readonly name: string;
  readonly skim: SiteSkim;
  readonly natureState: NatureState;
}

/** All sites with hexagons by number, and their total: there a receptor in two sites is one hexagon. */
export interface SpaceTable {
  readonly year: number;
  readonly sites: readonly SiteSpace[];
  readonly total: SpaceTotals;
}

/** Sums are kept in whole steps of 2^-20 mol. */
const STEPS_PER_MOL = 2 ** 20;
/** One line of sums per site number; {@link totalsAt} names its columns. */
const WIDTH = 15;
const SITE_NUMBERS = 256;

/** Sums an account by site; the potential ledger (all measures counted) is the account's own by default. About 10 ms. */
export function spaceTable(
  account: Account,
  sites: readonly Site[],
  potential: Ledger = account.ledger,
): SpaceTable {
  const { ledger } = account;
  const { rules } = ledger;
  const sums = sumsBySite(account, potential);
  const bySite = sites.flatMap((site): readonly SiteSpace[] => {
    const { nr, name } = site;
    const totals = totalsAt(sums, nr * WIDTH);
    if (totals.hexagons === 0) return [];
    return [{ nr, name, skim: skimOf(site, rules), natureState: natureStateOf(nr, rules), ...totals }];
  });
  return { year: ledger.year, sites: bySite, total: totalOf(account, sums) };
}

/** Adds each row to its site by levels: the heights of what is left after each step, so that the differences add up. */
function sumsBySite(account: Account, potential: Ledger): Float64Array {
  const { ledger, reserved, issued } = account;
  const { released, skimmed, neededForNature, natureCause } = ledger;
  const { hexagons, ofRow } = ledger.receptors;
  const sums = new Float64Array(SITE_NUMBERS * WIDTH);
  for (let h = 0; h < hexagons.length; h++) {
    const r = ofRow[h];
    const at = hexagons.site[h] * WIDTH;
    const area = hexagons.mappedArea[h];
    sums[at + 10]++;
    sums[at + 11] += area;
    if (potential.released[r] === 0 && released[r] === 0) continue;
    const steps = area * (STEPS_PER_MOL / UNITS_PER_MOL);
    const afterSkim = released[r] - skimmed[r];
    const afterNature = afterSkim - neededForNature[r];
    const usable = afterNature - reserved[r] - issued[r];
    const level0 = Math.floor(potential.released[r] * steps);
    const level1 = Math.floor(released[r] * steps);
    const level2 = Math.floor(afterSkim * steps);
    const level3 = Math.floor(afterNature * steps);
    const level4 = Math.floor((usable + issued[r]) * steps);
    const level5 = Math.floor(usable * steps);
    sums[at] += level0;
    sums[at + 1] += level0 - level1;
    sums[at + 2] += level1;
    sums[at + 3] += level1 - level2;
    sums[at + 4] += level2 - level3;
    sums[at + (natureCause[r] === NOT_ALLOWED ? 6 : 5)] += level2 - level3;
    sums[at + 7] += level3 - level4;
    sums[at + 8] += level4 - level5;
    sums[at + 9] += level5;
    if (usable === 0) continue;
    sums[at + 12]++;
    sums[at + 13] += area;
    sums[at + 14] = Math.max(sums[at + 14], usable);
  }
  return sums;
}
const NOT_ALLOWED = NATURE_CAUSES.indexOf("not-allowed");

/** All sites together, in which a receptor in two of them is one hexagon. */
function totalOf(account: Account, sums: Float64Array): SpaceTotals {
  const all = new Float64Array(WIDTH);
  for (let i = 0; i < sums.length; i++) {
    const column = i % WIDTH;
    all[column] = column === 14 ? Math.max(all[column], sums[i]) : all[column] + sums[i];
  }
  const { length } = account.ledger.receptors;
  let usableHexagons = 0;
  for (let r = 0; r < length; r++) if (account.available(r) > 0) usableHexagons++;
  return { ...totalsAt(all, 0), hexagons: length, usableHexagons };
}

/** One line of sums by name, in mol and ha. */
function totalsAt(sums: Float64Array, at: number): SpaceTotals {
  const mol = (place: number): number => sums[at + place] / STEPS_PER_MOL;
  return {
    ...{ potential: mol(0), notCounted: mol(1), released: mol(2), skimmed: mol(3), neededForNature: mol(4) },
    ...{ stillOverloaded: mol(5), notAllowed: mol(6), reserved: mol(7), issued: mol(8), usable: mol(9) },
    ...{ hexagons: sums[at + 10], area: sums[at + 11] },
    ...{ usableHexagons: sums[at + 12], usableArea: sums[at + 13], maxUsable: molOf(sums[at + 14]) },
  };
}
