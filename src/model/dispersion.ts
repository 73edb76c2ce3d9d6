import { exp, log } from "./elementary.ts";
import { SurfaceLayer } from "./surface-layer.ts";

/** Vertical dispersion (method chapter 4). Lengths in m, velocities in m/s. */

/** Exponent b of σ_z = a·x^b per stability class U1 … S2 (section 4.1). */
export const DISPERSION_EXPONENT = [0.82, 0.82, 0.76, 0.76, 0.67, 0.76] as const;

/** A reflected plume is judged at this share of σ (section 13). */
const REFLECTION = 0.69;

const LOG_OF_UNSTABLE_START = Math.log(0.07);
const LOG_OF_STABLE_START = Math.log(0.04);

/** Functions of the distance alone that every class and place needs. */
export class Distance {
  x = 0.5;
  /** x^0.82, x^0.76, x^0.67 by class. */
  readonly power = new Float64Array(6);
  /** 0.07·x^0.8 and 0.04·x^0.7, the first heights of the surface-layer iteration, and their logarithms. */
  unstableStart = 0.5;
  stableStart = 0.5;
  logUnstableStart = 0.5;
  logStableStart = 0.5;

  set(x: number): void {
    this.x = x;
    const logX = log(x);
    const convective = exp(0.82 * logX);
    const neutral = exp(0.76 * logX);
    this.power[0] = this.power[1] = convective;
    this.power[2] = this.power[3] = this.power[5] = neutral;
    this.power[4] = exp(0.67 * logX);
    this.logUnstableStart = LOG_OF_UNSTABLE_START + 0.8 * logX;
    this.logStableStart = LOG_OF_STABLE_START + 0.7 * logX;
    this.unstableStart = exp(this.logUnstableStart);
    this.stableStart = exp(this.logStableStart);
  }
}

/** The vertical dispersion length σ of a plume over a place: set height and mixing height, m, then take a place. */
export class Dispersion {
  readonly distance: Distance;
  mixingHeight = 0.5;
  /** Height of the plume for this chapter: at most 0.9 of the mixing height. */
  private h = 0.5;
  private logH = 0.5;
  /** Result, m. */
  sigma = 0.5;
  #layer = new SurfaceLayer();

  constructor(distance: Distance) {
    this.distance = distance;
  }

  setPlume(height: number, mixingHeight: number): void {
    this.mixingHeight = mixingHeight;
    this.h = height < 0.9 * mixingHeight ? height : 0.9 * mixingHeight;
    this.logH = log(this.h);
  }

  /** Sets σ, blended between the surface layer and the layer above it (section 4.1). */
  over(layer: SurfaceLayer): void {
    this.#layer = layer;
    const upper = (10 * this.h) / this.mixingHeight - 0.5;
    if (upper <= 0) {
      this.surface();
      return;
    }
    const convective = layer.inverseL > 0 ? 0 : Math.min((-this.mixingHeight * layer.inverseL) / 20, 1);
    let sigma = 0;
    if (convective > 0) {
      this.convective();
      sigma = convective * this.sigma;
    }
    if (convective < 1) {
      this.neutral();
      sigma += (1 - convective) * this.sigma;
    }
    if (upper < 1) {
      this.surface();
      sigma = upper * sigma + (1 - upper) * this.sigma;
    }
    this.sigma = sigma;
  }

  /** Sets σ of the near-neutral upper layer over the last place (section 4.2). */
  neutral(): void {
    const h = this.h;
    const half = this.mixingHeight / 2;
    const layer = this.#layer;
    const timescale = Math.min(Math.max(150 - 2000 * layer.inverseL, 10), 400);
    const share = 1 - h / this.mixingHeight;
    const stableVariance = 1.7 * share * Math.sqrt(share);
    let z = h;
    let logZ = this.logH;
    // At most one re-evaluation, for reflection at the ground or at the mixing height.
    for (let evaluation = 0; ; evaluation++) {
      let variance = stableVariance;
      if (layer.inverseL <= 0) {
        const place = z / this.mixingHeight;
        const convection = exp(0.667 * log(-2.5 * z * layer.inverseL) - 2 * place);
        variance = 1.5 * convection + 1.7 - place;
      }
      const travel = this.distance.x / layer.windAtLog(z, logZ);
      const sigma = (layer.ustar * Math.sqrt(variance) * travel) / (1 + Math.sqrt(travel / (2 * timescale)));
      this.sigma = sigma;
      if (evaluation === 1) return;
      const s = REFLECTION * sigma;
      if (h < half && s > h) z = s < half ? s : half;
      else if (h > half && s > this.mixingHeight - h) z = s >= half ? half : this.mixingHeight - s;
      else return;
      logZ = log(z);
    }
  }

