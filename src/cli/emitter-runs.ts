/** Runs the model for built-in emitters: the contribution, and the further runs that make the band. */
import { bandRuns } from "../check/band-runs.ts";
import { countLoads, type CountLoads, type RunLoads, type RunName } from "../check/band.ts";
import { CountedAreas } from "../check/counted.ts";
import { emitterSource, resultEmitter, stackHeight, type StackHeight } from "../check/emitter-source.ts";
import type { Emitter } from "../check/emitter.ts";
import type { Site } from "../check/site.ts";
import { summaryOf, type EmitterSummary } from "../check/summary.ts";
import type { HexagonTable } from "../grid/hexagons.ts";
import { DUST_EMITTERS } from "../measures/presets.ts";
import type { Contribution } from "../model/contribution.ts";
import type { PointSource, Substance } from "../model/source.ts";
import type { DepositionPool } from "../workers/pool.ts";
import type { Progress } from "./progress.ts";

/** What emitters report, and fine dust where a measure takes some: its emission is not known, what a kilogram adds is. */
function substancesOf(emitter: Emitter): readonly Substance[] {
  return DUST_EMITTERS.includes(emitter.id) ? ["NH3", "NOx", "dust-fine"] : ["NH3", "NOx"];
}

/** What the emitters are checked on. */
export interface EmitterGround {
  readonly hexagons: HexagonTable;
  readonly sites: readonly Site[];
  readonly emitters: readonly Emitter[];
}

/** All that is computed of the emitters; runs of wholes only, as a part shows the result of its umbrella. */
export interface EmitterResults {
  readonly contributions: ReadonlyMap<string, Contribution>;
  readonly runs: ReadonlyMap<string, RunLoads>;
  readonly summaries: readonly EmitterSummary[];
}

/** Runs the model for the emitters: the central runs first, then those of the band; says how long each took. */
export async function computeEmitters(
  pool: DepositionPool,
  ground: EmitterGround,
  which: "wholes" | "wholes and parts",
  progress: Progress,
): Promise<EmitterResults> {
  const { hexagons, sites, emitters } = ground;
  const areas = new CountedAreas(hexagons, sites);
  const wanted = which === "wholes" ? emitters.filter(isWhole) : emitters;
  await pool.ready;
  const start = performance.now();
  const seconds = (): string => ((performance.now() - start) / 1000).toFixed(1);
  const contributions = await emitterContributions(pool, emitters, wanted, (done) =>
    progress.update(`central: ${done} of ${wanted.length} emitters, ${seconds()} s`),
  );
  progress.end(`central: ${wanted.length} emitters in ${seconds()} s`);
  const runs = await emitterRunLoads(pool, emitters, contributions, areas, (done) =>
    progress.update(`band: ${done} of ${emitters.filter(isWhole).length} emitters, ${seconds()} s`),
  );
  progress.end(`with bands: ${seconds()} s`);
  const summaries = emitters.map((emitter) => {
    const whole = resultEmitter(emitter, emitters);
    const contribution = contributions.get(whole.id);
    const further = runs.get(whole.id);
    if (contribution === undefined || further === undefined)
      throw new RangeError(`expected runs of ${whole.id}`);
    const summary = summaryOf(whole, { hexagons, sites, areas, contribution, runs: further });
    return whole === emitter ? summary : { ...summary, id: emitter.id, resultOf: whole.id };
  });
  return { contributions, runs, summaries };
}

function isWhole(emitter: Emitter): boolean {
  return emitter.parent === undefined;
}

/** Computes the contributions of some of the emitters. */
async function emitterContributions(
  pool: DepositionPool,
  emitters: readonly Emitter[],
  wanted: readonly Emitter[],
  onProgress: (done: number) => void,
): Promise<ReadonlyMap<string, Contribution>> {
  const contributions = new Map<string, Contribution>();
  for (const emitter of wanted) {
    onProgress(contributions.size);
    const source = emitterSource(emitter, emitters);
    contributions.set(emitter.id, await pool.compute({ source, substances: substancesOf(emitter) }));
  }
  return contributions;
}

/** Computes the further runs of the wholes, and sums all of them. */
async function emitterRunLoads(
  pool: DepositionPool,
  emitters: readonly Emitter[],
  contributions: ReadonlyMap<string, Contribution>,
  areas: CountedAreas,
  onProgress: (done: number) => void,
): Promise<ReadonlyMap<string, RunLoads>> {
  const all = new Map<string, RunLoads>();
  for (const emitter of emitters.filter(isWhole)) {
    const contribution = contributions.get(emitter.id);
    if (contribution === undefined) throw new RangeError(`expected a contribution of ${emitter.id}`);
    onProgress(all.size);
    const source = emitterSource(emitter, emitters);
    const stack = stackHeight(emitter, emitters);
    const further = await furtherRuns(pool, source, substancesOf(emitter), stack, areas);
    all.set(emitter.id, { ...further, central: countLoads(contribution, areas) });
  }
  return all;
}

/** The loads of the runs besides the central one. */
export async function furtherRuns(
  pool: DepositionPool,
  source: PointSource,
  substances: readonly Substance[],
  stack: StackHeight | undefined,
  areas: CountedAreas,
  onProgress?: (done: number, total: number) => void,
): Promise<Omit<RunLoads, "central">> {
  const wanted = bandRuns(source, substances, stack);
  const loads: Partial<Record<RunName, CountLoads>> = {};
  for (const [done, { name, ...request }] of wanted.entries()) {
    onProgress?.(done, wanted.length);
    loads[name] = countLoads(await pool.compute(request), areas);
  }
  return loads;
}
