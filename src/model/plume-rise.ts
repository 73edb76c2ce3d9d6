import { exp, log, power, powerTable } from "./elementary.ts";
import type { SurfaceLayer } from "./surface-layer.ts";

/** Plume rise and penetration of the mixing height (method chapter 3). Heights in m, heat in MW, wind in m/s, temperature in °C. */

/** Exponent of the wind in the rise of a stable plume (section 3.1). */
const STABLE = -0.333;
const STABLE_POWERS = powerTable(STABLE);

/** Buoyancy flux F_b, m⁴/s³ (section 3.1). */
export function buoyancyFlux(heatMegawatts: number): number {
  return 8.794 * heatMegawatts;
}

/** Temperature at stack height, K (section 3.1). */
export function airTemperatureAtStack(temperature: number, height: number): number {
  return temperature + 273.16 - 0.0038 * (height - 1.5);
}

/** The plume counts as stable for 0 < L ≤ 50 m. */
export function isStablePlume(inverseL: number): boolean {
  return inverseL >= 1 / 50;
}

/** Share of the turning of the wind with height that a plume at this height has undergone, times 1.58 (section 1.3). */
export function ekmanSpiral(plumeHeight: number): number {
  return 1.58 * (1 - exp(-Math.max(10, plumeHeight) / 180));
}

/**
 * The rise of one source by heat (section 3.1): wind and rise depend on each other, and the loose iteration is part of the method.
 * Numbers go in and out by fields, because V8 boxes those that a call takes or returns where it does not inline it.
 */
export class PlumeRise {
  /** Stack height, m, and buoyancy flux, m⁴/s³. */
  height = 0.5;
  flux = 0.5;
  /** ln of the height in m. */
  private logOfHeight = 0.5;
  /** ln(height/20 m). */
  logHeight = 0.5;
  /** ln(height/10 m), for the power-law wind; 0 below 10 m, where that is constant. */
  private logOverTenMetres = 0.5;
  /** Wind at 10 m, m/s, and exponent of the power law: set before {@link setPreliminarySpiral}; and its result. */
  wind = 0.5;
  windExponent = 0.5;
  preliminarySpiral = 0.5;
  /** The turning share of a plume without heat. */
  spiral = 0.5;
  /** Rise × wind of a non-stable plume, m²/s. */
  private strength = 0.5;
  /** Rise × wind^0.333 of a stable plume at 12 °C, and what those are in K at stack height. */
  private stableAt12 = 0.5;
  private kelvinAt12 = 0.5;
  /** Result of {@link setAtSource}, m. */
  risen = 0.5;

  set(height: number, heatMegawatts: number): void {
    this.height = height;
    this.logOfHeight = log(height);
    this.logHeight = log(height / 20);
    this.logOverTenMetres = height > 10 ? log(height * 0.1) : 0;
    this.flux = buoyancyFlux(heatMegawatts);
    this.spiral = ekmanSpiral(height);
    this.kelvinAt12 = airTemperatureAtStack(12, height);
    this.stableAt12 = 2.6 * Math.pow((this.flux * this.kelvinAt12) / (9.81 * 0.006), -STABLE);
    this.strength = this.flux >= 55 ? 38.8 * Math.pow(this.flux, 0.6) : 21.3 * Math.pow(this.flux, 0.75);
  }

  /** Rise for a given wind, m; airTemperature in K is that at stack height. */
  inWind(wind: number, isStable: boolean, airTemperature: number): number {
    if (!isStable) return this.strength / wind;
    return this.stableAt12 * power((wind * this.kelvinAt12) / airTemperature, STABLE, STABLE_POWERS);
  }

  /** Sets the rise in the logarithmic wind at the source, for a temperature in °C. */
  setAtSource(temperature: number, source: SurfaceLayer): void {
    this.risen = 0;
    if (this.flux === 0) return;
    const isStable = isStablePlume(source.inverseL);
    const airTemperature = airTemperatureAtStack(temperature, this.height);
    let z = this.height;
    let logZ = this.logOfHeight;
    // The first evaluation, in the wind at stack height, is never final.
    for (let evaluation = 0; ; evaluation++) {
      const wind = source.windAtLog(z, logZ);
      const previous = this.risen;
      const rise = this.inWind(wind, isStable, airTemperature);
      this.risen = rise;
      if (evaluation > 0 && (Math.abs(rise - previous) < 0.1 + 0.05 * rise || evaluation === 9)) return;
      z = this.height + 0.5 * rise;
      logZ = log(z);
    }
  }

  /**
   * Sets the turning share of a plume with heat, from a first guess of its rise: power-law wind, constant below 10 m, and 12 °C
   * (section 1.3).
   */
  setPreliminarySpiral(isStable: boolean): void {
    // Wind and rise are both powers, so that the iteration needs one logarithm and one exponential a step.
    const windPower = isStable ? STABLE : -1;
    const atTenMetres = isStable
      ? this.stableAt12 * power(this.wind, STABLE, STABLE_POWERS)
      : this.strength / this.wind;
    const exponent = windPower * this.windExponent;
    // The first evaluation, in the wind at stack height, is never final.
    let rise = atTenMetres * exp(exponent * this.logOverTenMetres);
    for (let evaluation = 1; evaluation < 10; evaluation++) {
      const previous = rise;
      const z = this.height + 0.5 * previous;
      rise = z > 10 ? atTenMetres * exp(exponent * log(z * 0.1)) : atTenMetres;
      if (Math.abs(rise - previous) < 0.1 + 0.05 * rise) break;
    }
    this.preliminarySpiral = ekmanSpiral(this.height + rise);
  }
}

/**
 * Rise by momentum for a vertical outflow (section 3.2): stack diameter m, exit velocity m/s, gas and air temperature K.
 */
export function momentumRise(
  diameter: number,
  velocity: number,
  gasTemperature: number,
  airTemperature: number,
  wind: number,
  isStable: boolean,
): number {
  const neutral = (3 * diameter * velocity) / wind;
  if (!isStable) return neutral;
  const stable =
    0.646 *
    Math.cbrt((velocity * velocity * diameter * diameter) / (gasTemperature * wind)) *
    Math.sqrt(airTemperature) *
    Math.pow(0.006, -1 / 6);
  return Math.min(neutral, stable);
}

/** Heat output, MW, of a gas flow: diameter m, velocity m/s, temperatures K (section 3.2). */
export function heatOfFlow(
  diameter: number,
  velocity: number,
  gasTemperature: number,
  airTemperature: number,
): number {
  const area = (Math.PI / 4) * diameter * diameter;
  const coldFlow = area * velocity * (273.16 / gasTemperature);
  return 1.293 * 1005 * coldFlow * (gasTemperature - airTemperature) * 1e-6;
}

/** Part of the plume that stays below the mixing height, 0-1 (section 3.3). */
export function partBelowMixingHeight(
  height: number,
  rise: number,
  mixingHeight: number,
  localMixingHeight: number,
  inverseL: number,
): number {
  const over = height > mixingHeight || rise === 0 ? mixingHeight : rise;
  let part = (mixingHeight - height - rise) / over + 0.5;
  if (height < localMixingHeight && Math.abs(inverseL) > 0.01) part += 0.35;
  return part < 0 ? 0 : part > 1 ? 1 : part;
}
