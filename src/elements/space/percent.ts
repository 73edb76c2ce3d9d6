/** Shares as people enter them. */

/** A share as percents, without the slips of binary fractions. */
export function percentOf(share: number): number {
  return Number((100 * share).toPrecision(6));
}
