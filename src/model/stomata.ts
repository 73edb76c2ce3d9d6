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

/** Leaves of one kind: the conductance of their stomata. */
export class Leaves {
  readonly #largest: number;
  readonly #least: number;
  readonly #coldest: number;
  readonly #hottest: number;
  readonly #perWarm: number;
  readonly #perCool: number;
  /** β_T is 1 for all but deciduous forest, where it is 0.75. */
  readonly #isCurved: boolean;
  readonly #dry: number;
  readonly #perDry: number;
  /** Response to light as a function of √G, one branch below and one above the switch to bright light. Error below 2e-6. */
  readonly #dim: Float64Array;
  readonly #bright: Float64Array;

  constructor(stomata: Stomata, leafArea: number) {
    this.#largest = leafArea * stomata.largest;
    this.#least = stomata.least;
    this.#coldest = stomata.coldest;
    this.#hottest = stomata.hottest;
    this.#perWarm = 1 / (stomata.best - stomata.coldest);
    this.#perCool = 1 / (stomata.hottest - stomata.best);
    const curve = (stomata.hottest - stomata.best) / (stomata.best - stomata.coldest);
    if (curve !== 1 && curve !== 0.75)
      throw new RangeError(`expected a temperature exponent of 1 or 0.75, got ${curve}`);
    this.#isCurved = curve !== 1;
    this.#dry = stomata.dry;
    this.#perDry = (1 - stomata.least) / (stomata.dry - stomata.moist);
    this.#dim = tabulate(stomata.light, leafArea, false);
    this.#bright = tabulate(stomata.light, leafArea, true);
  }

  /** Stomatal conductance for water vapour, m/s. */
  conductance(air: CanopyAir): number {
    if (air.globalRadiation <= 0) return 0;
    const table = air.globalRadiation > BRIGHT ? this.#bright : this.#dim;
    const place = air.rootRadiation * STEPS_PER_ROOT;
    const i = place | 0;
    const light = table[i] + (place - i) * (table[i + 1] - table[i]);
    const temperature = air.temperature;
    let warm = 0;
    if (temperature > this.#coldest && temperature < this.#hottest) {
      const cool = (this.#hottest - temperature) * this.#perCool;
      warm =
        (temperature - this.#coldest) *
        this.#perWarm *
        (this.#isCurved ? Math.sqrt(cool * Math.sqrt(cool)) : cool);
    }
    const least = this.#least;
    const moist = (this.#dry - air.vapourDeficit) * this.#perDry + least;
    const environment = (warm > least ? warm : least) * (moist > 1 ? 1 : moist > least ? moist : least);
    return this.#largest * (light > least ? light : least) * (environment > least ? environment : least);
  }
}

function tabulate(sensitivity: number, leafArea: number, isBright: boolean): Float64Array {
  const light = new Light();
  const table = new Float64Array(TABLE_LENGTH);
  for (let i = 0; i < TABLE_LENGTH; i++) {
    const root = i / STEPS_PER_ROOT;
    light.set(root * root, isBright);
    table[i] = light.response(sensitivity, leafArea);
  }
  return table;
}

/** Leaf areas in mid May; crops on day 195. */
export const GRASS_LEAVES = new Leaves(GRASS, 3.446);
export const ARABLE_LEAVES = new Leaves(CROPS, 3.554);
export const PERMANENT_CROP_LEAVES = new Leaves(CROPS, 0.6);
export const CONIFEROUS_LEAVES = new Leaves(CONIFEROUS, 5);
export const DECIDUOUS_LEAVES = new Leaves(DECIDUOUS, 4);
