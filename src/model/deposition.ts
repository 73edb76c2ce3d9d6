import { Canopy, CanopyResistance, isWet } from "./canopy.ts";
import { hno3Share, NO2_BY_SECTOR, no2Share, toPpb } from "./chemistry.ts";
import {
  dryDepletion,
  gradient,
  mixingDistanceOfElevated,
  SecondaryMarch,
  spreadToGround,
  trajectoryCorrection,
} from "./depletion.ts";
import { DISPERSION_EXPONENT, dispersionLength, Distance } from "./dispersion.ts";
import {
  DUST_CLASSES,
  DUST_SHARES,
  SETTLING_DEPOSITION,
  SETTLING_VELOCITY,
  settlingDepletion,
  settlingPower,
  type DustClass,
} from "./dust.ts";
import { profileFactors, weatherFactor } from "./emission-profile.ts";
import { DUTCH_ENVIRONMENT, type Environment } from "./environment.ts";
import type { MeteoStatistics } from "./meteo.ts";
import { buoyancyFlux, partBelowMixingHeight, riseAtSource } from "./plume-rise.ts";
import {
  aerosolResistance,
  nitrateMixtureResistance,
  noxMixtureResistance,
  RB_USTAR_NH3,
  RB_USTAR_OTHER,
} from "./resistance.ts";
import type { PointSource, Substance } from "./source.ts";
import {
  aerodynamicProfile,
  receptorInverseL,
  receptorUstar,
  sourceInverseL,
  SurfaceLayer,
} from "./surface-layer.ts";
import { Weather } from "./weather.ts";
import {
  belowCloudRate,
  dropDrift,
  inCloudRate,
  rainLength,
  rainLoss,
  SCAVENGING_NH3,
  SCAVENGING_NOX,
  SCAVENGING_SECONDARY,
  shareInCloud,
  wetLoss,
  type Scavenging,
} from "./wet-deposition.ts";

/** Heights of the two aerodynamic resistances, m. */
const LOG_4 = Math.log(4);
const LOG_50 = Math.log(50);
/** 12/(2π): a plume spread over a sector of 30°. */
const SECTOR = 12 / (2 * Math.PI);
/** % per hour to 1/s. */
const PER_SECOND = 1 / 360_000;
/** Terms of the vertical profile smaller than e⁻⁴⁰ of the first are left out: below 1e-17. */
const NEGLIGIBLE = 40;

interface Kind {
  readonly molarMass: number;
  readonly nitrogenAtoms: number;
  readonly rbUstar: number;
  /** Molar mass of the secondary substance; 0: none. */
  readonly secondaryMass: number;
}
const KIND_NH3: Kind = { molarMass: 17, nitrogenAtoms: 1, rbUstar: RB_USTAR_NH3, secondaryMass: 18 };
const KIND_NOX: Kind = { molarMass: 46, nitrogenAtoms: 1, rbUstar: RB_USTAR_OTHER, secondaryMass: 62 };
const KIND_DUST: Kind = { molarMass: 80.04, nitrogenAtoms: 2, rbUstar: RB_USTAR_OTHER, secondaryMass: 0 };

/** A surface at the receptor, and what the model found on it for an emission of 1 g/s. */
export class ReceptorSurface {
  /** Fractions of the nine land uses. */
  readonly landUse: Float64Array;
  readonly layer = new SurfaceLayer();
  readonly canopy = new CanopyResistance();
  /** µg/m³ of the primary substance. */
  concentration = 0.5;
  /** mol N/ha/yr, primary and secondary substance. */
  dry = 0.5;
  wet = 0.5;

  /** roughness in m, below 3. */
  constructor(roughness: number, landUse: ArrayLike<number>) {
    if (!(roughness > 0 && roughness < 3))
      throw new RangeError(`expected a roughness between 0 and 3 m, got ${roughness}`);
    if (landUse.length !== 9) throw new RangeError(`expected nine land-use fractions, got ${landUse.length}`);
    this.landUse = Float64Array.from(landUse);
    this.layer.setRoughness(roughness);
  }

