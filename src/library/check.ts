/**
 * `piekkaart/check`: the definition of a peak emitter. Loads in mol N/yr on counted nature within 25 km, with a band and a verdict.
 * Every result is an estimate: not an AERIUS calculation and not a decision.
 */
export { DataError } from "../base/errors.ts";
export { countLoads, type CountLoads, type RunLoads } from "../check/band.ts";
export { checkContribution, type CheckInput } from "../check/check.ts";
export { CountedAreas } from "../check/counted.ts";
export {
  amounts,
  emissionOf,
  enteredEmission,
  type EmissionEstimate,
  type EmissionFigure,
  type EmissionYear,
} from "../check/emission.ts";
export { emitterSource, resultEmitter, stackHeight, type StackHeight } from "../check/emitter-source.ts";
export type { Emitter } from "../check/emitter.ts";
export {
  depositionOf,
  highestHexagons,
  loadOf,
  loadPerKg,
  type HexagonDeposition,
  type LoadPerKg,
} from "../check/load.ts";
export {
  RADIUS,
  THRESHOLD,
  type Band,
  type CheckResult,
  type Effect,
  type SiteResult,
  type Verdict,
} from "../check/result.ts";
export type { Site } from "../check/site.ts";
export { indexOf, verdictOf } from "../check/verdict.ts";
export { loadContribution, loadEmitters, loadRunLoads, loadSites } from "./products.ts";
export { checkSource, loadGround, type Ground, type SourceCheckOptions } from "./source-check.ts";
