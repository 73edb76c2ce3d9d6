import { Canopy, CanopyResistance, LandUseMix } from "./canopy.ts";
import { hno3Share, NO2_BY_SECTOR, no2Share, toPpb } from "./chemistry.ts";
import { trajectoryCorrection } from "./depletion.ts";
import { Dispersion } from "./dispersion.ts";
import { followsWeather, profileFactors, weatherFactor } from "./emission-profile.ts";
import type { Environment } from "./environment.ts";
import type { MeteoStatistics } from "./meteo.ts";
import { partBelowMixingHeight, PlumeRise } from "./plume-rise.ts";
import { nitrateMixtureResistance, noxMixtureResistance } from "./resistance.ts";
import type { PointSource } from "./source.ts";
import type { Matter } from "./substance.ts";
import { receptorInverseL, receptorUstar, sourceInverseL, SurfaceLayer } from "./surface-layer.ts";
import { Weather } from "./weather.ts";

const LOG_4 = Math.log(4);
const LOG_50 = Math.log(50);

/**
 * The plume of one source on its way to one receptor in one class of weather, before it meets a surface: everything that
 * the surfaces of a receptor share. For an emission of 1 g/s.
 */
export class Plume {
  readonly environment: Environment;
  readonly weather: Weather;
  readonly dispersion = new Dispersion();
  /** The air at the source. */
  readonly source = new SurfaceLayer();
  readonly canopy = new Canopy();
  readonly rise = new PlumeRise();
  matter: Matter;
  /** NH3 background, µg/m³, and the share of HNO3 in nitrate that goes with it. */
  nh3Background = 0.5;
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
  logRain = 0.5;

  readonly #hourOfDay: Float64Array;
  readonly #trajectory: SurfaceLayer;
  readonly #trajectoryLandUse: LandUseMix;
  readonly #trajectoryCanopy = new CanopyResistance(this.canopy);
  #place: PointSource = { x: 0, y: 0, height: 1, heatMegawatts: 0, timeProfile: 0 };
  #profile: Float64Array = new Float64Array(6);
  #followsWeather = false;

  constructor(meteo: MeteoStatistics, environment: Environment, matter: Matter) {
    this.environment = environment;
    this.matter = matter;
    this.weather = new Weather(meteo);
    this.#hourOfDay = meteo.hourOfDay;
    this.#trajectoryLandUse = new LandUseMix(environment.trajectoryLandUse);
    this.source.setRoughness(environment.sourceRoughness);
    const isSame = environment.trajectoryRoughness === environment.sourceRoughness;
    this.#trajectory = isSame ? this.source : new SurfaceLayer();
    this.#trajectory.setRoughness(environment.trajectoryRoughness);
  }

  setSource(source: PointSource): void {
    this.#place = source;
    this.rise.set(source.height > 0 ? source.height : 0.01, source.heatMegawatts);
    this.#followsWeather = followsWeather(source.timeProfile);
    this.#profile = profileFactors(source.timeProfile, this.#hourOfDay);
  }

  setReceptor(x: number, y: number, nh3Background: number): void {
    this.weather.setPair(this.#place.x, this.#place.y, x, y);
    this.dispersion.distance.set(this.weather.distance);
    this.#sourceStart.setRoughness(this.weather.roughness);
    this.receptorStart.setRoughness(this.weather.roughness);
    this.nh3Background = nh3Background;
    this.hno3Share = hno3Share(toPpb(Math.max(nh3Background, 1e-6), 17));
  }

  /** Brings class k to the receptor, before any {@link setMatter}; returns false where it does not occur with this wind. */
  setClass(k: number): boolean {
    const w = this.weather;
    if (!w.setClass(k, this.rise)) return false;
    let factor = this.#profile[k];
    if (this.#followsWeather) factor = weatherFactor(this.#place.timeProfile, factor, w);
    this.amount = w.frequency * factor;
    this.#setAir();
    this.#setHeight();
    this.dispersion.setPlume(this.height, this.mixingHeight);
    this.sigmaAtSource = this.dispersion.over(this.source);
    this.logRain = Math.log(w.rainIntensity);
    this.ra4Rb = w.ra4 + w.rbSO2;
    return true;
  }

  /** Chooses what of the plume is looked at in the present class. */
  setMatter(matter: Matter): void {
    this.matter = matter;
    if (matter.kind === "NOx") {
      const no2 = toPpb(this.environment.no2, 46) * NO2_BY_SECTOR[this.weather.preliminarySector];
      this.no2Share = no2Share(no2);
    }
    if (matter.dust?.isSettling !== true) this.#setVelocities();
  }

  /** u* and L at source, trajectory and receptor (section 2.2). */
  #setAir(): void {
    const w = this.weather;
    this.#sourceStart.ustar = w.ustar;
    this.#sourceStart.inverseL = sourceInverseL(w.obukhovLength);
    this.source.adapt(this.#sourceStart);
    if (this.#trajectory !== this.source) this.#trajectory.adapt(this.#sourceStart);
    this.receptorStart.ustar = receptorUstar(w.rbSO2);
    this.receptorStart.inverseL = receptorInverseL(this.receptorStart.ustar, w.temperature, w.sensibleHeat);
  }

  /** Rise and penetration of the mixing height (chapter 3). */
  #setHeight(): void {
    const w = this.weather;
    const stack = this.rise.height;
    const rise = this.rise.atSource(w.temperature, this.source);
    this.risenHeight = this.height = stack + rise;
    this.mixingHeight = w.mixingHeight;
    this.part = partBelowMixingHeight(stack, rise, w.mixingHeight, w.localMixingHeight, this.source.inverseL);
    if (this.part > 0 && this.height > w.mixingHeight) this.height = w.mixingHeight;
    this.nearWind = this.source.windAt(Math.min(Math.max(this.height, 1), 500));
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
      this.canopy.setNh3(w);
      canopy.setNh3Background(this.nh3Background, this.environment.so2);
      canopy.average(this.#trajectoryLandUse);
      return canopy.withoutEmission;
    }
    this.canopy.setNo2(w);
    canopy.setNo2();
    canopy.average(this.#trajectoryLandUse);
    return noxMixtureResistance(canopy.withoutEmission, this.no2Share, w.rcSO2, this.ra4Rb);
  }
}
