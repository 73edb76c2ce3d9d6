/**
 * `piekkaart/model`: the deposition method. What a source adds on the hexagons within 25 km, or at one receptor.
 * Emission in kg/yr, deposition in mol N/ha/yr per kg/yr, heat in MW.
 */
export { DataError } from "../base/errors.ts";
export type { Contribution } from "../model/contribution.ts";
export { createModel, type Deposition, type DepositionModel, type Receptor } from "../model/deposition.ts";
export { DUTCH_ENVIRONMENT, type Environment } from "../model/environment.ts";
export type { MeteoStatistics } from "../model/meteo.ts";
export {
  SUBSTANCES,
  type Emission,
  type PointSource,
  type Substance,
  type TimeProfile,
} from "../model/source.ts";
export { contributionOf, type ContributionOf, type ContributionOptions } from "./contribution.ts";
export { loadMeteo } from "./products.ts";
