/** The situations of the own sources beside each other. */
import { computed, type ReadableAtom } from "nanostores";
import { compareSituations, type Comparison, type SituationDeposition } from "../check/comparison.ts";
import { depositionOf } from "../check/load.ts";
import { SITUATIONS } from "../check/own-source.ts";
import { valueOf } from "./loading.ts";
import { situationOf } from "./own-situation.ts";
import type { Store } from "./store.ts";

/** Undefined unless the own sources belong to more than one situation, or to another than the proposed one. */
export function comparisonAtom(store: Store): ReadableAtom<Comparison | undefined> {
  return computed(
    [store.inputs, store.firstView, store.ground, store.ownAnswers],
    ({ work, threshold }, firstView, ground, answers) => {
      const first = valueOf(firstView);
      const known = valueOf(ground);
      const found = valueOf(answers);
      if (first === undefined || known === undefined || found === undefined) return undefined;
      if (work.sources.every(({ situation }) => situation === "proposed")) return undefined;
      const [reference, proposed, netting] = SITUATIONS.map((name): SituationDeposition | undefined => {
        const situation = situationOf(name, work.sources, found, first.sectorDefaults);
        return situation === undefined
          ? undefined
          : {
              rows: situation.contribution.rows,
              deposition: depositionOf(situation.contribution, situation.emission),
            };
      });
      return compareSituations({
        hexagons: known.hexagons,
        sites: first.sites,
        reference,
        proposed,
        netting,
        nettingFactor: work.nettingFactor,
        threshold,
      });
    },
  );
}
