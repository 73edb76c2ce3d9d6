import { exp } from "./elementary.ts";
import { Arrival } from "./arrival.ts";
import { CanopyResistance, LandUseMix } from "./canopy.ts";
import {
  gradient,
  dryDepletion,
  mixingDistanceOfElevated,
  SecondaryMarch,
  spreadToGround,
} from "./depletion.ts";
import { DISPERSION_EXPONENT } from "./dispersion.ts";
import type { Plume } from "./plume.ts";
import { aerosolResistance, nitrateMixtureResistance, noxMixtureResistance } from "./resistance.ts";
import { addSettlingDust } from "./settling.ts";
import { heatPsi, SurfaceLayer } from "./surface-layer.ts";
import {
  belowCloudRate,
  dropDrift,
  inCloudRate,
  rainLength,
  SCAVENGING_SECONDARY,
  shareInCloud,
  wetLoss,
} from "./wet-deposition.ts";

const LOG_4 = Math.log(4);
const LOG_50 = Math.log(50);
/** 12/(2π): a plume spread over a sector of 30°. */
export const SECTOR = 12 / (2 * Math.PI);
/** Concentration in µg/m³ times distance, height and wind for 1 g/s over a sector; and the same for a Gaussian over the ground. */
const MIXED = 1e6 * SECTOR;
export const GAUSSIAN = (MIXED * 2) / Math.sqrt(2 * Math.PI);
/** % per hour to 1/s. */
export const PER_SECOND = 1 / 360_000;
/** Reflections smaller than e⁻⁴⁰ of the direct plume are left out: below 1e-17. */
const NEGLIGIBLE = 40;

/**
 * A surface at the receptor, and what arrives on it of a plume of 1 g/s: adds up the classes of weather
 * (sections 4.5-4.6 and chapters 5, 6, 8, 9). The receptor is 4 m above the ground.
 */
export class ReceptorSurface {
  /** Per substance of the source. */
  arrivals: readonly Arrival[] = [new Arrival()];

  readonly layer = new SurfaceLayer();
  readonly #landUse: LandUseMix;
  readonly #canopy: CanopyResistance;
  readonly #plume: Plume;
  readonly #march = new SecondaryMarch();

  #arrival = this.arrivals[0];

  // One class of weather.
  #mixingHeight = 0.5;
  #sigmaPlain = 0.5;
  #sigma = 0.5;
  #wind = 0.5;
  #isMixed = false;
  #undepleted = 0.5;
  #profile = 0.5;
  #r4 = 0.5;
  #r50 = 0.5;
  #rcNet = 0.5;
  #rcTaken = 0.5;
  #e2 = 0.5;
  #e3 = 0.5;
  #gamma = 0.5;
  #meanWind = 0.5;
  #loss = 0.5;
  #secondaryLoss = 0.5;
  #drift = 0.5;
  #travel = 0.5;
  #left = 0.5;
  #perLoss = 0.5;

  /** roughness in m, below 3; fractions of the nine land uses. */
  constructor(plume: Plume, roughness: number, landUse: ArrayLike<number>) {
    if (!(roughness > 0 && roughness < 3)) {
      throw new RangeError(`expected a roughness between 0 and 3 m, got ${roughness}`);
    }
    this.#plume = plume;
    this.#landUse = new LandUseMix(landUse);
    this.#canopy = new CanopyResistance(plume.canopy);
    this.layer.setRoughness(roughness);
  }

  /** Starts anew for this many substances. */
  clear(substances: number): void {
    if (this.arrivals.length !== substances) {
      this.arrivals = Array.from({ length: substances }, () => new Arrival());
    }
    for (const arrival of this.arrivals) arrival.concentration = arrival.dry = arrival.wet = 0;
  }

