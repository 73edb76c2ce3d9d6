/** Which emitters the measures of scenarios are about, and what of a scenario names an emitter that is not there. */
import { resultEmitter } from "../check/emitter-source.ts";
import type { Emitter } from "../check/emitter.ts";
import { measuresOf, type Scenario } from "./scenario.ts";

/** Ids of the emitters, no part of another, that any measure is about, be it on or off; in the order of the measures. */
export function measuredEmitters(
  scenarios: readonly Scenario[],
  emitters: readonly Emitter[],
): readonly string[] {
  const byId = new Map(emitters.map((emitter) => [emitter.id, emitter]));
  const ids = new Set<string>();
  for (const scenario of scenarios)
    for (const { measure } of measuresOf(knownPart(scenario, emitters).scenario, emitters))
      for (const { emitter: id } of measure.cuts) {
        const emitter = byId.get(id);
        if (emitter !== undefined) ids.add(resultEmitter(emitter, emitters).id);
      }
  return [...ids];
}

/** A scenario without its own measures and bids of emitters that are not there, and the ids of those emitters. */
export interface KnownPart {
  /** The scenario itself where nothing is left out. */
  readonly scenario: Scenario;
  readonly unknown: readonly string[];
}

/** Leaves out what cannot be computed, such as a measure in a link made with other data. */
export function knownPart(scenario: Scenario, emitters: readonly Emitter[]): KnownPart {
  const ids = new Set(emitters.map(({ id }) => id));
  const named = [...scenario.own, ...(scenario.tender.bids ?? [])].map(({ emitter }) => emitter);
  const unknown = [...new Set(named.filter((id) => !ids.has(id)))];
  if (unknown.length === 0) return { scenario, unknown };
  const { own, tender } = scenario;
  return {
    scenario: {
      ...scenario,
      own: own.filter(({ emitter }) => ids.has(emitter)),
      tender: {
        ...tender,
        ...(tender.bids === undefined ? {} : { bids: tender.bids.filter(({ emitter }) => ids.has(emitter)) }),
      },
    },
    unknown,
  };
}
