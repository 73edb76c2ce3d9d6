/** Runs the model for own sources, alone or several as one whole, with the further runs that make the band. */
import { countLoads, type RunLoads } from "../check/band.ts";
import { checkContribution } from "../check/check.ts";
import { combine, type CombinedPart } from "../check/combined.ts";
import type { CountedAreas } from "../check/counted.ts";
import { enteredEmission } from "../check/emission.ts";
import type { StackHeight } from "../check/emitter-source.ts";
import type { CheckResult } from "../check/result.ts";
import type { Site } from "../check/site.ts";
import type { Count, HexagonTable } from "../grid/hexagons.ts";
import type { Emission, PointSource, Substance } from "../model/source.ts";
import type { ComputeOptions, DepositionPool } from "../workers/pool.ts";
import { furtherRuns } from "./emitter-runs.ts";

/** What sources are checked on. */
export interface CheckGround {
  readonly hexagons: HexagonTable;
  readonly sites: readonly Site[];
  readonly areas: CountedAreas;
}

/** One point with what it emits. */
export interface EmittingPoint {
  readonly source: PointSource;
  /** kg/yr. */
  readonly emission: Emission;
  readonly substances: readonly Substance[];
  /** Undefined where the height is known. */
  readonly stack: StackHeight | undefined;
}

/** How to follow a check. */
export interface CheckHooks extends ComputeOptions {
  /** Further runs of a point done and to do. */
  readonly onRun?: (done: number, total: number) => void;
}

/** Checks points as one source. RangeError without points. */
export async function checkPoints(
  pool: DepositionPool,
  points: readonly EmittingPoint[],
  { hexagons, sites, areas }: CheckGround,
  count: Count,
  hooks: CheckHooks = {},
): Promise<CheckResult> {
  const parts: CombinedPart[] = [];
  for (const { source, emission, substances, stack } of points) {
    const contribution = await pool.compute({ source, substances }, hooks);
    const central = countLoads(contribution, areas);
    const runs: Omit<RunLoads, "central"> = await furtherRuns(
      pool,
      source,
      substances,
      stack,
      areas,
      hooks.onRun,
    );
    parts.push({ contribution, emission, central, runs });
  }
  const whole = parts.length === 1 ? parts[0] : combine(parts);
  const { contribution, central, runs } = whole;
  return checkContribution({
    hexagons,
    sites,
    areas,
    contribution,
    central,
    emission: enteredEmission(whole.emission),
    count,
    ...(runs === undefined ? {} : { runs }),
  });
}
