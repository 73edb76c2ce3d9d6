import type { HexagonTable } from "../grid/hexagons.ts";
import { receptorCentre } from "../grid/receptor.ts";
import { GRAMS_PER_SECOND_PER_KG_PER_YEAR } from "../base/units.ts";
import type { DepositionModel } from "./deposition.ts";
import type { PointSource, Substance } from "./source.ts";
import type { ReceptorSurface } from "./surface.ts";

/**
 * Roughness of the two surfaces of a hexagon, m. Tuned on 295 points of a national AERIUS run (NH3 of industry, 2024);
 * the only tuned numbers of the model.
 */
export const FOREST_ROUGHNESS = 0.6;
export const OPEN_ROUGHNESS = 0.045;
/** Half coniferous, half deciduous. */
const FOREST = [0, 0, 0, 0.5, 0.5, 0, 0, 0, 0] as const;
/** Heath and other nature. */
const OPEN = [0, 0, 0, 0, 0, 0, 0, 1, 0] as const;

/** What to compute of a list of rows, and with which background. */
export interface HexagonOptions {
  /** First and one past the last place in the list of rows; all by default. */
  readonly from?: number;
  readonly to?: number;
  /** NH3 background for every hexagon, µg/m³, instead of its own: for the band. */
  readonly nh3Background?: number;
}

/** The two surfaces of a hexagon, and the deposition on each, mol N/ha/yr per kg/yr. */
export class HexagonSurfaces {
  readonly #model: DepositionModel;
  readonly #forest: ReceptorSurface;
  readonly #open: ReceptorSurface;
  readonly #both: readonly ReceptorSurface[];
  readonly #onlyForest: readonly ReceptorSurface[];
  readonly #onlyOpen: readonly ReceptorSurface[];

  constructor(model: DepositionModel, source: PointSource, substance: Substance) {
    this.#model = model;
    this.#forest = model.surface(FOREST_ROUGHNESS, FOREST);
    this.#open = model.surface(OPEN_ROUGHNESS, OPEN);
    this.#both = [this.#forest, this.#open];
    this.#onlyForest = [this.#forest];
    this.#onlyOpen = [this.#open];
    model.setSource(source, substance);
  }

  /** Deposition of a mix f·D_forest + (1 − f)·D_open at RD coordinates (m) with this NH3 background (µg/m³). */
  mixed(x: number, y: number, nh3Background: number, forestShare: number): number {
    this.#model.setReceptor(x, y, nh3Background);
    if (forestShare === 0) this.#model.compute(this.#onlyOpen);
    else if (forestShare === 1) this.#model.compute(this.#onlyForest);
    else this.#model.compute(this.#both);
    const forest = forestShare === 0 ? 0 : forestShare * this.#forest.total;
    const open = forestShare === 1 ? 0 : (1 - forestShare) * this.#open.total;
    return (forest + open) * GRAMS_PER_SECOND_PER_KG_PER_YEAR;
  }

  /** Computes both surfaces; read them from {@link forest} and {@link open}. */
  computeBoth(x: number, y: number, nh3Background: number): void {
    this.#model.setReceptor(x, y, nh3Background);
    this.#model.compute(this.#both);
  }
  get forest(): number {
    return this.#forest.total * GRAMS_PER_SECOND_PER_KG_PER_YEAR;
  }
  get open(): number {
    return this.#open.total * GRAMS_PER_SECOND_PER_KG_PER_YEAR;
  }
}

/**
 * Fills out[i] with the deposition of a source on hexagon row rows[i], mol N/ha/yr per kg/yr emitted (NOx as NO2, dust as
 * NH4NO3). May be slightly negative where the NH3 background is below about 1 µg/m³: keep that in sums.
 */
export function depositionOnHexagons(
  model: DepositionModel,
  source: PointSource,
  substance: Substance,
  hexagons: HexagonTable,
  rows: Uint32Array,
  out: Float32Array,
  options: HexagonOptions = {},
): void {
  const from = options.from ?? 0;
  const to = options.to ?? rows.length;
  if (out.length < to) throw new RangeError(`expected room for ${to} figures, got ${out.length}`);
  const surfaces = new HexagonSurfaces(model, source, substance);
  for (let i = from; i < to; i++) {
    const h = rows[i];
    const [x, y] = receptorCentre(hexagons.receptorId[h]);
    const nh3 = options.nh3Background ?? hexagons.nh3Background[h];
    out[i] = surfaces.mixed(x, y, nh3, hexagons.forestShare[h]);
  }
}
