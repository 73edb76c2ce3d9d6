import { exp, log } from "./elementary.ts";
import type { Arrival } from "./arrival.ts";
import { CanopyResistance, type LandUseMix } from "./canopy.ts";
import { gradient, dryDepletion, mixingDistanceOfElevated, spreadToGround } from "./depletion.ts";
import { DISPERSION_EXPONENT } from "./dispersion.ts";
import type { Plume } from "./plume.ts";
import { noxMixtureResistance } from "./resistance.ts";
import { SurfaceLayer } from "./surface-layer.ts";
import { inCloudRate, rainLength, shareInCloud, wetLoss } from "./wet-deposition.ts";

/** 12/(2π): a plume spread over a sector of 30°. */
export const SECTOR = 12 / (2 * Math.PI);
/** Concentration in µg/m³ times distance, height and wind for 1 g/s over a sector; and the same for a Gaussian over the ground. */
export const MIXED = 1e6 * SECTOR;
export const GAUSSIAN = (MIXED * 2) / Math.sqrt(2 * Math.PI);
/** % per hour to 1/s. */
export const PER_SECOND = 1 / 360_000;
/** Reflections smaller than e⁻⁴⁰ of the direct plume are left out: below 1e-17. */
const NEGLIGIBLE = 40;

/**
 * The plume of one class of weather where it meets a surface at the receptor, and what arrives there of 1 g/s
 * (sections 4.5-4.6 and chapters 5, 6, 8, 9). The receptor is 4 m above the ground. To be taken in the steps of
 * ReceptorSurface: up to {@link dilute} once, then for every matter {@link resist} to {@link arrive}.
 */
export class PlumeAtSurface {
  readonly plume: Plume;
  readonly layer = new SurfaceLayer();
  readonly #landUse: LandUseMix;
  readonly #canopy: CanopyResistance;

  mixingHeight = 0.5;
  private sigmaPlain = 0.5;
  private sigma = 0.5;
  /** Height where the wind of transport is taken, m, and that wind, m/s. */
  private windHeight = 0.5;
  wind = 0.5;
  /** Whether the plume fills the mixing layer; then it has no profile. */
  isMixed = false;
  undepleted = 0.5;
  profile = 0.5;
  private r4 = 0.5;
  r50 = 0.5;
  private rcNet = 0.5;
  private rcTaken = 0.5;
  /** −ln E₂ and −ln E₃. */
  private taken2 = 0.5;
  private taken3 = 0.5;
  private gamma = 0.5;
  private meanWind = 0.5;
  /** Share of the plume in cloud, and the length of the rain that it meets, h. */
  inCloud = 0.5;
  rainHours = 0.5;
  /** Loss by rain, %/h. */
  loss = 0.5;
  private drift = 0.5;
  /** Travel time, s; share that is left of the primary substance; what arrives wet per loss. */
  travel = 0.5;
  left = 0.5;
  perLoss = 0.5;

  /** Roughness in m, below 3. */
  constructor(plume: Plume, roughness: number, landUse: LandUseMix) {
    this.plume = plume;
    this.#landUse = landUse;
    this.#canopy = new CanopyResistance(plume.canopy);
    this.layer.setRoughness(roughness);
  }

  /** u* and L over the surface (section 2.3). */
  enter(): void {
    this.layer.adapt(this.plume.receptorStart);
  }

