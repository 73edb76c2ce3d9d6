/** The sentences of a comparison: the same on the screen and in the announcement. */
import type { ComparisonTotals } from "../../check/comparison-totals.ts";
import type { CalculationThreshold } from "../../check/comparison.ts";
import type { Situation } from "../../check/own-source.ts";
import type { Texts } from "../texts.ts";

/** Less than this is no difference, mol N/yr. */
const NOTHING = 0.5;

/** First the balance, then where it rises and falls; decisive words between *. */
export function comparisonSentences(
  { net, increasedArea, increasedOverloadedArea, decreasedArea }: ComparisonTotals,
  threshold: CalculationThreshold,
  { say, format }: Texts,
): readonly string[] {
  const words = say.check.comparison;
  const from = format.plain(threshold);
  const load = format.load(Math.abs(net));
  const balance = Math.abs(net) < NOTHING ? words.same : net > 0 ? words.more(load) : words.less(load);
  return [
    balance,
    increasedArea > 0
      ? words.increased(format.estimate(increasedArea), from, format.estimate(increasedOverloadedArea))
      : words.notIncreased(from),
    ...(decreasedArea > 0 ? [words.decreased(format.estimate(decreasedArea), from)] : []),
  ];
}

/** "Difference = proposed − reference − 70 % of netting", with what there is. */
export function comparisonFormula(
  present: readonly Situation[],
  nettingFactor: number,
  { say, format }: Texts,
): string {
  const { situations, comparison } = say.check;
  const name = (one: Situation): string => situations.names[one].toLowerCase();
  const parts = [
    present.includes("proposed") ? name("proposed") : "0",
    ...(present.includes("reference") ? [name("reference")] : []),
    ...(present.includes("netting")
      ? [comparison.share(format.percent(1 - nettingFactor), name("netting"))]
      : []),
  ];
  return comparison.formula(parts.join(" − "));
}
