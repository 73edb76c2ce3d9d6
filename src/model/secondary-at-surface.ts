import type { Arrival } from "./arrival.ts";
import { SecondaryMarch } from "./depletion.ts";
import { MIXED, PER_SECOND, type PlumeAtSurface } from "./plume-at-surface.ts";
import { aerosolResistance, nitrateMixtureResistance } from "./resistance.ts";
import { inCloudRate, SCAVENGING_SECONDARY, wetLoss } from "./wet-deposition.ts";

const LOG_8 = Math.log(8);

/**
 * The secondary substance that the plume of one class of weather makes on its way, where it meets a surface (sections 5.7 and 9.1).
 * To be taken in steps after those of the primary substance: {@link rain}, {@link resist} and {@link arrive}.
 */
export class SecondaryAtSurface {
  readonly #primary: PlumeAtSurface;
  readonly #march = new SecondaryMarch();
  /** Loss by rain, %/h. */
  private loss = 0.5;
  /** Canopy resistance, s/m. */
  private rc = 0.5;

  constructor(primary: PlumeAtSurface) {
    this.#primary = primary;
  }

  /** Loss by rain (chapter 6). */
  rain(): void {
    const primary = this.#primary;
    const { plume, mixingHeight } = primary;
    const w = plume.weather;
    const probability = w.rainProbability;
    this.loss = 0;
    if (probability === 0) return;
    const inCloud = inCloudRate(SCAVENGING_SECONDARY.inCloud, w.rainIntensity, mixingHeight);
    const below = plume.secondaryBelowCloud;
    const hours = primary.rainHours;
    this.loss = wetLoss(SCAVENGING_SECONDARY, primary.inCloud, inCloud, below, probability, hours);
  }

  /** Canopy resistance (section 5.7). */
  resist(): void {
    const { plume, layer } = this.#primary;
    const w = plume.weather;
    const { roughness, ustar } = layer;
    const isAmmonium = plume.matter.kind === "NH3";
    const windAtTop = roughness > 0.5 ? layer.windAtLog(8 * roughness, LOG_8 + layer.logRoughness) : w.u10;
    const plain = aerosolResistance(
      isAmmonium,
      roughness,
      ustar,
      layer.inverseL,
      w.humidity,
      w.isWet,
      windAtTop,
    );
    this.rc = isAmmonium ? plain : nitrateMixtureResistance(plain, plume.hno3Share, plume.ra4Rb);
  }

  /** Adds the fluxes (section 9.1). */
  arrive(arrival: Arrival): void {
    const primary = this.#primary;
    const { plume } = primary;
    const { matter, part } = plume;
    const zi = primary.mixingHeight;
    const conversion = matter.conversion * PER_SECOND;
    const below = part === 0 ? 0 : 1 / zi;
    const march = this.#march;
    march.travel = primary.travel;
    march.primaryLoss = plume.velocityAt50 * below + primary.loss * PER_SECOND + conversion;
    march.secondaryLoss = plume.secondaryVelocityAt50 * below + this.loss * PER_SECOND;
    march.conversion = conversion;
    march.yieldByMass = matter.yieldByMass;
    march.run();
    const arrived = Math.min(1, (march.secondary * primary.left) / march.primary);
    arrival.wet += matter.secondaryMolPerFlux * primary.perLoss * this.loss * arrived;
    if (part === 0) return;
    let { profile } = primary;
    if (primary.isMixed) {
      const mixed = MIXED / (plume.dispersion.distance.x * zi * primary.wind);
      profile = march.primary > 1e-4 ? primary.undepleted : mixed;
    }
    const concentration = plume.amount * matter.share * part * arrived * profile;
    arrival.dry += (matter.secondaryMolPerFlux * 3600 * concentration) / (primary.r50 + this.rc);
  }
}