  /** Vertical dispersion (sections 4.1, 4.5). */
  disperse(): void {
    const plume = this.plume;
    const { height, part } = plume;
    plume.dispersion.over(this.layer);
    const here = plume.dispersion.sigma;
    const there = plume.sigmaAtSource;
    const plain = 0.5 * (there + (here > there ? here : there));
    this.sigmaPlain = plain;
    this.isMixed = false;
    let sigma = plain;
    if (part === 0) {
      sigma = plain > 1 ? plain : 1;
      this.sigma = sigma;
      this.mixingHeight = Math.max(80, 2 * sigma);
      this.windHeight = height < 500 ? height : 500;
      return;
    }
    if (plume.rise.flux > 0) {
      const hot = Math.min(plain, (height - plume.rise.height) / 2.5066) / 1.5;
      sigma = Math.sqrt(plain * plain + hot * hot);
    }
    this.sigma = sigma;
    const zi = plume.mixingHeight;
    this.mixingHeight = zi;
    const q = sigma / zi;
    this.isMixed = q > 1.6;
    const mean = q > 1.6 ? zi / 2 : (1 - q / 1.6) * height + (q / 1.6) * (zi / 2);
    this.windHeight = mean < 500 ? mean : 500;
  }

  /** Transport wind (section 4.5). */
  transport(): void {
    const z = this.windHeight;
    const plume = this.plume;
    const isNear = z <= 50 && plume.part > 0 && !this.isMixed;
    this.wind = isNear ? plume.source.windAt(z) : plume.weather.powerWindAt(z);
  }

  /** Undepleted concentration (section 4.6). */
  dilute(): void {
    const plume = this.plume;
    const { height, part } = plume;
    const sigma = this.sigma;
    let zi = this.mixingHeight;
    const x = plume.dispersion.distance.x;
    if (part === 0) {
      this.undepleted = this.profile = 0;
      return;
    }
    if (this.isMixed) {
      this.profile = 0;
      this.undepleted = MIXED / (x * this.wind * zi);
      return;
    }
    const q = sigma / zi;
    const narrow = 0.5 / (sigma * sigma);
    const direct = height * height * narrow;
    zi *= 2;
    const below = (zi - height) * (zi - height) * narrow;
    const above = (zi + height) * (zi + height) * narrow;
    const first = exp(-direct);
    let reflected = below - direct < NEGLIGIBLE ? exp(-below) : 0;
    if (above - direct < NEGLIGIBLE) reflected += exp(-above);
    const density = GAUSSIAN / (x * sigma * this.wind);
    const isReflected = q > 0.6 * Math.sqrt(1 - height / this.mixingHeight);
    this.profile = density * (first + reflected);
    this.undepleted = isReflected ? this.profile : density * first;
  }

