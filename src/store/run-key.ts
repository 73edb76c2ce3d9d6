/** When two own sources have the same answer. */
import { ownSubstances, pointSourceOf, type OwnSource } from "../check/own-source.ts";
import type { SectorDefault } from "../check/sector-default.ts";

/** What decides the outcome of a run: equal keys have equal answers. */
export function runKey(own: OwnSource, defaults: readonly SectorDefault[]): string {
  const { x, y, height, heatMegawatts, timeProfile } = pointSourceOf(own, defaults);
  const stack = own.height === undefined ? "default" : "known";
  return [x, y, height, heatMegawatts, timeProfile, ...ownSubstances(own), stack].join(" ");
}
