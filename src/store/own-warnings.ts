/** The warnings about the own source that is selected. */
import { computed, type ReadableAtom } from "nanostores";
import { pointSourceOf } from "../check/own-source.ts";
import { warningsOf, type Warning } from "../check/warnings.ts";
import { selectedSource } from "./inputs.ts";
import { valueOf } from "./loading.ts";
import type { Store } from "./store.ts";

const NONE: readonly Warning[] = [];

/** Empty until the data are there. */
export function ownWarningsAtom(store: Store): ReadableAtom<readonly Warning[]> {
  const own = computed(store.inputs, selectedSource);
  return computed(
    [own, store.firstView, store.ground, store.whereabouts],
    (found, firstView, ground, map) => {
      const first = valueOf(firstView);
      if (found === undefined || first === undefined) return NONE;
      return warningsOf({
        own: found,
        height: pointSourceOf(found, first.sectorDefaults).height,
        whereabouts: map?.at(found.x, found.y),
        hexagons: valueOf(ground)?.hexagons,
      });
    },
  );
}
