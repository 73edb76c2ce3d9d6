import { exp } from "./elementary.ts";
import { conductances, LEAVES, type CanopyAir } from "./stomata.ts";

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
const BUILT_UP = 6;
const HEATH = 7;
const BARE = 8;
const ARABLE_WITH_CROP = 9;
const COVERS = 10;
/** The cover of each kind of leaves; heath has those of grass. */
const LEAVES_COVER = Uint8Array.of(GRASS, 2, 3, 4, ARABLE_WITH_CROP);

/** Surface area per cover in mid May; arable bare on day 105, with its crop on day 195 (section 5.4). */
const SURFACE_AREA = Float64Array.of(3.446, 0, 1.1, 6, 5, 0, 0, 3.446, 0, 5.054);
/** Resistance inside the canopy times u*: the factor of section 5.4 times SAI. There is no path to the ground under grass and heath. */
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

/**
 * What the covers take up in one class of weather, on the way and at the receptor: leaf surface and stomata together,
 * and the ground below. Roughness enters in {@link CanopyResistance}.
 */
export class Canopy {
  /** Conductance of leaf surface and stomata. */
  readonly conductance = new Float64Array(COVERS);
  /** The same less what they emit per unit of background: Σ g·(1 − χ/C_b). */
  readonly uptake = new Float64Array(COVERS);
  /** Resistance of the soil under every cover but water, and that of water, s/m. */
  soilResistance = 0.5;
  waterResistance = 0.5;
  /** 1 − χ/C_b of water. */
  waterUptake = 0.5;
  readonly #stomata = new Float64Array(LEAVES.length);

  /** For NH3 with the backgrounds of NH3 and SO2, µg/m³. */
  setNh3(air: CanopyAir, nh3Background: number, so2: number): void {
    const { temperature, humidity, isWet } = air;
    const isFreezing = temperature < 0;
    const perArea = isFreezing ? 1 / 200 : 1 / (7 * exp((100 - humidity) * (1 / 12)));
    const nh3 = Math.max(nh3Background, 1e-6);
    // Compensation points over the background.
    const kelvin = temperature + 273.15;
    const gas = (2.75e15 / kelvin) * exp(-1.04e4 / kelvin);
    const stomatalPoint = 1701.4 * exp(-0.071 * temperature) * gas;
    const coDeposition = so2 === 0 ? 1 : 1.12 - ((1.32 * 17) / 64) * (so2 / nh3);
    const emitting = 1840 * exp(-0.11 * temperature) - 850 / nh3;
    const leafPoint = emitting > 0 && coDeposition > 0 ? gas * emitting * coDeposition : 0;
    this.waterUptake = 1 - WATER_POINT / nh3;
    conductances(air, NH3_DIFFUSIVITY, this.#stomata);
    for (let kind = 0; kind < LEAVES_COVER.length; kind++) {
      const cover = LEAVES_COVER[kind];
      const leaf = SURFACE_AREA[cover] * perArea;
      const stomata = this.#stomata[kind];
      this.conductance[cover] = leaf + stomata;
      this.uptake[cover] = leaf * (1 - leafPoint) + stomata * (1 - stomatalPoint);
    }
    this.soilResistance = isFreezing ? 1000 : isWet ? 10 : 100;
    this.waterResistance = isFreezing ? 1000 : 10;
  }

  /** For NO2, which has no compensation point. */
  setNo2(air: CanopyAir): void {
    this.waterUptake = 1;
    conductances(air, 1, this.#stomata);
    for (let kind = 0; kind < LEAVES_COVER.length; kind++) {
      const cover = LEAVES_COVER[kind];
      this.conductance[cover] = this.uptake[cover] = 1 / 2000 + this.#stomata[kind];
    }
    this.soilResistance = air.temperature < 0 || air.isWet ? 2000 : 1000;
    this.waterResistance = 2000;
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
    // Heath takes up as grass does, and bare soil as built-up land: each pair is computed once.
    all[GRASS] += all[HEATH];
    all[BUILT_UP] += all[BARE];
    all[HEATH] = all[BARE] = 0;
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

  constructor(canopy: Canopy) {
    this.#canopy = canopy;
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

  /**
   * Deposition velocity of one cover, m/s: (1 − χ/C_b)/(R_a + R_b + R_c), negative where the surface emits (section 5.4). With the
   * ground path 1/R the fraction is enlarged by R, so that there is one division.
   */
  #velocity(cover: number, aerodynamic: number, perUstar: number): number {
    const canopy = this.#canopy;
    const uptake = canopy.uptake[cover];
    const resistance = 1 + aerodynamic * canopy.conductance[cover];
    if (cover === GRASS) return uptake === 0 ? 1 / (aerodynamic + BALANCE) : uptake / resistance;
    const isWater = cover === WATER;
    const ground = IN_CANOPY[cover] * perUstar + (isWater ? canopy.waterResistance : canopy.soilResistance);
    const taken = uptake * ground + (isWater ? canopy.waterUptake : 1);
    return taken === 0 ? 1 / (aerodynamic + BALANCE) : taken / (resistance * ground + aerodynamic);
  }
}
