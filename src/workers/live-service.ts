/** Asks live services in a worker of its own: pages of thousands of features are read while the page stays free. */
import { transfer } from "comlink";
import type { LiveEdition, LiveHexagons } from "../check/live-hexagons.ts";
import { outlinesInDegrees, outlinesOfParts } from "../data/outline-topology.ts";
import type { Outlines } from "../data/topology-product.ts";
import type { GridArea } from "../grid/receptor-ranges.ts";
import { fetchLiveHexagons } from "../services/live-hexagons.ts";
import { fetchOutlines } from "../services/natura-outlines.ts";
import { ServiceError, type ServiceFault } from "../services/service-fault.ts";

/** Outlines as the map takes them. */
export interface LiveOutlines {
  readonly outlines: Outlines;
  readonly areas: number;
  readonly edition: Omit<LiveEdition, "digest">;
}

/** What came of a question; a fault as plain data, as an error loses what it holds on its way out of a worker. */
export type LiveAnswer<T> =
  | { readonly kind: "ready"; readonly value: T }
  | { readonly kind: "fault"; readonly host: string; readonly fault: ServiceFault };

/** The calls of the worker. A question is left by ending it. */
export class LiveService {
  /** Columns are moved and not copied on their way. */
  async hexagons(area: GridArea, onProgress: (done: number) => unknown): Promise<LiveAnswer<LiveHexagons>> {
    const answer = await answerOf((signal) =>
      fetchLiveHexagons(area, signal, {
        onProgress: (done, total) => void onProgress(total === 0 ? 1 : done / total),
      }),
    );
    if (answer.kind === "fault") return answer;
    const columns = Object.values(answer.value).filter((column) => ArrayBuffer.isView(column));
    return transfer(
      answer,
      columns.map(({ buffer }) => buffer as ArrayBuffer),
    );
  }

  async outlines(): Promise<LiveAnswer<LiveOutlines>> {
    return answerOf(async (signal) => {
      const { parts, areas, edition } = await fetchOutlines(signal);
      return { outlines: outlinesInDegrees(outlinesOfParts(parts)), areas, edition };
    });
  }
}

async function answerOf<T>(ask: (signal: AbortSignal) => Promise<T>): Promise<LiveAnswer<T>> {
  try {
    return { kind: "ready", value: await ask(new AbortController().signal) };
  } catch (error) {
    if (error instanceof ServiceError) return { kind: "fault", host: error.host, fault: error.fault };
    throw error;
  }
}
