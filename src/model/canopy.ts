import { exp } from "./elementary.ts";
import {
  ARABLE_LEAVES,
  CONIFEROUS_LEAVES,
  DECIDUOUS_LEAVES,
  GRASS_LEAVES,
  PERMANENT_CROP_LEAVES,
  type CanopyAir,
} from "./stomata.ts";

/**
 * Canopy resistance of NH3 and NO2 with the NH3 compensation point: DEPAC (method sections 5.3-5.5).
 * Conductances in m/s, concentrations in µg/m³, temperature in °C, humidity in %, radiation in W/m².
 */

/** The nine land-use classes of the method, in order. */
export const LAND_USES = [
  "grass",
  "arable",
  "permanent crops",
  "coniferous",
  "deciduous",
  "water",
  "built-up",
  "heath",
  "bare",
] as const;

/** Covers: the nine land uses, and arable land on its second representative day, with a crop. */
const GRASS = 0;
const ARABLE = 1;
const WATER = 5;
const HEATH = 7;
const ARABLE_WITH_CROP = 9;
const COVERS = 10;
/** The kinds of leaves and the cover of each; heath has those of grass. */
const LEAVES = [
  GRASS_LEAVES,
  PERMANENT_CROP_LEAVES,
  CONIFEROUS_LEAVES,
  DECIDUOUS_LEAVES,
  ARABLE_LEAVES,
] as const;
const LEAVES_COVER = [GRASS, 2, 3, 4, ARABLE_WITH_CROP] as const;

/** Surface area per cover in mid May; arable bare on day 105, with its crop on day 195 (section 5.4). */
const SURFACE_AREA = Float64Array.of(3.446, 0, 1.1, 6, 5, 0, 0, 3.446, 0, 5.054);
/** Resistance inside the canopy times u*: the factor of section 5.4 times SAI. Infinite: no path to the ground (grass, heath). */
const IN_CANOPY = Float64Array.of(Infinity, 0, 14 * 1.1, 280 * 6, 280 * 5, 0, 0, Infinity, 0, 14 * 5.054);

/** Ratio of the diffusivities of NH3 and water vapour, as the method divides them. */
const NH3_DIFFUSIVITY = 0.21 / 0.13;
/** Water temperature on day 135, K, and the compensation point of water, µg/m³, at that temperature. */
const WATER_KELVIN = 286.2 + 8.34 * Math.sin((2 * Math.PI * (135 - 115.1)) / 365);
const WATER_POINT = 430 * (2.75e15 / WATER_KELVIN) * exp(-1.04e4 / WATER_KELVIN);

/** Index of wetness from rain probability and humidity; the canopy is wet from 0.5 (section 5.3). */
export function wetnessIndex(rainProbability: number, humidity: number): number {
  const base = 0.4 * rainProbability + humidity / 59 - 0.4;
  const square = base * base;
  return square * square * base * 0.3;
}

/** Leaf, stomatal and soil conductances of one class of weather; roughness and background enter in {@link CanopyResistance}. */
export class Canopy {
  /** Conductance of the leaf surface per unit of surface area; for NO2 as a whole. */
  readonly leaf = new Float64Array(COVERS);
  readonly stomata = new Float64Array(COVERS);
  readonly soilResistance = new Float64Array(COVERS);
  /** Compensation points per unit of NH3 background, and the offset of the leaf surface. */
  #stomatalFactor = 0.5;
  #leafFactor = 0.5;
  #leafOffset = 0.5;

  /** Conductances for NH3. */
  setNh3(air: CanopyAir): void {
    const { temperature, humidity, isWet } = air;
    const isFreezing = temperature < 0;
    const perArea = isFreezing ? 1 / 200 : 1 / (7 * exp((100 - humidity) / 12));
    const land = isFreezing ? 1000 : isWet ? 10 : 100;
    const { leaf, soilResistance } = this;
    for (let c = 0; c < COVERS; c++) {
      leaf[c] = SURFACE_AREA[c] * perArea;
      soilResistance[c] = land;
    }
    soilResistance[WATER] = isFreezing ? 1000 : 10;
    this.#setStomata(air, NH3_DIFFUSIVITY);
    const kelvin = temperature + 273.15;
    const gas = (2.75e15 / kelvin) * exp(-1.04e4 / kelvin);
    this.#stomatalFactor = 1701.4 * exp(-0.071 * temperature) * gas;
    this.#leafFactor = 1840 * exp(-0.11 * temperature) * gas;
    this.#leafOffset = -850 * gas;
  }

  /** Conductances for NO2. */
  setNo2(air: CanopyAir): void {
    const land = air.temperature < 0 || air.isWet ? 2000 : 1000;
    const { leaf, soilResistance } = this;
    for (let c = 0; c < COVERS; c++) {
      leaf[c] = SURFACE_AREA[c] > 0 ? 1 / 2000 : 0;
      soilResistance[c] = land;
    }
    soilResistance[WATER] = 2000;
    this.#setStomata(air, 1);
  }

