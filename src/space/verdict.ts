/** All that is said of one claim. */
import type { Site } from "../check/site.ts";
import { Account } from "./account.ts";
import { answerDemand, type ClaimAnswer } from "./answer.ts";
import {
  demandOfClaim,
  largestEmissionOf,
  type ComputedClaim,
  type LargestEmission,
} from "./claim-demand.ts";
import { isClaimedIn, type Claim } from "./claim.ts";
import type { Demand } from "./demand.ts";
import type { YearLedgers } from "./ledger.ts";
import { blockReasons, type ReasonCount } from "./reasons.ts";

/** The account of a year, with the ledger in which all measures count. */
export interface YearAccount {
  readonly account: Account;
  readonly potential: YearLedgers["potential"];
}

/** The answer to a claim with what would fit instead, and why it does not. */
export interface ClaimVerdict extends ClaimAnswer {
  readonly largestEmission: LargestEmission;
  /** On how many blocked hexagons each reason holds, in the year of the limiting hexagon; empty when the claim fits. */
  readonly reasons: readonly ReasonCount[];
}

/** Accounts without bookings. */
export function openAccounts(years: readonly YearLedgers[]): readonly YearAccount[] {
  return years.map(({ ledger, potential }) => ({ account: new Account(ledger), potential }));
}

/** The accounts of the years that a claim occupies. */
export function accountsOf(years: readonly YearAccount[], claim: Claim): readonly YearAccount[] {
  return years.filter(({ account }) => isClaimedIn(claim, account.ledger.year));
}

/** Judges a claim against accounts in which those before it are booked; undefined when it occupies none of the years. */
export function claimVerdict(
  years: readonly YearAccount[],
  sites: readonly Site[],
  computed: ComputedClaim,
  demand?: Demand,
): ClaimVerdict | undefined {
  const own = accountsOf(years, computed.claim);
  if (own.length === 0) return undefined;
  const accounts = own.map(({ account }) => account);
  const asked = demand ?? demandOfClaim(accounts[0].ledger.receptors, computed);
  const answer = answerDemand(accounts, sites, asked);
  const worst = own.find(({ account }) => account.ledger.year === answer.limiting?.year) ?? own[0];
  return {
    ...answer,
    largestEmission: largestEmissionOf(accounts, computed),
    reasons: answer.fits ? [] : blockReasons(worst.account, worst.potential, answer),
  };
}
