/** The ten hexagons that stand out on what is open: where the source adds most, or where an area has most too much. */
import { computed, type ReadableAtom } from "nanostores";
import { highestHexagons, type HexagonDeposition } from "../check/load.ts";
import { rowsOfSite } from "../check/site-neighbours.ts";
import type { Answer } from "./answer.ts";
import { valueOf } from "./loading.ts";
import type { Store } from "./store.ts";

/** contribution: deposition is what the source adds; exceedance: what there is above the critical load. mol N/ha/yr. */
export interface Highest {
  readonly kind: "contribution" | "exceedance";
  readonly hexagons: readonly HexagonDeposition[];
}

/** Undefined where neither a source nor an area is open. */
export function highestAtom(
  store: Store,
  answer: ReadableAtom<Answer | undefined>,
): ReadableAtom<Highest | undefined> {
  const chosen = computed(store.inputs, ({ site }) => site);
  const count = computed(store.inputs, (inputs) => inputs.count);
  return computed(
    [chosen, count, store.ground, answer],
    (nr, counted, ground, found): Highest | undefined => {
      const known = valueOf(ground);
      if (known === undefined) return undefined;
      const { hexagons, areas } = known;
      if (found !== undefined) {
        const { contribution, deposition } = found;
        return {
          kind: "contribution",
          hexagons: highestHexagons(hexagons, contribution.rows, deposition, areas.of(counted)),
        };
      }
      if (nr === undefined) return undefined;
      const rows = rowsOfSite(hexagons, nr);
      const exceedance = Float32Array.from(rows, (h) => hexagons.background[h] - hexagons.criticalLoad[h]);
      return {
        kind: "exceedance",
        hexagons: highestHexagons(hexagons, rows, exceedance, areas.of("overloaded")).filter(
          ({ deposition }) => deposition > 0,
        ),
      };
    },
  );
}