  /** Enters a class of weather: what all substances share. */
  enterClass(): void {
    this.layer.adapt(this.#plume.receptorStart);
    this.#disperse();
  }

  /** Adds what arrives in class k of the plume's present matter. */
  add(k: number): void {
    const plume = this.#plume;
    this.#arrival = this.arrivals[plume.matter.result];
    if (plume.matter.dust?.isSettling === true) {
      addSettlingDust(k, plume, this.layer, this.#arrival);
      return;
    }
    this.#resist();
    this.#deplete(k);
    this.#rain();
    this.#arrive();
  }

  /** Vertical dispersion, transport wind and undepleted concentration (sections 4.1, 4.5, 4.6). */
  #disperse(): void {
    const plume = this.#plume;
    const { height, part, weather } = plume;
    let zi = plume.mixingHeight;
    const here = plume.dispersion.over(this.layer);
    const there = plume.sigmaAtSource;
    const plain = 0.5 * (there + (here > there ? here : there));
    this.#sigmaPlain = plain;
    this.#isMixed = false;
    this.#undepleted = this.#profile = 0;
    if (part === 0) {
      this.#sigma = plain > 1 ? plain : 1;
      this.#wind = weather.powerWindAt(height < 500 ? height : 500);
      this.#mixingHeight = Math.max(80, 2 * this.#sigma);
      return;
    }
    let sigma = plain;
    if (plume.rise.flux > 0) {
      const hot = Math.min(plain, (height - plume.rise.height) / 2.5066) / 1.5;
      sigma = Math.sqrt(plain * plain + hot * hot);
    }
    this.#sigma = sigma;
    this.#mixingHeight = zi;
    const x = plume.dispersion.distance.x;
    const q = sigma / zi;
    if (q > 1.6) {
      this.#isMixed = true;
      this.#wind = weather.powerWindAt(Math.min(zi / 2, 500));
      this.#undepleted = MIXED / (x * this.#wind * zi);
      return;
    }
    const mean = Math.min((1 - q / 1.6) * height + (q / 1.6) * (zi / 2), 500);
    this.#wind = mean > 50 ? weather.powerWindAt(mean) : plume.source.windAt(mean);
    const narrow = 0.5 / (sigma * sigma);
    const direct = height * height * narrow;
    zi *= 2;
    const below = (zi - height) * (zi - height) * narrow;
    const above = (zi + height) * (zi + height) * narrow;
    const first = exp(-direct);
    let reflected = below - direct < NEGLIGIBLE ? exp(-below) : 0;
    if (above - direct < NEGLIGIBLE) reflected += exp(-above);
    const density = GAUSSIAN / (x * sigma * this.#wind);
    const isReflected = q > 0.6 * Math.sqrt(1 - height / this.#mixingHeight);
    this.#profile = density * (first + reflected);
    this.#undepleted = isReflected ? this.#profile : density * first;
  }

  /** Resistances at the receptor (sections 5.1-5.8): R_a + R_b to 4 and 50 m, canopy net and without emission. */
  #resist(): void {
    const plume = this.#plume;
    const layer = this.layer;
    const perUstar = 2.5 / layer.ustar;
    const rb = plume.matter.rbUstar / layer.ustar;
    const ground = heatPsi(layer.roughness * layer.inverseL) - layer.logRoughness;
    const r4 = perUstar * (LOG_4 - heatPsi(4 * layer.inverseL) + ground) + rb;
    this.#r4 = r4;
    this.#r50 = perUstar * (LOG_50 - heatPsi(50 * layer.inverseL) + ground) + rb;
    const { dust, kind } = plume.matter;
    const canopy = this.#canopy;
    canopy.aerodynamic = r4;
    canopy.ustar = layer.ustar;
    if (dust !== undefined) {
      this.#rcNet = this.#rcTaken = dust.canopyResistance;
    } else if (kind === "NH3") {
      canopy.setNh3Background(plume.nh3Background, plume.environment.so2);
      canopy.average(this.#landUse);
      this.#rcNet = canopy.net;
      this.#rcTaken = canopy.withoutEmission;
    } else {
      canopy.setNo2();
      canopy.average(this.#landUse);
      const rc = noxMixtureResistance(canopy.net, plume.no2Share, plume.weather.rcSO2, plume.ra4Rb);
      this.#rcNet = this.#rcTaken = rc;
    }
  }

  /** Depletion by dry deposition, and the gradient near the ground (chapter 8). */
  #deplete(k: number): void {
    const plume = this.#plume;
    const w = plume.weather;
    const x = plume.dispersion.distance.x;
    this.#e2 = this.#e3 = 1;
    this.#gamma = 0;
    this.#meanWind = this.#wind;
    if (plume.part === 0) return;
    const isElevated = k >= 4 && plume.height > w.localMixingHeight;
    let nearWind = 0.5 * (plume.nearWind + this.#wind);
    let reach = x;
    let spread = this.#sigma;
    let dilution = x * this.#undepleted * this.#wind;
    this.#meanWind = nearWind;
    // σ grows as x^b, so the plume is mixed before the receptor where σ there exceeds the local mixing height.
    let mixed = Infinity;
    if (isElevated) {
      mixed = mixingDistanceOfElevated(plume.height, w.localMixingHeight, w.farMixingHeight, x);
    } else if (this.#sigmaPlain >= w.localMixingHeight) {
      const exponent = DISPERSION_EXPONENT[k];
      mixed = x * exp(Math.log(w.localMixingHeight / this.#sigmaPlain) / exponent);
    }
    if (x >= mixed) {
      this.#e3 = exp((-(x - mixed) * plume.velocityAt50) / (this.#wind * this.#mixingHeight));
      const layerThere = w.localMixingHeight + (mixed / 100_000) * (w.farMixingHeight - w.localMixingHeight);
      nearWind = 0.5 * (plume.nearWind + w.powerWindAt(Math.min(layerThere / 2, 500)));
      reach = mixed;
      spread = w.localMixingHeight;
      dilution *= this.#mixingHeight / layerThere;
      this.#meanWind = (mixed * nearWind + (x - mixed) * this.#wind) / x;
    }
    this.#gamma = gradient(this.#r4 + this.#rcTaken, this.#r50 + this.#rcTaken, x, nearWind);
    if (!isElevated) {
      const beta = spreadToGround(spread / plume.height);
      this.#e2 = dryDepletion(beta, plume.velocityAtRoughness, dilution, reach / nearWind, this.#gamma);
    }
  }

  /** Loss by rain (chapter 6). */
  #rain(): void {
    const plume = this.#plume;
    const w = plume.weather;
    const { matter } = plume;
    const probability = w.rainProbability;
    this.#loss = this.#secondaryLoss = this.#drift = 0;
    if (probability === 0) return;
    const sigma = this.#sigma;
    const zi = this.#mixingHeight;
    const hours = plume.dispersion.distance.x / (3600 * this.#wind);
    const gap = plume.part === 0 || zi < plume.height ? 0 : zi - plume.height;
    const share = shareInCloud(gap, sigma);
    const length = rainLength(hours, w.rainEventHours);
    const solubility = matter.kind === "NOx" ? plume.no2Share : 1;
    const depth = plume.part === 0 ? 2 * sigma : zi;
    const inCloud = solubility * inCloudRate(matter.scavenging.inCloud, w.rainIntensity, depth);
    const below = belowCloudRate(matter.scavenging, plume.logRain);
    const seen = share * (hours < 1 ? hours : 1);
    this.#loss = wetLoss(matter.scavenging, seen, inCloud, below, probability, length);
    this.#drift = dropDrift(plume.rise.height, plume.rise.logHeight, plume.logRain, w.u10, w.windExponent);
    if (matter.yieldByMass === 0) return;
    const inCloud2 = inCloudRate(SCAVENGING_SECONDARY.inCloud, w.rainIntensity, zi);
    const below2 = belowCloudRate(SCAVENGING_SECONDARY, plume.logRain);
    this.#secondaryLoss = wetLoss(SCAVENGING_SECONDARY, share, inCloud2, below2, probability, length);
  }

  /** Adds concentration and fluxes of the primary substance (sections 8.5 and 9.1), then of the secondary. */
  #arrive(): void {
    const plume = this.#plume;
    const { matter, part } = plume;
    const x = plume.dispersion.distance.x;
    const travel = x / this.#meanWind;
    const ec = exp(-travel * (matter.conversion + this.#loss) * PER_SECOND);
    const left = this.#e2 * this.#e3 * ec;
    const amount = plume.amount * matter.share;
    const concentration = amount * part * this.#undepleted * (1 - this.#gamma) * left;
    const arrival = this.#arrival;
    arrival.concentration += concentration;
    arrival.dry += (matter.molPerFlux * 3600 * concentration) / (this.#r4 + this.#rcNet);
    const perLoss = (1e4 * SECTOR * amount) / (this.#wind * (x + 3 + this.#drift));
    if (x >= this.#drift) {
      // The part above the mixing height does not deposit dry.
      const e2 = this.#e2 + (1 - this.#e2) * (1 - part);
      const e3 = this.#e3 + (1 - this.#e3) * (1 - part);
      this.#arrival.wet += matter.molPerFlux * perLoss * this.#loss * e2 * e3 * ec;
    }
    if (matter.yieldByMass === 0) return;
    this.#travel = travel;
    this.#left = left;
    this.#perLoss = perLoss;
    this.#arriveSecondary();
  }

  /** Secondary substance (section 9.1). */
  #arriveSecondary(): void {
    const plume = this.#plume;
    const { matter, part } = plume;
    const zi = this.#mixingHeight;
    const conversion = matter.conversion * PER_SECOND;
    const below = part === 0 ? 0 : 1 / zi;
    const march = this.#march;
    march.travel = this.#travel;
    march.primaryLoss = plume.velocityAt50 * below + this.#loss * PER_SECOND + conversion;
    march.secondaryLoss = plume.secondaryVelocityAt50 * below + this.#secondaryLoss * PER_SECOND;
    march.conversion = conversion;
    march.yieldByMass = matter.yieldByMass;
    march.run();
    const arrived = Math.min(1, (march.secondary * this.#left) / march.primary);
    this.#arrival.wet += matter.secondaryMolPerFlux * this.#perLoss * this.#secondaryLoss * arrived;
    if (part === 0) return;
    let profile = this.#profile;
    if (this.#isMixed) {
      profile =
        march.primary > 1e-4 ? this.#undepleted : MIXED / (plume.dispersion.distance.x * zi * this.#wind);
    }
    const flux =
      (3600 * plume.amount * matter.share * part * arrived * profile) /
      (this.#r50 + this.#secondaryResistance());
    this.#arrival.dry += matter.secondaryMolPerFlux * flux;
  }

  /** Canopy resistance of the secondary substance (section 5.7). */
  #secondaryResistance(): number {
    const plume = this.#plume;
    const w = plume.weather;
    const layer = this.layer;
    const isAmmonium = plume.matter.kind === "NH3";
    const windAtTop = layer.roughness > 0.5 ? layer.windAt(8 * layer.roughness) : w.u10;
    const plain = aerosolResistance(
      isAmmonium,
      layer.roughness,
      layer.ustar,
      layer.inverseL,
      w.humidity,
      w.isWet,
      windAtTop,
    );
    return isAmmonium ? plain : nitrateMixtureResistance(plain, plume.hno3Share, plume.ra4Rb);
  }
}
