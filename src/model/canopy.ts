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

/** Places in the tables below: the nine land uses, and arable land on its second representative day, with a crop. */
const ARABLE = 1;
const WATER = 5;
const ARABLE_WITH_CROP = 9;
const COVERS = 10;

/** Leaf and surface area per cover in mid May; arable bare on day 105, with its crop on day 195 (section 5.4). */
const LEAF_AREA = [3.446, 0, 0.6, 5, 4, 0, 0, 3.446, 0, 3.554] as const;
const SURFACE_AREA = [3.446, 0, 1.1, 6, 5, 0, 0, 3.446, 0, 5.054] as const;
/** Factor of SAI/u* in the resistance inside the canopy; NaN: no path to the ground (grass and heath). */
const IN_CANOPY = [NaN, 14, 14, 280, 280, 0, 0, NaN, 0, 14] as const;

/** Stomata by kind of vegetation: grass and heath, crops, coniferous, deciduous (section 5.4). */
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

/** Leaves: stomata, leaf area and light in the shade for the two light regimes, and the covers that have them. */
interface Leaves {
  readonly stomata: Stomata;
  readonly leafArea: number;
  readonly shadeBright: number;
  readonly shadeDim: number;
  readonly covers: readonly number[];
}
function leaves(stomata: Stomata, covers: readonly number[]): Leaves {
  const leafArea = LEAF_AREA[covers[0] ?? 0] ?? 0;
  return {
    stomata,
    leafArea,
    shadeBright: Math.exp(-0.5 * Math.pow(leafArea, 0.8)),
    shadeDim: Math.exp(-0.5 * Math.pow(leafArea, 0.7)),
    covers,
  };
}
const ALL_LEAVES: readonly Leaves[] = [
  leaves(GRASS, [0, 7]),
  leaves(CROPS, [ARABLE_WITH_CROP]),
  leaves(CROPS, [2]),
  leaves(CONIFEROUS, [3]),
  leaves(DECIDUOUS, [4]),
];

/** Ratio of the diffusivities of NH3 and water vapour, as the method divides them. */
const NH3_DIFFUSIVITY = 0.21 / 0.13;
/** Water temperature on day 135, K. */
const WATER_KELVIN = 286.2 + 8.34 * Math.sin((2 * Math.PI * (135 - 115.1)) / 365);

/** The canopy is wet for this index of rain probability and humidity (section 5.3). */
export function isWet(rainProbability: number, humidity: number): boolean {
  return wetnessIndex(rainProbability, humidity) >= 0.5;
}
export function wetnessIndex(rainProbability: number, humidity: number): number {
  const base = 0.4 * rainProbability + humidity / 59 - 0.4;
  const square = base * base;
  return square * square * base * 0.3;
}

/** Sine of the solar elevation that goes with global radiation (section 5.4). */
export function solarElevation(radiation: number): number {
  return 0.00237 * radiation - 1.86e-6 * radiation * radiation;
}

/** Light above the canopy: sine of elevation, direct and diffuse photosynthetic radiation, W/m² (section 5.4). */
export class Light {
  elevation = 0.5;
  direct = 0.5;
  diffuse = 0.5;
  isBright = false;
  #shadeOfElevation = 0.5;
  #brightSun = 0.5;

  set(radiation: number): void {
    const s = Math.max(solarElevation(radiation), 1e-4);
    const directVisible = 600 * Math.exp(-0.185 / s) * s;
    const diffuseVisible = 0.4 * (600 - directVisible) * s;
    const log = -Math.log10(s);
    const water = 1320 * Math.pow(10, -1.195 + 0.4459 * log - 0.0345 * log * log);
    const directInfrared = (720 * Math.exp(-0.06 / s) - water) * s;
    const diffuseInfrared = 0.6 * (720 - directInfrared - water) * s;
    const visible = Math.max(0.1, directVisible + diffuseVisible);
    const infrared = Math.max(0.01, directInfrared + diffuseInfrared);
    const ratio = Math.min(0.9, radiation / (visible + infrared));
    const clear = Math.min(0.99, (0.9 - ratio) / 0.7);
    const directShare = Math.max(0.01, (directVisible / visible) * (1 - Math.cbrt(clear * clear)));
    this.elevation = s;
    this.direct = directShare * ratio * visible;
    this.diffuse = ratio * visible - this.direct;
    this.isBright = radiation > 200;
    this.#shadeOfElevation = Math.exp(-s);
    this.#brightSun = this.isBright ? Math.pow(this.direct, 0.8) : this.direct;
  }

