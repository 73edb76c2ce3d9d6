import { exp, log } from "./elementary.ts";

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
    return 1 / (inverseL < 0 ? plain * (1 + exp((2 / 3) * log(-300 * inverseL))) : plain);
  }
  const a = isAmmonium ? (wet ? 0.066 : 0.05) : wet ? 0.1 : 0.063;
  const b = isAmmonium ? (wet ? 0.41 : 0.23) : wet ? 0.43 : 0.25;
  const c = wet ? 0.37 : 0.18;
  const swelling = humidity > 80 ? 1 + c * exp((humidity - 80) / 20) : 1;
  const efficiency = a * exp(b * log(ustar)) * swelling;
  return windAtTop / (efficiency * ustar * ustar);
}
