/** The difference per nature area as a table, in AERIUS' columns. */
import type { SiteComparison } from "../../check/comparison.ts";
import type { Column, TableData } from "../table-data.ts";
import type { Texts } from "../texts.ts";

/** Areas in the order given. */
export function comparisonTable(sites: readonly SiteComparison[], { say, format }: Texts): TableData {
  const words = say.check.comparison;
  const hectares = (head: string, value: (site: SiteComparison) => number): Column => ({
    head,
    unit: words.hectares,
    value: (i) => value(sites[i]),
    text: (i) => format.whole(value(sites[i])),
  });
  const deposition = (head: string, value: (site: SiteComparison) => number): Column => ({
    head,
    unit: words.deposition,
    value: (i) => value(sites[i]),
    text: (i) => format.estimate(value(sites[i])),
  });
  return {
    heading: words.table,
    length: sites.length,
    idOf: (i) => String(sites[i].nr),
    columns: [
      { head: words.site, isText: true, value: (i) => sites[i].name },
      hectares(words.calculated, (site) => site.calculatedArea),
      deposition(words.highest, (site) => site.highestTotal),
      hectares(words.increase, (site) => site.increasedArea),
      deposition(words.largestIncrease, (site) => site.largestIncrease),
      hectares(words.decrease, (site) => site.decreasedArea),
      deposition(words.largestDecrease, (site) => site.largestDecrease),
    ],
  };
}
