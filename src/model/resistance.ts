import { exp, power, powerTable } from "./elementary.ts";

/** Boundary-layer resistance, the NOx mixture and secondary aerosol (method sections 5.2, 5.6, 5.7). Resistances in s/m. */

/** R_b·u* of NH3 (Schmidt number 0.69) and of NOx, SO2 and dust (1.25): (2/0.4)·(Sc/0.72)^(2/3). */
export const RB_USTAR_NH3 = 5 * Math.pow(0.69 / 0.72, 2 / 3);
export const RB_USTAR_OTHER = 5 * Math.pow(1.25 / 0.72, 2 / 3);

/** Canopy resistance of the NOx mixture of NO2, NO and 3 % HNO2; r is R_a(4 m) + R_b(SO2) of the statistics (section 5.6). */
export function noxMixtureResistance(rcNo2: number, no2Share: number, rcSO2: number, r: number): number {
  return 1 / (no2Share / (rcNo2 + r) + (1 - no2Share) / (2000 + r) + 0.03 / (rcSO2 + r)) - r;
}

/** Canopy resistance of nitrate aerosol and HNO3 together; share is that of HNO3 (section 5.7). */
export function nitrateMixtureResistance(rcAerosol: number, hno3Share: number, r: number): number {
  return 1 / (hno3Share / (10 + r) + (1 - hno3Share) / (rcAerosol + r)) - r;
}

/** How rough surfaces collect aerosol: with an efficiency a·u*^b (section 5.7). */
interface Collection {
  readonly a: number;
  readonly b: number;
  /** Of u*^b. */
  readonly powers: Float64Array;
}
function collection(a: number, b: number): Collection {
  return { a, b, powers: powerTable(b) };
}
const AMMONIUM_DRY = collection(0.05, 0.23);
const AMMONIUM_WET = collection(0.066, 0.41);
const NITRATE_DRY = collection(0.063, 0.25);
const NITRATE_WET = collection(0.1, 0.43);
const TWO_THIRDS = powerTable(2 / 3);

/** Resistance of secondary aerosol at the receptor, R_p (section 5.7). windAtTop is the wind at 8·z0, or u10 for z0 = 0.5 m. */
export function aerosolResistance(
  isAmmonium: boolean,
  roughness: number,
  ustar: number,
  inverseL: number,
  humidity: number,
  wet: boolean,
  windAtTop: number,
): number {
  if (roughness < 0.5) {
    const plain = ustar / 500;
    return 1 / (inverseL < 0 ? plain * (1 + power(-300 * inverseL, 2 / 3, TWO_THIRDS)) : plain);
  }
  const dry = isAmmonium ? AMMONIUM_DRY : NITRATE_DRY;
  const { a, b, powers } = wet ? (isAmmonium ? AMMONIUM_WET : NITRATE_WET) : dry;
  const c = wet ? 0.37 : 0.18;
  const swelling = humidity > 80 ? 1 + c * exp((humidity - 80) / 20) : 1;
  const efficiency = a * power(ustar, b, powers) * swelling;
  return windAtTop / (efficiency * ustar * ustar);
}
