/** Runs the model for built-in emitters: the contribution, and the further runs that make the band. */
import { bandRuns } from "../check/band-runs.ts";
import { countLoads, type CountLoads, type RunLoads, type RunName } from "../check/band.ts";
import type { CountedAreas } from "../check/counted.ts";
import type { StackHeight } from "../check/emitter-source.ts";
import { emitterSource, stackHeight } from "../check/emitter-source.ts";
import type { Emitter } from "../check/emitter.ts";
import type { Contribution } from "../model/contribution.ts";
import type { PointSource, Substance } from "../model/source.ts";
import type { DepositionPool } from "../workers/pool.ts";

/** Substances that emitters report. */
export const EMITTER_SUBSTANCES: readonly Substance[] = ["NH3", "NOx"];

/** Computes the contributions of some of the emitters. */
export async function emitterContributions(
  pool: DepositionPool,
  emitters: readonly Emitter[],
  wanted: readonly Emitter[],
  onProgress: (done: number) => void,
): Promise<ReadonlyMap<string, Contribution>> {
  const contributions = new Map<string, Contribution>();
  for (const emitter of wanted) {
    onProgress(contributions.size);
    const source = emitterSource(emitter, emitters);
    contributions.set(emitter.id, await pool.compute({ source, substances: EMITTER_SUBSTANCES }));
  }
  return contributions;
}

/** Computes the further runs of the emitters that have a contribution, and sums all of them. */
export async function emitterRunLoads(
  pool: DepositionPool,
  emitters: readonly Emitter[],
  contributions: ReadonlyMap<string, Contribution>,
  areas: CountedAreas,
  onProgress: (done: number) => void,
): Promise<ReadonlyMap<string, RunLoads>> {
  const all = new Map<string, RunLoads>();
  for (const emitter of emitters) {
    const contribution = contributions.get(emitter.id);
    if (contribution === undefined) continue;
    onProgress(all.size);
    const source = emitterSource(emitter, emitters);
    const stack = stackHeight(emitter, emitters);
    const further = await furtherRuns(pool, source, EMITTER_SUBSTANCES, stack, areas);
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