  /** mol N/ha/yr per 1 g/s. */
  get total(): number {
    return this.dry + this.wet;
  }
}

/**
 * The OPS method for point sources: annual mean concentration and nitrogen deposition at a receptor (method chapter 9).
 * Set a source, then a receptor, then compute on surfaces; results are per 1 g/s, because deposition is linear in emission.
 * An instance works on one pair at a time and allocates nothing per pair.
 */
export class DepositionModel {
  readonly #environment: Environment;
  readonly #hourOfDay: Float64Array;
  readonly #trajectoryLandUse: Float64Array;
  readonly #weather: Weather;
  readonly #distance = new Distance();
  readonly #source = new SurfaceLayer();
  readonly #trajectory: SurfaceLayer;
  readonly #logRatio4: number;
  readonly #logRatio50: number;
  readonly #canopy = new Canopy();
  readonly #trajectoryCanopy = new CanopyResistance();
  readonly #march = new SecondaryMarch();

  #from: PointSource = { x: 0, y: 0, height: 1, heatMegawatts: 0, timeProfile: 0 };
  #stackHeight = 0.5;
  #flux = 0.5;
  #profile: Float64Array = new Float64Array(6);
  #substance: Substance = "NH3";
  #kind: Kind = KIND_NH3;
  #dust: DustClass | undefined;
  #scavenging: Scavenging = SCAVENGING_NH3;
  #conversion = 0.5;
  #nh3 = 0.5;
  #hno3Share = 0.5;

  // One class of weather, shared by the surfaces of a receptor.
  #amount = 0.5;
  #rise = 0.5;
  #height = 0.5;
  #part = 0.5;
  #sigmaAtSource = 0.5;
  #mixingHeight = 0.5;
  #ustarR = 0.5;
  #inverseLR = 0.5;
  #isWet = false;
  #no2Share = 0.5;
  #ra4Rb = 0.5;
  #velocityAtRoughness = 0.5;
  #velocityAt50 = 0.5;
  #secondaryVelocityAt50 = 0.5;
  #logRain = 0.5;

  constructor(meteo: MeteoStatistics, environment: Environment = DUTCH_ENVIRONMENT) {
    this.#environment = environment;
    this.#hourOfDay = meteo.hourOfDay;
    this.#weather = new Weather(meteo);
    this.#trajectoryLandUse = Float64Array.from(environment.trajectoryLandUse);
    this.#source.setRoughness(environment.sourceRoughness);
    this.#trajectory =
      environment.trajectoryRoughness === environment.sourceRoughness ? this.#source : new SurfaceLayer();
    this.#trajectory.setRoughness(environment.trajectoryRoughness);
    this.#logRatio4 = LOG_4 - this.#trajectory.logRoughness;
    this.#logRatio50 = LOG_50 - this.#trajectory.logRoughness;
  }

  /** Chooses what is emitted, and where from. Height 0-200 m, heat 0-50 MW. */
  setSource(source: PointSource, substance: Substance): void {
    this.#from = source;
    this.#stackHeight = source.height > 0 ? source.height : 0.01;
    this.#flux = buoyancyFlux(source.heatMegawatts);
    this.#profile = profileFactors(source.timeProfile, this.#hourOfDay);
    this.#substance = substance;
    this.#dust = undefined;
    if (substance === "NH3") {
      this.#kind = KIND_NH3;
      this.#scavenging = SCAVENGING_NH3;
      this.#conversion = this.#environment.nh3Conversion;
    } else if (substance === "NOx") {
      this.#kind = KIND_NOX;
      this.#scavenging = SCAVENGING_NOX;
      this.#conversion = this.#environment.noxConversion;
    } else {
      this.#kind = KIND_DUST;
      this.#conversion = 0;
    }
  }

