/** The loads of all emitters for the first view, and their band runs for a band at any emission. */
import type { RunLoads } from "../src/check/band.ts";
import { runTableOf } from "../src/check/run-table.ts";
import type { EmitterSummary } from "../src/check/summary.ts";
import { decodeRuns, encodeRuns, RUNS } from "../src/data/runs-product.ts";
import { decodeSummary, encodeSummary, SUMMARY } from "../src/data/summary-product.ts";
import { product, type Product } from "./products.ts";

/** Loads, bands and verdicts, in the order of the emitters. */
export function summaryProduct(edition: string, emitters: readonly EmitterSummary[]): Product {
  return product(
    SUMMARY,
    encodeSummary({ edition, emitters }),
    (bytes) => decodeSummary(bytes, edition).emitters.length,
  );
}

/** The runs of all emitters that are no part of another. */
export function runsProduct(edition: string, runs: ReadonlyMap<string, RunLoads>): Product {
  const tables = new Map([...runs].map(([id, one]) => [id, runTableOf(one)]));
  return product(RUNS, encodeRuns(edition, tables), (bytes) => decodeRuns(bytes, edition).runs.size);
}
