/** The heat of a stack from the gas that leaves it, for who knows its temperature and speed and not its heat. */

/** What leaves the mouth of a stack. */
export interface Outflow {
  /** °C. */
  readonly temperatureCelsius: number;
  /** Inner diameter of the mouth, m. */
  readonly diameter: number;
  /** Speed of the gas at that temperature, m/s. */
  readonly velocity: number;
}

/** Least and most of what can be entered, in the units of {@link Outflow}. */
export const OUTFLOW_LIMITS = {
  temperatureCelsius: [0, 1500],
  diameter: [0.05, 20],
  velocity: [0, 60],
} as const satisfies Record<keyof Outflow, readonly [number, number]>;

/** Density (kg/m³) and specific heat (J/kg/K) of air at 0 °C and 101.325 kPa, which the gas is taken for. */
const DENSITY = 1.293;
const SPECIFIC_HEAT = 1005;
/** 0 °C in K. */
export const FREEZING = 273.15;
/** Mean temperature of the air around, °C. */
export const AIR_TEMPERATURE = 11.85;

/**
 * Heat output, MW, as AERIUS computes it ("Berekening warmte-inhoud", fact sheet 284-4126 of 14 January 2020, after the
 * Nieuw Nationaal Model; method, section 3.2): Q = ρ₀ · c_p,0 · V₀ · (T_s − T_a) · 10⁻⁶, with the flow at 0 °C
 * V₀ = π/4 · D² · v · 273.15/T_s. 0 for gas that is no warmer than the air.
 */
export function heatOf({ temperatureCelsius, diameter, velocity }: Outflow): number {
  const flow = (Math.PI / 4) * diameter * diameter * velocity * (FREEZING / (temperatureCelsius + FREEZING));
  return Math.max(0, DENSITY * SPECIFIC_HEAT * flow * (temperatureCelsius - AIR_TEMPERATURE) * 1e-6);
}
