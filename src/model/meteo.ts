/**
 * Statistics of wind and stability: what the method knows of the weather (method sections 1.2 and 1.8).
 * Per region a table over 2 distance classes (0 and 100 km), 6 stability classes and 12 wind sectors.
 */
export const METEO_PARAMETERS = [
  "hours", // h
  "mixingHeight", // m
  "u10", // m/s
  "rbSO2", // s/m
  "ra4", // s/m
  "ra50", // s/m
  "fdLow",
  "fdHigh",
  "ustar", // m/s
  "temperature", // °C
  "obukhovLength", // m
  "sensibleHeat", // W/m²
  "radiation", // J/cm²/h
  "humidity", // %
  "windExponent",
  "rcSO2", // s/m
  "rcAerosol", // s/m
  "heatingCoefficient", // °C (m/s)^½
  "rainProbability",
  "rainDuration", // h
  "rainIntensity", // mm/h
  "turning", // degrees
] as const;

export const STABILITY_CLASSES = ["U1", "U2", "N1", "N2", "S1", "S2"] as const;

/** Figures of one region: distance classes, stability classes, wind sectors, parameters. */
export const FIGURES_PER_REGION = 2 * 6 * 12 * METEO_PARAMETERS.length;

/** One meteo region. */
export interface MeteoRegion {
  readonly number: number;
  /** Centre, degrees. */
  readonly latitude: number;
  readonly longitude: number;
  /** Reference roughness length of the statistics, m. */
  readonly roughness: number;
  /** Value of parameter p in distance class d (0: 0 km, 1: 100 km), class k, sector j: cells[((d·6 + k)·12 + j)·22 + p]. */
  readonly cells: Float64Array;
}

/** All regions, and the share (%) of each class per 2-hour block in region 5 at 0 km: hourOfDay[k·12 + block]. */
export interface MeteoStatistics {
  readonly regions: readonly MeteoRegion[];
  readonly hourOfDay: Float64Array;
}

/** Where a cell begins in the figures of a region: class of distance 0-1, class of weather 0-5, sector 0-11. */
export function cellOf(distanceClass: number, k: number, sector: number): number {
  return ((distanceClass * 6 + k) * 12 + sector) * METEO_PARAMETERS.length;
}
