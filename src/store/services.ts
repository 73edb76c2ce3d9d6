/** What the store asks of the outside world: the data and the workers. Handed in, so that a test can hand in its own. */
import type { RunLoads } from "../check/band.ts";
import type { Emitter } from "../check/emitter.ts";
import type { Site } from "../check/site.ts";
import type { EmitterSummary } from "../check/summary.ts";
import type { FirstView as FirstProducts } from "../data/land.ts";
import type { HexagonTable } from "../grid/hexagons.ts";
import type { RunsById } from "../measures/measure-effect.ts";
import type { Contribution } from "../model/contribution.ts";
import type { DepositionPool } from "../workers/pool.ts";

/** What the first screen shows, with the summary by emitter. */
export interface FirstView extends Omit<FirstProducts, "summary"> {
  readonly sites: readonly Site[];
  readonly emitters: readonly Emitter[];
  readonly summaries: ReadonlyMap<string, EmitterSummary>;
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
  /** Starts the workers. */
  readonly createPool: () => DepositionPool;
}