  /** Response of the stomata to light, 0-1, before its lower limit. */
  response(of: Leaves): number {
    const leafArea = of.leafArea;
    const s = this.elevation;
    const bright = this.isBright && leafArea > 2.5;
    const shade =
      this.diffuse * (bright ? of.shadeBright : of.shadeDim) +
      0.07 * this.direct * (1.1 - 0.1 * leafArea) * this.#shadeOfElevation;
    const sun = ((bright ? this.#brightSun : this.direct) * 0.5) / s + shade;
    const sunny = 2 * s * (1 - Math.exp((-0.5 * leafArea) / s));
    const shaded = leafArea - sunny;
    const alpha = of.stomata.light;
    return (sunny * (1 - Math.exp(-alpha * sun)) + shaded * (1 - Math.exp(-alpha * shade))) / leafArea;
  }
}

/** Saturated vapour pressure, kPa. */
function saturatedVapour(t: number): number {
  return 0.6113718 + t * (0.0443839 + t * (1.39817e-3 + t * (2.9295e-5 + t * (2.16e-7 + t * 3.0e-9))));
}

/** Response of the stomata to temperature and dryness of the air, 0-1. */
function environmentResponse(stomata: Stomata, temperature: number, deficit: number): number {
  const { least, coldest, best, hottest } = stomata;
  let warm = least;
  if (temperature > coldest && temperature < hottest) {
    const base = (hottest - temperature) / (hottest - best);
    const exponent = (hottest - best) / (best - coldest);
    warm = ((temperature - coldest) / (best - coldest)) * (exponent === 1 ? base : Math.pow(base, exponent));
    if (warm < least) warm = least;
  }
  const moist = ((1 - least) * (stomata.dry - deficit)) / (stomata.dry - stomata.moist) + least;
  return Math.max(warm * Math.min(Math.max(moist, least), 1), least);
}

/** Leaf, stomatal and soil conductances of one class of weather; the background enters through {@link Background}. */
export class Canopy {
  readonly leaf = new Float64Array(COVERS);
  readonly stomata = new Float64Array(COVERS);
  readonly soilResistance = new Float64Array(COVERS);
  /** Factors of the NH3 compensation points that depend on temperature alone. */
  #stomatalFactor = 0.5;
  #leafFactor = 0.5;
  #leafOffset = 0.5;
  #groundOfWater = 0.5;
  readonly #light = new Light();

  /** Conductances for NH3. */
  setNh3(temperature: number, humidity: number, radiation: number, wet: boolean): void {
    const freezing = temperature < 0;
    const leaf = freezing ? 1 / 200 : 1 / (7 * Math.exp((100 - humidity) / 12));
    const land = freezing ? 1000 : wet ? 10 : 100;
    for (let c = 0; c < COVERS; c++) {
      this.leaf[c] = (SURFACE_AREA[c] as number) * leaf;
      this.soilResistance[c] = land;
    }
    this.soilResistance[WATER] = freezing ? 1000 : 10;
    this.#setStomata(temperature, humidity, radiation, NH3_DIFFUSIVITY);
    const kelvin = temperature + 273.15;
    const gas = (2.75e15 / kelvin) * Math.exp(-1.04e4 / kelvin);
    this.#stomatalFactor = 1701.4 * Math.exp(-0.071 * temperature) * gas;
    this.#leafFactor = 1840 * Math.exp(-0.11 * temperature) * gas;
    this.#leafOffset = -850 * gas;
    this.#groundOfWater = 430 * (2.75e15 / WATER_KELVIN) * Math.exp(-1.04e4 / WATER_KELVIN);
  }

  /** Conductances for NO2. */
  setNo2(temperature: number, humidity: number, radiation: number, wet: boolean): void {
    const land = temperature < 0 || wet ? 2000 : 1000;
    for (let c = 0; c < COVERS; c++) {
      this.leaf[c] = (SURFACE_AREA[c] as number) > 0 ? 1 / 2000 : 0;
      this.soilResistance[c] = land;
    }
    this.soilResistance[WATER] = 2000;
    this.#setStomata(temperature, humidity, radiation, 1);
  }

  #setStomata(temperature: number, humidity: number, radiation: number, diffusivity: number): void {
    this.stomata.fill(0);
    if (radiation <= 0) return;
    this.#light.set(radiation);
    const deficit = saturatedVapour(temperature) * (1 - humidity / 100);
    for (const kind of ALL_LEAVES) {
      const { stomata, leafArea } = kind;
      const light = Math.max(this.#light.response(kind), stomata.least);
      const conductance =
        leafArea * stomata.largest * light * environmentResponse(stomata, temperature, deficit) * diffusivity;
      for (const cover of kind.covers) this.stomata[cover] = conductance;
    }
  }

  /** Compensation point of the stomata, µg/m³, for an NH3 background. */
  stomatalPoint(nh3: number): number {
    return this.#stomatalFactor * nh3;
  }

  /** Compensation point of the leaf surface, µg/m³, for an NH3 background and the ratio of SO2 to NH3. */
  leafPoint(nh3: number, so2: number): number {
    const coDeposition = so2 === 0 ? 1 : Math.max(0, 1.12 - (1.32 * (so2 / 64)) / (nh3 / 17));
    return Math.max(0, (this.#leafOffset + this.#leafFactor * nh3) * coDeposition);
  }

  /** Compensation point of water, µg/m³. */
  get waterPoint(): number {
    return this.#groundOfWater;
  }

  /** Conductance to the ground under a cover, m/s. */
  groundConductance(cover: number, ustar: number): number {
    const path = IN_CANOPY[cover] as number;
    if (path !== path) return 0;
    return 1 / ((path * (SURFACE_AREA[cover] as number)) / ustar + (this.soilResistance[cover] as number));
  }
}

/** Resistance that stands for a land use that emits more than it takes up, where emission must not count (section 5.5). */
const NO_EMISSION = 1000;
/** Resistance where background and compensation point are equal, s/m. */
const BALANCE = 10_000;

/** Canopy resistances of a mix of land uses: net (may be negative) and without emission, s/m (section 5.5). */
export class CanopyResistance {
  net = 0.5;
  withoutEmission = 0.5;
  /** Compensation points for the present background; 0 for NO2. */
  #stomatalPoint = 0;
  #leafPoint = 0;
  #waterPoint = 0;
  #background = 1;
  #canopy: Canopy | undefined;

  /** Prepares for NH3 with the background at this place, µg/m³. */
  setNh3Background(canopy: Canopy, nh3: number, so2: number): void {
    const background = Math.max(nh3, 1e-6);
    this.#canopy = canopy;
    this.#background = background;
    this.#stomatalPoint = canopy.stomatalPoint(background);
    this.#leafPoint = canopy.leafPoint(background, so2);
    this.#waterPoint = canopy.waterPoint;
  }

  /** Prepares for NO2, which has no compensation point. */
  setNo2(canopy: Canopy): void {
    this.#canopy = canopy;
    this.#background = 1;
    this.#stomatalPoint = this.#leafPoint = this.#waterPoint = 0;
  }

  /** Sets both resistances for land-use fractions, R_a(4 m) + R_b in s/m, and u* in m/s. */
  set(landUse: Float64Array, aerodynamic: number, ustar: number): void {
    const canopy = this.#canopy;
    if (canopy === undefined) throw new RangeError("expected a canopy to be set before its resistance");
    let net = 0;
    let taken = 0;
    let total = 0;
    for (let c = 0; c < 9; c++) {
      const fraction = landUse[c] as number;
      if (fraction === 0) continue;
      let velocity = this.#velocity(canopy, c, aerodynamic, ustar);
      if (c === ARABLE)
        velocity = 0.5 * (velocity + this.#velocity(canopy, ARABLE_WITH_CROP, aerodynamic, ustar));
      total += fraction;
      net += fraction * velocity;
      taken += fraction * (velocity > 0 ? velocity : 1 / (aerodynamic + NO_EMISSION));
    }
    this.net = total / net - aerodynamic;
    this.withoutEmission = total / taken - aerodynamic;
  }

  /** Deposition velocity of one cover, m/s: (1 − χ/C_b)/(R_a + R_b + R_c), negative where the surface emits (section 5.4). */
  #velocity(canopy: Canopy, cover: number, aerodynamic: number, ustar: number): number {
    const leaf = canopy.leaf[cover] as number;
    const stomata = canopy.stomata[cover] as number;
    const ground = canopy.groundConductance(cover, ustar);
    const conductance = leaf + stomata + ground;
    let emitted = leaf * this.#leafPoint + stomata * this.#stomatalPoint;
    if (cover === WATER) emitted += ground * this.#waterPoint;
    const taken = conductance - emitted / this.#background;
    return taken === 0 ? 1 / (aerodynamic + BALANCE) : taken / (1 + aerodynamic * conductance);
  }
}
