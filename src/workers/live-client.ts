/** Asks live services through a worker that lives as long as the question. */
import { proxy } from "comlink";
import type { LiveHexagons } from "../check/live-hexagons.ts";
import type { GridArea } from "../grid/receptor-ranges.ts";
import type { LiveAnswer, LiveOutlines, LiveService } from "./live-service.ts";
import { LoneWorker } from "./lone-worker.ts";

/** Hexagons of AERIUS; AbortError when the signal stops it. See {@link LiveService.hexagons}. */
export function askLiveHexagons(
  area: GridArea,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<LiveAnswer<LiveHexagons>> {
  return ask<LiveAnswer<LiveHexagons>>(signal, ({ service }) => service.hexagons(area, proxy(onProgress)));
}

/** Outlines of Natura 2000; AbortError when the signal stops it. */
export function askLiveOutlines(signal: AbortSignal): Promise<LiveAnswer<LiveOutlines>> {
  return ask<LiveAnswer<LiveOutlines>>(signal, ({ service }) => service.outlines());
}

async function ask<T>(
  signal: AbortSignal,
  call: (worker: LoneWorker<LiveService>) => Promise<T>,
): Promise<T> {
  signal.throwIfAborted();
  const worker = new LoneWorker<LiveService>(
    new Worker(new URL("./live.worker.ts", import.meta.url), { type: "module" }),
  );
  const stop = (): void => worker.dispose();
  signal.addEventListener("abort", stop, { once: true });
  try {
    return await worker.until(call(worker));
  } finally {
    signal.removeEventListener("abort", stop);
    worker.dispose();
  }
}
