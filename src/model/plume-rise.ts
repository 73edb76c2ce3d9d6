import { exp, log } from "./elementary.ts";
import type { SurfaceLayer } from "./surface-layer.ts";

/** Plume rise and penetration of the mixing height (method chapter 3). Heights in m, heat in MW, wind in m/s, temperature in °C. */

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

/** The rise of one source by heat (section 3.1): wind and rise depend on each other, and the loose iteration is part of the method. */
export class PlumeRise {
  /** Stack height, m, and buoyancy flux, m⁴/s³. */
  height = 0.5;
  flux = 0.5;
  /** ln(height/20 m). */
  logHeight = 0.5;
  /** ln(height/10 m), for the power-law wind; 0 below 10 m, where that is constant. */
  private logOverTenMetres = 0.5;
  /** The turning share of a plume without heat. */
  spiral = 0.5;
  /** Rise × wind of a non-stable plume, m²/s. */
  private strength = 0.5;
  /** Rise × wind^0.333 of a stable plume at 12 °C. */
  private stableAt12 = 0.5;

  set(height: number, heatMegawatts: number): void {
    this.height = height;
    this.logHeight = log(height / 20);
    this.logOverTenMetres = height > 10 ? log(height * 0.1) : 0;
    this.flux = buoyancyFlux(heatMegawatts);
    this.spiral = ekmanSpiral(height);
    this.stableAt12 = this.inWind(1, true, airTemperatureAtStack(12, height));
    this.strength = this.flux >= 55 ? 38.8 * Math.pow(this.flux, 0.6) : 21.3 * Math.pow(this.flux, 0.75);
  }

  /** Rise for a given wind, m; airTemperature in K is that at stack height. */
  inWind(wind: number, isStable: boolean, airTemperature: number): number {
    if (!isStable) return this.strength / wind;
    return 2.6 * exp(0.333 * log((this.flux * airTemperature) / (9.81 * 0.006 * wind)));
  }

  /** Rise in the logarithmic wind at the source, m. */
  atSource(temperature: number, source: SurfaceLayer): number {
    if (this.flux === 0) return 0;
    const isStable = isStablePlume(source.inverseL);
    const airTemperature = airTemperatureAtStack(temperature, this.height);
    let rise = 0;
    // The first evaluation, in the wind at stack height, is never final.
    for (let evaluation = 0; evaluation < 10; evaluation++) {
      const previous = rise;
      rise = this.inWind(source.windAt(this.height + 0.5 * previous), isStable, airTemperature);
      if (evaluation > 0 && Math.abs(rise - previous) < 0.1 + 0.05 * rise) break;
    }
    return rise;
  }

  /** First guess of the rise, for the turning of the wind: power-law wind, constant below 10 m, and 12 °C (section 1.3). */
  preliminary(isStable: boolean, u10: number, windExponent: number): number {
    // Wind and rise are both powers, so that the iteration needs one logarithm and one exponential a step.
    const power = isStable ? -0.333 : -1;
    const atTenMetres = isStable ? this.stableAt12 * exp(power * log(u10)) : this.strength / u10;
    const exponent = power * windExponent;
    // The first evaluation, in the wind at stack height, is never final.
    let rise = atTenMetres * exp(exponent * this.logOverTenMetres);
    for (let evaluation = 1; evaluation < 10; evaluation++) {
      const previous = rise;
      const z = this.height + 0.5 * previous;
      rise = z > 10 ? atTenMetres * exp(exponent * log(z * 0.1)) : atTenMetres;
      if (Math.abs(rise - previous) < 0.1 + 0.05 * rise) break;
    }
    return rise;
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
