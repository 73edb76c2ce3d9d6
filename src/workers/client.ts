/** The browser's pool: module workers that fetch the products themselves. */
import { wrap } from "comlink";
import { poolOf, type DepositionPool, type PoolWorker, type RemoteService } from "./pool.ts";

/** Where the products are, and how many workers to start. */
export interface PoolOptions {
  /** Address of the folder of products. */
  readonly products: string | URL;
  /** By default one per processor, at least 2 and at most 4. */
  readonly size?: number;
}

/** Starts the workers; see {@link DepositionPool}. */
export function createDepositionPool(options: PoolOptions): DepositionPool {
  const size = options.size ?? Math.min(4, Math.max(2, navigator.hardwareConcurrency));
  return poolOf(Array.from({ length: size }, spawn), new URL(options.products, document.baseURI).href);
}

function spawn(): PoolWorker {
  const worker = new Worker(new URL("./deposition.worker.ts", import.meta.url), { type: "module" });
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener("error", (event) =>
      reject(new Error(event.message || "a worker could not be started")),
    );
  });
  return {
    service: wrap<RemoteService>(worker),
    failed,
    terminate: () => worker.terminate(),
  };
}
