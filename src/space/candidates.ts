/** Where a claim would fit better: a grid of points around it, and the answer per point. */
import { isInRdBounds } from "../grid/rd.ts";
import type { Account } from "./account.ts";
import { answerDemand } from "./answer.ts";
import {
  demandOfClaim,
  largestEmissionOf,
  type ComputedClaim,
  type LargestEmission,
} from "./claim-demand.ts";
import type { Site } from "../check/site.ts";

/** A point of the grid, RD in m, with its place in it from the south-west. */
export interface CandidatePoint {
  readonly x: number;
  readonly y: number;
  readonly column: number;
  readonly row: number;
}

/** A square grid over a circle. */
export interface CandidateGrid {
  /** Between points, m: the side of the square that a point stands for. */
  readonly step: number;
  /** Columns and rows of the square around the circle; the middle one is the centre. */
  readonly size: number;
  /** Coarse first, so that a map of them fills evenly and may be stopped. */
  readonly points: readonly CandidatePoint[];
}

/** About so many points within a distance (m) of a centre (RD, m), the centre among them; none outside the Netherlands' RD. */
export function candidateGrid(x: number, y: number, distance: number, count: number): CandidateGrid {
  if (!(distance > 0) || !(count >= 1))
    throw new RangeError(`expected a distance and a number above 0, got ${distance}, ${count}`);
  const step = Math.sqrt((Math.PI * distance * distance) / count);
  const half = Math.floor(distance / step);
  const points: CandidatePoint[] = [];
  for (let row = -half; row <= half; row++)
    for (let column = -half; column <= half; column++) {
      const [east, north] = [column * step, row * step];
      if (Math.hypot(east, north) <= distance && isInRdBounds(x + east, y + north))
        points.push({ x: x + east, y: y + north, column: column + half, row: row + half });
    }
  const rank = ({ column, row }: CandidatePoint): number => -coarseness(column - half, row - half);
  return { step, size: 2 * half + 1, points: points.sort((a, b) => rank(a) - rank(b)) };
}

/** How often both steps from the centre can be halved; the centre itself comes first. */
function coarseness(column: number, row: number): number {
  if (column === 0 && row === 0) return Infinity;
  const bits = column | row;
  return Math.log2(bits & -bits);
}

/** What would fit if the claim stood at a point. */
export interface CandidateAnswer {
  readonly fits: boolean;
  /** Undefined where nothing is asked. */
  readonly largestShare: number | undefined;
  readonly largestEmission: LargestEmission;
  readonly blockedHexagons: number;
  readonly exact: boolean;
}

/**
 * Answers a claim moved to a point, with contributions computed there, against the accounts of the years it occupies. A
 * few ms. Contributions on representative hexagons give a first look, which the answer says.
 */
export function candidateAnswer(
  accounts: readonly Account[],
  sites: readonly Site[],
  computed: ComputedClaim,
): CandidateAnswer {
  const demand = demandOfClaim(accounts[0].ledger.receptors, computed);
  const { fits, largestShare, blocked, exact } = answerDemand(accounts, sites, demand);
  return {
    fits,
    largestShare,
    largestEmission: largestEmissionOf(accounts, computed),
    blockedHexagons: blocked.receptors.length,
    exact,
  };
}
