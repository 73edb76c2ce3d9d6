/** What the store asks of the outside world: the data and the workers. Handed in, so that a test can hand in its own. */
import type { RunLoads } from "../check/band.ts";
import type { Emitter } from "../check/emitter.ts";
import type { LiveHexagons } from "../check/live-hexagons.ts";
import type { Site } from "../check/site.ts";
import type { EmitterSummary } from "../check/summary.ts";
import type { FirstView as FirstProducts } from "../data/land.ts";
import type { HexagonTable } from "../grid/hexagons.ts";
import type { GridArea } from "../grid/receptor-ranges.ts";
import type { RunsById } from "../measures/measure-effect.ts";
import type { Contribution } from "../model/contribution.ts";
import type { LiveAnswer, LiveOutlines } from "../workers/live-service.ts";
import type { DepositionPool } from "../workers/pool.ts";

/** What the first screen shows, with the summary by emitter. */
export interface FirstView extends Omit<FirstProducts, "summary"> {
  readonly sites: readonly Site[];
  readonly emitters: readonly Emitter[];
  readonly summaries: ReadonlyMap<string, EmitterSummary>;
  /** Where figures or outlines of today stand in place of embedded ones: without them, and the outlines among them. */
  readonly live?: { readonly embedded: FirstView; readonly outlines: LiveOutlines | undefined };
}

export interface Services {
  readonly loadFirstView: () => Promise<FirstView>;
  readonly loadHexagons: () => Promise<HexagonTable>;
  /** Of an emitter that is no part of another. */
  readonly loadContribution: (id: string) => Promise<Contribution>;
  /** The loads of its further runs, for the band. */
  readonly loadRuns: (id: string) => Promise<Omit<RunLoads, "central">>;
  /** The loads of all emitters, with their further runs. */
  readonly loadAllRuns: () => Promise<RunsById>;
  /** Asks AERIUS; onProgress is told the share of the questions that was answered. */
  readonly fetchLiveHexagons: (
    area: GridArea,
    signal: AbortSignal,
    onProgress: (done: number) => void,
  ) => Promise<LiveAnswer<LiveHexagons>>;
  /** Asks PDOK for the outlines of all areas. */
  readonly fetchLiveOutlines: (signal: AbortSignal) => Promise<LiveAnswer<LiveOutlines>>;
  /** Starts the workers. */
  readonly createPool: () => DepositionPool;
}
