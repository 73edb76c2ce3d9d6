/** Where an app gets its data and its workers from; apps that stand on one page share what was loaded. */
import { fetchReader } from "../data/fetch-reader.ts";
import {
  loadAllRunLoads,
  loadContribution,
  loadFirstView,
  loadHexagons,
  loadRunLoads,
} from "../data/land.ts";
import type { Services } from "../store/services.ts";
import { createDepositionPool } from "../workers/client.ts";

const known = new Map<string, Services>();

/** The services for the folder of products at an address; the same for the same address. */
export function servicesAt(products: URL): Services {
  let services = known.get(products.href);
  if (services === undefined) known.set(products.href, (services = newServices(products)));
  return services;
}

function newServices(products: URL): Services {
  const read = fetchReader(products);
  return {
    loadFirstView: shared(async () => {
      const { summary, ...first } = await loadFirstView(read);
      return { ...first, summaries: new Map(summary?.emitters.map((one) => [one.id, one])) };
    }),
    loadHexagons: shared(() => loadHexagons(read)),
    loadContribution: (id) => loadContribution(read, id),
    loadRuns: (id) => loadRunLoads(read, id),
    loadAllRuns: () => loadAllRunLoads(read),
    // Fetched when they are first asked for: hardly anybody does.
    fetchLiveHexagons: async (...question) =>
      (await import("../workers/live-client.ts")).askLiveHexagons(...question),
    fetchLiveOutlines: async (signal) => (await import("../workers/live-client.ts")).askLiveOutlines(signal),
    createPool: () => createDepositionPool({ products }),
  };
}

/** Loads once for all who ask; what failed is tried again for the next. */
function shared<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let promise: Promise<Value> | undefined;
  return () => {
    promise ??= load().catch((error: unknown) => {
      promise = undefined;
      throw error;
    });
    return promise;
  };
}
