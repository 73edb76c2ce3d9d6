/** The hexagons on which a source adds most, as rows of a table. */
import { isSiteLevel } from "../check/counted.ts";
import { highestHexagons } from "../check/load.ts";
import type { Site } from "../check/site.ts";
import type { HexagonTable } from "../grid/hexagons.ts";
import type { Answer } from "../store/answer.ts";
import { OVERLOAD_CLASSES, overloadOf } from "../store/overload.ts";
import type { Column, Row } from "./pk-data-table.ts";
import type { Texts } from "./texts.ts";

/** Rows shown. */
const MOST = 100;

export function hexagonColumns({ say }: Texts): readonly Column[] {
  const words = say.check.twin;
  return [
    { head: words.id, isText: true },
    { head: words.site, isText: true },
    { head: words.contribution, unit: words.unitDeposition },
    { head: words.background, unit: words.unitDeposition },
    { head: words.criticalLoad, unit: words.unitDeposition },
    { head: words.class, isText: true },
    { head: words.area, unit: words.unitArea },
  ];
}

/** The highest counted hexagons (counted ha per row of the table), highest first. */
export function hexagonRows(
  { contribution, deposition }: Answer,
  hexagons: HexagonTable,
  areas: Float32Array,
  sites: readonly Site[],
  { say, format }: Texts,
): readonly Row[] {
  const names = new Map(sites.map(({ nr, name }) => [nr, name]));
  return highestHexagons(hexagons, contribution.rows, deposition, areas, MOST).map(
    ({ h, receptorId, deposition: added }) => {
      const site = names.get(hexagons.site[h]) ?? "";
      const load = overloadOf(hexagons, h);
      const level = isSiteLevel(hexagons, h) ? ` (${say.hexagon.siteLevel})` : "";
      return {
        id: String(receptorId),
        cells: [
          { text: String(receptorId), value: receptorId },
          { text: site, value: site },
          { text: format.estimate(added), value: added },
          { text: format.estimate(hexagons.background[h]), value: hexagons.background[h] },
          { text: format.whole(hexagons.criticalLoad[h]) + level, value: hexagons.criticalLoad[h] },
          { text: say.overloadClasses[OVERLOAD_CLASSES[load]], value: load },
          { text: format.plain(Math.round(100 * areas[h]) / 100), value: areas[h] },
        ],
      };
    },
  );
}
