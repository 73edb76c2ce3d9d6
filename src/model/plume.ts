import { Canopy, CanopyResistance, LandUseMix } from "./canopy.ts";
import { NO2_BY_SECTOR, no2Share, toPpb } from "./chemistry.ts";
import { trajectoryCorrection } from "./depletion.ts";
import { Dispersion } from "./dispersion.ts";
import { log } from "./elementary.ts";
import { followsWeather, weatherFactor } from "./emission-profile.ts";
import type { Environment } from "./environment.ts";
import type { Passage } from "./passage.ts";
import { partBelowMixingHeight, type PlumeRise } from "./plume-rise.ts";
import { nitrateMixtureResistance, noxMixtureResistance } from "./resistance.ts";
import type { TimeProfile } from "./source.ts";
import type { Matter } from "./substance.ts";
import { receptorInverseL, receptorUstar, sourceInverseL, SurfaceLayer } from "./surface-layer.ts";
import { belowCloudRate, dropDrift, SCAVENGING_SECONDARY } from "./wet-deposition.ts";
import { Weather } from "./weather.ts";

const LOG_4 = Math.log(4);
const LOG_50 = Math.log(50);

/**
 * The plume of one source on its way to one receptor in one class of weather, before it meets a surface: everything that
 * the surfaces of a receptor share. For an emission of 1 g/s. To be taken in the steps of {@link DepositionModel.compute}.
 */
export class Plume {
  readonly environment: Environment;
  readonly weather: Weather;
  readonly passage: Passage;
  readonly dispersion: Dispersion;
  /** The air at the source. */
  readonly source = new SurfaceLayer();
  readonly canopy = new Canopy();
  /** Common to all classes. */
  readonly rise: PlumeRise;
  matter: Matter;
  /** Share of HNO3 in nitrate. */
  hno3Share = 0.5;

  /** Part of the yearly emission that goes this way in this class: φ·g. */
  amount = 0.5;
  /** Height after the rise, m; effective height, which the mixing height may limit; and the part of the plume below it. */
  risenHeight = 0.5;
  height = 0.5;
  part = 0.5;
  mixingHeight = 0.5;
  /** σ with the roughness of the source, m. */
  sigmaAtSource = 0.5;
  /** Wind at the height of the plume near the source, m/s. */
  nearWind = 0.5;
  /** Rise by heat, m. */
  private risen = 0.5;
  /** The air of the statistics as receptors start from it; source and trajectory have their own route (section 2.2). */
  readonly receptorStart = new SurfaceLayer();
  readonly #sourceStart = new SurfaceLayer();
  no2Share = 0.5;
  /** R_a(4 m) + R_b(SO2) of the statistics, s/m. */
  ra4Rb = 0.5;
  /** Deposition velocities on the way, m/s: at roughness height, and those of primary and secondary substance at 50 m with f_d. */
  velocityAtRoughness = 0.5;
  velocityAt50 = 0.5;
  secondaryVelocityAt50 = 0.5;
  /** Below-cloud rates Λ of primary and secondary substance, 1/h, and the drift of drops, m. */
  belowCloud = 0.5;
  secondaryBelowCloud = 0.5;
  drift = 0.5;

  /** ln of the intensity of rain, mm/h. */
  private logRain = 0.5;
  /** Share of NO2 in NOx by wind sector. */
  readonly #no2Shares: Float64Array;
  readonly #trajectory: SurfaceLayer;
  readonly #trajectoryLandUse: LandUseMix;
  readonly #trajectoryCanopy = new CanopyResistance(this.canopy);
  #timeProfile: TimeProfile = 0;
  private profileFactor = 1;
  #followsWeather = false;

  /** For class k, from 0. */
  constructor(k: number, passage: Passage, rise: PlumeRise, environment: Environment, matter: Matter) {
    this.passage = passage;
    this.rise = rise;
    this.environment = environment;
    this.matter = matter;
    this.weather = new Weather(passage, k);
    this.dispersion = new Dispersion(passage.distance);
    const no2 = toPpb(environment.no2, 46);
    this.#no2Shares = Float64Array.from(NO2_BY_SECTOR, (factor) => no2Share(no2 * factor));
    this.#trajectoryLandUse = new LandUseMix(environment.trajectoryLandUse);
    this.source.setRoughness(environment.sourceRoughness);
    const isSame = environment.trajectoryRoughness === environment.sourceRoughness;
    this.#trajectory = isSame ? this.source : new SurfaceLayer();
    this.#trajectory.setRoughness(environment.trajectoryRoughness);
  }

  /** Takes how emission follows the time, and the factor by the clock in this class. */
  setTimeProfile(timeProfile: TimeProfile, factor: number): void {
    this.#timeProfile = timeProfile;
    this.profileFactor = factor;
    this.#followsWeather = followsWeather(timeProfile);
  }

