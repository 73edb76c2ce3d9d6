/** What lies between source and receptor and is the same for every pair (method section 0.3). */
export interface Environment {
  /** Roughness length at the source and on the way, m. */
  readonly sourceRoughness: number;
  readonly trajectoryRoughness: number;
  /** Fractions of the nine land uses on the way. */
  readonly trajectoryLandUse: readonly number[];
  /** Background SO2 and NO2, µg/m³. */
  readonly so2: number;
  readonly no2: number;
  /** Conversion, %/h. */
  readonly nh3Conversion: number;
  readonly noxConversion: number;
}

/** The product: Dutch average countryside. */
export const DUTCH_ENVIRONMENT: Environment = {
  sourceRoughness: 0.2,
  trajectoryRoughness: 0.2,
  trajectoryLandUse: [0.371, 0.243, 0.012, 0.042, 0.062, 0.132, 0.111, 0.024, 0.003],
  so2: 0.7,
  no2: 8,
  nh3Conversion: 4,
  noxConversion: 3,
};

/** The environment of the reference results and of the acceptance table (section 11.2). */
export const REFERENCE_ENVIRONMENT: Environment = {
  ...DUTCH_ENVIRONMENT,
  trajectoryLandUse: [0.33, 0.27, 0.02, 0.05, 0.07, 0.03, 0.17, 0.05, 0.01],
};
