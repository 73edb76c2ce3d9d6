import { exp, log, power, powerTable } from "./elementary.ts";
import { unstablePsi } from "./unstable-psi.ts";

/**
 * Wind, friction velocity and stability near the ground (method chapter 2).
 * Lengths in m, velocities in m/s; the Obukhov length is carried as its inverse, negative when unstable.
 */

/** Reference height at which the wind is taken not to depend on the local roughness, m. */
const BLENDING_HEIGHT = 50;
const LOG_BLENDING_HEIGHT = Math.log(BLENDING_HEIGHT);
const LOG_4 = Math.log(4);
/** −0.29·50, of the stable correction at that height, m. */
const PER_INVERSE_L = -0.29 * BLENDING_HEIGHT;
/** Friction velocity never falls below this, m/s (section 13: 0.06 in the released model). */
const LEAST_USTAR = 0.06;
const POWER_STABLE = powerTable(-0.8);
const POWER_UNSTABLE = powerTable(-0.1);
/** Floor of the logarithmic wind profile, m/s (section 2.1). */
const LEAST_WIND = 0.75;

/**
 * The air near the ground at one place: source, trajectory or receptor. Methods that are too large to be compiled into their
 * callers take and return objects, not numbers: numbers would be boxed at every call.
 */
export class SurfaceLayer {
  roughness = 0.5;
  logRoughness = 0.5;
  ustar = 0.5;
  inverseL = 0.5;
  /** What the wind profile of section 2.1 holds besides ln z and the term of Ψ_m at z: −ln z₀, and when stable the term at z₀. */
  private windOffset = 0.5;

  setRoughness(roughness: number): void {
    this.roughness = roughness;
    this.logRoughness = log(roughness);
  }

  get isStable(): boolean {
    return this.inverseL > 0;
  }

  /** ln(z/z₀) − Ψ_h(z/L) + Ψ_h(z₀/L) at 4 and at 50 m: with 2.5/u* these are the aerodynamic resistances of section 5.1. */
  heat4 = 0.5;
  heat50 = 0.5;

  /** Sets {@link heat4} and {@link heat50}, after a change of the air. */
  setHeatProfile(): void {
    const { inverseL, logRoughness } = this;
    const atGround = this.roughness * inverseL;
    if (inverseL > 0) {
      const ground = heatPsi(atGround) - logRoughness;
      this.heat4 = LOG_4 - heatPsi(4 * inverseL) + ground;
      this.heat50 = LOG_BLENDING_HEIGHT - heatPsi(50 * inverseL) + ground;
    } else {
      // Both Ψ_h are logarithms: one logarithm of their ratio.
      const ground = 1 + Math.sqrt(1 - 16 * atGround);
      this.heat4 = LOG_4 - logRoughness + 2 * log(ground / (1 + Math.sqrt(1 - 64 * inverseL)));
      this.heat50 =
        LOG_BLENDING_HEIGHT - logRoughness + 2 * log(ground / (1 + Math.sqrt(1 - 800 * inverseL)));
    }
  }

  /** Logarithmic wind at height z, m/s (section 2.1). */
  windAt(z: number): number {
    return this.windAtLog(z, log(z));
  }

  /** The same where ln z is known. */
  windAtLog(z: number, logZ: number): number {
    const zOverL = z * this.inverseL;
    const correction = zOverL > 0 ? 17 * exp(-0.29 * zOverL) : unstablePsi(zOverL);
    const wind = 2.5 * this.ustar * (logZ + this.windOffset - correction);
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
    this.windOffset = -this.logRoughness;
    if (this.inverseL > 0) this.windOffset += 17 * exp(-0.29 * this.roughness * this.inverseL);
  }

  // Both iterations carry u_other/u, because every step waits for the one before and a division takes long.

  #adaptStable(other: SurfaceLayer): void {
    // −Ψ₅₀ = 17·(1 − e^y), without the term at the ground, with y = −0.29·50/L; the first serves the other roughness too.
    const start = PER_INVERSE_L * other.inverseL;
    const first = exp(start);
    // u_other/(0.4·U₅₀), with 0.4·U₅₀ = u*·[ln(50/a) − Ψ₅₀]
    const perWind = 1 / (LOG_BLENDING_HEIGHT - other.logRoughness + 17 - 17 * first);
    const most = (LOG_BLENDING_HEIGHT - this.logRoughness + 17) * perWind;
    const less = 17 * perWind;
    let slowness = most - less * first;
    let previous = 1;
    let buoyancy = start;
    let y: number;
    for (let step = 1; ; step++) {
      y = slowness * slowness * (slowness * buoyancy);
      if (Math.abs(previous - slowness) <= 0.015 * previous || step === 40) break;
      // The factors r^0.8 of all steps so far multiply to this.
      buoyancy = start * power(slowness, -0.8, POWER_STABLE);
      previous = slowness;
      slowness = most - less * exp(y);
    }
    const u = other.ustar / slowness;
    const inverseL = y * (1 / PER_INVERSE_L);
    this.ustar = u > LEAST_USTAR ? u : LEAST_USTAR;
    this.inverseL = inverseL > 0.2 ? 0.2 : inverseL;
  }

  #adaptUnstable(other: SurfaceLayer): void {
    const here = LOG_BLENDING_HEIGHT - this.logRoughness;
    const start = BLENDING_HEIGHT * other.inverseL;
    let buoyancy = start;
    let zOverL: number;
    let psi = unstablePsi(start);
    const perWind = 1 / (LOG_BLENDING_HEIGHT - other.logRoughness - psi);
    let slowness: number;
    let u = 1;
    let change = 0;
    for (let step = 1; ; step++) {
      slowness = (here - psi) * perWind;
      zOverL = slowness * slowness * (slowness * buoyancy);
      const previous = u;
      u = 1 / slowness;
      const changeBefore = change;
      change = Math.abs(u - previous);
      const isDone = change <= 0.015 * u || step === 40;
      if (u <= 0 || (!isDone && step >= 2 && change > changeBefore)) {
        // Diverges: keep the present values, without limits.
        this.ustar = other.ustar * u;
        this.inverseL = zOverL / BLENDING_HEIGHT;
        return;
      }
      if (isDone) break;
      buoyancy = start * power(slowness, -0.1, POWER_UNSTABLE);
      psi = unstablePsi(zOverL);
    }
    u *= other.ustar;
    const inverseL = zOverL / BLENDING_HEIGHT;
    this.ustar = u > LEAST_USTAR ? u : LEAST_USTAR;
    this.inverseL = inverseL < -0.2 ? -0.2 : inverseL;
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

/** Stability correction for heat of a stable layer, Ψ_h(z/L) (section 5.1). */
function heatPsi(eta: number): number {
  return (10.72 - 0.75 * eta) * exp(-0.35 * eta) - 0.7 * eta - 10.72;
}