  /** Sets σ of the convective upper layer over the last place (section 4.3). */
  convective(): void {
    const h = this.h;
    const half = this.mixingHeight / 2;
    const layer = this.#layer;
    const u = layer.ustar;
    const velocity = exp(0.333 * log(-2.5 * this.mixingHeight * u * u * u * layer.inverseL));
    const shear = (1.26 * u) / velocity;
    const strength = 0.7 * this.distance.x * velocity * Math.sqrt(0.314 + shear * shear);
    let z = h;
    let logZ = this.logH;
    for (let evaluation = 0; ; evaluation++) {
      const sigma = strength / layer.windAtLog(z, logZ);
      this.sigma = sigma;
      const s = REFLECTION * sigma;
      if (evaluation === 1 || h >= half || s <= h) return;
      z = s < half ? s : half;
      logZ = log(z);
    }
  }

  /**
   * Sets σ of the surface layer over the last place (section 4.4). Diffusivity height z_k and wind height z_u are adjusted to the
   * plume with a loose tolerance and a relaxation factor that are part of the method.
   */
  surface(): void {
    const h = this.h;
    const half = this.mixingHeight / 2;
    const perMixingHeight = 1 / this.mixingHeight;
    const layer = this.#layer;
    const inverseL = layer.inverseL;
    const isStable = inverseL > 0;
    const windHeightShare = isStable ? 1 : 0.75;
    // 2·K·x without what depends on the heights
    const strength = isStable
      ? 0.7 * layer.ustar * this.distance.x * (inverseL > 1 / 30 ? 2.4 : 1.2)
      : (0.7 / 0.74) * layer.ustar * this.distance.x;
    let zk = isStable ? this.distance.stableStart : this.distance.unstableStart;
    let logZu = isStable ? this.distance.logStableStart : this.distance.logUnstableStart;
    if (zk < h) {
      zk = h;
      logZu = this.logH;
    }
    if (zk > half) {
      zk = half;
      logZu = log(half);
    }
    let zu = zk;
    let previous = zk;
    let isLast = false;
    for (let adjustment = 0; ; adjustment++) {
      let mixing: number;
      if (isStable) {
        mixing = zk / (0.74 + 4.7 * zk * inverseL);
      } else {
        const below = 1 - zk * perMixingHeight;
        mixing = zk * below * Math.sqrt((1 - 9 * zk * inverseL) * below);
      }
      const sigma = Math.sqrt((strength * mixing) / layer.windAtLog(zu, logZu));
      this.sigma = sigma;
      if (isLast || adjustment === 13) return;
      const s = REFLECTION * sigma;
      if (s >= half) {
        zu = half;
        zk = windHeightShare * zu;
        isLast = true;
      } else if (s <= h) {
        zk = h - sigma;
        zu = h;
        if (zk < h / 2) {
          zk = h / 2;
          isLast = true;
        } else if (Math.abs(zk - previous) > 0.1 * zk) {
          zk -= 0.6 * (zk - previous);
          previous = zk;
          isLast = zk > half || zk > h + s;
        } else {
          isLast = true;
        }
      } else {
        if (Math.abs(zu - s) <= 0.1 * zu) return;
        zu -= 0.6 * (zu - s);
        if (zu < h) zu = h;
        if (zu > half) {
          zu = half;
          isLast = true;
        }
        zk = windHeightShare * zu;
      }
      logZu = log(zu);
    }
  }
}
