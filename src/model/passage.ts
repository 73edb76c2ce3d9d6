import { hno3Share, toPpb } from "./chemistry.ts";
import { Distance } from "./dispersion.ts";
import { log } from "./elementary.ts";
import { FIGURES_PER_REGION, METEO_PARAMETERS, type MeteoStatistics } from "./meteo.ts";
import { RegionWeights } from "./regions.ts";

const STRIDE = METEO_PARAMETERS.length;

/** The way from a source to a receptor: what all classes of weather share of it (method sections 1.3 and 1.8). */
export class Passage {
  readonly distance = new Distance();
  /** Direction from which the wind comes, whole degrees below 360, and its sector, from 0. */
  direction = 0;
  sector = 0;
  /** NH3 background at the receptor and on the way, µg/m³. */
  nh3Background = 0.5;
  /** Roughness length of the statistics at the receptor, m, and its logarithm. */
  roughness = 0.5;
  logRoughness = 0.5;
  /** Hours of all classes and sectors together. */
  totalHours = 1.5;

  /** The figures of all regions, one after the other, and the places where those of the three nearest begin. */
  readonly cells: Float64Array;
  readonly hasEmptyCells: boolean;
  first = 0;
  second = 0;
  third = 0;
  /** Weights of these three. */
  firstWeight = 0.5;
  secondWeight = 0.5;
  thirdWeight = 0.5;

  readonly #regions: RegionWeights;
  readonly #roughnesses: Float64Array;
  readonly #localHours: Float64Array;
  private lastBackground = NaN;
  private lastHno3Share = 0.5;

  constructor(meteo: MeteoStatistics) {
    const regions = meteo.regions;
    this.#regions = new RegionWeights(regions);
    this.cells = new Float64Array(regions.length * FIGURES_PER_REGION);
    this.#roughnesses = Float64Array.from(regions, (region) => region.roughness);
    this.#localHours = new Float64Array(regions.length);
    let hasEmptyCells = false;
    for (const [m, { cells }] of regions.entries()) {
      if (cells.length !== FIGURES_PER_REGION) {
        throw new RangeError(`expected ${FIGURES_PER_REGION} figures in a meteo region, got ${cells.length}`);
      }
      this.cells.set(cells, m * FIGURES_PER_REGION);
      // Hours are the first figure of a cell, and the cells at 0 km the first half of a region.
      for (let cell = 0; cell < FIGURES_PER_REGION; cell += STRIDE) {
        if (cells[cell] === 0) hasEmptyCells = true;
        if (cell < FIGURES_PER_REGION / 2) this.#localHours[m] = this.#localHours[m] + cells[cell];
      }
    }
    this.hasEmptyCells = hasEmptyCells;
  }

  /** Takes direction and distance from source to receptor, and the weights of the regions at the receptor. RD, m. */
  set(sourceX: number, sourceY: number, receptorX: number, receptorY: number): void {
    const east = receptorX - sourceX;
    const north = receptorY - sourceY;
    // Formulas return numbers down to 1 m; nearer there is no direction (section 0.3).
    this.distance.set(Math.max(Math.sqrt(east * east + north * north), 1));
    this.direction = Math.round((Math.atan2(east, north) * 180) / Math.PI + 180) % 360;
    this.sector = Math.floor((this.direction + 15) / 30) % 12;
    const regions = this.#regions;
    regions.locate(receptorX, receptorY);
    this.first = regions.first * FIGURES_PER_REGION;
    this.second = regions.second * FIGURES_PER_REGION;
    this.third = regions.third * FIGURES_PER_REGION;
    this.firstWeight = regions.firstWeight;
    this.secondWeight = regions.secondWeight;
    this.thirdWeight = regions.thirdWeight;
    this.roughness = this.#weighted(this.#roughnesses);
    this.logRoughness = log(this.roughness);
    this.totalHours = this.#weighted(this.#localHours);
  }

  /** Share of HNO3 in nitrate that goes with the background; a power, taken anew only where the background changes. */
  hno3Share(): number {
    if (this.nh3Background !== this.lastBackground) {
      this.lastHno3Share = hno3Share(toPpb(Math.max(this.nh3Background, 1e-6), 17));
      this.lastBackground = this.nh3Background;
    }
    return this.lastHno3Share;
  }

  #weighted(ofRegion: Float64Array): number {
    const regions = this.#regions;
    return (
      regions.firstWeight * ofRegion[regions.first] +
      regions.secondWeight * ofRegion[regions.second] +
      regions.thirdWeight * ofRegion[regions.third]
    );
  }
}
