/** A built-in emitter as an own source, to change and to test. */
import { amounts, emissionOf, type EmissionYear } from "./emission.ts";
import type { Emitter } from "./emitter.ts";
import { emitterSource, resultEmitter } from "./emitter-source.ts";
import { newOwnSource, type OwnSource } from "./own-source.ts";

/** An own source with the place, emission and assumed stack of an emitter (of its umbrella for a part), rounded as entered. */
export function emitterAsOwn(
  emitter: Emitter,
  emitters: readonly Emitter[],
  year: EmissionYear,
  name: string,
): OwnSource {
  const whole = resultEmitter(emitter, emitters);
  const { x, y, height, heatMegawatts, timeProfile } = emitterSource(whole, emitters);
  const { nh3, nox } = amounts(emissionOf(whole, year));
  return {
    ...newOwnSource(x, y, name),
    nh3: Math.round(nh3),
    nox: Math.round(nox),
    sector: whole.sectorCode,
    height: Math.round(height * 10) / 10,
    heatMegawatts,
    timeProfile,
  };
}
