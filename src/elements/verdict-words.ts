/** The sentences of an answer: the same on the screen and in the announcement. */
import { THRESHOLD, type Band, type Verdict, type ZeroReason } from "../check/result.ts";
import type { Count } from "../grid/hexagons.ts";
import type { Texts } from "./texts.ts";

/** What is said about a load. */
export interface Said {
  /** Name of the source, or undefined for "this source". */
  readonly name: string | undefined;
  /** Own sources that are answered as one whole; one where it is absent. */
  readonly sources?: number;
  readonly verdict: Verdict;
  readonly load: Band;
  /** Load on all sensitive nature. */
  readonly sensitive: Band;
  readonly count: Count;
  readonly zeroReason: ZeroReason | undefined;
  /** True where the definition of a peak emitter holds: industry, emissions of 2019 or as entered, overloaded nature. */
  readonly isDefinition: boolean;
  /** False while the answer rests on coarse hexagons. */
  readonly isExact: boolean;
  readonly hasBand: boolean;
}

/** One sentence, with the decisive words between *. */
export function sentenceOf(
  { name, sources = 1, verdict, isDefinition }: Said,
  { say, format }: Texts,
): string {
  const words = say.check;
  if (sources > 1) {
    const count = format.whole(sources);
    return !isDefinition && (verdict === "meets" || verdict === "below")
      ? words.many.outcome[verdict](count)
      : words.many.verdict[verdict](count);
  }
  const subject = name ?? (verdict === "meets" || verdict === "below" ? words.ThisSource : words.thisSource);
  if (!isDefinition && (verdict === "meets" || verdict === "below")) return words.outcome[verdict](subject);
  return words.verdict[verdict](subject);
}

/** The lines below the sentence. */
export function linesOf(said: Said, { say, format }: Texts): readonly string[] {
  const words = say.check;
  const { load, sensitive, count, verdict, zeroReason, sources = 1 } = said;
  if (verdict === "nodata") return [words.nodata];
  const estimate = format.load(load.central);
  const lines: string[] = [];
  if (zeroReason !== undefined) lines.push(words.zero[zeroReason]);
  else {
    const lead = (sources > 1 ? words.many.lead : words.lead)[count](
      said.isExact ? estimate : words.about(estimate),
      format.estimate(load.central / THRESHOLD),
    );
    lines.push(said.hasBand ? `${lead} ${words.bandIs[verdict]}`.trim() : lead);
  }
  if (load.central <= 0 && count !== "sensitive" && sensitive.central > 0)
    lines.push(
      words.onSensitive(
        format.load(sensitive.central),
        format.load(sensitive.low),
        format.load(sensitive.high),
      ),
    );
  return lines;
}
