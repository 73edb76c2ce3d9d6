import { DISPERSION_EXPONENT } from "./dispersion.ts";
import { SCAVENGING_DUST, type Scavenging } from "./wet-deposition.ts";

/** Primary ammonium-nitrate dust in six size classes (method section 5.8). */

export interface DustClass {
  /** Canopy resistance, s/m; NaN for the settling class. */
  readonly canopyResistance: number;
  readonly scavenging: Scavenging;
  readonly isSettling: boolean;
}

const CANOPY_RESISTANCE = [3200, 700, 150, 50, 2, NaN] as const;
export const DUST_CLASSES: readonly DustClass[] = SCAVENGING_DUST.map((scavenging, i) => ({
  canopyResistance: CANOPY_RESISTANCE[i],
  scavenging,
  isSettling: i === 5,
}));

/** Share of each size class in the emission. */
export const DUST_SHARES = {
  "dust-fine": [0.7, 0.12, 0.08, 0.055, 0.025, 0.02],
  "dust-medium": [0.53, 0.16, 0.12, 0.115, 0.042, 0.033],
  "dust-coarse": [0.42, 0.19, 0.14, 0.145, 0.059, 0.046],
} as const;

/** Settling velocity of class 6, m/s, and its deposition velocity without the resistance of the air. */
export const SETTLING_VELOCITY = 0.047;
export const SETTLING_DEPOSITION = 0.054;

/** Exponent-weighted distance x^b′ of the settling class, from x^b, distance (m), wind (m/s) and plume height (m). */
export function settlingPower(k: number, power: number, x: number, wind: number, height: number): number {
  const limit = wind * (height > 50 ? 1000 : 500);
  if (x <= limit) return power;
  return Math.pow(limit, DISPERSION_EXPONENT[k] - 0.5) * Math.sqrt(x);
}

/** E₂ of the settling class, from plume height, descent and σ_z, m. */
export function settlingDepletion(height: number, descent: number, sigma: number): number {
  const p1 = (height - descent) / (1.414 * sigma);
  const p2 = (height + descent) / (1.414 * sigma);
  const root = Math.sqrt(Math.PI);
  if (height > descent) return 1 - (Math.exp(-p1 * p1) * (spread(p1) - spread(p2))) / root;
  return (Math.exp(-p1 * p1) * (spread(-p1) + spread(p2))) / root;
}

function spread(p: number): number {
  return 1 / (p + Math.sqrt(p * p + 4 / Math.PI));
}
