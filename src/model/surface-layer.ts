import { unstablePsi } from "./unstable-psi.ts";

/**
 * Wind, friction velocity and stability near the ground (method chapter 2).
 * Lengths in m, velocities in m/s; the Obukhov length is carried as its inverse, negative when unstable.
 */

/** Reference height at which the wind is taken not to depend on the local roughness, m. */
const BLENDING_HEIGHT = 50;
const LOG_BLENDING_HEIGHT = Math.log(BLENDING_HEIGHT);
/** Friction velocity never falls below this, m/s (section 13: 0.06 in the released model). */
const LEAST_USTAR = 0.06;
/** Floor of the logarithmic wind profile, m/s (section 2.1). */
const LEAST_WIND = 0.75;

/** Part of the stable correction of the wind profile up to height z: 17·[1 − exp(−0.29·z/L)]. */
function stableShift(z: number, inverseL: number): number {
  return 17 * (1 - Math.exp(-0.29 * z * inverseL));
}

/** The air near the ground at one place: source, trajectory or receptor. */
export class SurfaceLayer {
  roughness = 0.5;
  logRoughness = 0.5;
  ustar = 0.5;
  inverseL = 0.5;
  #shiftAtRoughness = 0.5;

  setRoughness(roughness: number): void {
    this.roughness = roughness;
    this.logRoughness = Math.log(roughness);
  }

  get isStable(): boolean {
    return this.inverseL > 0;
  }

  /** Logarithmic wind at height z, m/s (section 2.1). */
  windAt(z: number): number {
    const log = Math.log(z) - this.logRoughness;
    const psi =
      this.inverseL > 0
        ? this.#shiftAtRoughness - stableShift(z, this.inverseL)
        : unstablePsi(z * this.inverseL);
    const wind = 2.5 * this.ustar * (log - psi);
    return wind > LEAST_WIND ? wind : LEAST_WIND;
  }

  /** Takes over u* and 1/L as they are. */
  set(ustar: number, inverseL: number): void {
    this.ustar = ustar;
    this.inverseL = inverseL;
    if (inverseL > 0) this.#shiftAtRoughness = stableShift(this.roughness, inverseL);
  }

  /**
   * Takes over u* and 1/L that hold at another roughness a, changed so that the wind at 50 m stays the same (section 2.3).
   * The loose stopping rule is part of the method: iterating on would change u* by some percent.
   */
  setFromRoughness(ustar: number, inverseL: number, a: number, logA: number): void {
    if (Math.abs(a - this.roughness) < 0.1 * a) {
      this.set(ustar, inverseL);
      return;
    }
    const stable = inverseL > 0;
    const psiThere = stable
      ? -stableShift(BLENDING_HEIGHT, inverseL)
      : unstablePsi(BLENDING_HEIGHT * inverseL);
    // 0.4·U₅₀ = u*·[ln(50/a) − Ψ₅₀]
    const wind = ustar * (LOG_BLENDING_HEIGHT - logA - psiThere);
    const logHere = LOG_BLENDING_HEIGHT - this.logRoughness;
    let b = -93_500 * ustar * ustar * ustar * inverseL;
    let u = ustar;
    let invL = inverseL;
    let lastChange = 0;
    let changeBefore = 0;
    for (let step = 0; step < 40; step++) {
      if (!stable && step >= 2 && lastChange > changeBefore) {
        this.set(u, invL);
        return;
      }
      const previous = u;
      const psi = stable ? -stableShift(BLENDING_HEIGHT, invL) : unstablePsi(BLENDING_HEIGHT * invL);
      u = wind / (logHere - psi);
      invL = -b / (93_500 * u * u * u);
      const ratio = u / previous;
      if (ratio <= 0) {
        this.set(u, invL);
        return;
      }
      const change = Math.abs(u - previous);
      if (change <= 0.015 * u) break;
      changeBefore = lastChange;
      lastChange = change;
      b *= Math.exp((stable ? 0.8 : 0.1) * Math.log(ratio));
    }
    if (stable && invL > 0.2) invL = 0.2;
    if (!stable && invL < -0.2) invL = -0.2;
    this.set(u > LEAST_USTAR ? u : LEAST_USTAR, invL);
  }
}

/** u* at the receptor before the change of roughness, from the tabulated boundary-layer resistance of SO2 in s/m (section 2.2). */
export function receptorUstar(rbSO2: number): number {
  return Math.max(7.22 / (rbSO2 + 1), LEAST_USTAR);
}

/** 1/L at the receptor before the change of roughness, from u*, temperature (°C) and sensible heat flux (W/m²) (section 2.2). */
export function receptorInverseL(ustar: number, temperature: number, sensibleHeat: number): number {
  const length = (-ustar * ustar * ustar * 1.29 * 1005 * (273 + temperature)) / (0.4 * 9.8 * sensibleHeat);
  return length > 0 ? 1 / Math.max(length + 5, 10) : 1 / Math.min(length, -7);
}

/** 1/L of the statistics as source and trajectory use it: L + 5 m when stable (section 2.2). */
export function sourceInverseL(obukhovLength: number): number {
  return obukhovLength > 0 ? 1 / (obukhovLength + 5) : 1 / obukhovLength;
}

/** Stability correction for heat, Ψ_h(z/L) (section 5.1). */
export function heatPsi(eta: number): number {
  return eta < 0
    ? 2 * Math.log((1 + Math.sqrt(1 - 16 * eta)) * 0.5)
    : -0.7 * eta - (0.75 * eta - 10.72) * Math.exp(-0.35 * eta) - 10.72;
}

/** Aerodynamic resistance R_a from the ground to height z, s/m (section 5.1). */
export function aerodynamicResistance(layer: SurfaceLayer, z: number): number {
  const atZ = heatPsi(z * layer.inverseL);
  const atGround = heatPsi(layer.roughness * layer.inverseL);
  return (2.5 / layer.ustar) * (Math.log(z) - layer.logRoughness - atZ + atGround);
}
