/**
 * The ledger of one year: per receptor what the measures release, what is skimmed, and what nature needs. Claims are booked
 * on an {@link Account} of it.
 *
 * A receptor in two sites has one account, and the strictest row decides each step: the lowest release, the highest skim,
 * the highest need of nature, the lowest critical load.
 */
import { NEAR_MARGIN } from "../check/counted.ts";
import type { Site } from "../check/site.ts";
import type { Receptors } from "./receptors.ts";
import { natureStateOf, skimOf, type SpaceRules } from "./rules.ts";
import { demandUnits, partOf, shareParts, supplyUnits, UNITS_PER_MOL } from "./unit.ts";

/** Which rule keeps the release for nature: none; the hexagon stays overloaded; the site's nature does not allow use. */
export const NATURE_CAUSES = ["none", "overloaded", "not-allowed"] as const;
export type NatureCause = (typeof NATURE_CAUSES)[number];

/** What a ledger is made from. */
export interface LedgerInput {
  readonly year: number;
  readonly receptors: Receptors;
  readonly sites: readonly Site[];
  readonly rules: SpaceRules;
  /** Deposition that the counted measures take away in this year per row of the hexagon table, mol N/ha/yr. */
  readonly released: Float32Array | Float64Array;
  /** Background deposition before the measures per row, mol N/ha/yr; that of the table by default. */
  readonly background?: ArrayLike<number>;
}

/** One year. Columns per receptor, in whole units of a millionth of a mol N/ha/yr (unit.ts). */
export interface Ledger {
  readonly year: number;
  readonly receptors: Receptors;
  readonly rules: SpaceRules;
  readonly released: Float64Array;
  readonly skimmed: Float64Array;
  readonly neededForNature: Float64Array;
  /** Index in {@link NATURE_CAUSES} of the rule behind the need. */
  readonly natureCause: Uint8Array;
  /**
   * What may be added before space is needed: critical load − 70 mol − background after the measures. Below 0 where
   * that is passed already.
   */
  readonly margin: Float64Array;
}

/** One year: the ledger of the counted measures, and that of all of them, whatever their status. */
export interface YearLedgers {
  readonly ledger: Ledger;
  readonly potential: Ledger;
}

/** Makes the ledger; RangeError for lengths that do not fit, shares outside 0-1 and rows of a site that is not known. About 10 ms. */
export function buildLedger(input: LedgerInput): Ledger {
  const { receptors, rules, released: given } = input;
  const { hexagons, length, firstRow } = receptors;
  const before = input.background ?? hexagons.background;
  for (const [name, column] of Object.entries({ released: given, background: before }))
    if (column.length !== hexagons.length)
      throw new RangeError(`expected ${hexagons.length} rows of ${name}, got ${column.length}`);
  const { skimParts, states } = siteRules(input);
  const natureParts = naturePartsOf(rules);
  const released = new Float64Array(length);
  const skimmed = new Float64Array(length);
  const neededForNature = new Float64Array(length);
  const natureCause = new Uint8Array(length);
  const margin = new Float64Array(length);
  for (let r = 0; r < length; r++) {
    const from = firstRow[r];
    const to = firstRow[r + 1];
    let change = Infinity;
    let background = -Infinity;
    let parts = 0;
    for (let h = from; h < to; h++) {
      change = Math.min(change, supplyUnits(given[h]));
      background = Math.max(background, demandUnits(before[h]));
      parts = Math.max(parts, skimParts[hexagons.site[h]]);
    }
    const after = background - change;
    if (Number.isNaN(after)) throw new RangeError(`expected figures for receptor row ${from}, got none`);
    released[r] = Math.max(0, change);
    skimmed[r] = partOf(released[r], parts);
    const left = released[r] - skimmed[r];
    let lowest = Infinity;
    for (let h = from; h < to; h++) {
      const limit = hexagons.criticalLoad[h] * UNITS_PER_MOL;
      lowest = Math.min(lowest, limit);
      const state = states[hexagons.site[h]];
      const cause = state === DOES_NOT_ALLOW ? 2 : state === UNKNOWN && after > limit ? 1 : 0;
      const needed = cause === 2 ? left : cause === 1 ? partOf(left, natureParts) : 0;
      if (needed > neededForNature[r] || (needed === neededForNature[r] && cause > natureCause[r])) {
        neededForNature[r] = needed;
        natureCause[r] = cause;
      }
    }
    margin[r] = lowest - NEAR_MARGIN * UNITS_PER_MOL - after;
  }
  return { year: input.year, receptors, rules, released, skimmed, neededForNature, natureCause, margin };
}

/** What the rules leave for reserving and issuing on a receptor, units. */
export function availableOf({ released, skimmed, neededForNature }: Ledger, r: number): number {
  return released[r] - skimmed[r] - neededForNature[r];
}

const UNKNOWN = 0;
const ALLOWS = 1;
const DOES_NOT_ALLOW = 2;

/** Skim in parts and state of nature by number of the site. */
function siteRules({ receptors, sites, rules }: LedgerInput): {
  readonly skimParts: Uint16Array;
  readonly states: Uint8Array;
} {
  const skimParts = new Uint16Array(256);
  const states = new Uint8Array(256);
  const isKnown = new Uint8Array(256);
  for (const site of sites) {
    isKnown[site.nr] = 1;
    skimParts[site.nr] = shareParts(skimOf(site, rules).share);
    const state = natureStateOf(site.nr, rules);
    states[site.nr] = state === "allows" ? ALLOWS : state === "doesNotAllow" ? DOES_NOT_ALLOW : UNKNOWN;
  }
  const unknown = receptors.hexagons.site.find((nr) => isKnown[nr] === 0);
  if (unknown !== undefined)
    throw new RangeError(`expected site ${unknown} among the sites, it has hexagons`);
  return { skimParts, states };
}

function naturePartsOf({ nature }: SpaceRules): number {
  if (nature.kind === "share") return shareParts(nature.share);
  return shareParts(nature.kind === "strict" ? 1 : 0);
}
