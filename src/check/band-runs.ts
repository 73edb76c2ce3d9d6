/** Which further runs of the model the band of a source needs. */
import type { PointSource, Substance } from "../model/source.ts";
import { NH3_BACKGROUNDS, type RunName } from "./band.ts";
import type { StackHeight } from "./emitter-source.ts";

/** One run: what to ask of the model, and of which substances. */
export interface BandRun {
  readonly name: Exclude<RunName, "central">;
  readonly source: PointSource;
  readonly substances: readonly Substance[];
  /** µg/m³ for every hexagon. */
  readonly nh3Background?: number;
}

/**
 * The runs for a source and its substances: the ends of the stack height where that is assumed (undefined: it is known),
 * NH3 background 2 and 8 µg/m³ where NH3 is emitted, coarse dust where other dust is.
 */
export function bandRuns(
  source: PointSource,
  substances: readonly Substance[],
  stack: StackHeight | undefined,
): readonly BandRun[] {
  const runs: BandRun[] = [];
  if (stack !== undefined && stack.low < stack.high)
    runs.push(
      { name: "stackLow", source: { ...source, height: stack.low }, substances },
      { name: "stackHigh", source: { ...source, height: stack.high }, substances },
    );
  if (substances.includes("NH3"))
    for (const name of ["nh3Low", "nh3High"] as const)
      runs.push({ name, source, substances: ["NH3"], nh3Background: NH3_BACKGROUNDS[name] });
  if (substances.includes("dust-fine") || substances.includes("dust-medium"))
    runs.push({ name: "dustCoarse", source, substances: ["dust-coarse"] });
  return runs;
}