  /** Resistances at the receptor (sections 5.1-5.8): R_a + R_b to 4 and 50 m, canopy net and without emission. */
  resist(): void {
    const plume = this.plume;
    const layer = this.layer;
    const perUstar = 2.5 / layer.ustar;
    const rb = plume.matter.rbUstar / layer.ustar;
    const r4 = perUstar * layer.heat4 + rb;
    this.r4 = r4;
    this.r50 = perUstar * layer.heat50 + rb;
    const { dust, kind } = plume.matter;
    const canopy = this.#canopy;
    canopy.aerodynamic = r4;
    canopy.ustar = layer.ustar;
    if (dust !== undefined) {
      this.rcNet = this.rcTaken = dust.canopyResistance;
    } else if (kind === "NH3") {
      canopy.average(this.#landUse);
      this.rcNet = canopy.net;
      this.rcTaken = canopy.withoutEmission;
    } else {
      canopy.average(this.#landUse);
      const rc = noxMixtureResistance(canopy.net, plume.no2Share, plume.weather.rcSO2, plume.ra4Rb);
      this.rcNet = this.rcTaken = rc;
    }
  }

  /** Depletion by dry deposition, and the gradient near the ground (chapter 8). */
  deplete(): void {
    const plume = this.plume;
    const w = plume.weather;
    const x = plume.dispersion.distance.x;
    this.taken2 = this.taken3 = 0;
    this.gamma = 0;
    this.meanWind = this.wind;
    if (plume.part === 0) return;
    const { k } = w;
    const isElevated = k >= 4 && plume.height > w.localMixingHeight;
    let nearWind = 0.5 * (plume.nearWind + this.wind);
    let reach = x;
    let spread = this.sigma;
    let dilution = x * this.undepleted * this.wind;
    this.meanWind = nearWind;
    // σ grows as x^b, so the plume is mixed before the receptor where σ there exceeds the local mixing height.
    let mixed = Infinity;
    if (isElevated) {
      mixed = mixingDistanceOfElevated(plume.height, w.localMixingHeight, w.farMixingHeight, x);
    } else if (this.sigmaPlain >= w.localMixingHeight) {
      const exponent = DISPERSION_EXPONENT[k];
      mixed = x * exp(log(w.localMixingHeight / this.sigmaPlain) / exponent);
    }
    if (x >= mixed) {
      this.taken3 = ((x - mixed) * plume.velocityAt50) / (this.wind * this.mixingHeight);
      const layerThere = w.localMixingHeight + (mixed / 100_000) * (w.farMixingHeight - w.localMixingHeight);
      nearWind = 0.5 * (plume.nearWind + w.powerWindAt(Math.min(layerThere / 2, 500)));
      reach = mixed;
      spread = w.localMixingHeight;
      dilution *= this.mixingHeight / layerThere;
      this.meanWind = (mixed * nearWind + (x - mixed) * this.wind) / x;
    }
    this.gamma = gradient(this.r4 + this.rcTaken, this.r50 + this.rcTaken, x, nearWind);
    if (!isElevated) {
      const beta = spreadToGround(spread / plume.height);
      this.taken2 = dryDepletion(beta, plume.velocityAtRoughness, dilution, reach / nearWind, this.gamma);
    }
  }

  /** Loss by rain (chapter 6). */
  rain(): void {
    const plume = this.plume;
    const w = plume.weather;
    const { matter } = plume;
    const probability = w.rainProbability;
    this.loss = this.drift = 0;
    if (probability === 0) return;
    const sigma = this.sigma;
    const zi = this.mixingHeight;
    const hours = plume.dispersion.distance.x / (3600 * this.wind);
    const gap = plume.part === 0 || zi < plume.height ? 0 : zi - plume.height;
    const share = shareInCloud(gap, sigma);
    const length = rainLength(hours, w.rainEventHours);
    this.inCloud = share;
    this.rainHours = length;
    const solubility = matter.kind === "NOx" ? plume.no2Share : 1;
    const depth = plume.part === 0 ? 2 * sigma : zi;
    const rate = solubility * inCloudRate(matter.scavenging.inCloud, w.rainIntensity, depth);
    const seen = share * (hours < 1 ? hours : 1);
    this.loss = wetLoss(matter.scavenging, seen, rate, plume.belowCloud, probability, length);
    this.drift = plume.drift;
  }

  /** Adds concentration and fluxes of the primary substance (sections 8.5 and 9.1). */
  arrive(arrival: Arrival): void {
    const plume = this.plume;
    const { matter, part } = plume;
    const x = plume.dispersion.distance.x;
    const travel = x / this.meanWind;
    const taken = travel * (matter.conversion + this.loss) * PER_SECOND;
    const left = exp(-(this.taken2 + this.taken3 + taken));
    const amount = plume.amount * matter.share;
    const concentration = amount * part * this.undepleted * (1 - this.gamma) * left;
    arrival.concentration += concentration;
    arrival.dry += (matter.molPerFlux * 3600 * concentration) / (this.r4 + this.rcNet);
    const perLoss = (1e4 * SECTOR * amount) / (this.wind * (x + 3 + this.drift));
    if (x >= this.drift) {
      let leftAloft = left;
      if (part > 0 && part < 1) {
        // The part above the mixing height does not deposit dry.
        const e2 = 1 - part + part * exp(-this.taken2);
        const e3 = 1 - part + part * exp(-this.taken3);
        leftAloft = e2 * e3 * exp(-taken);
      }
      arrival.wet += matter.molPerFlux * perLoss * this.loss * leftAloft;
    }
    this.travel = travel;
    this.left = left;
    this.perLoss = perLoss;
  }
}
