/** The ledger in words: the sentence on top, and which rules leave nothing. */
import { spaceTable, type SpaceTotals } from "../../space/site-space.ts";
import { Account } from "../../space/account.ts";
import type { Ledger } from "../../space/ledger.ts";
import type { Site } from "../../check/site.ts";
import type { SpaceState } from "../../store/claim-answers.ts";
import type { WaterfallStep } from "../charts/waterfall.ts";
import { waterfallOf, type WaterfallKind } from "../../space/waterfall.ts";
import type { SpaceSums } from "../../space/site-space.ts";
import type { Texts } from "../texts.ts";

const needed = new WeakMap<Ledger, SpaceTotals>();

/** What the ledger in which all measures count says in total; summed once. */
function potentialTotal(potential: Ledger, sites: readonly Site[]): SpaceTotals {
  let total = needed.get(potential);
  if (total === undefined) {
    ({ total } = spaceTable(new Account(potential), sites));
    needed.set(potential, total);
  }
  return total;
}

/** How much may be used in the year, and why that is nothing or less. */
export function ledgerWords(
  { table, allocation }: SpaceState,
  sites: readonly Site[],
  { say, format }: Texts,
): { readonly sentence: string; readonly lines: readonly string[] } {
  const words = say.space.answer;
  const { total, year } = table;
  if (total.potential === 0) return { sentence: words.none(String(year)), lines: [words.nothing] };
  const all = potentialTotal(allocation.years[0].potential, sites);
  const lines = [
    ...(total.notCounted === total.potential
      ? [words.notCounted]
      : total.notCounted > 0
        ? [words.partCounted(format.estimate(total.notCounted))]
        : []),
  ];
  if (total.usable > 0) {
    const count = table.sites.filter(({ usable }) => usable > 0).length;
    const where = words.sites(format.whole(count));
    return { sentence: words.usable(String(year), format.load(total.usable), where), lines };
  }
  if (all.stillOverloaded > 0) lines.push(words.nature);
  if (all.notAllowed > 0) lines.push(words.notAllowed);
  if (total.released > 0 && total.skimmed === total.released) lines.push(words.skimmed);
  if (total.reserved + total.issued > 0) lines.push(words.taken);
  return { sentence: words.none(String(year)), lines };
}

const TONES: Partial<Record<WaterfallKind, WaterfallStep["tone"]>> = {
  released: "less",
  usable: "less",
};

/** The steps from release to space for the chart; a step of 0 with its reason. */
export function waterfallSteps(sums: SpaceSums, { say }: Texts): readonly WaterfallStep[] {
  const words = say.space.waterfall;
  const reasons: Partial<Record<WaterfallKind, string>> = words.zero;
  return waterfallOf(sums).map(({ kind, isTotal, amount, zero }): WaterfallStep => {
    const name = words.steps[kind];
    const tone = TONES[kind];
    const toned = tone === undefined ? {} : { tone };
    if (isTotal) return { name, kind: "total", value: amount, ...toned };
    const reason = zero === "nothing-left" ? words.nothingLeft : reasons[kind];
    return {
      ...{ name, kind: "step", value: amount === 0 ? 0 : -amount },
      ...(zero === undefined || reason === undefined ? {} : { reason }),
    };
  });
}
