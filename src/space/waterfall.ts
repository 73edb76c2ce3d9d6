/** The way from what the scenario could release to what may be used, step by step, for a site or in total. */
import type { SpaceSums } from "./site-space.ts";

/** Totals are what is left; the others take away. */
export const WATERFALL_STEPS = [
  { kind: "potential", isTotal: true },
  { kind: "notCounted", isTotal: false },
  { kind: "released", isTotal: true },
  { kind: "skimmed", isTotal: false },
  { kind: "stillOverloaded", isTotal: false },
  { kind: "notAllowed", isTotal: false },
  { kind: "reserved", isTotal: false },
  { kind: "issued", isTotal: false },
  { kind: "usable", isTotal: true },
] as const;
export type WaterfallKind = (typeof WATERFALL_STEPS)[number]["kind"];

/** One bar. Amounts in mol N/yr; a step that takes away runs from `from` down to `to`, a total from 0. */
export interface WaterfallStep {
  readonly kind: WaterfallKind;
  readonly isTotal: boolean;
  readonly amount: number;
  readonly from: number;
  readonly to: number;
  /** Why a step is 0: nothing was left to take from, or its rule takes nothing here. */
  readonly zero: "nothing-left" | "takes-nothing" | undefined;
}

/** The steps in order; they add up exactly. */
export function waterfallOf(sums: SpaceSums): readonly WaterfallStep[] {
  let level = sums.potential;
  return WATERFALL_STEPS.map(({ kind, isTotal }) => {
    const amount = sums[kind];
    const from = isTotal ? 0 : level;
    const to = isTotal ? amount : level - amount;
    const zero = amount === 0 ? (level === 0 ? "nothing-left" : "takes-nothing") : undefined;
    level = to;
    return { kind, isTotal, amount, from, to, zero };
  });
}
