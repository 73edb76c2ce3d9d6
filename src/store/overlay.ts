/** The results of AERIUS that came with a file, laid over the answer that is shown. */
import { computed, type ReadableAtom } from "nanostores";
import { overlayOf, type Overlay } from "../check/overlay.ts";
import type { Answer } from "./answer.ts";
import { valueOf } from "./loading.ts";
import type { Store } from "./store.ts";

/** Undefined without results, outside the check, and while there is no exact answer of own sources. */
export function overlayAtom(
  store: Store,
  answer: ReadableAtom<Answer | undefined>,
): ReadableAtom<Overlay | undefined> {
  let last: { readonly key: readonly unknown[]; readonly overlay: Overlay } | undefined;
  return computed(
    [store.otherResults, store.firstView, store.ground, answer],
    (other, first, ground, found) => {
      const sites = valueOf(first)?.sites;
      const known = valueOf(ground);
      if (other === undefined || sites === undefined || known === undefined) return undefined;
      if (found === undefined || found.emitter !== undefined || !found.isExact) return undefined;
      const key = [other, found.contribution, found.deposition];
      if (last === undefined || key.some((one, i) => one !== last?.key[i])) {
        const { contribution, deposition, own } = found;
        const input = { sites, sources: own, hexagons: known.hexagons, other: other.results };
        last = { key, overlay: overlayOf({ ...input, rows: contribution.rows, deposition }) };
      }
      return last.overlay;
    },
  );
}
