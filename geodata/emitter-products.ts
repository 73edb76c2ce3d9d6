/** The products that the model computes for the built-in emitters: a contribution each, the runs of their bands, and the summary. */
import type { RunLoads } from "../src/check/band.ts";
import { runTableOf } from "../src/check/run-table.ts";
import type { EmitterSummary } from "../src/check/summary.ts";
import type { Contribution } from "../src/model/contribution.ts";
import {
  contributionName,
  decodeContribution,
  encodeContribution,
  type ContributionBasis,
} from "../src/data/contribution-product.ts";
import { decodeRuns, encodeRuns, RUNS } from "../src/data/runs-product.ts";
import { decodeSummary, encodeSummary, SUMMARY } from "../src/data/summary-product.ts";
import { product, type Product } from "./products.ts";

/** What was computed of the emitters. */
export interface EmitterResults {
  readonly contributions: ReadonlyMap<string, Contribution>;
  readonly runs: ReadonlyMap<string, RunLoads>;
  readonly summaries: readonly EmitterSummary[];
}

/** Makes the products of results that were computed on this edition of the land. */
export function emitterProducts(results: EmitterResults, basis: ContributionBasis): readonly Product[] {
  const { edition } = basis;
  const tables = new Map(Array.from(results.runs, ([id, runs]) => [id, runTableOf(runs)]));
  return [
    product(
      SUMMARY,
      encodeSummary({ edition, emitters: results.summaries }),
      (bytes) => decodeSummary(bytes, edition).emitters.length,
    ),
    product(RUNS, encodeRuns(edition, tables), (bytes) => decodeRuns(bytes, edition).runs.size),
    ...Array.from(results.contributions, ([id, contribution]) =>
      product(
        contributionName(id),
        encodeContribution(id, contribution, basis),
        (bytes) => decodeContribution(id, bytes, basis).rows.length,
      ),
    ),
  ];
}
