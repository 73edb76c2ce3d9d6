/** The answer to a claim: whether it fits, where it is blocked, and how much of it would fit. */
import type { Habitat, Site } from "../check/site.ts";
import { isSiteLevel } from "../check/counted.ts";
import type { Account } from "./account.ts";
import type { Demand } from "./demand.ts";
import type { Receptors } from "./receptors.ts";
import { molOf } from "./unit.ts";

/** Hexagons and what falls on their mapped sensitive nature, mol N/yr. */
export interface Tally {
  readonly hexagons: number;
  readonly mol: number;
}

/** The hexagon that decides how much fits. Depositions in mol N/ha/yr. */
export interface LimitingHexagon {
  readonly receptorId: number;
  /** Index among the receptors. */
  readonly receptor: number;
  readonly site: number;
  readonly siteName: string;
  /** Types of the site with this critical load: the hexagon's lowest. Empty where none has it. */
  readonly habitats: readonly Habitat[];
  readonly criticalLoad: number;
  /** True where the critical load is one for the whole site. */
  readonly indicative: boolean;
  /** The year in which it limits most. */
  readonly year: number;
  /** What the claim adds here, and how much of that asks for space. */
  readonly contribution: number;
  readonly asked: number;
  readonly available: number;
  /** Asked beyond what is available; 0 when the claim fits here. */
  readonly shortage: number;
}

/** What came out for a claim in the years it occupies. */
export interface ClaimAnswer {
  readonly years: readonly number[];
  readonly fits: boolean;
  /** Receptors that fall short in any of the years, ascending, and by how much at most, units (unit.ts). */
  readonly blocked: { readonly receptors: Uint32Array; readonly shortage: Float64Array };
  /**
   * Receptors that the claim reaches from the threshold on, and what is left there in the year with the least, units: below 0
   * what it falls short.
   */
  readonly reached: { readonly receptors: Uint32Array; readonly left: Float64Array };
  /** Undefined when nothing is asked. */
  readonly limiting: LimitingHexagon | undefined;
  /** The largest part of the claim that fits, may exceed 1; undefined when nothing is asked. */
  readonly largestShare: number | undefined;
  /** Hexagons that are asked for space; that have room below their critical load; below the threshold. Of the first year. */
  readonly asked: Tally;
  readonly notNeeded: Tally;
  readonly belowThreshold: Tally;
  readonly exact: boolean;
}

/** At its limit a share could be rounded past it, and at the threshold it asks. */
const JUST_BELOW = 1 - 1e-9;

/**
 * Answers a demand against the accounts of the years that the claim occupies, before it is booked; RangeError without
 * accounts. About 1 ms per 10,000 receptors and year.
 */
export function answerDemand(
  accounts: readonly Account[],
  sites: readonly Site[],
  demand: Demand,
): ClaimAnswer {
  if (accounts.length === 0) throw new RangeError("expected at least one year for the claim to occupy");
  const { receptors, units } = demand;
  const shortage = new Float64Array(units.length);
  const left = new Float64Array(units.length).fill(Infinity);
  let blocked = 0;
  for (const account of accounts)
    for (let i = 0; i < units.length; i++) {
      const r = receptors[i];
      if (!account.isBlocked(r, units[i])) {
        left[i] = Math.min(left[i], account.room(r) - units[i]);
        continue;
      }
      if (shortage[i] === 0) blocked++;
      shortage[i] = Math.max(shortage[i], Math.ceil(units[i]) - account.available(r));
      left[i] = -shortage[i];
    }
  const { threshold } = accounts[0];
  const isReached = (_: number, i: number): boolean => units[i] > 0 && units[i] >= threshold;
  const tallies = talliesOf(accounts[0], demand);
  const isAsked = accounts.some((account) => asksAnything(account, demand));
  const { share, limit } = largestShare(accounts, demand);
  return {
    years: accounts.map(({ ledger }) => ledger.year),
    fits: blocked === 0,
    blocked: {
      receptors: receptors.filter((_, i) => shortage[i] > 0),
      shortage: shortage.filter((units) => units > 0),
    },
    reached: { receptors: receptors.filter(isReached), left: left.filter(isReached) },
    limiting:
      isAsked && limit !== undefined ? limitingHexagon(limit.account, sites, demand, limit.place) : undefined,
    largestShare: isAsked ? share : undefined,
    ...tallies,
    exact: demand.exact,
  };
}

/** Where a demand reaches its limit first. */
interface Limit {
  readonly account: Account;
  /** Place in the demand. */
  readonly place: number;
}

/** The largest multiple of a demand that fits, Infinity when it adds nothing; and what limits it. Exact in whole units. */
export function largestShare(
  accounts: readonly Account[],
  { receptors, units }: Demand,
): { readonly share: number; readonly limit: Limit | undefined } {
  let share = Infinity;
  let limit: Limit | undefined;
  for (const account of accounts)
    for (let i = 0; i < units.length; i++) {
      if (units[i] === 0) continue;
      const one = account.room(receptors[i]) / units[i];
      if (one >= share) continue;
      share = one;
      limit = { account, place: i };
    }
  return { share: share * JUST_BELOW, limit };
}

function asksAnything(account: Account, { receptors, units }: Demand): boolean {
  return units.some((one, i) => account.asks(receptors[i], one));
}

function talliesOf(
  account: Account,
  { receptors, units }: Demand,
): Pick<ClaimAnswer, "asked" | "notNeeded" | "belowThreshold"> {
  const sums = { asked: tally(), notNeeded: tally(), belowThreshold: tally() };
  for (let i = 0; i < units.length; i++) {
    if (units[i] === 0) continue;
    const r = receptors[i];
    const kind =
      units[i] < account.threshold ? "belowThreshold" : account.asks(r, units[i]) ? "asked" : "notNeeded";
    sums[kind].hexagons++;
    sums[kind].mol += molOf(units[i]) * mappedAreaOf(account.ledger.receptors, r);
  }
  return sums;
}

function tally(): { hexagons: number; mol: number } {
  return { hexagons: 0, mol: 0 };
}

/** Sensitive nature on a receptor, ha. */
function mappedAreaOf({ hexagons, firstRow }: Receptors, r: number): number {
  let area = 0;
  for (let h = firstRow[r]; h < firstRow[r + 1]; h++) area += hexagons.mappedArea[h];
  return area;
}

function limitingHexagon(
  account: Account,
  sites: readonly Site[],
  { receptors, units }: Demand,
  place: number,
): LimitingHexagon {
  const r = receptors[place];
  const { hexagons, strictestRow } = account.ledger.receptors;
  const h = strictestRow[r];
  const site = sites.find(({ nr }) => nr === hexagons.site[h]);
  const contribution = Math.ceil(units[place]);
  const asked = account.asks(r, units[place]) ? contribution : 0;
  const available = account.available(r);
  return {
    receptorId: hexagons.receptorId[h],
    receptor: r,
    site: hexagons.site[h],
    siteName: site?.name ?? String(hexagons.site[h]),
    habitats: site?.habitats.filter(({ criticalLoad }) => criticalLoad === hexagons.criticalLoad[h]) ?? [],
    criticalLoad: hexagons.criticalLoad[h],
    indicative: isSiteLevel(hexagons, h),
    year: account.ledger.year,
    contribution: molOf(contribution),
    asked: molOf(asked),
    available: molOf(available),
    shortage: molOf(Math.max(0, asked - available)),
  };
}
