import type { TimeProfile } from "./source.ts";

/** How emission follows the time of day and the weather (method section 1.6). */

/** Emission per 2-hour block from midnight, mean 100. Codes 5 and 0 need none. */
const BLOCKS: ReadonlyMap<number, readonly number[]> = new Map([
  [1, [73, 69, 68, 100, 129, 131, 124, 121, 109, 97, 93, 86]],
  [2, [33, 33, 35, 80, 150, 155, 120, 116, 122, 135, 145, 77]],
  [3, [24, 16, 23, 150, 175, 121, 127, 154, 190, 112, 60, 48]],
  [31, [8, 5, 43, 157, 141, 126, 143, 172, 190, 113, 67, 35]],
  [32, [12, 17, 82, 158, 161, 163, 167, 175, 131, 73, 41, 22]],
  [33, [3, 1, 54, 184, 149, 137, 149, 174, 165, 89, 69, 26]],
]);
/** Animal housing follows the industrial profile, manure application the weather alone, heating without season code 2. */
const BLOCKS_OF: Readonly<Record<TimeProfile, number | undefined>> = {
  0: undefined,
  1: 1,
  2: 2,
  3: 3,
  4: 1,
  5: undefined,
  7: 2,
  31: 31,
  32: 32,
  33: 33,
};

/**
 * Per stability class the factor by which emission exceeds its yearly mean, from the share of each class per 2-hour block
 * (hourOfDay[k·12 + block], %). Code 4 and others that depend on the weather are completed by {@link weatherFactor}.
 */
export function profileFactors(profile: TimeProfile, hourOfDay: Float64Array): Float64Array {
  const factors = new Float64Array(6).fill(1);
  const blocks = BLOCKS.get(BLOCKS_OF[profile] ?? 0);
  if (blocks === undefined) return factors;
  for (let k = 0; k < 6; k++) {
    let weighted = 0;
    let sum = 0;
    for (let b = 0; b < 12; b++) {
      const share = hourOfDay[k * 12 + b];
      weighted += share * blocks[b];
      sum += share;
    }
    factors[k] = sum > 0 ? weighted / (100 * sum) : 1;
  }
  return factors;
}

/** True for profiles that follow the weather and not only the clock. */
export function followsWeather(profile: TimeProfile): boolean {
  return profile === 2 || profile === 4 || profile === 5;
}

/** The weather of a class as far as emission follows it. */
interface EmissionWeather {
  /** °C. */
  readonly temperature: number;
  readonly heatingCoefficient: number;
  readonly rainProbability: number;
  /** s/m. */
  readonly ra4: number;
  readonly rbSO2: number;
}

/** Emission factor in the weather of a class, from the factor by the clock. */
export function weatherFactor(profile: TimeProfile, factor: number, weather: EmissionWeather): number {
  switch (profile) {
    case 2:
      return 0.1042 * weather.heatingCoefficient * factor;
    case 4:
      return Math.max((weather.temperature + 24) / 34, 0.2) * (1 - 0.5 * (1 - factor));
    case 5: {
      const dryness = 1.069 - weather.rainProbability;
      const exchange = Math.pow(100 / (weather.ra4 + weather.rbSO2), 0.8);
      const evaporation = exchange * Math.pow(weather.temperature + 23, 2.3);
      return Math.min(1.5, Math.max(0.5, dryness * dryness)) * 1.55e-5 * Math.pow(evaporation, 1.25);
    }
    default:
      return factor;
  }
}
