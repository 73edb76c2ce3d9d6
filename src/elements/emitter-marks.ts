/** Emitters as marks on the map. */
import type { Emitter } from "../check/emitter.ts";
import type { EmitterMark } from "../map/features.ts";
import { isKept } from "../store/emitter-filter.ts";
import type { Inputs } from "../store/inputs.ts";
import type { FirstView } from "../store/services.ts";
import { shortNameOf } from "./emitter-names.ts";
import { loadOfEmitter } from "./ranking.ts";

const NO_MARKS: readonly EmitterMark[] = [];

/** Makes the marks once per year, count and filter, so that the map is not drawn again with every movement. */
export class EmitterMarks {
  #key: readonly unknown[] = [];
  #marks = NO_MARKS;

  /**
   * A part has the mark of its umbrella. The chosen emitter is always marked. only: ids between spaces; of the others there are
   * no more than these.
   */
  of(
    first: FirstView | undefined,
    { year, count, filter }: Pick<Inputs, "year" | "count" | "filter">,
    chosen: string | undefined,
    only?: string,
  ): readonly EmitterMark[] {
    if (first === undefined) return NO_MARKS;
    const key = [first, year, count, filter, chosen, only];
    if (key.every((part, i) => part === this.#key[i])) return this.#marks;
    this.#key = key;
    const kept = only === undefined ? undefined : new Set(only.split(" "));
    const isShown = (emitter: Emitter): boolean =>
      emitter.id === chosen || (kept === undefined ? isKept(filter, emitter) : kept.has(emitter.id));
    this.#marks = first.emitters
      .filter((emitter) => emitter.parent === undefined && isShown(emitter))
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
