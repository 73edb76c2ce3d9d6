/** The own sources of one situation, added up. */
import { combine, type Combined, type CombinedPart } from "../check/combined.ts";
import { amounts, enteredEmission, type EmissionEstimate } from "../check/emission.ts";
import { ownEmission, type OwnSource, type Situation } from "../check/own-source.ts";
import type { SectorDefault } from "../check/sector-default.ts";
import { runKey } from "./run-key.ts";
import type { OwnAnswer, OwnAnswers } from "./store.ts";

/** A situation as far as it has been computed. */
export interface OwnSituation extends Combined {
  readonly situation: Situation;
  readonly sources: readonly OwnSource[];
  readonly estimate: EmissionEstimate;
  /** Answer of the first source, for what a single source says of its stack. */
  readonly first: OwnAnswer;
  /** True when some source has no answer yet. */
  readonly isPartial: boolean;
  /** True when some answer belongs to an earlier input. */
  readonly isPrevious: boolean;
}

/** The situation; undefined when it has no sources or none has an answer. */
export function situationOf(
  situation: Situation,
  all: readonly OwnSource[],
  answers: OwnAnswers,
  defaults: readonly SectorDefault[],
): OwnSituation | undefined {
  const sources = all.filter((own) => own.situation === situation);
  const known = sources.flatMap((own) => {
    const answer = answers.get(own.id);
    return answer === undefined ? [] : [{ own, answer }];
  });
  const first = known.at(0)?.answer;
  if (first === undefined) return undefined;
  const parts: readonly CombinedPart[] = known.map(({ own, answer }) => ({
    ...answer,
    emission: amounts(ownEmission(own)),
  }));
  const whole: Combined = parts.length === 1 ? parts[0] : combine(parts);
  return {
    ...whole,
    situation,
    sources,
    estimate: enteredEmission(whole.emission),
    first,
    isPartial: known.length < sources.length,
    isPrevious: known.some(({ own, answer }) => answer.key !== runKey(own, defaults)),
  };
}
