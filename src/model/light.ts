/** Light in and above the canopy (method section 5.4). Radiation in W/m². */

/** Global radiation above which the light counts as bright. */
export const BRIGHT = 200;

/** Sine of the solar elevation that goes with global radiation. */
export function solarElevation(radiation: number): number {
  return 0.00237 * radiation - 1.86e-6 * radiation * radiation;
}

/** Sine of elevation, and direct and diffuse photosynthetic radiation above the canopy, for one global radiation. */
export class Light {
  elevation = 0.5;
  direct = 0.5;
  diffuse = 0.5;
  #isBright = false;

  /** isBright follows from the radiation, but for tables that need both branches on either side of the switch. */
  set(radiation: number, isBright = radiation > BRIGHT): void {
    const s = Math.max(solarElevation(radiation), 1e-4);
    const directVisible = 600 * Math.exp(-0.185 / s) * s;
    const diffuseVisible = 0.4 * (600 - directVisible) * s;
    const log = -Math.log10(s);
    const water = 1320 * Math.pow(10, -1.195 + 0.4459 * log - 0.0345 * log * log);
    const directInfrared = (720 * Math.exp(-0.06 / s) - water) * s;
    const diffuseInfrared = 0.6 * (720 - directInfrared - water) * s;
    const visible = Math.max(0.1, directVisible + diffuseVisible);
    const infrared = Math.max(0.01, directInfrared + diffuseInfrared);
    const ratio = Math.min(0.9, radiation / (visible + infrared));
    const cloud = Math.min(0.99, (0.9 - ratio) / 0.7);
    const directShare = Math.max(0.01, (directVisible / visible) * (1 - Math.cbrt(cloud * cloud)));
    this.elevation = s;
    this.direct = directShare * ratio * visible;
    this.diffuse = ratio * visible - this.direct;
    this.#isBright = isBright;
  }

  /** Response of stomata to the light on sunny and shaded leaves, 0-1, before its lower limit; sensitivity is α_l per W/m². */
  response(sensitivity: number, leafArea: number): number {
    const s = this.elevation;
    const isBright = this.#isBright && leafArea > 2.5;
    const shade =
      this.diffuse * Math.exp(-0.5 * Math.pow(leafArea, isBright ? 0.8 : 0.7)) +
      0.07 * this.direct * (1.1 - 0.1 * leafArea) * Math.exp(-s);
    const sun = ((isBright ? Math.pow(this.direct, 0.8) : this.direct) * 0.5) / s + shade;
    const sunny = 2 * s * (1 - Math.exp((-0.5 * leafArea) / s));
    const opening =
      sunny * (1 - Math.exp(-sensitivity * sun)) + (leafArea - sunny) * (1 - Math.exp(-sensitivity * shade));
    return opening / leafArea;
  }
}
