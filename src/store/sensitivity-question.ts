/** What a look at the sensitivity of the shown answer needs. */
import { computed, type ReadableAtom } from "nanostores";
import { countLoads } from "../check/band.ts";
import type { CountedAreas } from "../check/counted.ts";
import { amounts } from "../check/emission.ts";
import { loadOf } from "../check/load.ts";
import { ownEmission } from "../check/own-source.ts";
import { variantsOf, type SensitivityBasis, type Variant } from "../check/sensitivity.ts";
import type { Contribution } from "../model/contribution.ts";
import { SUBSTANCES } from "../model/source.ts";
import type { Answer } from "./answer.ts";
import { selectedSource } from "./inputs.ts";
import { valueOf } from "./loading.ts";
import type { OwnAnswer, Store } from "./store.ts";

export interface SensitivityQuestion {
  readonly basis: SensitivityBasis;
  readonly variants: readonly Variant[];
  /** Counted area per row, ha. */
  readonly counted: Float32Array;
  /** Name of the own source that varies, where there are several. */
  readonly name: string | undefined;
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
    if (
      areas === undefined ||
      found?.isExact !== true ||
      found.isPrevious ||
      !(found.result.load.central > 0)
    )
      return undefined;
    const selected = found.emitter === undefined ? selectedSource(inputs) : undefined;
    const part = selected && valueOf(own)?.get(selected.id);
    const emission = amounts(selected === undefined ? found.emission : ownEmission(selected));
    const contribution = part?.contribution ?? found.contribution;
    const total = found.result.load.central;
    const key = [contribution, areas, inputs.count, total, emission.nh3, emission.nox, emission.dust];
    if (last?.key.length !== key.length || last.key.some((one, i) => one !== key[i])) {
      const several = found.own.length > 1 ? selected?.name : undefined;
      last = {
        key,
        question: questionOf(found, part, contribution, areas, { ...inputs, emission, total, several }),
      };
    }
    return last.question;
  });
}

function questionOf(
  { source, stack }: Answer,
  part: OwnAnswer | undefined,
  contribution: Contribution,
  areas: CountedAreas,
  {
    count,
    emission,
    total,
    several,
  }: Pick<SensitivityBasis, "emission"> & {
    readonly count: Parameters<CountedAreas["of"]>[0];
    readonly total: number;
    readonly several: string | undefined;
  },
): SensitivityQuestion {
  const perKg = (part?.central ?? countLoads(contribution, areas))[count];
  const substances = SUBSTANCES.filter((substance) => contribution.perKg[substance] !== undefined);
  return {
    basis: { perKg, emission, others: total - loadOf(perKg.estimated, emission) },
    variants: variantsOf(part?.source ?? source, substances, stack),
    counted: areas.of(count),
    name: several,
  };
}
