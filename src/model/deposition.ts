import { DUTCH_ENVIRONMENT, type Environment } from "./environment.ts";
import type { MeteoStatistics } from "./meteo.ts";
import { Plume } from "./plume.ts";
import type { PointSource, Substance } from "./source.ts";
import { matterOf, type Matter } from "./substance.ts";
import { ReceptorSurface } from "./surface.ts";

/** A receptor with its surroundings, for a single evaluation. */
export interface Receptor {
  /** RD, m. */
  readonly x: number;
  readonly y: number;
  /** NH3 background there and on the way, µg/m³. */
  readonly nh3Background: number;
  /** Roughness length, m, below 3. */
  readonly roughness: number;
  /** Fractions of the nine land uses. */
  readonly landUse: ArrayLike<number>;
}

/** Result for an emission of 1 g/s: µg/m³ of the primary substance, and mol N/ha/yr of primary and secondary together. */
export interface Deposition {
  readonly concentration: number;
  readonly dry: number;
  readonly wet: number;
  readonly total: number;
}

/**
 * The OPS method for point sources: annual mean concentration and nitrogen deposition at a receptor (method chapter 9).
 * Set a source, then a receptor, then compute on surfaces; results are per 1 g/s, because deposition is linear in emission.
 * An instance works on one pair at a time and allocates nothing per pair.
 */
export class DepositionModel {
  readonly #plume: Plume;
  readonly #environment: Environment;
  #matter: readonly Matter[];
  #substances = 1;

  constructor(meteo: MeteoStatistics, environment: Environment) {
    this.#environment = environment;
    this.#matter = matterOf(["NH3"], environment);
    this.#plume = new Plume(meteo, environment, this.#matter[0]);
  }

  /** A surface for this model: roughness in m, below 3, and fractions of the nine land uses. */
  surface(roughness: number, landUse: ArrayLike<number>): ReceptorSurface {
    return new ReceptorSurface(this.#plume, roughness, landUse);
  }

  /** Chooses where is emitted, and the substances to compute together. Height 0-200 m, heat 0-50 MW. */
  setSource(source: PointSource, substances: readonly Substance[]): void {
    if (substances.length === 0) throw new RangeError("expected at least one substance");
    this.#matter = matterOf(substances, this.#environment);
    this.#substances = substances.length;
    this.#plume.setSource(source);
  }

  /** Chooses the receptor: RD in m, NH3 background in µg/m³ there and on the way. */
  setReceptor(x: number, y: number, nh3Background: number): void {
    this.#plume.setReceptor(x, y, nh3Background);
  }

  /** Fills the arrivals of each surface, one per substance, as if each surface covered the receptor wholly. */
  compute(surfaces: readonly ReceptorSurface[]): void {
    const plume = this.#plume;
    for (let s = 0; s < surfaces.length; s++) surfaces[s].clear(this.#substances);
    for (let k = 0; k < 6; k++) {
      if (!plume.setClass(k)) continue;
      for (let s = 0; s < surfaces.length; s++) surfaces[s].enterClass();
      for (let m = 0; m < this.#matter.length; m++) {
        plume.setMatter(this.#matter[m]);
        for (let s = 0; s < surfaces.length; s++) surfaces[s].add(k);
      }
    }
  }

  /** One source, one receptor, one surface. NOx concentration without HNO2 and PAN (section 9.2). */
  evaluate(source: PointSource, substance: Substance, receptor: Receptor): Deposition {
    const surface = this.surface(receptor.roughness, receptor.landUse);
    this.setSource(source, [substance]);
    this.setReceptor(receptor.x, receptor.y, receptor.nh3Background);
    this.compute([surface]);
    const { concentration, dry, wet, total } = surface.arrivals[0];
    return { concentration: substance === "NOx" ? concentration / 1.08 : concentration, dry, wet, total };
  }
}

/** A model for these statistics; the environment is that of the product unless given. */
export function createModel(
  meteo: MeteoStatistics,
  environment: Environment = DUTCH_ENVIRONMENT,
): DepositionModel {
  return new DepositionModel(meteo, environment);
}
