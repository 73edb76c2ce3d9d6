import { exp, log } from "./elementary.ts";
import { cellOf, METEO_PARAMETERS } from "./meteo.ts";
import type { Passage } from "./passage.ts";
import type { PlumeRise } from "./plume-rise.ts";
import { wetnessIndex } from "./canopy.ts";
import { vapourDeficit } from "./stomata.ts";
import { DEFAULT_RAIN_HOURS, DEFAULT_RAIN_INTENSITY } from "./wet-deposition.ts";

/** The statistics brought to one source, one receptor and one stability class (method sections 1.3-1.5 and 1.8). */

const STRIDE = METEO_PARAMETERS.length;
/** Places of the parameters in a cell, after the hours, in the order of {@link METEO_PARAMETERS}. */
const MIXING_HEIGHT = 1;
const U10 = 2;
const RB_SO2 = 3;
const RA4 = 4;
const RA50 = 5;
const FD_LOW = 6;
const FD_HIGH = 7;
const USTAR = 8;
const TEMPERATURE = 9;
const OBUKHOV_LENGTH = 10;
const SENSIBLE_HEAT = 11;
const RADIATION = 12;
const HUMIDITY = 13;
const WIND_EXPONENT = 14;
const RC_SO2 = 15;
const RC_AEROSOL = 16;
const HEATING_COEFFICIENT = 17;
const RAIN_PROBABILITY = 18;
const RAIN_DURATION = 19;
const RAIN_INTENSITY = 20;
const TURNING = 21;

/** Stand-ins for missing values by class U1 … S2 (sections 1.3 and 1.5). */
const DEFAULT_U10 = [2.6, 3.8, 4, 6.9, 1.4, 2.5] as const;
const DEFAULT_LOCAL_MIXING_HEIGHT = [300, 985, 302, 537, 50, 153] as const;
/** Distance of the second class of the statistics, m. */
const FAR = 100_000;

/** Rounds halves away from zero, as the method does. */
function roundAway(value: number): number {
  return value < 0 ? -Math.round(-value) : Math.round(value);
}

/**
 * The weather of one stability class between a source and a receptor. Sectors are counted from 0 here, from 1 in the text. To be
 * taken in steps: {@link turn}, {@link occurs}, and where it occurs {@link setNearestSector}, {@link setBetweenSectors} and
 * {@link setRain}.
 */
export class Weather {
  /** Share of the year with this class and wind from source to receptor, φ. */
  frequency = 0.5;
  mixingHeight = 0.5;
  localMixingHeight = 0.5;
  farMixingHeight = 0.5;
  u10 = 0.5;
  rbSO2 = 0.5;
  ra4 = 0.5;
  ra50 = 0.5;
  fdLow = 0.5;
  fdHigh = 0.5;
  ustar = 0.5;
  temperature = 0.5;
  obukhovLength = 0.5;
  sensibleHeat = 0.5;
  /** Global radiation, W/m², and as the statistics have it, J/cm²/h. */
  globalRadiation = 0.5;
  rootRadiation = 0.5;
  radiation = 0.5;
  humidity = 0.5;
  windExponent = 0.5;
  rcSO2 = 0.5;
  rcAerosol = 0.5;
  heatingCoefficient = 0.5;
  rainProbability = 0.5;
  /** Mean length of a rain event as the scavenging takes it (τ_E), h. */
  rainEventHours = 0.5;
  rainIntensity = 0.5;
  vapourDeficit = 0.5;
  isWet = false;
  /** The class, from 0. */
  readonly k: number;
  readonly #passage: Passage;
  readonly #cells: Float64Array;
  /** The parameters of groups A and B, in their order. */
  readonly #values = new Float64Array(STRIDE);
  /** Sector at or before the turned direction, the nearest sector, and how far the direction lies towards the next. */
  private sectorBefore = 0;
  private nearest = 0;
  private share = 0.5;
  /** Share of the second class of distances. */
  private epsilon = 0.5;
  /** Weights of the three regions, with regions left out where a cell is empty. */
  private w0 = 0.5;
  private w1 = 0.5;
  private w2 = 0.5;

  constructor(passage: Passage, k: number) {
    this.#passage = passage;
    this.#cells = passage.cells;
    this.k = k;
  }

