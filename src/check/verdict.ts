/** What a load says about the definition of a peak emitter. */
import { THRESHOLD, type Band, type Verdict } from "./result.ts";

/** The index of a load: 100 at the threshold. */
export function indexOf(load: number): number {
  return (100 * load) / THRESHOLD;
}

/**
 * meets: the whole band is at or above 2,500 mol/yr. below: all of it is below. uncertain: 2,500 lies inside the band.
 * nodata: no emission is known of any year.
 */
export function verdictOf(load: Band, isKnown = true): Verdict {
  if (!isKnown) return "nodata";
  if (load.low >= THRESHOLD) return "meets";
  return load.high < THRESHOLD ? "below" : "uncertain";
}
