/** The scenario of the page's store, the model that computes it, and what its measures do. */
import { store } from "./app-store.ts";
import {
  affectedAtom,
  comparedEffectsAtom,
  heldModelAtom,
  scenarioAtom,
  scenarioEffectAtom,
} from "./scenario-effect.ts";

export const scenario = scenarioAtom(store);

export const heldModel = heldModelAtom(store);

export const scenarioEffect = scenarioEffectAtom(store, scenario, heldModel);

/** The model of these is not {@link heldModel}, whose difference must stay that of the shown scenario. */
export const comparedEffects = comparedEffectsAtom(store, heldModelAtom(store));

export const affectedEmitters = affectedAtom(store, scenarioEffect);
