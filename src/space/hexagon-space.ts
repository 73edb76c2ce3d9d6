/** The accounts by hexagon: one hexagon in words and figures, and all of them as figures for a map or a file. */
import { isSiteLevel } from "../check/counted.ts";
import type { Account } from "./account.ts";
import type { ClaimAnswer } from "./answer.ts";
import { NATURE_CAUSES, type Ledger, type NatureCause } from "./ledger.ts";
import type { Receptors } from "./receptors.ts";
import { molOf } from "./unit.ts";
import type { YearAccount } from "./verdict.ts";

/** The account of one receptor in one year, mol N/ha/yr in whole millionths; named and adding up as in SpaceSums. */
export interface HexagonSpace {
  readonly receptorId: number;
  /** Numbers of its sites: one, or two on a border. */
  readonly sites: readonly number[];
  /** The lowest, and whether that is one for the whole site. */
  readonly criticalLoad: number;
  readonly indicative: boolean;
  readonly potential: number;
  readonly notCounted: number;
  readonly released: number;
  readonly skimmed: number;
  readonly neededForNature: number;
  readonly natureCause: NatureCause;
  readonly reserved: number;
  readonly issued: number;
  readonly usable: number;
  /** What may be added before space is needed; below 0 where it is needed at once. */
  readonly margin: number;
}

/** One receptor by its index. */
export function hexagonSpace({ account, potential }: YearAccount, r: number): HexagonSpace {
  const { ledger, reserved, issued } = account;
  const { hexagons, firstRow, strictestRow } = ledger.receptors;
  const h = strictestRow[r];
  return {
    receptorId: hexagons.receptorId[h],
    sites: [...hexagons.site.subarray(firstRow[r], firstRow[r + 1])],
    criticalLoad: hexagons.criticalLoad[h],
    indicative: isSiteLevel(hexagons, h),
    potential: molOf(potential.released[r]),
    notCounted: molOf(potential.released[r] - ledger.released[r]),
    released: molOf(ledger.released[r]),
    skimmed: molOf(ledger.skimmed[r]),
    neededForNature: molOf(ledger.neededForNature[r]),
    natureCause: NATURE_CAUSES[ledger.natureCause[r]],
    reserved: molOf(reserved[r]),
    issued: molOf(issued[r]),
    usable: molOf(account.available(r)),
    margin: molOf(account.margin(r)),
  };
}

/**
 * Usable space per row of the hexagon table, mol N/ha/yr; NaN where nothing was released, which is not the same as 0 left.
 * With the ledger in which all measures count, only NaN where none of them would release anything.
 */
export function usableByRow(account: Account, potential: Ledger = account.ledger): Float32Array {
  const { receptors } = account.ledger;
  return byRow(receptors, (r) => (potential.released[r] === 0 ? NaN : molOf(account.available(r))));
}

/** What a claim leaves per row, mol N/ha/yr, below 0 what it falls short; NaN where it stays below the threshold. */
export function leftByRow(receptors: Receptors, { reached }: ClaimAnswer): Float32Array {
  const left = new Float32Array(receptors.length).fill(NaN);
  for (const [i, r] of reached.receptors.entries()) left[r] = molOf(reached.left[i]);
  return byRow(receptors, (r) => left[r]);
}

function byRow({ hexagons, ofRow }: Receptors, valueOf: (r: number) => number): Float32Array {
  const values = new Float32Array(hexagons.length);
  for (let h = 0; h < values.length; h++) values[h] = valueOf(ofRow[h]);
  return values;
}
