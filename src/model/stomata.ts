import { Light, BRIGHT } from "./light.ts";

/** Stomata of five kinds of leaves (method section 5.4). Radiation in W/m², temperatures in °C, pressures in kPa. */

/** The air in the canopy. */
export interface CanopyAir {
  /** °C. */
  readonly temperature: number;
  /** %. */
  readonly humidity: number;
  /** W/m², and its root. */
  readonly globalRadiation: number;
  readonly rootRadiation: number;
  /** kPa. */
  readonly vapourDeficit: number;
  readonly isWet: boolean;
}

/** Vapour pressure deficit, kPa, at a temperature in °C and a humidity in % (section 5.4). */
export function vapourDeficit(t: number, humidity: number): number {
  const saturated =
    0.6113718 + t * (0.0443839 + t * (1.39817e-3 + t * (2.9295e-5 + t * (2.16e-7 + t * 3.0e-9))));
  return saturated * (1 - humidity / 100);
}

interface Stomata {
  /** Largest conductance, m/s, and the least share of it. */
  readonly largest: number;
  readonly least: number;
  /** Response to light, per W/m². */
  readonly light: number;
  /** Temperatures of no, best and no opening, °C. */
  readonly coldest: number;
  readonly best: number;
  readonly hottest: number;
  /** Vapour pressure deficit up to which they open fully, and from which least, kPa. */
  readonly moist: number;
  readonly dry: number;
}
const GRASS: Stomata = {
  largest: 270 / 41000,
  least: 0.01,
  light: 4.57 * 0.009,
  coldest: 12,
  best: 26,
  hottest: 40,
  moist: 1.3,
  dry: 3,
};
const CROPS: Stomata = { ...GRASS, largest: 300 / 41000, moist: 0.9, dry: 2.8 };
const CONIFEROUS: Stomata = {
  largest: 140 / 41000,
  least: 0.1,
  light: 4.57 * 0.006,
  coldest: 0,
  best: 18,
  hottest: 36,
  moist: 0.5,
  dry: 3,
};
const DECIDUOUS: Stomata = {
  ...CONIFEROUS,
  largest: 150 / 41000,
  best: 20,
  hottest: 35,
  moist: 1,
  dry: 3.25,
};

/** The table of the response to light runs in √G up to 36: 1,296 W/m², above any mean of a class. */
const STEPS_PER_ROOT = 128;
const TABLE_LENGTH = 36 * STEPS_PER_ROOT + 2;

/** Kinds of leaves, in the order of {@link conductances}. */
export const LEAVES = ["grass", "permanent crops", "coniferous", "deciduous", "arable"] as const;
/** Leaf areas in mid May; crops on day 195. */
const LEAF_AREA = [3.446, 0.6, 5, 4, 3.554] as const;
const STOMATA = [GRASS, CROPS, CONIFEROUS, DECIDUOUS, CROPS] as const;
const KINDS = LEAVES.length;

// One array per property and one loop over the kinds: a fifth of what an object per kind costs.
const LARGEST = Float64Array.from(STOMATA, ({ largest }, kind) => LEAF_AREA[kind] * largest);
const LEAST = Float64Array.from(STOMATA, ({ least }) => least);
const COLDEST = Float64Array.from(STOMATA, ({ coldest }) => coldest);
const HOTTEST = Float64Array.from(STOMATA, ({ hottest }) => hottest);
const PER_WARM = Float64Array.from(STOMATA, ({ coldest, best }) => 1 / (best - coldest));
const PER_COOL = Float64Array.from(STOMATA, ({ best, hottest }) => 1 / (hottest - best));
const DRY = Float64Array.from(STOMATA, ({ dry }) => dry);
const PER_DRY = Float64Array.from(STOMATA, ({ least, dry, moist }) => (1 - least) / (dry - moist));
/** β_T is 1 for all but deciduous forest, where it is 0.75. */
const CURVED = LEAVES.indexOf("deciduous");
/** Response to light of every kind as a function of √G, one branch below and one above the switch to bright light. Error below 2e-6. */
const DIM = responses(false);
const BRIGHT_LIGHT = responses(true);

/** Fills out with the stomatal conductance of every kind of leaves for water vapour, m/s, times a factor. */
export function conductances(air: CanopyAir, factor: number, out: Float64Array): void {
  if (air.globalRadiation <= 0) {
    out.fill(0);
    return;
  }
  const table = air.globalRadiation > BRIGHT ? BRIGHT_LIGHT : DIM;
  const place = air.rootRadiation * STEPS_PER_ROOT;
  const row = place | 0;
  const t = place - row;
  const temperature = air.temperature;
  const deficit = air.vapourDeficit;
  for (let kind = 0; kind < KINDS; kind++) {
    const i = row * KINDS + kind;
    const light = table[i] + t * (table[i + KINDS] - table[i]);
    const least = LEAST[kind];
    let warm = 0;
    if (temperature > COLDEST[kind] && temperature < HOTTEST[kind]) {
      const cool = (HOTTEST[kind] - temperature) * PER_COOL[kind];
      const curve = kind === CURVED ? Math.sqrt(cool * Math.sqrt(cool)) : cool;
      warm = (temperature - COLDEST[kind]) * PER_WARM[kind] * curve;
    }
    const moist = (DRY[kind] - deficit) * PER_DRY[kind] + least;
    const environment = (warm > least ? warm : least) * (moist > 1 ? 1 : moist > least ? moist : least);
    const opening = (light > least ? light : least) * (environment > least ? environment : least);
    out[kind] = factor * LARGEST[kind] * opening;
  }
}

function responses(isBright: boolean): Float64Array {
  const light = new Light();
  const table = new Float64Array(TABLE_LENGTH * KINDS);
  for (let i = 0; i < TABLE_LENGTH; i++) {
    const root = i / STEPS_PER_ROOT;
    light.set(root * root, isBright);
    for (let kind = 0; kind < KINDS; kind++) {
      table[i * KINDS + kind] = light.response(STOMATA[kind].light, LEAF_AREA[kind]);
    }
  }
  return table;
}
