/** Emitters as rows of the ranked list: highest central load first, without an emission last. */
import { emissionOf, type EmissionYear } from "../check/emission.ts";
import { resultEmitter } from "../check/emitter-source.ts";
import type { Emitter } from "../check/emitter.ts";
import type { Band } from "../check/result.ts";
import type { Count } from "../grid/hexagons.ts";
import type { FirstView } from "../store/services.ts";
import { nameOf, shortNameOf } from "./emitter-names.ts";
import type { RankedSource } from "./pk-source-list.ts";
import type { Filterable } from "./source-filter.ts";
import type { Texts } from "./texts.ts";

export type ListedSource = RankedSource & Filterable;

/** The load of an emitter, which for a part is that of its umbrella; undefined where no emission is known. */
export function loadOfEmitter(
  emitter: Emitter,
  { emitters, summaries }: FirstView,
  year: EmissionYear,
  count: Count,
): Band | undefined {
  const whole = resultEmitter(emitter, emitters);
  return emissionOf(whole, year).isKnown ? summaries.get(whole.id)?.years[year].loads[count] : undefined;
}

/** The rows. A part has no load of its own and is not listed beside its umbrella with one. */
export function rankedSources(
  wanted: readonly Emitter[],
  first: FirstView,
  year: EmissionYear,
  count: Count,
  { say }: Texts,
): readonly ListedSource[] {
  return wanted
    .map((emitter): ListedSource => {
      const { id, municipality, province, status, parent } = emitter;
      const umbrella = parent === undefined ? undefined : first.emitters.find((one) => one.id === parent);
      return {
        id,
        name: shortNameOf(emitter),
        detail: umbrella === undefined ? municipality : say.explore.list.part(nameOf(umbrella)),
        province,
        isConfirmed: status === "confirmed",
        load: umbrella === undefined ? loadOfEmitter(emitter, first, year, count) : undefined,
      };
    })
    .sort(
      (a, b) =>
        (b.load?.central ?? -1) - (a.load?.central ?? -1) || (b.load?.high ?? -1) - (a.load?.high ?? -1),
    );
}
