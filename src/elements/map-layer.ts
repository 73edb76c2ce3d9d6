/** What the map shows for the state: a value per hexagon, and the scale of its colours. */
import { computed, type ReadableAtom } from "nanostores";
import type { Comparison } from "../check/comparison.ts";
import type { Overlay } from "../check/overlay.ts";
import type { HexagonTable } from "../grid/hexagons.ts";
import type { ScenarioEffect } from "../measures/effect.ts";
import type { ClassScale } from "../map/scale.ts";
import {
  BACKGROUND_SCALE,
  CONTRIBUTION_SCALE,
  CRITICAL_LOAD_SCALE,
  EXCEEDANCE_SCALE,
  FINE_DIFFERENCE_SCALE,
  FIT_SCALE,
  OFFICIAL_DIFFERENCE_SCALE,
  OVERLOAD_SCALE,
  RATIO_SCALE,
  USABLE_SCALE,
} from "../map/scales.ts";
import type { Answer } from "../store/answer.ts";
import type { SelectedAnswer, SpaceState } from "../store/claim-answers.ts";
import { isKept } from "../store/emitter-filter.ts";
import { EFFECT_VIEWS, type Inputs, type Quantity } from "../store/inputs.ts";
import { valueOf } from "../store/loading.ts";
import type { FirstView } from "../store/services.ts";
import type { Ground, Store } from "../store/store.ts";
import {
  contributionValues,
  differenceValues,
  effectValues,
  fitValues,
  fixedValues,
  overlayValues,
  summedValues,
  usableValues,
} from "./hexagon-values.ts";

export interface MapLayer {
  readonly kind: Quantity;
  readonly scale: ClassScale;
  readonly hexagons: HexagonTable | undefined;
  /** Per row; NaN is not shown. For overload the total deposition. */
  readonly values: Float32Array | undefined;
}

const SCALES: Readonly<Record<Quantity, ClassScale>> = {
  overload: OVERLOAD_SCALE,
  background: BACKGROUND_SCALE,
  "critical-load": CRITICAL_LOAD_SCALE,
  exceedance: EXCEEDANCE_SCALE,
  contribution: CONTRIBUTION_SCALE,
  "all-contributions": CONTRIBUTION_SCALE,
  difference: FINE_DIFFERENCE_SCALE,
  usable: USABLE_SCALE,
  fit: FIT_SCALE,
  aerius: CONTRIBUTION_SCALE,
  "aerius-difference": FINE_DIFFERENCE_SCALE,
  "aerius-ratio": RATIO_SCALE,
};

/** Quantities that can be shown now: the contribution needs a source, the difference two situations or measures. */
export function quantitiesFor(
  inputs: Inputs,
  hasComparison: boolean,
  hasOverlay: boolean,
): readonly Quantity[] {
  const hasSource = inputs.emitter !== undefined || inputs.view === "check";
  return [
    ...(inputs.emitter === undefined && inputs.view === "space" ? spaceQuantities(inputs) : []),
    ...(hasSource ? (["contribution"] as const) : []),
    ...(inputs.emitter === undefined &&
    (EFFECT_VIEWS.has(inputs.view) || (hasComparison && inputs.view === "check"))
      ? (["difference"] as const)
      : []),
    ...(hasOverlay ? (["aerius", "aerius-difference", "aerius-ratio"] as const) : []),
    "overload",
    "exceedance",
    "background",
    "critical-load",
    "all-contributions",
  ];
}

/** Whether a claim fits, where there is one, comes before what there is. */
function spaceQuantities({ work }: Inputs): readonly Quantity[] {
  return work.claims.length > 0 ? ["fit", "usable"] : ["usable"];
}

/** What was chosen, if it can be shown; else what belongs to the page. */
export function quantityFor(inputs: Inputs, hasComparison: boolean, hasOverlay: boolean): Quantity {
  const possible = quantitiesFor(inputs, hasComparison, hasOverlay);
  return possible.find((one) => one === inputs.quantity) ?? possible[0];
}

/** What the layer follows from. */
interface LayerParts {
  readonly store: Store;
  readonly answer: ReadableAtom<Answer | undefined>;
  readonly comparison: ReadableAtom<Comparison | undefined>;
  readonly scenarioEffect: ReadableAtom<ScenarioEffect | undefined>;
  readonly spaceState: ReadableAtom<SpaceState | undefined>;
  readonly selectedAnswer: ReadableAtom<SelectedAnswer | undefined>;
  readonly overlay: ReadableAtom<Overlay | undefined>;
}

/** The layer for the state of an app. */
export function mapLayerAtom(parts: LayerParts): ReadableAtom<MapLayer> {
  const { store } = parts;
  return computed(
    [
      store.inputs,
      store.firstView,
      store.ground,
      parts.answer,
      parts.comparison,
      store.contributions,
      store.hasOfficialClasses,
      parts.scenarioEffect,
      parts.spaceState,
      parts.selectedAnswer,
      parts.overlay,
    ],
    (chosen, first, known, found, compared, loaded, isOfficial, effect, space, asked, overlay): MapLayer => {
      const kind = quantityFor(chosen, compared !== undefined, overlay !== undefined);
      const land = valueOf(known);
      const shownValues = (ground: Ground): Float32Array | undefined => {
        if (kind === "usable") return usableValues(space);
        if (kind === "fit") return fitValues(asked);
        if (kind === "aerius" || kind === "aerius-difference" || kind === "aerius-ratio")
          return overlayValues(kind, ground.hexagons, overlay);
        if (kind === "difference" && EFFECT_VIEWS.has(chosen.view)) return effectValues(effect);
        return valuesOf(kind, chosen, ground, valueOf(first), found, compared, valueOf(loaded));
      };
      return {
        kind,
        scale: kind === "difference" && isOfficial ? OFFICIAL_DIFFERENCE_SCALE : SCALES[kind],
        hexagons: land?.hexagons,
        values: land && shownValues(land),
      };
    },
  );
}

type Loaded = Parameters<typeof summedValues>[2];

let sum: { readonly key: readonly unknown[]; readonly values: Float32Array } | undefined;

function valuesOf(
  kind: Exclude<Quantity, "usable" | "fit" | "aerius" | "aerius-difference" | "aerius-ratio">,
  { count, year, filter }: Inputs,
  { hexagons, areas }: Ground,
  first: FirstView | undefined,
  found: Answer | undefined,
  compared: Comparison | undefined,
  loaded: Loaded | undefined,
): Float32Array | undefined {
  switch (kind) {
    case "contribution":
      return found === undefined ? undefined : contributionValues(hexagons, found, areas.of(count));
    case "difference":
      return compared === undefined ? undefined : differenceValues(hexagons, compared);
    case "all-contributions": {
      if (first === undefined || loaded === undefined) return undefined;
      const key = [loaded, year, filter];
      if (sum === undefined || key.some((one, i) => one !== sum?.key[i])) {
        const wanted = first.emitters.filter((one) => one.parent === undefined && isKept(filter, one));
        sum = { key, values: summedValues(hexagons, wanted, loaded, year) };
      }
      return sum.values;
    }
    case "exceedance":
      return fixedValues(hexagons).exceedance;
    case "critical-load":
      return fixedValues(hexagons).criticalLoad;
    case "overload":
    case "background":
      return fixedValues(hexagons).background;
  }
}
