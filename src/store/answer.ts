/** What follows from the inputs and the data: the answer that panel, map, table and announcement share. */
import { computed, type ReadableAtom } from "nanostores";
import { checkContribution } from "../check/check.ts";
import { emissionOf, type EmissionEstimate, amounts } from "../check/emission.ts";
import { emitterSource, resultEmitter, stackHeight, type StackHeight } from "../check/emitter-source.ts";
import type { Emitter } from "../check/emitter.ts";
import { depositionOf } from "../check/load.ts";
import type { CheckResult } from "../check/result.ts";
import type { Contribution } from "../model/contribution.ts";
import type { PointSource } from "../model/source.ts";
import type { Inputs } from "./inputs.ts";
import { valueOf } from "./loading.ts";
import { ownEmission, ownStackHeight, ownSubstances, pointSourceOf, runKey } from "./own-source.ts";
import type { FirstView } from "./services.ts";
import type { EmitterAnswer, Ground, OwnAnswer, Store } from "./store.ts";

/** A checked source, with everything the screen says about it. */
export interface Answer {
  /** Undefined for an own source. */
  readonly emitter: Emitter | undefined;
  /** The umbrella whose outcome is shown, where it is another. */
  readonly whole: Emitter | undefined;
  readonly source: PointSource;
  readonly stack: StackHeight | undefined;
  readonly emission: EmissionEstimate;
  readonly contribution: Contribution;
  /** mol N/ha/yr on the rows of the contribution. */
  readonly deposition: Float32Array;
  readonly result: CheckResult;
  /** False for a first answer on coarse hexagons. */
  readonly isExact: boolean;
  /** False while runs for the band are missing. */
  readonly hasBand: boolean;
  /** True when the inputs have changed since. */
  readonly isPrevious: boolean;
}

/** The chosen emitter. */
export function emitterAtom(store: Store): ReadableAtom<Emitter | undefined> {
  return computed([store.inputs, store.firstView], ({ emitter }, firstView) =>
    valueOf(firstView)?.emitters.find((one) => one.id === emitter),
  );
}

/** The answer for the chosen emitter or, in the view Check, for the own source; undefined when there is none. */
export function answerAtom(store: Store): ReadableAtom<Answer | undefined> {
  return computed(
    [store.inputs, store.firstView, store.ground, store.emitterAnswer, store.ownAnswer],
    (inputs, firstView, ground, emitterAnswer, ownAnswer) => {
      const first = valueOf(firstView);
      const known = valueOf(ground);
      if (first === undefined || known === undefined) return undefined;
      if (inputs.emitter !== undefined) return emitterOutcome(inputs, first, known, valueOf(emitterAnswer));
      return inputs.view === "check" ? ownOutcome(inputs, first, known, valueOf(ownAnswer)) : undefined;
    },
  );
}

function emitterOutcome(
  { emitter: id, year, count }: Inputs,
  { emitters, sites }: FirstView,
  { hexagons, areas }: Ground,
  answer: EmitterAnswer | undefined,
): Answer | undefined {
  const emitter = emitters.find((one) => one.id === id);
  if (emitter === undefined || answer === undefined) return undefined;
  const whole = resultEmitter(emitter, emitters);
  if (whole.id !== answer.id) return undefined;
  const { contribution, runs } = answer;
  const emission = emissionOf(whole, year);
  return {
    emitter,
    whole: whole === emitter ? undefined : whole,
    source: emitterSource(whole, emitters),
    stack: stackHeight(whole, emitters),
    emission,
    contribution,
    deposition: depositionOf(contribution, amounts(emission)),
    result: checkContribution({ hexagons, sites, areas, contribution, emission, count, runs }),
    isExact: contribution.exact,
    hasBand: true,
    isPrevious: false,
  };
}

function ownOutcome(
  { own, count }: Inputs,
  { sites, sectorDefaults }: FirstView,
  { hexagons, areas }: Ground,
  answer: OwnAnswer | undefined,
): Answer | undefined {
  if (own === undefined || answer === undefined) return undefined;
  const { contribution, runs, source } = answer;
  const emission = ownEmission(own);
  const wanted = runKey(pointSourceOf(own, sectorDefaults), ownSubstances(own));
  return {
    emitter: undefined,
    whole: undefined,
    source,
    stack: ownStackHeight(own, sectorDefaults),
    emission,
    contribution,
    deposition: depositionOf(contribution, amounts(emission)),
    result: checkContribution({
      hexagons,
      sites,
      areas,
      contribution,
      emission,
      count,
      ...(runs === undefined ? {} : { runs }),
    }),
    isExact: contribution.exact,
    hasBand: runs !== undefined,
    isPrevious: !answer.key.startsWith(`${wanted} `),
  };
}
