/** The facts and assumptions behind an answer, in words. */
import type { EmissionFigure } from "../check/emission.ts";
import type { Answer } from "../store/answer.ts";
import type { OwnSource } from "../check/own-source.ts";
import type { Fact } from "./pk-evidence.ts";
import type { Texts } from "./texts.ts";

/** For a built-in emitter. */
export function emitterFacts(answer: Answer, edition: string, texts: Texts): readonly Fact[] {
  const { say, format } = texts;
  const words = say.check.assumptions;
  const { emitter, stack, emission, source } = answer;
  if (emitter === undefined || stack === undefined) return [];
  const { sources } = say;
  return [
    [
      words.status,
      `${say.statusLong[emitter.status]}: ${sources.bases[emitter.statusBasis] ?? emitter.statusBasis}`,
    ],
    [words.operator, emitter.operator],
    [words.activity, sources.activities[emitter.activity] ?? emitter.activity],
    [words.authority, emitter.competentAuthority],
    [words.emission, words.emissionFigure(figureText(emission.nh3, texts), figureText(emission.nox, texts))],
    [
      words.stack,
      words.stackRange(
        format.estimate(stack.low),
        format.estimate(stack.central),
        format.estimate(stack.high),
      ),
    ],
    [words.heat, words.heatDefault(format.plain(source.heatMegawatts))],
    ...commonFacts(edition, texts),
  ];
}

/** For an own source. */
export function ownFacts(answer: Answer, own: OwnSource, edition: string, texts: Texts): readonly Fact[] {
  const { say, format } = texts;
  const words = say.check.assumptions;
  const { stack, source } = answer;
  const heat = format.plain(source.heatMegawatts);
  return [
    [
      words.stack,
      stack === undefined
        ? words.stackKnown(format.plain(source.height))
        : words.stackDefault(format.plain(stack.low), format.plain(stack.central), format.plain(stack.high)),
    ],
    [
      words.heat,
      own.heatMegawatts === undefined && own.outflow === undefined
        ? words.heatDefault(heat)
        : words.heatKnown(heat),
    ],
    ...commonFacts(edition, texts),
  ];
}

function commonFacts(edition: string, { say }: Texts): readonly Fact[] {
  const words = say.check.assumptions;
  return [
    [words.definition, words.definitionText],
    [words.meteo, words.meteoText],
    [words.nature, words.natureText],
    [words.edition, edition],
  ];
}

/** "62.000 kg (2019)", or why there is no figure. */
function figureText(
  { central, high, year, highYear, basis }: EmissionFigure,
  { say, format }: Texts,
): string {
  const words = say.check.assumptions;
  if (basis === "reported" && year !== undefined) return words.reported(format.whole(central), year);
  if (basis === "closed") return words.closed;
  if (basis !== "unreported") return words.none;
  const most = format.whole(high);
  return highYear === undefined ? words.unreported(most) : words.unreportedFrom(most, highYear);
}
