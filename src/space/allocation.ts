/**
 * Space for several claims. The lowest priority number goes first; within one priority either the first in the list goes
 * first and gets all or nothing, or the space is divided in proportion.
 *
 * In proportion: on each hexagon that is asked for more than it has, everyone gets the same part of what they ask there;
 * a claim gets the smallest of its parts, or so little that it asks nothing. Within a priority, fewer claims never make a part smaller.
 */
import type { Site } from "../check/site.ts";
import type { Account } from "./account.ts";
import { demandOfClaim, type ComputedClaim } from "./claim-demand.ts";
import { isClaimedIn, type Booking, type Claim } from "./claim.ts";
import type { Demand } from "./demand.ts";
import type { YearLedgers } from "./ledger.ts";
import { proportionalShares } from "./proportion.ts";
import { claimVerdict, openAccounts, type ClaimVerdict, type YearAccount } from "./verdict.ts";

/** How claims of one priority share. */
export type AllocationMode = "first-come" | "proportional";

/**
 * What came of a claim. full: all of it was booked. part: a share. none: it is blocked. outside: it occupies none of the
 * years there are accounts of.
 */
export type Outcome = "full" | "part" | "none" | "outside";

/** One claim in the order in which it was handled: the log of an allocation. */
export interface AllocatedClaim {
  readonly claim: Claim;
  /** From 1. */
  readonly turn: number;
  readonly outcome: Outcome;
  /** Share of the claim that was booked, 0-1. */
  readonly share: number;
  readonly booking: Booking;
  /** What was said when it was its turn; undefined when it is outside the years. */
  readonly verdict: ClaimVerdict | undefined;
}

/** What is allocated. */
export interface AllocationInput {
  /** At least one, of one table. */
  readonly years: readonly YearLedgers[];
  readonly sites: readonly Site[];
  /** First come is the order of this list. */
  readonly claims: readonly ComputedClaim[];
  readonly mode: AllocationMode;
}

/** All claims, and the accounts after them in the order of the years. */
export interface Allocation {
  readonly years: readonly YearAccount[];
  readonly claims: readonly AllocatedClaim[];
}

/** A claim with its demand. */
interface Asker extends ComputedClaim {
  readonly demand: Demand;
  readonly booking: Booking;
}

/** Allocates claims over one or more years; never more than a ledger leaves on any receptor in any year. */
export function allocate({ years: ledgers, sites, claims, mode }: AllocationInput): Allocation {
  if (ledgers.length === 0) throw new RangeError("expected at least one year");
  const years = openAccounts(ledgers);
  const { receptors } = ledgers[0].ledger;
  const askers = claims.map((computed): Asker => ({
    ...computed,
    demand: demandOfClaim(receptors, computed),
    booking: computed.claim.booking ?? "issued",
  }));
  const log: AllocatedClaim[] = [];
  for (const group of groupsOf(askers, mode)) {
    const verdicts = group.map((asker) => claimVerdict(years, sites, asker, asker.demand));
    const shares = sharesOf(
      years.map(({ account }) => account),
      group,
      verdicts,
      mode,
    );
    for (const { account } of years)
      account.book(
        group
          .map((asker, place) => ({ ...asker, share: shares[place] }))
          .filter(({ claim, share }) => share > 0 && isClaimedIn(claim, account.ledger.year)),
      );
    for (const [place, { claim, booking }] of group.entries())
      log.push({
        claim,
        turn: log.length + 1,
        outcome: outcomeOf(verdicts[place], shares[place]),
        share: shares[place],
        booking,
        verdict: verdicts[place],
      });
  }
  return { years, claims: log };
}

/** Claims that are handled together: one by one, or those of one priority. */
function groupsOf(askers: readonly Asker[], mode: AllocationMode): readonly (readonly Asker[])[] {
  const ordered = [...askers].sort((a, b) => a.claim.priority - b.claim.priority);
  if (mode === "first-come") return ordered.map((asker) => [asker]);
  const groups: Asker[][] = [];
  for (const asker of ordered) {
    const last = groups.at(-1);
    if (last?.[0].claim.priority === asker.claim.priority) last.push(asker);
    else groups.push([asker]);
  }
  return groups;
}

function sharesOf(
  accounts: readonly Account[],
  group: readonly Asker[],
  verdicts: readonly (ClaimVerdict | undefined)[],
  mode: AllocationMode,
): readonly number[] {
  const alone = verdicts.map((verdict) => {
    if (verdict === undefined) return 0;
    if (verdict.fits) return 1;
    return mode === "first-come" ? 0 : Math.min(1, verdict.largestShare ?? 1);
  });
  if (group.length === 1) return alone;
  const together = proportionalShares(
    accounts,
    group.map(({ claim, demand }) => ({ demand, isIn: (year) => isClaimedIn(claim, year) })),
  );
  return alone.map((share, place) => (share === 0 ? 0 : together[place]));
}

function outcomeOf(verdict: ClaimVerdict | undefined, share: number): Outcome {
  if (verdict === undefined) return "outside";
  if (share === 1) return "full";
  return share > 0 ? "part" : "none";
}
