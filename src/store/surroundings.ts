/** What there is around the chosen place, or in the whole country. */
import { computed, type ReadableAtom } from "nanostores";
import type { Emitter } from "../check/emitter.ts";
import { RADIUS } from "../check/result.ts";
import { hexagonsWithin } from "../grid/nearby.ts";
import { valueOf } from "./loading.ts";
import { overloadAreas } from "./overload.ts";
import type { Store } from "./store.ts";

/** empty: no sensitive nature within 25 km. */
export interface Surroundings {
  readonly kind: "country" | "place" | "empty";
  /** Sensitive hectares per overload class. */
  readonly overload: readonly number[];
  /** Number of areas with sensitive nature. */
  readonly sites: number;
  readonly emitters: readonly Emitter[];
}

/** Undefined until the hexagons are there. */
export function surroundingsAtom(store: Store): ReadableAtom<Surroundings | undefined> {
  const place = computed(store.inputs, (inputs) => inputs.place);
  return computed(
    [place, store.firstView, store.ground],
    (around, firstView, ground): Surroundings | undefined => {
      const first = valueOf(firstView);
      const known = valueOf(ground);
      if (first === undefined || known === undefined) return undefined;
      const { hexagons } = known;
      if (around === undefined)
        return {
          kind: "country",
          overload: overloadAreas(hexagons),
          sites: first.sites.length,
          emitters: first.emitters,
        };
      const rows = hexagonsWithin(hexagons, around.x, around.y, RADIUS);
      const sites = new Set<number>();
      for (const h of rows) sites.add(hexagons.site[h]);
      return {
        kind: rows.length === 0 ? "empty" : "place",
        overload: overloadAreas(hexagons, rows),
        sites: sites.size,
        emitters: first.emitters.filter(({ rd }) => Math.hypot(rd[0] - around.x, rd[1] - around.y) <= RADIUS),
      };
    },
  );
}
