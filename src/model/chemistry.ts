/** Chemical conversion on the way (method chapter 7). Rates in % per hour, concentrations in ppb unless named otherwise. */

/** µg/m³ to ppb for a gas of this molar mass (section 0.3). */
export function toPpb(microgram: number, molarMass: number): number {
  return (microgram * 24) / molarMass;
}

/** Factors of the background NO2 by wind sector 1-12 (table 7.1). */
export const NO2_BY_SECTOR = [0.81, 0.88, 1.08, 1.3, 1.33, 1.4, 1.25, 1.03, 0.83, 0.71, 0.7, 0.68] as const;

/** NOx that goes with an NO2 background (section 7.3). */
export function noxOfNo2(no2: number): number {
  return no2 > 8.6 ? Math.exp((no2 + 12.4) / 8.6) : no2 / 0.74819;
}

/** Share of NO2 in NOx; no2 is already multiplied by its sector factor (section 7.3). */
export function no2Share(no2: number): number {
  return no2 / noxOfNo2(no2);
}

/** Share of HNO3 in nitrate and HNO3 together (section 7.4). */
export function hno3Share(nh3: number): number {
  return Math.min(0.024 * Math.pow(nh3 / 1000, -0.44), 0.8);
}

/** Older conversion rate of NH3, %/h, from background concentrations (section 7.2). */
export function olderNh3Conversion(nh3: number, no2: number, so2: number): number {
  const c = Math.min(so2 / nh3, 3);
  const k = 0.1 + (0.8 * no2) / nh3 + 6.3 * c + 1.8 * c ** 4 - 0.17 * c ** 6;
  return Math.max(1, 3 * k + 0.5);
}

/** Share of the night in the conversion by class U1 … S2 (section 7.2). */
const NIGHT = [0, 0, 0.635, 0.635, 1, 0.985] as const;

/** Older conversion rate of NOx, %/h, in a class, from radiation in J/cm²/h (section 7.2). */
export function olderNoxConversion(classIndex: number, radiation: number, shareOfNo2: number): number {
  return 100 * radiation * 62e-8 * 918 * shareOfNo2 + 2 * NIGHT[classIndex];
}
