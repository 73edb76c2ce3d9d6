/** The comparison of the situations in a few figures. */
import { computed, type ReadableAtom } from "nanostores";
import { comparisonTotals, type ComparisonTotals } from "../check/comparison-totals.ts";
import type { Comparison } from "../check/comparison.ts";
import { valueOf } from "./loading.ts";
import type { Store } from "./store.ts";

/** Undefined where there is no comparison. */
export function comparisonTotalsAtom(
  store: Store,
  comparison: ReadableAtom<Comparison | undefined>,
): ReadableAtom<ComparisonTotals | undefined> {
  return computed([comparison, store.ground, store.inputs], (found, ground, { threshold }) => {
    const known = valueOf(ground);
    return found === undefined || known === undefined
      ? undefined
      : comparisonTotals(found, known.hexagons, known.areas.of("near"), threshold);
  });
}
