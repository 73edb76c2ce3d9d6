/** What a source does on each nature area, as a table. */
import type { SiteResult } from "../check/result.ts";
import type { TableData } from "./table-data.ts";
import type { Texts } from "./texts.ts";

/** Areas in the order given, with AERIUS' own columns. */
export function resultTable(sites: readonly SiteResult[], { say, format }: Texts): TableData {
  const words = say.check.table;
  return {
    heading: words.title,
    length: sites.length,
    idOf: (i) => String(sites[i].nr),
    columns: [
      { head: words.site, isText: true, value: (i) => sites[i].name },
      { head: say.check.twin.nr, value: (i) => sites[i].nr },
      {
        head: words.area,
        unit: words.areaUnit,
        value: (i) => sites[i].countedArea,
        text: (i) => format.whole(sites[i].countedArea),
      },
      {
        head: say.check.twin.counted,
        value: (i) => sites[i].countedHexagons,
        text: (i) => format.whole(sites[i].countedHexagons),
      },
      {
        head: words.total,
        unit: words.totalUnit,
        value: (i) => sites[i].maxBackground,
        text: (i) => format.estimate(sites[i].maxBackground),
      },
      {
        head: words.max,
        unit: words.maxUnit,
        value: (i) => sites[i].maxDeposition,
        text: (i) => format.estimate(sites[i].maxDeposition),
      },
      { head: say.check.twin.maxHexagon, isText: true, value: (i) => String(sites[i].maxReceptorId) },
      {
        head: words.load,
        unit: words.loadUnit,
        value: (i) => sites[i].load,
        text: (i) => format.load(sites[i].load),
      },
      {
        head: say.check.twin.levelHead,
        isText: true,
        value: (i) => say.check.twin.levels[sites[i].siteLevel ? "site" : "hexagon"],
      },
    ],
  };
}
