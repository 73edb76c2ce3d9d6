/** Emitters as marks on the map. */
import type { EmissionYear } from "../check/emission.ts";
import type { Count } from "../grid/hexagons.ts";
import type { EmitterMark } from "../map/features.ts";
import type { FirstView } from "../store/services.ts";
import { shortNameOf } from "./emitter-names.ts";
import { loadOfEmitter } from "./ranking.ts";

const NO_MARKS: readonly EmitterMark[] = [];

/** Makes the marks once per year and count, so that the map is not drawn again with every movement. */
export class EmitterMarks {
  #key: readonly unknown[] = [];
  #marks = NO_MARKS;

  /** A part has the mark of its umbrella. */
  of(first: FirstView | undefined, year: EmissionYear, count: Count): readonly EmitterMark[] {
    if (first === undefined) return NO_MARKS;
    const key = [first, year, count];
    if (key.every((part, i) => part === this.#key[i])) return this.#marks;
    this.#key = key;
    this.#marks = first.emitters
      .filter(({ parent }) => parent === undefined)
      .map((emitter) => ({
        id: emitter.id,
        name: shortNameOf(emitter),
        lonLat: emitter.lonLat,
        load: loadOfEmitter(emitter, first, year, count)?.central,
        confirmed: emitter.status === "confirmed",
      }));
    return this.#marks;
  }
}
