/** What the map shows for the state: a value per hexagon, and the scale of its colours. */
import { computed, type ReadableAtom } from "nanostores";
import type { HexagonTable } from "../grid/hexagons.ts";
import { CONTRIBUTION_SCALE, OVERLOAD_SCALE, type ClassScale } from "../map/scale.ts";
import type { Answer } from "../store/answer.ts";
import { answer } from "../store/app-answer.ts";
import { store } from "../store/app-store.ts";
import { valueOf } from "../store/loading.ts";
import { overloadOf } from "../store/overload.ts";
import type { Ground } from "../store/store.ts";

export interface MapLayer {
  readonly kind: "overload" | "contribution";
  readonly scale: ClassScale;
  readonly hexagons: HexagonTable | undefined;
  /** Per row; NaN is not shown. */
  readonly values: Float32Array | undefined;
}

/** The layer for the page's store. */
export const mapLayer: ReadableAtom<MapLayer> = computed(
  [store.inputs, store.ground, answer],
  ({ view, emitter, count }, ground, found): MapLayer => {
    const known = valueOf(ground);
    const isContribution = emitter !== undefined || view === "check";
    return {
      kind: isContribution ? "contribution" : "overload",
      scale: isContribution ? CONTRIBUTION_SCALE : OVERLOAD_SCALE,
      hexagons: known?.hexagons,
      values:
        known === undefined
          ? undefined
          : isContribution
            ? found === undefined
              ? undefined
              : contributionValues(known, found, known.areas.of(count))
            : overloadValues(known.hexagons),
    };
  },
);

/** The counted hexagons in range. */
function contributionValues(
  { hexagons }: Ground,
  { contribution, deposition }: Answer,
  areas: Float32Array,
): Float32Array {
  const values = new Float32Array(hexagons.length).fill(Number.NaN);
  const { rows } = contribution;
  for (let i = 0; i < rows.length; i++) if (areas[rows[i]] > 0) values[rows[i]] = deposition[i];
  return values;
}

const overloads = new WeakMap<HexagonTable, Float32Array>();

function overloadValues(hexagons: HexagonTable): Float32Array {
  let values = overloads.get(hexagons);
  if (values === undefined) {
    values = Float32Array.from({ length: hexagons.length }, (_, h) => overloadOf(hexagons, h));
    overloads.set(hexagons, values);
  }
  return values;
}