  #setStomata(air: CanopyAir, diffusivity: number): void {
    const { stomata } = this;
    for (let i = 0; i < LEAVES.length; i++) {
      stomata[LEAVES_COVER[i]] = diffusivity * LEAVES[i].conductance(air);
    }
    stomata[HEATH] = stomata[GRASS];
  }

  /** Compensation point of the stomata, µg/m³, for an NH3 background. */
  stomatalPoint(nh3: number): number {
    return this.#stomatalFactor * nh3;
  }

  /** Compensation point of the leaf surface, µg/m³, for NH3 and SO2 backgrounds. */
  leafPoint(nh3: number, so2: number): number {
    const coDeposition = so2 === 0 ? 1 : Math.max(0, 1.12 - (1.32 * (so2 / 64)) / (nh3 / 17));
    return Math.max(0, (this.#leafOffset + this.#leafFactor * nh3) * coDeposition);
  }
}

/** Resistance that stands for a land use that emits more than it takes up, where emission must not count (section 5.5). */
const NO_EMISSION = 1000;
/** Resistance where background and compensation point are equal, s/m. */
const BALANCE = 10_000;

/** A mix of land uses: fractions that add up to 1, without those that are absent. */
export class LandUseMix {
  readonly covers: Int32Array;
  readonly fractions: Float64Array;

  /** fractions of the nine land uses; they are normalised. */
  constructor(fractions: ArrayLike<number>) {
    if (fractions.length !== 9)
      throw new RangeError(`expected nine land-use fractions, got ${fractions.length}`);
    const all = Array.from(fractions);
    const sum = all.reduce((a, b) => a + b, 0);
    if (!(sum > 0)) throw new RangeError("expected land-use fractions with a positive sum");
    const present = all.map((_, c) => c).filter((c) => all[c] > 0);
    this.covers = Int32Array.from(present);
    this.fractions = Float64Array.from(present, (c) => all[c] / sum);
  }
}

/** Canopy resistances of a mix of land uses: net (may be negative) and without emission, s/m (section 5.5). */
export class CanopyResistance {
  net = 0.5;
  withoutEmission = 0.5;
  /** R_a(4 m) + R_b, s/m, and u*, m/s: set before {@link average}. */
  aerodynamic = 0.5;
  ustar = 0.5;
  readonly #canopy: Canopy;
  /** Compensation points divided by the background; 0 for NO2. */
  #stomatal = 0.5;
  #leaf = 0.5;
  #water = 0.5;

  constructor(canopy: Canopy) {
    this.#canopy = canopy;
  }

  /** Prepares for NH3 with the backgrounds at this place, µg/m³. */
  setNh3Background(nh3: number, so2: number): void {
    const background = Math.max(nh3, 1e-6);
    this.#stomatal = this.#canopy.stomatalPoint(background) / background;
    this.#leaf = this.#canopy.leafPoint(background, so2) / background;
    this.#water = WATER_POINT / background;
  }

  /** Prepares for NO2, which has no compensation point. */
  setNo2(): void {
    this.#stomatal = this.#leaf = this.#water = 0;
  }

  /** Sets both resistances for a mix of land uses. */
  average(mix: LandUseMix): void {
    const { covers, fractions } = mix;
    const aerodynamic = this.aerodynamic;
    const perUstar = 1 / this.ustar;
    let net = 0;
    let taken = 0;
    for (let i = 0; i < covers.length; i++) {
      const cover = covers[i];
      const fraction = fractions[i];
      let velocity = this.#velocity(cover, aerodynamic, perUstar);
      if (cover === ARABLE) {
        velocity = 0.5 * (velocity + this.#velocity(ARABLE_WITH_CROP, aerodynamic, perUstar));
      }
      net += fraction * velocity;
      taken += fraction * (velocity > 0 ? velocity : 1 / (aerodynamic + NO_EMISSION));
    }
    this.net = 1 / net - aerodynamic;
    this.withoutEmission = 1 / taken - aerodynamic;
  }

  /** Deposition velocity of one cover, m/s: (1 − χ/C_b)/(R_a + R_b + R_c), negative where the surface emits (section 5.4). */
  #velocity(cover: number, aerodynamic: number, perUstar: number): number {
    const leaf = this.#canopy.leaf[cover];
    const stomata = this.#canopy.stomata[cover];
    const ground = 1 / (IN_CANOPY[cover] * perUstar + this.#canopy.soilResistance[cover]);
    const conductance = leaf + stomata + ground;
    const emitted =
      leaf * this.#leaf + stomata * this.#stomatal + (cover === WATER ? ground * this.#water : 0);
    const taken = conductance - emitted;
    return taken === 0 ? 1 / (aerodynamic + BALANCE) : taken / (1 + aerodynamic * conductance);
  }
}
