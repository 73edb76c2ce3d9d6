/** Products that the model computes from the land: per emitter what it adds per kg/yr, and all their loads and runs. */
import { fileReader } from "../src/cli/file-reader.ts";
import { computeEmitters, type EmitterResults } from "../src/cli/emitter-runs.ts";
import { createNodePool } from "../src/cli/node-pool.ts";
import type { Progress } from "../src/cli/progress.ts";
import {
  contributionName,
  decodeContribution,
  encodeContribution,
  type ContributionBasis,
} from "../src/data/contribution-product.ts";
import { loadEmitters, loadHexagons, loadSites } from "../src/data/land.ts";
import { loadManifest } from "../src/data/manifest.ts";
import { product, type Product } from "./products.ts";
import { runsProduct, summaryProduct } from "./summary.ts";

/** Threads that run the model. */
const THREADS = 2;

/** Makes all products of the emitters from those of the land in a folder. Takes about a minute. */
export async function emitterProducts(folder: string, progress: Progress): Promise<readonly Product[]> {
  const read = fileReader(folder);
  const [{ edition }, hexagons, sites, emitters] = await Promise.all([
    loadManifest(read),
    loadHexagons(read),
    loadSites(read),
    loadEmitters(read),
  ]);
  const pool = createNodePool(THREADS, folder);
  try {
    const results = await computeEmitters(pool, { hexagons, sites, emitters }, "wholes and parts", progress);
    return [
      summaryProduct(edition, results.summaries),
      runsProduct(edition, results.runs),
      ...contributionProducts(results, { edition, hexagonRows: hexagons.length }),
    ];
  } finally {
    progress.end();
    pool.dispose();
  }
}

function contributionProducts(results: EmitterResults, basis: ContributionBasis): readonly Product[] {
  return [...results.contributions].map(([id, contribution]) =>
    product(
      contributionName(id),
      encodeContribution(id, contribution, basis),
      (bytes) => decodeContribution(id, bytes, basis).rows.length,
    ),
  );
}
