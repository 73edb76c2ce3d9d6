import { exp, powerNearOne, powerTable } from "./elementary.ts";
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
const POWER_STABLE = powerTable(0.8);
const POWER_UNSTABLE = powerTable(0.1);
/** Floor of the logarithmic wind profile, m/s (section 2.1). */
const LEAST_WIND = 0.75;

/** Part of the stable correction of the wind profile up to height z: 17·[1 − exp(−0.29·z/L)]. */
function stableShift(z: number, inverseL: number): number {
  return 17 * (1 - exp(-0.29 * z * inverseL));
}

/**
 * The air near the ground at one place: source, trajectory or receptor. Methods that are too large to be compiled into their
 * callers take and return objects, not numbers: numbers would be boxed at every call.
 */
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

  /**
   * Takes the air of another place, changed to this roughness so that the wind at 50 m stays the same (section 2.3).
   * The loose stopping rule is part of the method: iterating on would change u* by some percent.
   */
  adapt(other: SurfaceLayer): void {
    this.ustar = other.ustar;
    this.inverseL = other.inverseL;
    if (Math.abs(other.roughness - this.roughness) >= 0.1 * other.roughness) {
      if (other.inverseL > 0) this.#adaptStable(other);
      else this.#adaptUnstable(other);
    }
    if (this.inverseL > 0) this.#shiftAtRoughness = stableShift(this.roughness, this.inverseL);
  }

  // Both iterations carry 1/u: one division less in the chain of each step.

  #adaptStable(other: SurfaceLayer): void {
    const logHere = LOG_BLENDING_HEIGHT - this.logRoughness;
    const ustar = other.ustar;
    let invL = other.inverseL;
    // −B/93,500
    let buoyancy = ustar * ustar * ustar * invL;
    let slowness = 1 / ustar;
    let perWind = 0;
    for (let step = 0; step < 40; step++) {
      // −Ψ₅₀ of a stable layer, without the term at the ground; the first serves the other roughness too.
      const shift = stableShift(BLENDING_HEIGHT, invL);
      // 1/(0.4·U₅₀), with 0.4·U₅₀ = u*·[ln(50/a) − Ψ₅₀]
      if (step === 0) perWind = slowness / (LOG_BLENDING_HEIGHT - other.logRoughness + shift);
      const previous = slowness;
      slowness = (logHere + shift) * perWind;
      invL = buoyancy * slowness * slowness * slowness;
      const ratio = previous / slowness;
      if (ratio <= 0) {
        this.ustar = 1 / slowness;
        this.inverseL = invL;
        return;
      }
      if (Math.abs(ratio - 1) <= 0.015 * ratio) break;
      buoyancy *= powerNearOne(ratio, 0.8, POWER_STABLE);
    }
    const u = 1 / slowness;
    this.ustar = u > LEAST_USTAR ? u : LEAST_USTAR;
    this.inverseL = invL > 0.2 ? 0.2 : invL;
  }

  #adaptUnstable(other: SurfaceLayer): void {
    const logHere = LOG_BLENDING_HEIGHT - this.logRoughness;
    const ustar = other.ustar;
    let invL = other.inverseL;
    let buoyancy = ustar * ustar * ustar * invL;
    let slowness = 1 / ustar;
    let u = ustar;
    let perWind = 0;
    let lastChange = 0;
    let changeBefore = 0;
    let isDone = false;
    for (let step = 0; step < 40 && !isDone; step++) {
      if (step >= 2 && lastChange > changeBefore) {
        // Diverges: keep the present values, without limits.
        this.ustar = u;
        this.inverseL = invL;
        return;
      }
      const psi = unstablePsi(BLENDING_HEIGHT * invL);
      if (step === 0) perWind = slowness / (LOG_BLENDING_HEIGHT - other.logRoughness - psi);
      const previous = slowness;
      slowness = (logHere - psi) * perWind;
      invL = buoyancy * slowness * slowness * slowness;
      const ratio = previous / slowness;
      const change = Math.abs(u * ratio - u);
      u *= ratio;
      if (ratio <= 0) {
        this.ustar = u;
        this.inverseL = invL;
        return;
      }
      changeBefore = lastChange;
      lastChange = change;
      isDone = change <= 0.015 * u;
      if (!isDone) buoyancy *= powerNearOne(ratio, 0.1, POWER_UNSTABLE);
    }
    this.ustar = u > LEAST_USTAR ? u : LEAST_USTAR;
    this.inverseL = invL < -0.2 ? -0.2 : invL;
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
    : -0.7 * eta - (0.75 * eta - 10.72) * exp(-0.35 * eta) - 10.72;
}

/** Aerodynamic resistance R_a from the ground to height z, s/m (section 5.1). */
export function aerodynamicResistance(layer: SurfaceLayer, z: number): number {
  const atZ = heatPsi(z * layer.inverseL);
  const atGround = heatPsi(layer.roughness * layer.inverseL);
  return (2.5 / layer.ustar) * (Math.log(z) - layer.logRoughness - atZ + atGround);
}
