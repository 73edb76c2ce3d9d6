/** One app: its state, all that follows from it, and the work under way. Every <piek-kaart> has its own. */
import { answerAtom } from "../store/answer.ts";
import { askedClaimsAtom, selectedAnswerAtom, spaceStateAtom } from "../store/claim-answers.ts";
import { comparisonTotalsAtom } from "../store/comparison-totals.ts";
import { comparisonAtom } from "../store/comparison.ts";
import type { Effects } from "../store/effects.ts";
import { hexagonPageAtom } from "../store/hexagon-page.ts";
import { highestAtom } from "../store/highest.ts";
import { ownStatesAtom } from "../store/own-state.ts";
import { ownWarningsAtom } from "../store/own-warnings.ts";
import { livePlaceAtom } from "../store/live-place.ts";
import { overlayAtom } from "../store/overlay.ts";
import { ringAtom } from "../store/ring.ts";
import {
  affectedAtom,
  comparedEffectsAtom,
  heldModelAtom,
  scenarioAtom,
  scenarioEffectAtom,
} from "../store/scenario-effect.ts";
import { sensitivityQuestionAtom } from "../store/sensitivity-question.ts";
import { sitePageAtom } from "../store/site-page.ts";
import { spaceLedgersAtom } from "../store/space-ledgers.ts";
import { Store } from "../store/store.ts";
import { surroundingsAtom } from "../store/surroundings.ts";
import { mapLayerAtom } from "./map-layer.ts";

/** Nothing in it is computed before an element asks for it. */
export class App {
  readonly store = new Store();
  /** True where it is the page itself, and not a part of somebody else's. */
  isPage = false;
  /** What loads and computes; undefined until it was started. */
  effects: Effects | undefined;

  readonly answer = answerAtom(this.store);
  readonly comparison = comparisonAtom(this.store);
  readonly comparisonSummary = comparisonTotalsAtom(this.store, this.comparison);
  readonly sensitivityQuestion = sensitivityQuestionAtom(this.store, this.answer);
  readonly overlay = overlayAtom(this.store, this.answer);
  readonly highest = highestAtom(this.store, this.answer);
  readonly hexagonPage = hexagonPageAtom(this.store);
  readonly sitePage = sitePageAtom(this.store);
  readonly surroundings = surroundingsAtom(this.store);
  readonly ownStates = ownStatesAtom(this.store);
  readonly ownWarnings = ownWarningsAtom(this.store);
  readonly ring = ringAtom(this.store);
  /** Surroundings that live hexagons would be asked for. */
  readonly livePlace = livePlaceAtom(this.store, this.ring);

  readonly scenario = scenarioAtom(this.store);
  readonly heldModel = heldModelAtom(this.store);
  readonly scenarioEffect = scenarioEffectAtom(this.store, this.scenario, this.heldModel);
  /** The model of these is not {@link heldModel}, whose difference must stay that of the shown scenario. */
  readonly comparedEffects = comparedEffectsAtom(this.store, heldModelAtom(this.store));
  readonly affectedEmitters = affectedAtom(this.store, this.scenarioEffect);

  readonly spaceLedgers = spaceLedgersAtom(this.store, this.scenario, this.heldModel);
  readonly askedClaims = askedClaimsAtom(this.store);
  readonly selectedAnswer = selectedAnswerAtom(this.store, this.spaceLedgers, this.askedClaims);
  readonly spaceState = spaceStateAtom(this.store, this.spaceLedgers, this.askedClaims);

  readonly mapLayer = mapLayerAtom(this);
}
