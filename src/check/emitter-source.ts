/** An emitter or an own source as a point source for the model. No stack data of sites are public: heights are assumptions with a range. */
import type { PointSource } from "../model/source.ts";
import type { Emitter } from "./emitter.ts";

/** Highest stack the model takes, m. */
export const HIGHEST_STACK = 200;

/** Which end of the assumed stack heights. */
export type StackEnd = "low" | "central" | "high";

/** An assumed stack height, m. */
export interface StackHeight {
  readonly low: number;
  readonly central: number;
  readonly high: number;
  /** range: assumed for this site. parent: assumed for the umbrella it is part of. default: the sector's, half to twice. */
  readonly basis: "range" | "parent" | "default";
}

/** The emitter whose result is shown: the umbrella for a part, else the emitter itself. A part is never added to its parent. */
export function resultEmitter(emitter: Emitter, emitters: readonly Emitter[]): Emitter {
  if (emitter.parent === undefined) return emitter;
  const parent = emitters.find((one) => one.id === emitter.parent);
  if (parent === undefined)
    throw new RangeError(`expected an emitter ${emitter.parent}, parent of ${emitter.id}`);
  return parent;
}

/** Height range of an emitter's stack; the central one is the geometric mean of the ends. */
export function stackHeight(emitter: Emitter, emitters: readonly Emitter[]): StackHeight {
  if (emitter.heightRange !== undefined) return rangeOf(emitter.heightRange, "range");
  const parent = resultEmitter(emitter, emitters);
  if (parent.heightRange !== undefined) return rangeOf(parent.heightRange, "parent");
  return defaultStackHeight(emitter.sectorDefault.height);
}

/** Range around a sector default: half to twice, at most 200 m. The default itself is the central height. */
export function defaultStackHeight(height: number): StackHeight {
  return { low: height / 2, central: height, high: Math.min(2 * height, HIGHEST_STACK), basis: "default" };
}

function rangeOf(range: readonly [number, number], basis: "range" | "parent"): StackHeight {
  return { low: range[0], central: Math.sqrt(range[0] * range[1]), high: range[1], basis };
}

/** An emitter as a point source at its register point: the sector's heat and the profile of industry (code 1). */
export function emitterSource(
  emitter: Emitter,
  emitters: readonly Emitter[],
  end: StackEnd = "central",
): PointSource {
  return {
    x: emitter.rd[0],
    y: emitter.rd[1],
    height: stackHeight(emitter, emitters)[end],
    heatMegawatts: emitter.sectorDefault.heatMegawatts,
    timeProfile: 1,
  };
}