  /** Chooses the receptor, 4 m above the ground: RD in m, NH3 background in µg/m³ there and on the way. */
  setReceptor(x: number, y: number, nh3Background: number): void {
    this.#weather.setPair(this.#from.x, this.#from.y, x, y);
    this.#distance.set(this.#weather.distance);
    this.#nh3 = nh3Background;
    if (this.#substance === "NOx") this.#hno3Share = hno3Share(toPpb(Math.max(nh3Background, 1e-6), 17));
  }

  /** Fills concentration, dry and wet of each surface, as if each covered the receptor wholly. */
  compute(surfaces: readonly ReceptorSurface[]): void {
    for (const surface of surfaces) surface.concentration = surface.dry = surface.wet = 0;
    if (this.#substance === "NH3" || this.#substance === "NOx") {
      this.#computeKind(surfaces, 1);
      return;
    }
    const shares = DUST_SHARES[this.#substance];
    for (const [i, dust] of DUST_CLASSES.entries()) {
      this.#dust = dust;
      this.#scavenging = dust.scavenging;
      this.#computeKind(surfaces, shares[i] as number);
    }
  }

  #computeKind(surfaces: readonly ReceptorSurface[], share: number): void {
    for (let k = 0; k < 6; k++) {
      if (!this.#weather.setClass(k, this.#stackHeight, this.#flux)) continue;
      this.#setClass(k, share);
      for (let s = 0; s < surfaces.length; s++) {
        const surface = surfaces[s] as ReceptorSurface;
        surface.layer.setFromRoughness(
          this.#ustarR,
          this.#inverseLR,
          this.#weather.roughness,
          this.#weather.logRoughness,
        );
        if (this.#dust?.isSettling === true) this.#addSettling(k, surface);
        else this.#add(k, surface);
      }
    }
  }

  /** What does not depend on the surface: chapter 2 at source and way, chapter 3, σ at the source, resistances on the way. */
  #setClass(k: number, share: number): void {
    const w = this.#weather;
    const factor = weatherFactor(
      this.#from.timeProfile,
      this.#profile[k] as number,
      w.temperature,
      w.heatingCoefficient,
      w.rainProbability,
      w.ra4 + w.rbSO2,
    );
    this.#amount = w.frequency * factor * share;

    const inverseL = sourceInverseL(w.obukhovLength);
    this.#source.setFromRoughness(w.ustar, inverseL, w.roughness, w.logRoughness);
    if (this.#trajectory !== this.#source) {
      this.#trajectory.setFromRoughness(w.ustar, inverseL, w.roughness, w.logRoughness);
    }
    this.#ustarR = receptorUstar(w.rbSO2);
    this.#inverseLR = receptorInverseL(this.#ustarR, w.temperature, w.sensibleHeat);

    this.#rise = riseAtSource(this.#flux, this.#stackHeight, w.temperature, this.#source);
    this.#height = this.#stackHeight + this.#rise;
    this.#mixingHeight = w.mixingHeight;
    if (this.#dust?.isSettling === true) {
      this.#part = 1;
      if (this.#mixingHeight < this.#height) this.#mixingHeight = 2 * this.#height;
    } else {
      this.#part = partBelowMixingHeight(
        this.#stackHeight,
        this.#rise,
        w.mixingHeight,
        w.localMixingHeight,
        this.#source.inverseL,
      );
      if (this.#part > 0 && this.#height > w.mixingHeight) this.#height = w.mixingHeight;
    }
    this.#sigmaAtSource = dispersionLength(this.#height, this.#mixingHeight, this.#distance, this.#source);
    this.#logRain = Math.log(w.rainIntensity);
    this.#isWet = isWet(w.rainProbability, w.humidity);
    this.#ra4Rb = w.ra4 + w.rbSO2;
    if (this.#dust?.isSettling !== true) this.#setTrajectoryResistances();
  }

  /** Deposition velocities on the way (sections 5.1, 5.2, 5.4-5.8, 8.1, 9.1). */
  #setTrajectoryResistances(): void {
    const w = this.#weather;
    const ustar = this.#trajectory.ustar;
    const ra4 = (w.ra4 * this.#logRatio4) / (LOG_4 - w.logRoughness);
    const ra50 = (w.ra50 * this.#logRatio50) / (LOG_50 - w.logRoughness);
    const rb = this.#kind.rbUstar / ustar;
    const canopy = this.#trajectoryCanopy;
    let rc: number;
    if (this.#dust !== undefined) {
      rc = this.#dust.canopyResistance;
    } else if (this.#substance === "NH3") {
      this.#canopy.setNh3(w.temperature, w.humidity, w.globalRadiation, this.#isWet);
      canopy.setNh3Background(this.#canopy, this.#nh3, this.#environment.so2);
      canopy.set(this.#trajectoryLandUse, ra4 + rb, ustar);
      rc = canopy.withoutEmission;
      this.#secondaryVelocityAt50 = 1 / (ra50 + rb + 0.8 * w.rcAerosol);
    } else {
      this.#canopy.setNo2(w.temperature, w.humidity, w.globalRadiation, this.#isWet);
      canopy.setNo2(this.#canopy);
      canopy.set(this.#trajectoryLandUse, ra4 + rb, ustar);
      this.#no2Share = no2Share(
        toPpb(this.#environment.no2, 46) * (NO2_BY_SECTOR[w.preliminarySector] as number),
      );
      rc = noxMixtureResistance(canopy.withoutEmission, this.#no2Share, w.rcSO2, this.#ra4Rb);
      const rcSecondary = nitrateMixtureResistance(w.rcAerosol, this.#hno3Share, this.#ra4Rb);
      this.#secondaryVelocityAt50 = 1 / (ra50 + rb + rcSecondary);
    }
    this.#velocityAtRoughness = 1 / (rb + rc);
    this.#velocityAt50 = 1 / (ra50 + rb + rc);
  }

  /** Adds one class on one surface (sections 4.5-4.6 and chapters 6, 8, 9). */
  #add(k: number, surface: ReceptorSurface): void {
    const w = this.#weather;
    const layer = surface.layer;
    const x = this.#distance.x;
    const part = this.#part;
    const height = this.#height;
    let zi = this.#mixingHeight;

    // 4.1, 4.5: vertical dispersion
    const sigmaHere = dispersionLength(height, zi, this.#distance, layer);
    const sigmaPlain = 0.5 * (this.#sigmaAtSource + Math.max(this.#sigmaAtSource, sigmaHere));
    let sigma = sigmaPlain;
    if (part === 0) {
      sigma = Math.max(sigmaPlain, 1);
    } else if (this.#flux > 0) {
      const hot = Math.min(sigmaPlain, (height - this.#stackHeight) / 2.5066) / 1.5;
      sigma = Math.sqrt(sigmaPlain * sigmaPlain + hot * hot);
    }

    // 4.6: transport wind and undepleted concentration for 1 g/s
    const q = sigma / zi;
    const isMixed = q > 1.6;
    let wind: number;
    let undepleted = 0;
    let profile = 0;
    const narrow = 1 / (2 * sigma * sigma);
    if (part === 0) {
      wind = w.powerWindAt(Math.min(height, 500));
      zi = Math.max(80, 2 * sigma);
    } else if (isMixed) {
      wind = w.powerWindAt(Math.min(zi / 2, 500));
      undepleted = (1e6 * SECTOR) / (x * wind * zi);
    } else {
      const mean = Math.min((1 - q / 1.6) * height + (q / 1.6) * (zi / 2), 500);
      wind = mean > 50 ? w.powerWindAt(mean) : this.#source.windAt(mean);
      const direct = height * height * narrow;
      const below = (2 * zi - height) * (2 * zi - height) * narrow;
      const above = (2 * zi + height) * (2 * zi + height) * narrow;
      const first = Math.exp(-direct);
      let reflected = below - direct < NEGLIGIBLE ? Math.exp(-below) : 0;
      if (above - direct < NEGLIGIBLE) reflected += Math.exp(-above);
      const density = (1e6 * SECTOR * 2) / (x * Math.sqrt(2 * Math.PI) * sigma * wind);
      undepleted = density * (q <= 0.6 * Math.sqrt(1 - height / zi) ? first : first + reflected);
      profile = density * (first + reflected);
    }

    // 5: resistances at the receptor
    const perUstar = 2.5 / layer.ustar;
    const ra4 = perUstar * aerodynamicProfile(layer, 4, LOG_4);
    const ra50 = perUstar * aerodynamicProfile(layer, 50, LOG_50);
    const rb = this.#kind.rbUstar / layer.ustar;
    let rcNet: number;
    let rcTaken: number;
    if (this.#dust !== undefined) {
      rcNet = rcTaken = this.#dust.canopyResistance;
    } else if (this.#substance === "NH3") {
      surface.canopy.setNh3Background(this.#canopy, this.#nh3, this.#environment.so2);
      surface.canopy.set(surface.landUse, ra4 + rb, layer.ustar);
      rcNet = surface.canopy.net;
      rcTaken = surface.canopy.withoutEmission;
    } else {
      surface.canopy.setNo2(this.#canopy);
      surface.canopy.set(surface.landUse, ra4 + rb, layer.ustar);
      rcNet = rcTaken = noxMixtureResistance(surface.canopy.net, this.#no2Share, w.rcSO2, this.#ra4Rb);
    }

    // 8: depletion and gradient
    const u0 = this.#source.windAt(Math.min(Math.max(height, 1), 500));
    let velocity = 0;
    let e2 = 1;
    let e3 = 1;
    let gamma = 0;
    let meanWind = wind;
    const ratioTop = (ra4 + rb + rcTaken) / (ra50 + rb + rcTaken);
    if (part > 0) {
      const fd = trajectoryCorrection(height, w.localMixingHeight, w.fdLow, w.fdHigh);
      velocity = fd * this.#velocityAt50;
      const isElevated = k >= 4 && height > w.localMixingHeight;
      let nearWind = 0.5 * (u0 + wind);
      let reach = x;
      let spread = sigma;
      let dilution = x * undepleted * wind;
      meanWind = nearWind;
      const mixed = isElevated
        ? mixingDistanceOfElevated(height, w.localMixingHeight, w.farMixingHeight, x)
        : sigmaPlain >= w.localMixingHeight
          ? x * Math.exp(Math.log(w.localMixingHeight / sigmaPlain) / (DISPERSION_EXPONENT[k] as number))
          : Infinity;
      if (x >= mixed) {
        e3 = Math.exp((-(x - mixed) * velocity) / (wind * zi));
        const layerThere =
          w.localMixingHeight + (mixed / 100_000) * (w.farMixingHeight - w.localMixingHeight);
        nearWind = 0.5 * (u0 + w.powerWindAt(Math.min(layerThere / 2, 500)));
        reach = mixed;
        spread = w.localMixingHeight;
        dilution = mixed * undepleted * (x / mixed) * (zi / layerThere) * wind;
        meanWind = (mixed * nearWind + (x - mixed) * wind) / x;
      }
      gamma = gradient(ra4 + rb + rcTaken, ra50 + rb + rcTaken, x, nearWind);
      if (!isElevated) {
        e2 = dryDepletion(
          spreadToGround(spread, height),
          this.#velocityAtRoughness,
          dilution,
          reach / nearWind,
          gamma,
        );
      }
    }

    // 6: wet loss
    const hours = x / (3600 * wind);
    const gap = part === 0 || zi < height ? 0 : zi - height;
    const inCloudShare = shareInCloud(gap, sigma);
    let loss = 0;
    let drift = 0;
    let secondaryLoss = 0;
    const hasSecondary = this.#kind.secondaryMass > 0 && this.#conversion > 0;
    if (w.rainProbability > 0) {
      const length = rainLength(hours, w.rainEventHours);
      const scale = this.#substance === "NOx" ? this.#no2Share : 1;
      const depth = part === 0 ? 2 * sigma : zi;
      const inCloud = rainLoss(
        scale * inCloudRate(this.#scavenging.inCloud, w.rainIntensity, depth),
        w.rainProbability,
        length,
      );
      const below = belowCloudRate(this.#scavenging, this.#logRain);
      const belowCloud = below === 0 ? 0 : rainLoss(below, w.rainProbability, length);
      loss = wetLoss(this.#scavenging, inCloudShare * Math.min(1, hours), inCloud, belowCloud);
      drift = dropDrift(this.#stackHeight, this.#logRain, w.u10, w.windExponent);
      if (hasSecondary) {
        secondaryLoss = wetLoss(
          SCAVENGING_SECONDARY,
          inCloudShare,
          rainLoss(inCloudRate(SCAVENGING_SECONDARY.inCloud, w.rainIntensity, zi), w.rainProbability, length),
          rainLoss(belowCloudRate(SCAVENGING_SECONDARY, this.#logRain), w.rainProbability, length),
        );
      }
    }

    // 8.5, 9.1: what arrives
    const travel = x / meanWind;
    const ec = Math.exp(-travel * (this.#conversion + loss) * PER_SECOND);
    const left = e2 * e3 * ec;
    const concentration = part * undepleted * (1 - gamma) * left;
    const perMole = (87.6 / this.#kind.molarMass) * this.#kind.nitrogenAtoms * this.#amount;
    surface.concentration += this.#amount * concentration;
    surface.dry += (perMole * 3600 * concentration) / (ra4 + rb + rcNet);
    const across = (wind * (x + 3 + drift)) / SECTOR;
    if (x >= drift) {
      const e2All = e2 + (1 - e2) * (1 - part);
      const e3All = e3 + (1 - e3) * (1 - part);
      surface.wet += (perMole * (loss / 100) * 1e6 * e2All * e3All * ec) / across;
    }
    if (!hasSecondary) return;

    // 9.1: secondary substance
    const fd2 = height <= w.localMixingHeight ? w.fdLow : w.fdHigh;
    const velocity2 = part === 0 ? 0 : fd2 * this.#secondaryVelocityAt50;
    const conversion = this.#conversion * PER_SECOND;
    this.#march.run(
      travel,
      velocity / zi + loss * PER_SECOND + conversion,
      velocity2 / zi + secondaryLoss * PER_SECOND,
      conversion,
      this.#kind.secondaryMass / this.#kind.molarMass,
    );
    const arrived = Math.min(1, (this.#march.secondary * left) / this.#march.primary);
    const perMole2 = (87.6 / this.#kind.secondaryMass) * this.#amount;
    surface.wet += (perMole2 * (secondaryLoss / 100) * 1e6 * arrived) / across;
    if (part === 0) return;
    const wellMixed = this.#march.primary > 1e-4 ? undepleted : (1e6 * SECTOR) / (x * zi * wind);
    const concentration2 = arrived * (isMixed ? wellMixed : profile);
    const resistance2 = ra50 + rb + this.#secondaryResistance(surface);
    surface.dry += (perMole2 * 3600 * part * concentration2) / resistance2;
    void ratioTop;
  }

  /** Canopy resistance of the secondary substance at the receptor (section 5.7). */
  #secondaryResistance(surface: ReceptorSurface): number {
    const w = this.#weather;
    const layer = surface.layer;
    const isAmmonium = this.#substance === "NH3";
    const windAtTop = layer.roughness > 0.5 ? layer.windAt(8 * layer.roughness) : w.u10;
    const plain = aerosolResistance(
      isAmmonium,
      layer.roughness,
      layer.ustar,
      layer.inverseL,
      w.humidity,
      this.#isWet,
      windAtTop,
    );
    return isAmmonium ? plain : nitrateMixtureResistance(plain, this.#hno3Share, this.#ra4Rb);
  }

  /** Adds one class of settling dust, larger than 20 µm (section 5.8). */
  #addSettling(k: number, surface: ReceptorSurface): void {
    const w = this.#weather;
    const layer = surface.layer;
    const x = this.#distance.x;
    const zi = this.#mixingHeight;
    const height = this.#height;
    const sigmaHere = dispersionLength(height, zi, this.#distance, layer);
    const sigmaPlain = 0.5 * (this.#sigmaAtSource + Math.max(this.#sigmaAtSource, sigmaHere));
    const windAtHalf = w.powerWindAt(height / 2);
    const descent = (SETTLING_VELOCITY * x) / windAtHalf;
    const lowered = height - descent;
    const power = this.#distance.power[k] as number;
    let sigma = (sigmaPlain / power) * settlingPower(k, power, x, windAtHalf, height);
    if (this.#flux > 0) {
      const hot = Math.min(sigma, (lowered - this.#stackHeight) / 2.5066) / 1.5;
      sigma = Math.sqrt(sigma * sigma + hot * hot);
    }
    const mean = height / 2;
    const wind = mean > 50 ? w.powerWindAt(Math.min(mean, 500)) : this.#source.windAt(mean);
    const narrow = 1 / (2 * sigma * sigma);
    const low2 = lowered * lowered;
    let shape = Math.exp(-low2 * narrow);
    if (sigma / zi > 0.2 * Math.sqrt(1 - lowered / zi)) {
      const above = 2 * zi + lowered;
      const below = 2 * zi - height - descent;
      shape +=
        Math.exp(-(4 * zi * descent + above * above) * narrow) +
        Math.exp(-(4 * (zi - height) * descent + below * below) * narrow);
    }
    const undepleted = ((1e6 * SECTOR * 2) / (x * Math.sqrt(2 * Math.PI) * sigma * wind)) * shape;
    const e2 = settlingDepletion(height, descent, sigma);

    let loss = 0;
    let drift = 0;
    if (w.rainProbability > 0) {
      const hours = x / (3600 * wind);
      const length = rainLength(hours, w.rainEventHours);
      const gap = Math.max(zi - lowered, 0);
      const inCloud = rainLoss(
        inCloudRate(this.#scavenging.inCloud, w.rainIntensity, zi),
        w.rainProbability,
        length,
      );
      const belowCloud = rainLoss(belowCloudRate(this.#scavenging, this.#logRain), w.rainProbability, length);
      loss = wetLoss(this.#scavenging, shareInCloud(gap, sigma) * Math.min(1, hours), inCloud, belowCloud);
      drift = dropDrift(this.#stackHeight, this.#logRain, w.u10, w.windExponent);
    }
    const ec = Math.exp(-(x / wind) * loss * PER_SECOND);
    const concentration = undepleted * 0.5 * (1 + e2) * ec;
    const ra4 = (2.5 / layer.ustar) * aerodynamicProfile(layer, 4, LOG_4);
    const rb = this.#kind.rbUstar / layer.ustar;
    const perMole = (87.6 / this.#kind.molarMass) * this.#kind.nitrogenAtoms * this.#amount;
    surface.concentration += this.#amount * concentration;
    surface.dry += perMole * 0.5 * 3600 * concentration * (1 / (ra4 + rb) + SETTLING_DEPOSITION);
    if (x >= drift)
      surface.wet += (perMole * (loss / 100) * 1e6 * e2 * ec * SECTOR) / (wind * (x + 3 + drift));
  }

  /**
   * One source, one receptor, one surface, for an emission of 1 g/s: concentration of the primary substance in µg/m³
   * (NOx without HNO2 and PAN, section 9.2), depositions in mol N/ha/yr.
   */
  evaluate(
    source: PointSource,
    substance: Substance,
    receptor: {
      readonly x: number;
      readonly y: number;
      readonly nh3Background: number;
      readonly roughness: number;
      readonly landUse: ArrayLike<number>;
    },
  ): { concentration: number; dry: number; wet: number; total: number } {
    const surface = new ReceptorSurface(receptor.roughness, receptor.landUse);
    this.setSource(source, substance);
    this.setReceptor(receptor.x, receptor.y, receptor.nh3Background);
    this.compute([surface]);
    const concentration = substance === "NOx" ? surface.concentration / 1.08 : surface.concentration;
    return { concentration, dry: surface.dry, wet: surface.wet, total: surface.total };
  }
}

/** A model for these statistics; the environment is that of the product unless given. */
export function createModel(meteo: MeteoStatistics, environment?: Environment): DepositionModel {
  return new DepositionModel(meteo, environment);
}
