import type { SurfaceLayer } from "./surface-layer.ts";

/** Vertical dispersion (method chapter 4). Lengths in m, velocities in m/s. */

/** Exponent b of σ_z = a·x^b per stability class U1 … S2 (section 4.1). */
export const DISPERSION_EXPONENT = [0.82, 0.82, 0.76, 0.76, 0.67, 0.76] as const;

/** A reflected plume is judged at this share of σ (section 13). */
const REFLECTION = 0.69;

/** Functions of the distance alone that every class and place needs. */
export class Distance {
  x = 0.5;
  /** x^0.82, x^0.76, x^0.67 by class. */
  readonly power = new Float64Array(6);
  /** 0.07·x^0.8 and 0.04·x^0.7: the first heights of the surface-layer iteration. */
  unstableStart = 0.5;
  stableStart = 0.5;

  set(x: number): void {
    this.x = x;
    const log = Math.log(x);
    const convective = Math.exp(0.82 * log);
    const neutral = Math.exp(0.76 * log);
    this.power[0] = this.power[1] = convective;
    this.power[2] = this.power[3] = this.power[5] = neutral;
    this.power[4] = Math.exp(0.67 * log);
    this.unstableStart = 0.07 * Math.exp(0.8 * log);
    this.stableStart = 0.04 * Math.exp(0.7 * log);
  }
}

/** Vertical dispersion length σ at a place, blended between the surface layer and the layer above it (section 4.1). */
export function dispersionLength(
  plumeHeight: number,
  mixingHeight: number,
  distance: Distance,
  layer: SurfaceLayer,
): number {
  const h = Math.min(plumeHeight, 0.9 * mixingHeight);
  const upper = (10 * h) / mixingHeight - 0.5;
  if (upper <= 0) return surfaceDispersion(h, mixingHeight, distance, layer);
  let sigma: number;
  if (layer.inverseL > 0) {
    sigma = neutralDispersion(h, mixingHeight, distance.x, layer);
  } else {
    const convective = Math.min((-mixingHeight * layer.inverseL) / 20, 1);
    sigma = convective * convectiveDispersion(h, mixingHeight, distance.x, layer);
    if (convective < 1) sigma += (1 - convective) * neutralDispersion(h, mixingHeight, distance.x, layer);
  }
  if (upper >= 1) return sigma;
  return upper * sigma + (1 - upper) * surfaceDispersion(h, mixingHeight, distance, layer);
}

/** σ of the near-neutral upper layer (section 4.2). */
export function neutralDispersion(h: number, mixingHeight: number, x: number, layer: SurfaceLayer): number {
  const timescale = Math.min(Math.max(150 - 2000 * layer.inverseL, 10), 400);
  const first = neutralAt(h, h, mixingHeight, x, timescale, layer);
  const s = REFLECTION * first;
  if (h < mixingHeight / 2 && s > h) {
    return neutralAt(Math.min(s, mixingHeight / 2), h, mixingHeight, x, timescale, layer);
  }
  if (h > mixingHeight / 2 && s > mixingHeight - h) {
    const z = s >= mixingHeight / 2 ? mixingHeight / 2 : mixingHeight - s;
    return neutralAt(z, h, mixingHeight, x, timescale, layer);
  }
  return first;
}

function neutralAt(
  z: number,
  h: number,
  mixingHeight: number,
  x: number,
  timescale: number,
  layer: SurfaceLayer,
): number {
  let variance: number;
  if (layer.inverseL > 0) {
    const below = 1 - h / mixingHeight;
    variance = 1.7 * below * Math.sqrt(below);
  } else {
    const share = z / mixingHeight;
    variance =
      1.5 * Math.exp(0.667 * Math.log(-2.5 * z * layer.inverseL)) * Math.exp(-2 * share) + 1.7 - share;
  }
  const travel = x / layer.windAt(z);
  return (layer.ustar * Math.sqrt(variance) * travel) / (1 + Math.sqrt(travel / (2 * timescale)));
}

/** σ of the convective upper layer (section 4.3). */
export function convectiveDispersion(
  h: number,
  mixingHeight: number,
  x: number,
  layer: SurfaceLayer,
): number {
  const u = layer.ustar;
  const convectiveVelocity = Math.exp(0.333 * Math.log(-2.5 * mixingHeight * u * u * u * layer.inverseL));
  const shear = (1.26 * u) / convectiveVelocity;
  const strength = 0.7 * x * convectiveVelocity * Math.sqrt(0.314 + shear * shear);
  const first = strength / layer.windAt(h);
  const s = REFLECTION * first;
  return h < mixingHeight / 2 && s > h ? strength / layer.windAt(Math.min(s, mixingHeight / 2)) : first;
}

/**
 * σ of the surface layer (section 4.4). Diffusivity height z_k and wind height z_u are adjusted to the plume with a loose
 * tolerance and a relaxation factor that are part of the method.
 */
export function surfaceDispersion(
  h: number,
  mixingHeight: number,
  distance: Distance,
  layer: SurfaceLayer,
): number {
  const half = mixingHeight / 2;
  const stable = layer.inverseL > 0;
  const x = distance.x;
  let zk = Math.min(Math.max(stable ? distance.stableStart : distance.unstableStart, h), half);
  let zu = zk;
  let previous = zk;
  let sigma = surfaceAt(zk, zu, mixingHeight, x, layer);
  for (let adjustment = 0; adjustment < 13; adjustment++) {
    const s = REFLECTION * sigma;
    let isLast = false;
    if (s >= half) {
      zu = half;
      zk = stable ? zu : 0.75 * zu;
      isLast = true;
    } else if (s <= h) {
      zk = h - sigma;
      if (zk < h / 2) {
        zk = h / 2;
        isLast = true;
      } else if (Math.abs(zk - previous) / zk > 0.1) {
        zk -= 0.6 * (zk - previous);
        previous = zk;
        isLast = zk > half || zk > h + s;
      } else {
        isLast = true;
      }
      zu = h;
    } else {
      if (Math.abs(zu - s) / zu <= 0.1) return sigma;
      zu = Math.max(zu - 0.6 * (zu - s), h);
      if (zu > half) {
        zu = half;
        isLast = true;
      }
      zk = stable ? zu : 0.75 * zu;
    }
    sigma = surfaceAt(zk, zu, mixingHeight, x, layer);
    if (isLast) return sigma;
  }
  return sigma;
}

function surfaceAt(zk: number, zu: number, mixingHeight: number, x: number, layer: SurfaceLayer): number {
  let diffusivity: number;
  if (layer.inverseL > 0) {
    const enhancement = layer.inverseL > 1 / 30 ? 2.4 : 1.2;
    diffusivity = (0.35 * layer.ustar * zk * enhancement) / (0.74 + 4.7 * zk * layer.inverseL);
  } else {
    const below = 1 - zk / mixingHeight;
    diffusivity =
      ((0.35 * layer.ustar * zk) / 0.74) * Math.sqrt(1 - 9 * zk * layer.inverseL) * below * Math.sqrt(below);
  }
  return Math.sqrt((2 * diffusivity * x) / layer.windAt(zu));
}
