import { exp } from "./elementary.ts";

/** Depletion of the plume and the gradient near the ground (method chapter 8). Resistances s/m, velocities m/s, lengths m. */

/** Gradient factor γ between 50 m and 4 m; total4 and total50 are R_a + R_b + R_c⁺ at those heights (section 8.3). */
export function gradient(total4: number, total50: number, x: number, wind: number): number {
  return (1 - total4 / total50) * (1 - exp(-x / (4 * total4 * wind)));
}

/** β: how far the plume has spread down to the ground, 0-1, from σ over height (section 8.4). */
export function spreadToGround(sigmaOverHeight: number): number {
  const wide = (8 / Math.PI) * sigmaOverHeight * sigmaOverHeight;
  const root = 1 + Math.sqrt(1 + wide);
  return wide / (root * root);
}

/**
 * −ln E₂, of what dry deposition leaves before full mixing (section 8.4). dilution is x′·C′·u_e/(Q·f_m) in µg/m³·m²/s per g/s,
 * travel is x′/u_g in s.
 */
export function dryDepletion(
  beta: number,
  velocity: number,
  dilution: number,
  travel: number,
  gradientFactor: number,
): number {
  return (Math.PI / 3) * 1e-6 * beta * velocity * dilution * travel * (1 - gradientFactor);
}

/** Distance where an elevated stable plume is mixed through the layer; 100 km where that lies beyond the receptor (section 8.2). */
export function mixingDistanceOfElevated(
  height: number,
  localMixingHeight: number,
  farMixingHeight: number,
  x: number,
): number {
  if (farMixingHeight <= localMixingHeight) return 100_000;
  const distance = (100_000 * (height - localMixingHeight)) / (farMixingHeight - localMixingHeight);
  return distance > x || distance < 0 ? 100_000 : distance;
}

/** Correction f_d of the deposition velocity on the way (section 8.1). */
export function trajectoryCorrection(
  height: number,
  localMixingHeight: number,
  low: number,
  high: number,
): number {
  if (height <= localMixingHeight) return low;
  return height > 350 ? 0.7 * high : high;
}

/** What the march of section 9.1 leaves of the primary substance and makes of the secondary one, per unit of emission. */
export class SecondaryMarch {
  /** Travel time, s; losses of the primary and the secondary substance and conversion, 1/s; mass made of a unit of mass. */
  travel = 0.5;
  primaryLoss = 0.5;
  secondaryLoss = 0.5;
  conversion = 0.5;
  yieldByMass = 0.5;
  /** Result. */
  primary = 0.5;
  secondary = 0.5;

  /**
   * Six equal steps: of the primary substance a share a is left in each, of the secondary b, and each makes a share of what was left
   * of the primary. Written out, the secondary sums a⁵ + a⁴b + … + b⁵ = (a + b)·(a⁴ + a²b² + b⁴).
   */
  run(): void {
    const step = this.travel / 6;
    const a = exp(-step * this.primaryLoss);
    const b = exp(-step * this.secondaryLoss);
    const made = 0.25 * (1 + a) * (1 + b) * this.yieldByMass * step * this.conversion;
    const a2 = a * a;
    const b2 = b * b;
    const square = a2 + b2;
    this.primary = a2 * a2 * a2;
    this.secondary = made * (a + b) * (square * square - a2 * b2);
  }
}
