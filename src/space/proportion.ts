/** Shares of claims that are treated alike. */
import type { Account } from "./account.ts";
import type { Demand } from "./demand.ts";

/** A demand and the years it occupies. */
export interface ProportionalAsker {
  readonly demand: Demand;
  readonly isIn: (year: number) => boolean;
}

/** At its limit a share could be rounded past it, and at the threshold it asks. */
const JUST_BELOW = 1 - 1e-9;

/**
 * Share (0-1) of each demand so that together they fit. On a receptor where all of them together pass the margin, the
 * part is what is available over what is asked (a unit less per claim, as each is rounded up); a claim that stays below
 * the threshold there asks nothing and may have that instead.
 */
export function proportionalShares(
  accounts: readonly Account[],
  askers: readonly ProportionalAsker[],
): readonly number[] {
  const shares = askers.map(() => 1);
  for (const account of accounts) {
    const present = askers.map(({ isIn }) => isIn(account.ledger.year));
    const { added, asked, claims } = sumsOf(
      account,
      askers.filter((_, place) => present[place]),
    );
    for (const [place, { demand }] of askers.entries()) {
      if (!present[place]) continue;
      for (let i = 0; i < demand.receptors.length; i++) {
        const r = demand.receptors[i];
        const units = demand.units[i];
        const available = account.available(r);
        if (!reaches(account, units) || added[r] <= account.margin(r) || asked[r] <= available) continue;
        const part = Math.max(0, available - claims[r]) / asked[r];
        const unasked = account.threshold / units;
        shares[place] = Math.min(shares[place], Math.max(part, unasked) * JUST_BELOW);
      }
    }
  }
  return shares;
}

function reaches({ threshold }: Account, demand: number): boolean {
  return demand > 0 && demand >= threshold;
}

/** Per receptor: units that all add, units of those that reach the threshold, and their number. */
function sumsOf(
  account: Account,
  askers: readonly ProportionalAsker[],
): { readonly added: Float64Array; readonly asked: Float64Array; readonly claims: Uint32Array } {
  const { length } = account.ledger.receptors;
  const added = new Float64Array(length);
  const asked = new Float64Array(length);
  const claims = new Uint32Array(length);
  for (const { demand } of askers)
    for (let i = 0; i < demand.receptors.length; i++) {
      const units = demand.units[i];
      const r = demand.receptors[i];
      added[r] += Math.ceil(units);
      if (!reaches(account, units)) continue;
      asked[r] += Math.ceil(units);
      claims[r]++;
    }
  return { added, asked, claims };
}
