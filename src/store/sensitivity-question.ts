/** What a look at the sensitivity of the shown answer needs. */
import { computed, type ReadableAtom } from "nanostores";
import { amounts } from "../check/emission.ts";
import { loadOf } from "../check/load.ts";
import { ownEmission } from "../check/own-source.ts";
import { variantsOf, type SensitivityBasis, type Variant } from "../check/sensitivity.ts";
import { SUBSTANCES } from "../model/source.ts";
import type { Answer } from "./answer.ts";
import { selectedSource } from "./inputs.ts";
import { valueOf } from "./loading.ts";
import type { Store } from "./store.ts";

export interface SensitivityQuestion {
  readonly basis: SensitivityBasis;
  readonly variants: readonly Variant[];
  /** Counted area per row, ha. */
  readonly counted: Float32Array;
}

/**
 * Undefined while there is no exact answer above 0. Of several own sources the selected one varies, and the others stay as
 * they are. The same object as long as the same is asked.
 */
export function sensitivityQuestionAtom(
  store: Store,
  answer: ReadableAtom<Answer | undefined>,
): ReadableAtom<SensitivityQuestion | undefined> {
  let last: { readonly key: readonly unknown[]; readonly question: SensitivityQuestion } | undefined;
  return computed([store.inputs, store.ground, store.ownAnswers, answer], (inputs, ground, own, found) => {
    const areas = valueOf(ground)?.areas;
    if (areas === undefined || found?.isExact !== true || found.isPrevious) return undefined;
    const total = found.result.load.central;
    if (!(total > 0)) return undefined;
    const selected = found.emitter === undefined ? selectedSource(inputs) : undefined;
    // An emitter is its own part, with all that is known of it in the answer.
    const { contribution, central, source } = (selected && valueOf(own)?.get(selected.id)) ?? found;
    const emission = amounts(selected === undefined ? found.emission : ownEmission(selected));
    const { count } = inputs;
    const key = [contribution, areas, count, total, emission.nh3, emission.nox, emission.dust];
    if (last === undefined || last.key.some((one, i) => one !== key[i])) {
      const perKg = central[count];
      const substances = SUBSTANCES.filter((substance) => contribution.perKg[substance] !== undefined);
      const question = {
        basis: { perKg, emission, others: total - loadOf(perKg.estimated, emission) },
        variants: variantsOf(source, substances, found.stack),
        counted: areas.of(count),
      };
      last = { key, question };
    }
    return last.question;
  });
}
