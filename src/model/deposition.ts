import { profileFactors } from "./emission-profile.ts";
import { DUTCH_ENVIRONMENT, type Environment } from "./environment.ts";
import type { MeteoStatistics } from "./meteo.ts";
import { Passage } from "./passage.ts";
import { PlumeRise } from "./plume-rise.ts";
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

/** The stability classes, by number. */
const CLASSES = [0, 1, 2, 3, 4, 5] as const;

/**
 * The OPS method for point sources: annual mean concentration and nitrogen deposition at a receptor (method chapter 9).
 * Set a source, then a receptor, then compute on surfaces; results are per 1 g/s, because deposition is linear in emission.
 * An instance works on one pair at a time and makes no object or array per pair; V8 still boxes numbers at calls that it does not
 * inline.
 */
export class DepositionModel {
  readonly #environment: Environment;
  readonly #hourOfDay: Float64Array;
  readonly #passage: Passage;
  readonly #rise = new PlumeRise();
  /** By class. */
  readonly #plumes: readonly Plume[];
  /** The classes that occur with the wind from source to receptor. */
  readonly #classes = new Uint8Array(CLASSES.length);
  #source: PointSource = { x: 0, y: 0, height: 1, heatMegawatts: 0, timeProfile: 0 };
  #matter: readonly Matter[];
  #substances = 1;

  constructor(meteo: MeteoStatistics, environment: Environment) {
    this.#environment = environment;
    this.#hourOfDay = meteo.hourOfDay;
    this.#passage = new Passage(meteo);
    this.#matter = matterOf(["NH3"], environment);
    this.#plumes = CLASSES.map((k) => new Plume(k, this.#passage, this.#rise, environment, this.#matter[0]));
  }

  /** A surface for this model: roughness in m, below 3, and fractions of the nine land uses. */
  surface(roughness: number, landUse: ArrayLike<number>): ReceptorSurface {
    return new ReceptorSurface(this.#plumes, roughness, landUse);
  }

  /** Chooses where is emitted, and the substances to compute together. Height 0-200 m, heat 0-50 MW. */
  setSource(source: PointSource, substances: readonly Substance[]): void {
    if (substances.length === 0) throw new RangeError("expected at least one substance");
    this.#matter = matterOf(substances, this.#environment);
    this.#substances = substances.length;
    this.#source = source;
    this.#rise.set(source.height > 0 ? source.height : 0.01, source.heatMegawatts);
    const factors = profileFactors(source.timeProfile, this.#hourOfDay);
    for (const k of CLASSES) this.#plumes[k].setTimeProfile(source.timeProfile, factors[k]);
  }

  /** Chooses the receptor: RD in m, NH3 background in µg/m³ there and on the way. */
  setReceptor(x: number, y: number, nh3Background: number): void {
    this.#passage.set(this.#source.x, this.#source.y, x, y);
    this.#passage.nh3Background = nh3Background;
  }

  /**
   * Fills the arrivals of each surface, one per substance, as if each surface covered the receptor wholly. Every step is taken for
   * all classes before the next step: classes do not wait for each other, so that a processor works on several at once, and the
   * instructions of a step fit its cache, as those of all steps together do not. Small steps also leave the compiler room to take
   * exponentials and logarithms into each, which it otherwise calls with boxed numbers.
   */
  compute(surfaces: readonly ReceptorSurface[]): void {
    const plumes = this.#plumes;
    const classes = this.#classes;
    let count = 0;
    for (let k = 0; k < CLASSES.length; k++) plumes[k].weather.turn(this.#rise);
    for (let k = 0; k < CLASSES.length; k++) if (plumes[k].weather.occurs()) classes[count++] = k;
    for (let i = 0; i < count; i++) plumes[classes[i]].setWeather();
    for (let i = 0; i < count; i++) plumes[classes[i]].setAir();
    for (let i = 0; i < count; i++) plumes[classes[i]].adaptAir();
    for (let i = 0; i < count; i++) plumes[classes[i]].setRise();
    for (let i = 0; i < count; i++) plumes[classes[i]].setHeight();
    for (let i = 0; i < count; i++) plumes[classes[i]].disperse();
    for (let i = 0; i < count; i++) plumes[classes[i]].setRain();
    for (let s = 0; s < surfaces.length; s++) {
      surfaces[s].clear(this.#substances);
      surfaces[s].enter(classes, count);
    }
    for (let m = 0; m < this.#matter.length; m++) {
      const matter = this.#matter[m];
      for (let i = 0; i < count; i++) plumes[classes[i]].setMatter(matter);
      for (let s = 0; s < surfaces.length; s++) surfaces[s].add(classes, count, matter);
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
