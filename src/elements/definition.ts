/** Where the definition of a peak emitter holds. */
import type { EmissionYear } from "../check/emission.ts";
import type { Emitter } from "../check/emitter.ts";
import { isIndustry } from "../check/summary.ts";
import type { Count } from "../grid/hexagons.ts";

/** True for industry on the emissions of 2019 and overloaded nature: only then a verdict speaks of the definition. */
export function isDefinitional(emitter: Emitter, year: EmissionYear, count: Count): boolean {
  return isIndustry(emitter) && year === "2019" && count === "overloaded";
}