  /** Sets the direction after the turning of the wind with height, and the sectors on either side of it (section 1.3). */
  turn(rise: PlumeRise): void {
    const { k } = this;
    const { direction, distance, sector, firstWeight, secondWeight, thirdWeight } = this.#passage;
    this.w0 = firstWeight;
    this.w1 = secondWeight;
    this.w2 = thirdWeight;
    const cell = cellOf(0, k, sector);
    this.#select(cell);
    let { spiral } = rise;
    if (rise.flux > 0) {
      rise.wind = this.#at(cell, U10) || DEFAULT_U10[k];
      rise.windExponent = this.#at(cell, WIND_EXPONENT);
      rise.setPreliminarySpiral(k >= 4);
      spiral = rise.preliminarySpiral;
    }
    const turning = this.#at(cell, TURNING) * spiral;
    let turned = direction - roundAway(turning * (1 - distance.x / FAR));
    if (turned < 0) turned += 360;
    else if (turned >= 360) turned -= 360;
    const position = turned / 30;
    this.sectorBefore = Math.floor(position);
    this.nearest = Math.round(position) % 12;
    this.share = position - this.sectorBefore;
  }

  /** Sets how much of the year has this class and wind; returns false where none has. */
  occurs(): boolean {
    const { k } = this;
    const passage = this.#passage;
    const next = (this.sectorBefore + 1) % 12;
    const localHours = this.#hours(cellOf(0, k, this.sectorBefore));
    const localHoursNext = this.#hours(cellOf(0, k, next));
    if (localHours === 0 || localHoursNext === 0) this.share = Math.round(this.share);
    const { share } = this;
    const farHours = this.#hours(cellOf(1, k, this.sectorBefore));
    const farHoursNext = this.#hours(cellOf(1, k, next));
    const farShare = farHours === 0 || farHoursNext === 0 ? Math.round(share) : share;
    this.epsilon = (passage.distance.x + 1) / (FAR + 1);
    const near = (1 - share) * localHours + share * localHoursNext;
    const far = (1 - farShare) * farHours + farShare * farHoursNext;
    this.frequency = ((1 - this.epsilon) * near + this.epsilon * far) / passage.totalHours;
    return this.frequency !== 0;
  }

  /** Group A of section 1.5: the nearest sector only, linear between the distance classes. */
  setNearestSector(): void {
    const { k, epsilon } = this;
    const sector = this.nearest;
    const near = cellOf(0, k, sector);
    const far = cellOf(1, k, sector);
    const hasNear = this.#select(near);
    let n0 = hasNear ? this.w0 : 0;
    let n1 = hasNear ? this.w1 : 0;
    let n2 = hasNear ? this.w2 : 0;
    const localHeight = hasNear ? this.#at(near, MIXING_HEIGHT) : 0;
    const hasFar = this.#select(far);
    const farHeight = hasFar ? this.#at(far, MIXING_HEIGHT) : 0;
    const e = hasFar ? (hasNear ? epsilon : 1) : 0;
    const cells = this.#cells;
    const values = this.#values;
    const near0 = this.#passage.first + near;
    const near1 = this.#passage.second + near;
    const near2 = this.#passage.third + near;
    const far0 = this.#passage.first + far;
    const far1 = this.#passage.second + far;
    const far2 = this.#passage.third + far;
    n0 *= 1 - e;
    n1 *= 1 - e;
    n2 *= 1 - e;
    const f0 = e * this.w0;
    const f1 = e * this.w1;
    const f2 = e * this.w2;
    for (let p = MIXING_HEIGHT; p <= SENSIBLE_HEAT; p++) {
      values[p] =
        n0 * cells[near0 + p] +
        n1 * cells[near1 + p] +
        n2 * cells[near2 + p] +
        f0 * cells[far0 + p] +
        f1 * cells[far1 + p] +
        f2 * cells[far2 + p];
    }
    this.mixingHeight = values[MIXING_HEIGHT];
    this.u10 = values[U10];
    this.rbSO2 = values[RB_SO2];
    this.ra4 = values[RA4];
    this.ra50 = values[RA50];
    this.fdLow = values[FD_LOW];
    this.fdHigh = values[FD_HIGH];
    this.ustar = values[USTAR];
    this.temperature = values[TEMPERATURE];
    this.obukhovLength = values[OBUKHOV_LENGTH];
    this.sensibleHeat = values[SENSIBLE_HEAT] || 1;
    this.farMixingHeight = farHeight || this.mixingHeight;
    this.localMixingHeight = Math.min(
      localHeight || DEFAULT_LOCAL_MIXING_HEIGHT[k],
      this.mixingHeight,
      this.farMixingHeight,
    );
  }

