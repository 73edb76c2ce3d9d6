/** Least and most that a file may state, beyond which a figure is a mistake. */

/** kg/yr: 1 Mt, more than any site emits. */
export const EMISSION = [0, 1e9] as const;
/** AERIUS: height in m, heat in MW. */
export const HEIGHT = [0, 5000] as const;
export const HEAT = [0, 999] as const;
export const SPREAD = [0, 5000] as const;
/** Stack gas: °C, m, m/s. */
export const TEMPERATURE = [-50, 2000] as const;
export const DIAMETER = [0, 100] as const;
export const VELOCITY = [0, 200] as const;
/** What the deposition method takes (section 1): m and MW. Higher figures are read, with a warning. */
export const MODEL_HEIGHT = 200;
export const MODEL_HEAT = 50;
/** mol N/ha/yr, either way. */
export const DEPOSITION = [-1e7, 1e7] as const;
export const YEAR = [1900, 2100] as const;
/** Where a Dutch source can be in RD, m, ships on the North Sea included; x is less than y everywhere in it. */
export const RD_X = [-150_000, 350_000] as const;
export const RD_Y = [250_000, 900_000] as const;

/** True from the least to the most. */
export function isFrom(value: number, [least, most]: readonly [number, number]): boolean {
  return value >= least && value <= most;
}

/** Why coordinates cannot be RD in the Netherlands and what to do, or undefined where they can. */
export function rdFault(x: number, y: number): string | undefined {
  if (isFrom(x, RD_X) && isFrom(y, RD_Y) && x < y) return undefined;
  const found = `${x} ${y}`;
  if (isFrom(y, RD_X) && isFrom(x, RD_Y)) return `x and y seem swapped in ${found}`;
  if (Math.abs(x) <= 180 && Math.abs(y) <= 180) return `${found} are degrees, not metres RD`;
  return `${found} lies outside the Netherlands in RD`;
}
