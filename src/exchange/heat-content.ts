/** Heat output of a stack of a file from its outflow; files also state velocities at 0 °C. */
import { FREEZING, heatOf } from "../check/outflow.ts";
import type { Outflow } from "./exchange-source.ts";

/**
 * Heat output, MW; 0 for gas that is not warmer than the air. Files before IMAER 3.0 state no kind of velocity; AERIUS takes
 * theirs as it leaves the stack.
 */
export function heatOfOutflow({ temperature, diameter, velocity, velocityType }: Outflow): number {
  const isNormal = velocityType === "NORMALISED_FLOW";
  return heatOf({
    temperatureCelsius: temperature,
    diameter,
    velocity: isNormal ? (velocity * (temperature + FREEZING)) / FREEZING : velocity,
  });
}