  /** Group B of section 1.5: at the source, linear between the two sectors. */
  setBetweenSectors(): void {
    const { k, share } = this;
    const first = cellOf(0, k, this.sectorBefore);
    const next = cellOf(0, k, (this.sectorBefore + 1) % 12);
    const hasFirst = this.#select(first);
    const keep = hasFirst ? 1 - share : 0;
    const a0 = keep * this.w0;
    const a1 = keep * this.w1;
    const a2 = keep * this.w2;
    const hasNext = this.#select(next);
    const add = hasNext ? share : 0;
    const b0 = add * this.w0;
    const b1 = add * this.w1;
    const b2 = add * this.w2;
    const cells = this.#cells;
    const values = this.#values;
    const first0 = this.#passage.first + first;
    const first1 = this.#passage.second + first;
    const first2 = this.#passage.third + first;
    const next0 = this.#passage.first + next;
    const next1 = this.#passage.second + next;
    const next2 = this.#passage.third + next;
    for (let p = RADIATION; p <= RAIN_PROBABILITY; p++) {
      values[p] =
        a0 * cells[first0 + p] +
        a1 * cells[first1 + p] +
        a2 * cells[first2 + p] +
        b0 * cells[next0 + p] +
        b1 * cells[next1 + p] +
        b2 * cells[next2 + p];
    }
    this.radiation = values[RADIATION];
    this.globalRadiation = 2.78 * this.radiation;
    this.rootRadiation = Math.sqrt(this.globalRadiation);
    this.humidity = values[HUMIDITY];
    this.windExponent = values[WIND_EXPONENT];
    this.rcSO2 = values[RC_SO2];
    this.rcAerosol = values[RC_AEROSOL];
    this.heatingCoefficient = values[HEATING_COEFFICIENT];
    this.rainProbability = values[RAIN_PROBABILITY];
    this.vapourDeficit = vapourDeficit(this.temperature, this.humidity);
    this.isWet = wetnessIndex(this.rainProbability, this.humidity) >= 0.5;
  }

  /** Group C of section 1.5: at the source, nearest sector; defaults where it rains but length or intensity is missing (chapter 6). */
  setRain(): void {
    const cell = cellOf(0, this.k, this.nearest);
    const sector = this.sectorBefore;
    this.#select(cell);
    const hours = this.#at(cell, RAIN_DURATION);
    const intensity = this.#at(cell, RAIN_INTENSITY);
    const isKnown = hours !== 0 && intensity !== 0;
    this.rainEventHours = isKnown ? 0.7 * hours : DEFAULT_RAIN_HOURS[sector];
    this.rainIntensity = isKnown ? intensity : DEFAULT_RAIN_INTENSITY[sector];
  }

  /** Wind at a height by the power law of section 2.1, m/s. */
  powerWindAt(z: number): number {
    return this.u10 * exp(this.windExponent * log(z * 0.1));
  }

  #hours(cell: number): number {
    const cells = this.#cells;
    return (
      this.#passage.firstWeight * cells[this.#passage.first + cell] +
      this.#passage.secondWeight * cells[this.#passage.second + cell] +
      this.#passage.thirdWeight * cells[this.#passage.third + cell]
    );
  }

  /** Weighs the regions for a cell, without those where it is empty; returns false where all are. */
  #select(cell: number): boolean {
    if (!this.#passage.hasEmptyCells) return true;
    const cells = this.#cells;
    this.w0 = cells[this.#passage.first + cell] === 0 ? 0 : this.#passage.firstWeight;
    this.w1 = cells[this.#passage.second + cell] === 0 ? 0 : this.#passage.secondWeight;
    this.w2 = cells[this.#passage.third + cell] === 0 ? 0 : this.#passage.thirdWeight;
    const sum = this.w0 + this.w1 + this.w2;
    if (sum === 0) return false;
    this.w0 /= sum;
    this.w1 /= sum;
    this.w2 /= sum;
    return true;
  }

  #at(cell: number, parameter: number): number {
    const cells = this.#cells;
    return (
      this.w0 * cells[this.#passage.first + cell + parameter] +
      this.w1 * cells[this.#passage.second + cell + parameter] +
      this.w2 * cells[this.#passage.third + cell + parameter]
    );
  }
}
