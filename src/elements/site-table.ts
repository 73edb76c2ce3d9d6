/** The Natura 2000 areas as a table. */
import type { SiteOverload } from "../check/overload.ts";
import type { Site } from "../check/site.ts";
import type { TableData } from "./table-data.ts";
import type { Texts } from "./texts.ts";

/** Areas in the order given, each with its sensitive and overloaded hectares. */
export function siteTable(
  sites: readonly Site[],
  overloads: ReadonlyMap<number, SiteOverload>,
  { say, format }: Texts,
): TableData {
  const words = say.check.twin;
  const of = (i: number): SiteOverload | undefined => overloads.get(sites[i].nr);
  const share = (i: number): number | undefined => {
    const found = of(i);
    return found === undefined ? undefined : found.overloaded / found.sensitive;
  };
  return {
    heading: words.sites,
    length: sites.length,
    idOf: (i) => String(sites[i].nr),
    columns: [
      { head: words.site, isText: true, value: (i) => sites[i].name },
      { head: words.nr, value: (i) => sites[i].nr },
      { head: words.province, isText: true, value: (i) => sites[i].provinces.join(", ") },
      {
        head: words.sensitive,
        unit: words.unitArea,
        value: (i) => of(i)?.sensitive,
        text: (i) => format.whole(of(i)?.sensitive),
      },
      {
        head: words.overloaded,
        unit: words.unitArea,
        value: (i) => of(i)?.overloaded,
        text: (i) => format.whole(of(i)?.overloaded),
      },
      {
        head: words.share,
        value: share,
        text: (i) => {
          const found = share(i);
          if (found !== undefined) return format.percent(found);
          return sites[i].isSensitive ? words.notAssessed : words.notSensitive;
        },
      },
    ],
  };
}
