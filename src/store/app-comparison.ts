/** The comparison of the page's store, and its sums. */
import { store } from "./app-store.ts";
import { comparisonTotalsAtom } from "./comparison-totals.ts";
import { comparisonAtom } from "./comparison.ts";

export const comparison = comparisonAtom(store);

export const comparisonSummary = comparisonTotalsAtom(store, comparison);
