/** What the stage says and does by what is looked at: its legend, its clicks, the room that it leaves around the map. */
import { resultEmitter } from "../check/emitter-source.ts";
import type { PkMap } from "../map/pk-map.ts";
import { EFFECT_VIEWS, shownScenario, type Inputs, type Quantity } from "../store/inputs.ts";
import type { FirstView } from "../store/services.ts";
import type { Texts } from "./texts.ts";

type PaddingOptions = PkMap["padding"];
const COUNTRY_PADDING: PaddingOptions = { top: 24, right: 56, bottom: 24, left: 208 };
const RING_PADDING: PaddingOptions = { top: 40, right: 64, bottom: 40, left: 40 };
const SHEET_PADDING: PaddingOptions = { top: 120, right: 16, bottom: 92, left: 16 };
const LOW_PADDING: PaddingOptions = { top: 52, right: 16, bottom: 76, left: 16 };

/** On a desk the legend lies over the sea beside the country. */
export function mapPadding(
  { low, compact }: { readonly low: boolean; readonly compact: boolean },
  isRinged: boolean,
): PaddingOptions {
  if (low) return LOW_PADDING;
  if (compact) return SHEET_PADDING;
  return isRinged ? RING_PADDING : COUNTRY_PADDING;
}

/** True where a click on the map makes or moves something. */
export function isPlacingView({ view, work }: Inputs, isPlacingClaim: boolean): boolean {
  return view === "check" || (view === "space" && (isPlacingClaim || work.claims.length === 0));
}

/** True where the map shows what measures change. */
export function isEffect(kind: Quantity, { view }: Inputs): boolean {
  return kind === "difference" && EFFECT_VIEWS.has(view);
}

/** Where the usual title of a scale does not say what is seen. */
export function legendTitle(kind: Quantity, inputs: Inputs, { say }: Texts): string {
  if (kind === "all-contributions") return say.layers.allTitle;
  if (kind === "aerius" || kind === "aerius-difference" || kind === "aerius-ratio")
    return say.layers.names[kind];
  return isEffect(kind, inputs) ? say.measures.legend(String(shownScenario(inputs).year)) : "";
}

/** The mark of the chosen emitter; a part has that of its umbrella. */
export function marked({ emitter: id }: Inputs, first: FirstView | undefined): string | undefined {
  const emitter = first?.emitters.find((one) => one.id === id);
  return first === undefined || emitter === undefined ? undefined : resultEmitter(emitter, first.emitters).id;
}
