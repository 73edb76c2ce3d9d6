/** Figures that sum up many comparisons, and how they are rounded for the report. */
import type { DeviationGroup, RatioGroup } from "../../src/elements/method/validation.ts";

/** A figure with so many significant digits. */
export function significant(value: number, digits = 4): number {
  return Number(value.toPrecision(digits));
}

/** A figure with so many decimals. */
export function decimals(value: number, count: number): number {
  return Number(value.toFixed(count));
}

/** What the rows of a group have in common. */
export type Kind = Pick<DeviationGroup, "by" | "kind" | "from" | "upto">;

/** Sums up relative deviations (0.01 = 1 %) as percents. */
export function deviationGroup(kind: Kind, deviations: readonly number[]): DeviationGroup {
  const sorted = [...deviations].sort((a, b) => a - b);
  const percentAt = (share: number): number => decimals(100 * at(sorted, share), 3);
  return {
    ...kind,
    count: sorted.length,
    median: percentAt(0.5),
    most99: percentAt(0.99),
    largest: percentAt(1),
  };
}

/** Sums up ratios. */
export function ratioGroup(kind: Kind, ratios: readonly number[]): RatioGroup {
  const sorted = [...ratios].sort((a, b) => a - b);
  const logs = sorted.map(Math.log);
  const mean = logs.reduce((a, b) => a + b, 0) / logs.length;
  const variance = logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / (logs.length - 1);
  return {
    ...kind,
    count: sorted.length,
    median: decimals(at(sorted, 0.5), 2),
    spread: decimals(Math.exp(Math.sqrt(variance)), 2),
    least: decimals(at(sorted, 0), 2),
    most: decimals(at(sorted, 1), 2),
    outside: sorted.filter((ratio) => isOutside(ratio)).length,
  };
}

/** True for a ratio outside a factor, 2 unless given. */
export function isOutside(ratio: number, factor = 2): boolean {
  return ratio < 1 / factor || ratio > factor;
}

/** The ranges between successive ends, as kinds. */
export function ranges(
  by: string,
  ends: readonly number[],
): readonly Required<Pick<Kind, "by" | "from" | "upto">>[] {
  return ends.slice(1).map((upto, i) => ({ by, from: ends[i], upto }));
}

function at(sorted: readonly number[], share: number): number {
  if (sorted.length === 0) throw new RangeError("expected at least one figure to sum up");
  return sorted[Math.floor(share * (sorted.length - 1))];
}
