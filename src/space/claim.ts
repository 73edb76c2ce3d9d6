/** Claims: projects that ask for space. Plain data, so that a scenario can keep them. */
import type { Emission, PointSource } from "../model/source.ts";

/** What a claim is for (letter of October 2024, section 5). */
export const PURPOSES = ["energy", "pasReporter", "housing", "other"] as const;
export type Purpose = (typeof PURPOSES)[number];

/** A point with its emission, kg/yr; NOx as NO2. */
export interface ClaimSource extends PointSource {
  readonly nh3: number;
  readonly nox: number;
}

/** Permanent, or only from the first to the last year (both included). */
export type ClaimYears = "permanent" | { readonly from: number; readonly to: number };

/** A project. Of several claims the lowest priority number goes first, and of equal ones the first in the list. */
export interface Claim {
  readonly id: string;
  readonly name: string;
  readonly sources: readonly ClaimSource[];
  readonly purpose: Purpose;
  /** A whole number of 1 or more; 1 goes first. */
  readonly priority: number;
  readonly years: ClaimYears;
  /** Where its space is booked: kept for it (reserved) or given to it (issued, the default). */
  readonly booking?: Booking;
}
export type Booking = "reserved" | "issued";

/** What a source of a claim emits. */
export function emissionOfSource({ nh3, nox }: ClaimSource): Emission {
  return { nh3, nox, dust: 0 };
}

/** Whether a claim occupies space in a year. */
export function isClaimedIn({ years }: Claim, year: number): boolean {
  return years === "permanent" || (year >= years.from && year <= years.to);
}

/** Why a claim cannot be answered. */
export type ClaimFault = "no-name" | "no-source" | "emission" | "priority" | "years";

/** The first thing that is wrong with a claim; undefined when nothing is. Places and stacks are for the model to judge. */
export function claimFault(claim: Claim): ClaimFault | undefined {
  const { name, sources, priority, years } = claim;
  if (name.trim() === "") return "no-name";
  if (sources.length === 0) return "no-source";
  const amounts = sources.flatMap(({ nh3, nox }) => [nh3, nox]);
  if (!amounts.every((amount) => Number.isFinite(amount) && amount >= 0)) return "emission";
  if (!Number.isInteger(priority) || priority < 1) return "priority";
  if (years === "permanent") return undefined;
  const isPeriod = Number.isInteger(years.from) && Number.isInteger(years.to) && years.from <= years.to;
  return isPeriod ? undefined : "years";
}

/** The same claim with all its emissions multiplied. */
export function scaledClaim(claim: Claim, factor: number): Claim {
  return {
    ...claim,
    sources: claim.sources.map((source) => ({
      ...source,
      nh3: source.nh3 * factor,
      nox: source.nox * factor,
    })),
  };
}

/** The same claim at another place: all its sources shifted, m. */
export function movedClaim(claim: Claim, east: number, north: number): Claim {
  return {
    ...claim,
    sources: claim.sources.map((source) => ({ ...source, x: source.x + east, y: source.y + north })),
  };
}
