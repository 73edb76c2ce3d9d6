import { Arrival } from "./arrival.ts";
import { LandUseMix } from "./canopy.ts";
import { PlumeAtSurface } from "./plume-at-surface.ts";
import type { Plume } from "./plume.ts";
import { SecondaryAtSurface } from "./secondary-at-surface.ts";
import { addSettlingDust } from "./settling.ts";
import type { Matter } from "./substance.ts";

/** A surface at the receptor, and what arrives on it of a plume of 1 g/s: the sum over the classes of weather. */
export class ReceptorSurface {
  /** Per substance of the source. */
  arrivals: readonly Arrival[] = [new Arrival()];
  /** By class. */
  readonly #plumes: readonly PlumeAtSurface[];
  readonly #secondaries: readonly SecondaryAtSurface[];

  /** The plumes of all classes; roughness in m, below 3; fractions of the nine land uses. */
  constructor(plumes: readonly Plume[], roughness: number, landUse: ArrayLike<number>) {
    if (!(roughness > 0 && roughness < 3)) {
      throw new RangeError(`expected a roughness between 0 and 3 m, got ${roughness}`);
    }
    const mix = new LandUseMix(landUse);
    this.#plumes = plumes.map((plume) => new PlumeAtSurface(plume, roughness, mix));
    this.#secondaries = this.#plumes.map((plume) => new SecondaryAtSurface(plume));
  }

  /** Starts anew for this many substances. */
  clear(substances: number): void {
    if (this.arrivals.length !== substances) {
      this.arrivals = Array.from({ length: substances }, () => new Arrival());
    }
    for (const arrival of this.arrivals) arrival.concentration = arrival.dry = arrival.wet = 0;
  }

  /** Lets the plumes of these classes enter, the first count of them: what all substances share. */
  enter(classes: Uint8Array, count: number): void {
    const plumes = this.#plumes;
    for (let i = 0; i < count; i++) plumes[classes[i]].enter();
    for (let i = 0; i < count; i++) plumes[classes[i]].layer.setHeatProfile();
    for (let i = 0; i < count; i++) plumes[classes[i]].disperse();
    for (let i = 0; i < count; i++) plumes[classes[i]].transport();
    for (let i = 0; i < count; i++) plumes[classes[i]].dilute();
  }

  /** Adds what arrives in these classes of a matter, which the plumes hold. */
  add(classes: Uint8Array, count: number, matter: Matter): void {
    const plumes = this.#plumes;
    const arrival = this.arrivals[matter.result];
    if (matter.dust?.isSettling === true) {
      for (let i = 0; i < count; i++) {
        const { plume, layer } = plumes[classes[i]];
        addSettlingDust(plume, layer, arrival);
      }
      return;
    }
    for (let i = 0; i < count; i++) plumes[classes[i]].resist();
    for (let i = 0; i < count; i++) plumes[classes[i]].deplete();
    for (let i = 0; i < count; i++) plumes[classes[i]].rain();
    for (let i = 0; i < count; i++) plumes[classes[i]].arrive(arrival);
    if (matter.yieldByMass === 0) return;
    const secondaries = this.#secondaries;
    for (let i = 0; i < count; i++) secondaries[classes[i]].rain();
    for (let i = 0; i < count; i++) secondaries[classes[i]].resist();
    for (let i = 0; i < count; i++) secondaries[classes[i]].arrive(arrival);
  }
}
