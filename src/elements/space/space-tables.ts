/** Space as tables: per area. */
import type { SiteSpace, SpaceTable } from "../../space/site-space.ts";
import type { Column, TableData } from "../table-data.ts";
import type { Texts } from "../texts.ts";

/** The columns of the ledger, in the order in which they take away. */
export const SUM_COLUMNS = [
  "potential",
  "released",
  "skimmed",
  "neededForNature",
  "reserved",
  "issued",
  "usable",
] as const;

/** Areas that measures reach, largest space first. */
export function reachedSites(sites: readonly SiteSpace[]): readonly SiteSpace[] {
  return sites
    .filter(({ potential }) => potential > 0)
    .sort((a, b) => b.usable - a.usable || b.potential - a.potential);
}

/** The same as a table. */
export function spaceSiteTable({ sites }: SpaceTable, { say, format }: Texts): TableData {
  const words = say.space.sites;
  const rows = reachedSites(sites);
  const figure = (head: string, unit: string, value: (i: number) => number): Column => ({
    head,
    unit,
    value,
    text: (i) => format.load(value(i)),
  });
  return {
    heading: words.twin,
    length: rows.length,
    idOf: (i) => String(rows[i].nr),
    columns: [
      { head: words.site, isText: true, value: (i) => rows[i].name },
      ...SUM_COLUMNS.map((column) => figure(words.columns[column], words.unit, (i) => rows[i][column])),
      {
        head: words.maxUsable,
        unit: words.unitDeposition,
        value: (i) => rows[i].maxUsable,
        text: (i) => format.estimate(rows[i].maxUsable),
      },
      figure(words.area, words.unitArea, (i) => rows[i].usableArea),
      {
        head: words.hexagons,
        value: (i) => rows[i].usableHexagons,
        text: (i) => words.ofHexagons(format.whole(rows[i].usableHexagons), format.whole(rows[i].hexagons)),
      },
      {
        head: words.state,
        isText: true,
        value: (i) => rows[i].natureState,
        text: (i) => say.space.nature.states[rows[i].natureState],
      },
    ],
  };
}
