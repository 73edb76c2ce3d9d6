/** Claims as the user makes them, and the bounds of what can be entered. */
import { LIMITS } from "../check/own-source.ts";
import type { PointSource } from "../model/source.ts";
import type { Claim, ClaimSource } from "./claim.ts";

/** Least and most of the figures of a claim: RD and height in m, kg/yr, MW, years. */
export const CLAIM_LIMITS = {
  x: LIMITS.x,
  y: LIMITS.y,
  nh3: LIMITS.nh3,
  nox: LIMITS.nox,
  height: LIMITS.height,
  heatMegawatts: LIMITS.heatMegawatts,
  priority: [1, 99],
  year: [2019, 2100],
} as const satisfies Readonly<Record<string, readonly [number, number]>>;

/** Most claims at once. */
export const MOST_CLAIMS = 50;

/** Most sources of one claim; each costs a run of the model. */
export const MOST_CLAIM_SOURCES = 10;

/** A source of a claim before anything is entered: 1 t of NOx a year, as of a boiler house, from 15 m. */
export function newClaimSource(x: number, y: number): ClaimSource {
  return {
    x: Math.round(x),
    y: Math.round(y),
    height: 15,
    heatMegawatts: 0.3,
    timeProfile: 1,
    nh3: 0,
    nox: 1000,
  };
}

/** A new claim at a place, RD m. */
export function newClaim(x: number, y: number, id = "1", name = ""): Claim {
  return {
    id,
    name,
    sources: [newClaimSource(x, y)],
    purpose: "energy",
    priority: 1,
    years: "permanent",
  };
}

/** The point of a source of a claim, without its emission. */
export function pointOfClaimSource({ x, y, height, heatMegawatts, timeProfile }: ClaimSource): PointSource {
  return { x, y, height, heatMegawatts, timeProfile };
}
