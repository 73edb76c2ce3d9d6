/** The pool of the command line: worker threads that read the products themselves. */
import { Worker } from "node:worker_threads";
import { wrap } from "comlink";
import { poolOf, type DepositionPool, type PoolWorker, type RemoteService } from "../workers/pool.ts";
import { PRODUCTS } from "./file-reader.ts";
import { nodeEndpoint } from "./node-endpoint.ts";

/** Threads do not inherit the loader that runs TypeScript, so its source is started by way of JavaScript; compiled code needs none. */
const ENTRY = import.meta.url.endsWith(".ts")
  ? new URL("./start-thread.js", import.meta.url)
  : new URL("./deposition-thread.js", import.meta.url);

/** Starts worker threads on a folder of products; dispose it, or the process does not end. */
export function createNodePool(size = 2, products: string = PRODUCTS): DepositionPool {
  return poolOf(Array.from({ length: size }, spawn), products);
}

function spawn(): PoolWorker {
  const worker = new Worker(ENTRY, { execArgv: [] });
  const failed = new Promise<never>((_, reject) => worker.on("error", reject));
  return {
    service: wrap<RemoteService>(nodeEndpoint(worker)),
    failed,
    terminate: () => void worker.terminate(),
  };
}
