import type { SurfaceLayer } from "./surface-layer.ts";

/** Plume rise and penetration of the mixing height (method chapter 3). Heights in m, heat in MW, wind in m/s, temperature in °C. */

/** Buoyancy flux F_b, m⁴/s³ (section 3.1). */
export function buoyancyFlux(heatMegawatts: number): number {
  return 8.794 * heatMegawatts;
}

/** Rise × wind of a non-stable plume, m²/s: the part of section 3.1 that depends on the source alone. */
function nonStableStrength(flux: number): number {
  return flux >= 55 ? 38.8 * Math.pow(flux, 0.6) : 21.3 * Math.pow(flux, 0.75);
}

/** Temperature at stack height, K (section 3.1). */
export function airTemperatureAtStack(temperature: number, height: number): number {
  return temperature + 273.16 - 0.0038 * (height - 1.5);
}

/** Plume rise by heat for a given wind, m (section 3.1). */
export function heatRise(flux: number, wind: number, isStable: boolean, airTemperature: number): number {
  if (!isStable) return nonStableStrength(flux) / wind;
  const stability = (9.81 * 0.006) / airTemperature;
  return 2.6 * Math.pow(flux / (stability * wind), 0.333);
}

/** The plume counts as stable for 0 < L ≤ 50 m. */
export function isStablePlume(inverseL: number): boolean {
  return inverseL >= 1 / 50;
}

/** Wind at height z as the iteration of the rise needs it, m/s. */
type Wind = (z: number) => number;

function iterateRise(
  flux: number,
  height: number,
  isStable: boolean,
  airTemperature: number,
  windAt: Wind,
): number {
  let rise = heatRise(flux, windAt(height), isStable, airTemperature);
  for (let evaluation = 1; evaluation < 10; evaluation++) {
    const previous = rise;
    rise = heatRise(flux, windAt(height + 0.5 * previous), isStable, airTemperature);
    if (Math.abs(rise - previous) < 0.1 + 0.05 * rise) break;
  }
  return rise;
}

/** Plume rise by heat in the logarithmic wind at the source; wind and rise depend on each other (section 3.1). */
export function riseAtSource(
  flux: number,
  height: number,
  temperature: number,
  source: SurfaceLayer,
): number {
  if (flux === 0) return 0;
  const isStable = isStablePlume(source.inverseL);
  return iterateRise(flux, height, isStable, airTemperatureAtStack(temperature, height), (z) =>
    source.windAt(z),
  );
}

/** First guess of the rise, for the turning of the wind: power-law wind, 12 °C (section 1.3). */
export function preliminaryRise(
  flux: number,
  height: number,
  isStable: boolean,
  u10: number,
  windExponent: number,
): number {
  if (flux === 0) return 0;
  return iterateRise(flux, height, isStable, airTemperatureAtStack(12, height), (z) =>
    z > 10 ? u10 * Math.exp(windExponent * Math.log(z * 0.1)) : u10,
  );
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
