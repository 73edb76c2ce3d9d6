/** What follows from the inputs and the data: the answer that panel, map, table and announcement share. */
import { computed, type ReadableAtom } from "nanostores";
import { countLoads, rebased, type CountLoads, type RunLoads } from "../check/band.ts";
import { checkContribution } from "../check/check.ts";
import { emissionOf, type EmissionEstimate, amounts } from "../check/emission.ts";
import { emitterSource, resultEmitter, stackHeight, type StackHeight } from "../check/emitter-source.ts";
import type { Emitter } from "../check/emitter.ts";
import { depositionOf } from "../check/load.ts";
import { ownStackHeight, type OwnSource, type Situation } from "../check/own-source.ts";
import type { CheckResult } from "../check/result.ts";
import type { Contribution } from "../model/contribution.ts";
import type { PointSource } from "../model/source.ts";
import { selectedSource, type Inputs } from "./inputs.ts";
import { valueOf } from "./loading.ts";
import { situationOf } from "./own-situation.ts";
import type { FirstView } from "./services.ts";
import type { EmitterAnswer, Ground, OwnAnswers, Store } from "./store.ts";

/** A checked source, with everything the screen says about it. */
export interface Answer {
  /** Undefined for an own source. */
  readonly emitter: Emitter | undefined;
  /** The umbrella whose outcome is shown, where it is another. */
  readonly whole: Emitter | undefined;
  /** Of own sources: the situation that is checked, and all sources in it. */
  readonly situation: Situation | undefined;
  readonly own: readonly OwnSource[];
  /** The emitter's source, or the own source that is selected. */
  readonly source: PointSource;
  readonly stack: StackHeight | undefined;
  readonly emission: EmissionEstimate;
  readonly contribution: Contribution;
  /** Loads of the contribution per kg. */
  readonly central: CountLoads;
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

/** The answer for the chosen emitter or, in the view Check, for the own sources of a situation; undefined when there is none. */
export function answerAtom(store: Store): ReadableAtom<Answer | undefined> {
  return computed(
    [store.inputs, store.firstView, store.ground, store.emitterAnswer, store.ownAnswers],
    (inputs, firstView, ground, emitterAnswer, ownAnswers) => {
      const first = valueOf(firstView);
      const known = valueOf(ground);
      if (first === undefined || known === undefined) return undefined;
      if (inputs.emitter !== undefined) return emitterOutcome(inputs, first, known, valueOf(emitterAnswer));
      return inputs.view === "check" ? ownOutcome(inputs, first, known, valueOf(ownAnswers)) : undefined;
    },
  );
}

function emitterOutcome(
  inputs: Inputs,
  first: FirstView,
  ground: Ground,
  answer: EmitterAnswer | undefined,
): Answer | undefined {
  const { emitters } = first;
  const emitter = emitters.find((one) => one.id === inputs.emitter);
  if (emitter === undefined || answer === undefined) return undefined;
  const whole = resultEmitter(emitter, emitters);
  if (whole.id !== answer.id) return undefined;
  const { contribution } = answer;
  const { areas, live } = ground;
  const central = countLoads(contribution, areas);
  const runs =
    live === undefined
      ? answer.runs
      : rebased({ ...answer.runs, central: countLoads(contribution, live.embedded.areas) }, central);
  const emission = emissionOf(whole, inputs.year);
  return {
    emitter,
    whole: whole === emitter ? undefined : whole,
    situation: undefined,
    own: [],
    source: emitterSource(whole, emitters),
    stack: stackHeight(whole, emitters),
    ...checked(inputs, first, ground, { contribution, central, emission, runs }),
    isExact: contribution.exact,
    hasBand: true,
    isPrevious: false,
  };
}

function ownOutcome(
  inputs: Inputs,
  first: FirstView,
  ground: Ground,
  answers: OwnAnswers | undefined,
): Answer | undefined {
  const selected = selectedSource(inputs);
  if (selected === undefined || answers === undefined) return undefined;
  const { sectorDefaults } = first;
  const found = situationOf(selected.situation, inputs.work.sources, answers, sectorDefaults);
  if (found === undefined) return undefined;
  const { contribution, central, runs, estimate: emission, sources } = found;
  const shown = answers.get(selected.id) ?? found.first;
  return {
    emitter: undefined,
    whole: undefined,
    situation: selected.situation,
    own: sources,
    source: shown.source,
    stack: ownStackHeight(selected, sectorDefaults),
    ...checked(inputs, first, ground, { contribution, central, emission, runs }),
    isExact: contribution.exact && !found.isPartial,
    hasBand: runs !== undefined,
    isPrevious: found.isPrevious,
  };
}

/** The check of what was computed, with what it was made of. */
function checked(
  { count }: Inputs,
  { sites }: FirstView,
  { hexagons, areas }: Ground,
  {
    runs,
    ...known
  }: Pick<Answer, "contribution" | "central" | "emission"> & {
    readonly runs: Omit<RunLoads, "central"> | undefined;
  },
): Pick<Answer, "contribution" | "central" | "emission" | "deposition" | "result"> {
  const deposition = depositionOf(known.contribution, amounts(known.emission));
  const input = { hexagons, sites, areas, count, deposition, ...known };
  const result = checkContribution(runs === undefined ? input : { ...input, runs });
  return { ...known, deposition, result };
}