  /** Brings the weather of the class, which occurs with this wind. */
  setWeather(): void {
    const w = this.weather;
    w.setNearestSector();
    w.setBetweenSectors();
    w.setRain();
    let factor = this.profileFactor;
    if (this.#followsWeather) factor = weatherFactor(this.#timeProfile, factor, w);
    this.amount = w.frequency * factor;
    this.ra4Rb = w.ra4 + w.rbSO2;
  }

  /** u* and L as source, trajectory and receptor start from them (section 2.2). */
  setAir(): void {
    const w = this.weather;
    const { roughness, logRoughness } = this.passage;
    const source = this.#sourceStart;
    source.roughness = roughness;
    source.logRoughness = logRoughness;
    source.ustar = w.ustar;
    source.inverseL = sourceInverseL(w.obukhovLength);
    const receptor = this.receptorStart;
    receptor.roughness = roughness;
    receptor.logRoughness = logRoughness;
    receptor.ustar = receptorUstar(w.rbSO2);
    receptor.inverseL = receptorInverseL(receptor.ustar, w.temperature, w.sensibleHeat);
  }

  /** Brings u* and L from the statistics to source and trajectory (section 2.3). */
  adaptAir(): void {
    this.source.adapt(this.#sourceStart);
    if (this.#trajectory !== this.source) this.#trajectory.adapt(this.#sourceStart);
  }

  /** Rise by heat (chapter 3). */
  setRise(): void {
    this.rise.setAtSource(this.weather.temperature, this.source);
    this.risen = this.rise.risen;
  }

  /** Height after the rise, and penetration of the mixing height (chapter 3). */
  setHeight(): void {
    const w = this.weather;
    const stack = this.rise.height;
    const rise = this.risen;
    this.risenHeight = this.height = stack + rise;
    this.mixingHeight = w.mixingHeight;
    this.part = partBelowMixingHeight(stack, rise, w.mixingHeight, w.localMixingHeight, this.source.inverseL);
    if (this.part > 0 && this.height > w.mixingHeight) this.height = w.mixingHeight;
    this.nearWind = this.source.windAt(Math.min(Math.max(this.height, 1), 500));
  }

  /** Dispersion as over the source (section 4.1). */
  disperse(): void {
    this.dispersion.setPlume(this.height, this.mixingHeight);
    this.dispersion.over(this.source);
    this.sigmaAtSource = this.dispersion.sigma;
  }

  /** What rain does to any plume (chapter 6). */
  setRain(): void {
    const { rise, weather: w } = this;
    const logRain = log(w.rainIntensity);
    this.logRain = logRain;
    this.secondaryBelowCloud = belowCloudRate(SCAVENGING_SECONDARY, logRain);
    this.drift = dropDrift(rise.height, rise.logHeight, logRain, w.u10, w.windExponent);
  }

  /** Chooses what of the plume is looked at. */
  setMatter(matter: Matter): void {
    this.matter = matter;
    this.belowCloud = belowCloudRate(matter.scavenging, this.logRain);
    if (matter.kind === "NOx") {
      this.no2Share = this.#no2Shares[this.passage.sector];
      this.hno3Share = this.passage.hno3Share();
    }
    if (matter.dust?.isSettling !== true) this.#setVelocities();
  }

  /** Deposition velocities on the way (sections 5.1, 5.2, 5.4-5.8, 8.1, 9.1). */
  #setVelocities(): void {
    const w = this.weather;
    const trajectory = this.#trajectory;
    const ra4 = (w.ra4 * (LOG_4 - trajectory.logRoughness)) / (LOG_4 - this.#sourceStart.logRoughness);
    const ra50 = (w.ra50 * (LOG_50 - trajectory.logRoughness)) / (LOG_50 - this.#sourceStart.logRoughness);
    const rb = this.matter.rbUstar / trajectory.ustar;
    this.#trajectoryCanopy.aerodynamic = ra4 + rb;
    this.#trajectoryCanopy.ustar = trajectory.ustar;
    const rc = this.#trajectoryResistance();
    this.velocityAtRoughness = 1 / (rb + rc);
    const fd = trajectoryCorrection(this.height, w.localMixingHeight, w.fdLow, w.fdHigh);
    this.velocityAt50 = fd / (ra50 + rb + rc);
    if (this.matter.yieldByMass === 0) return;
    const rcSecondary =
      this.matter.kind === "NH3"
        ? 0.8 * w.rcAerosol
        : nitrateMixtureResistance(w.rcAerosol, this.hno3Share, this.ra4Rb);
    // No 350 m rule for the secondary substance (section 9.1).
    const fdSecondary = this.height <= w.localMixingHeight ? w.fdLow : w.fdHigh;
    this.secondaryVelocityAt50 = fdSecondary / (ra50 + rb + rcSecondary);
  }

  /** R_c⁺ on the way, and the conductances of the canopy that the receptor uses too. */
  #trajectoryResistance(): number {
    const w = this.weather;
    const { dust, kind } = this.matter;
    if (dust !== undefined) return dust.canopyResistance;
    const canopy = this.#trajectoryCanopy;
    if (kind === "NH3") {
      this.canopy.setNh3(w, this.passage.nh3Background, this.environment.so2);
      canopy.average(this.#trajectoryLandUse);
      return canopy.withoutEmission;
    }
    this.canopy.setNo2(w);
    canopy.average(this.#trajectoryLandUse);
    return noxMixtureResistance(canopy.withoutEmission, this.no2Share, w.rcSO2, this.ra4Rb);
  }
}
