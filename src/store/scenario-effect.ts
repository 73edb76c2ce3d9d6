/** What the measures of a scenario do, in the frame in which a slider moves. */
import { computed, type ReadableAtom } from "nanostores";
import { EffectModel, type ScenarioEffect } from "../measures/effect.ts";
import { knownPart, type KnownPart } from "../measures/measured.ts";
import type { Scenario } from "../measures/scenario.ts";
import type { Contribution } from "../model/contribution.ts";
import { comparedScenarios, EFFECT_VIEWS, shownScenario } from "./inputs.ts";
import { valueOf } from "./loading.ts";
import type { Store } from "./store.ts";

/** A model with what it holds by now: another object whenever that changes, around the same model. */
export interface HeldModel {
  readonly model: EffectModel;
  readonly held: ReadonlyMap<string, Contribution>;
}

/** True in views that need the effect of the measures. */
function neededAtom({ inputs }: Store): ReadableAtom<boolean> {
  return computed(inputs, ({ view }) => EFFECT_VIEWS.has(view));
}

/** The scenario that is shown, as far as its emitters are there; undefined before they are loaded. */
export function scenarioAtom({ inputs, firstView }: Store): ReadableAtom<KnownPart | undefined> {
  const shown = computed(inputs, shownScenario);
  return computed([shown, firstView], (scenario, first) => {
    const emitters = valueOf(first)?.emitters;
    return emitters === undefined ? undefined : knownPart(scenario, emitters);
  });
}

/** A model of its own on the data of the store; it takes what emitters add as it is loaded. */
export function heldModelAtom(store: Store): ReadableAtom<HeldModel | undefined> {
  let made: { readonly key: readonly unknown[]; readonly model: EffectModel } | undefined;
  const { firstView, ground, runs, measured } = store;
  return computed(
    [neededAtom(store), firstView, ground, runs, measured],
    (isNeeded, first, land, loads, found) => {
      const [products, known, all] = [valueOf(first), valueOf(land), valueOf(loads)];
      if (!isNeeded || products === undefined || known === undefined || all === undefined) return undefined;
      const key = [products, known, all];
      if (made === undefined || key.some((one, i) => one !== made?.key[i])) {
        const { sites, emitters } = products;
        made = {
          key,
          model: new EffectModel({
            ...known,
            sites,
            emitters,
            runs: all,
            isRebased: known.live !== undefined,
          }),
        };
      }
      const { model } = made;
      const held = valueOf(found) ?? new Map<string, Contribution>();
      for (const [id, contribution] of held)
        if (model.field.contributionOf(id) !== contribution) model.hold(id, contribution);
      return { model, held };
    },
  );
}

/**
 * The effect of the scenario that is shown; undefined while the data are not there or another view is open. Hexagons of emitters
 * that are not loaded yet lack in its difference: {@link ScenarioEffect.missing}.
 */
export function scenarioEffectAtom(
  store: Store,
  scenario: ReadableAtom<KnownPart | undefined>,
  model: ReadableAtom<HeldModel | undefined>,
): ReadableAtom<ScenarioEffect | undefined> {
  const count = computed(store.inputs, (inputs) => inputs.count);
  return computed([scenario, model, count], (known, held, counted) =>
    known === undefined || held === undefined ? undefined : held.model.effectOf(known.scenario, counted),
  );
}

/**
 * The effects of the scenarios that are held against the shown one, by a model of their own; their differences per hexagon
 * share one array, so that only the last is whole.
 */
export function comparedEffectsAtom(
  store: Store,
  model: ReadableAtom<HeldModel | undefined>,
): ReadableAtom<readonly ScenarioEffect[]> {
  let last: readonly Scenario[] = [];
  const { inputs, firstView } = store;
  const compared = computed(inputs, (now) => {
    const next = comparedScenarios(now);
    return next.length === last.length && next.every((one, i) => one === last[i]) ? last : (last = next);
  });
  const count = computed(inputs, (now) => now.count);
  return computed([compared, firstView, model, count], (scenarios, first, held, counted) => {
    const emitters = valueOf(first)?.emitters;
    if (scenarios.length === 0 || emitters === undefined || held === undefined) return [];
    return scenarios.map((one) => held.model.effectOf(knownPart(one, emitters).scenario, counted));
  });
}

/**
 * Ids, between spaces, of the emitters that the measures change once they are complete; undefined outside the view of the
 * measures. A text, so that nothing follows from a change that leaves them the same.
 */
export function affectedAtom(
  { inputs }: Store,
  effect: ReadableAtom<ScenarioEffect | undefined>,
): ReadableAtom<string | undefined> {
  return computed([inputs, effect], ({ view }, found) =>
    view !== "measures" || found === undefined
      ? undefined
      : [...new Set(found.complete.map(({ whole }) => whole))].join(" "),
  );
}
