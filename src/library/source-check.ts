/** The whole check of an own source, in this thread. */
import { bandRuns } from "../check/band-runs.ts";
import { countLoads, type CountLoads, type RunName } from "../check/band.ts";
import { checkContribution } from "../check/check.ts";
import { CountedAreas } from "../check/counted.ts";
import { emittedSubstances, enteredEmission } from "../check/emission.ts";
import type { StackHeight } from "../check/emitter-source.ts";
import type { CheckResult } from "../check/result.ts";
import type { Site } from "../check/site.ts";
import type { Count, HexagonTable } from "../grid/hexagons.ts";
import { createModel, type DepositionModel } from "../model/deposition.ts";
import type { Emission, PointSource } from "../model/source.ts";
import { contributionOf } from "./contribution.ts";
import { loadHexagons, loadMeteo, loadSites } from "./products.ts";

/** All that a check of any source needs; load it once. */
export interface Ground {
  readonly hexagons: HexagonTable;
  readonly sites: readonly Site[];
  /** Which hectares count, on the same hexagons. */
  readonly areas: CountedAreas;
  readonly model: DepositionModel;
}

/** Loads hexagons, sites and weather, from the package's own products unless another folder is given. DataError when one is missing or damaged. */
export async function loadGround(folder?: string): Promise<Ground> {
  const [hexagons, sites, meteo] = await Promise.all([
    loadHexagons(folder),
    loadSites(folder),
    loadMeteo(folder),
  ]);
  return { hexagons, sites, areas: new CountedAreas(hexagons, sites), model: createModel(meteo) };
}

/** How to check. */
export interface SourceCheckOptions {
  /** Which hexagons count; "overloaded" by default, as in the definition. */
  readonly count?: Count;
  /** Where the height is an assumption: its range, which widens the band. */
  readonly stack?: StackHeight;
}

/**
 * The answer of the command line's `check --rd`: load on counted nature within 25 km, mol N/yr, with its band, and the verdict.
 * The emission is in kg/yr. Runs the model three times or more: 0.2 s for a mean source, 2 s in the middle of the Veluwe. RangeError for a source
 * outside the model's range or a negative emission.
 */
export function checkSource(
  { hexagons, sites, areas, model }: Ground,
  source: PointSource,
  emission: Emission,
  { count = "overloaded", stack }: SourceCheckOptions = {},
): CheckResult {
  const entered = enteredEmission(emission);
  const substances = emittedSubstances(emission);
  const contribution = contributionOf(model, hexagons, source, substances);
  const runs: Partial<Record<RunName, CountLoads>> = {};
  for (const { name, source: varied, substances: some, ...rest } of bandRuns(source, substances, stack))
    runs[name] = countLoads(contributionOf(model, hexagons, varied, some, rest), areas);
  return checkContribution({ hexagons, sites, areas, contribution, emission: entered, count, runs });
}
