import type { HexagonTable } from "../grid/hexagons.ts";
import { receptorX, receptorY } from "../grid/receptor.ts";
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

/** The two surfaces of a hexagon, and the deposition on each, mol N/ha/yr per kg/yr, for substances computed together. */
export class HexagonSurfaces {
  readonly #model: DepositionModel;
  readonly #forest: ReceptorSurface;
  readonly #open: ReceptorSurface;
  readonly #both: readonly ReceptorSurface[];
  readonly #onlyForest: readonly ReceptorSurface[];
  readonly #onlyOpen: readonly ReceptorSurface[];

  constructor(model: DepositionModel, source: PointSource, substances: readonly Substance[]) {
    this.#model = model;
    this.#forest = model.surface(FOREST_ROUGHNESS, FOREST);
    this.#open = model.surface(OPEN_ROUGHNESS, OPEN);
    this.#both = [this.#forest, this.#open];
    this.#onlyForest = [this.#forest];
    this.#onlyOpen = [this.#open];
    model.setSource(source, substances);
  }

  /** Computes the surfaces that a share of forest needs, at RD coordinates (m) with this NH3 background (µg/m³). */
  compute(x: number, y: number, nh3Background: number, forestShare: number): void {
    this.#model.setReceptor(x, y, nh3Background);
    if (forestShare === 0) this.#model.compute(this.#onlyOpen);
    else if (forestShare === 1) this.#model.compute(this.#onlyForest);
    else this.#model.compute(this.#both);
  }

  /** Deposition f·D_forest + (1 − f)·D_open of a substance, by its place in the list. */
  mixed(substance: number, forestShare: number): number {
    const forest = forestShare === 0 ? 0 : forestShare * this.forest(substance);
    const open = forestShare === 1 ? 0 : (1 - forestShare) * this.open(substance);
    return forest + open;
  }

  /** Computes both surfaces; read them from {@link forest} and {@link open}. */
  computeBoth(x: number, y: number, nh3Background: number): void {
    this.compute(x, y, nh3Background, 0.5);
  }
  forest(substance: number): number {
    return this.#forest.arrivals[substance].total * GRAMS_PER_SECOND_PER_KG_PER_YEAR;
  }
  open(substance: number): number {
    return this.#open.arrivals[substance].total * GRAMS_PER_SECOND_PER_KG_PER_YEAR;
  }
}

/**
 * Fills outs[j][i] with the deposition of substances[j] on hexagon row rows[i], mol N/ha/yr per kg/yr emitted (NOx as NO2, dust
 * as NH4NO3). Substances computed together share the weather and cost less than each alone. May be slightly negative where the
 * NH3 background is below about 1 µg/m³: keep that in sums.
 */
export function depositionsOnHexagons(
  model: DepositionModel,
  source: PointSource,
  substances: readonly Substance[],
  hexagons: HexagonTable,
  rows: Uint32Array,
  outs: readonly Float32Array[],
  options: HexagonOptions = {},
): void {
  const from = options.from ?? 0;
  const to = options.to ?? rows.length;
  if (outs.length !== substances.length || outs.some((out) => out.length < to)) {
    throw new RangeError(`expected room for ${to} figures of ${substances.length} substances`);
  }
  const surfaces = new HexagonSurfaces(model, source, substances);
  for (let i = from; i < to; i++) {
    const h = rows[i];
    const id = hexagons.receptorId[h];
    const share = hexagons.forestShare[h];
    surfaces.compute(receptorX(id), receptorY(id), options.nh3Background ?? hexagons.nh3Background[h], share);
    for (let j = 0; j < outs.length; j++) outs[j][i] = surfaces.mixed(j, share);
  }
}

/** The same for one substance. */
export function depositionOnHexagons(
  model: DepositionModel,
  source: PointSource,
  substance: Substance,
  hexagons: HexagonTable,
  rows: Uint32Array,
  out: Float32Array,
  options: HexagonOptions = {},
): void {
  depositionsOnHexagons(model, source, [substance], hexagons, rows, [out], options);
}
