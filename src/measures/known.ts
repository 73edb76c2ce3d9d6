/** Which measures are known of a company: those of the ministers' letter, and the outcome of the tender. */
import type { Emitter } from "../check/emitter.ts";
import type { Measure } from "./measure.ts";
import { OUTCOME_COMPANIES } from "./outcome.ts";
import { PRESETS, PRESET_IDS, type PresetId } from "./presets.ts";

/** What is known; the parts of an umbrella are taken with it, a part alone. */
export interface KnownMeasures {
  readonly presets: readonly { readonly id: PresetId; readonly measure: Measure }[];
  /** True for a winner of the ammonia tender of March 2025; how much each does was not published. */
  readonly hasTender: boolean;
}

/** Measures at an emitter or at its parts. */
export function knownMeasures(emitter: Emitter, emitters: readonly Emitter[]): KnownMeasures {
  const ids = new Set([
    emitter.id,
    ...emitters.filter(({ parent }) => parent === emitter.id).map(({ id }) => id),
  ]);
  return {
    presets: PRESET_IDS.map((id) => ({ id, measure: PRESETS[id] })).filter(({ measure }) =>
      measure.cuts.some((cut) => ids.has(cut.emitter)),
    ),
    hasTender: OUTCOME_COMPANIES.some((id) => ids.has(id)),
  };
}
