/** The hexagons that the map shows, as a table. */
import { isSiteLevel } from "../check/counted.ts";
import { OVERLOAD_CLASSES, overloadOf } from "../check/overload.ts";
import type { Site } from "../check/site.ts";
import type { HexagonTable } from "../grid/hexagons.ts";
import type { Column, TableData } from "./table-data.ts";
import type { Texts } from "./texts.ts";

/** The figure that the map shows beside what is known of every hexagon. */
export interface ShownFigure {
  readonly head: string;
  readonly unit: string;
  /** Per row of the hexagon table. */
  readonly values: Float32Array;
}

/** Rows (of the hexagon table) in the order given; figure is left out where the map shows one of the fixed columns. */
export function hexagonTable(
  hexagons: HexagonTable,
  rows: Uint32Array,
  sites: readonly Site[],
  figure: ShownFigure | undefined,
  { say, format }: Texts,
): TableData {
  const words = say.check.twin;
  const names = new Map(sites.map(({ nr, name }) => [nr, name]));
  const { receptorId, site, background, criticalLoad, mappedArea } = hexagons;
  const exceedance = (i: number): number => background[rows[i]] - criticalLoad[rows[i]];
  const shown: readonly Column[] =
    figure === undefined
      ? []
      : [
          {
            head: figure.head,
            unit: figure.unit,
            value: (i) => figure.values[rows[i]],
            text: (i) => format.signed(figure.values[rows[i]]),
          },
        ];
  return {
    heading: words.hexagons,
    length: rows.length,
    idOf: (i) => String(receptorId[rows[i]]),
    columns: [
      { head: words.id, isText: true, value: (i) => receptorId[rows[i]] },
      { head: words.site, isText: true, value: (i) => names.get(site[rows[i]]) },
      ...shown,
      {
        head: words.background,
        unit: words.unitDeposition,
        value: (i) => background[rows[i]],
        text: (i) => format.estimate(background[rows[i]]),
      },
      {
        head: words.criticalLoad,
        unit: words.unitDeposition,
        value: (i) => criticalLoad[rows[i]],
        text: (i) => format.whole(criticalLoad[rows[i]]),
      },
      {
        head: words.levelHead,
        isText: true,
        value: (i) => words.levels[isSiteLevel(hexagons, rows[i]) ? "site" : "hexagon"],
      },
      {
        head: words.exceedance,
        unit: words.unitDeposition,
        value: exceedance,
        text: (i) => format.signed(exceedance(i)),
      },
      {
        head: words.class,
        isText: true,
        value: (i) => overloadOf(hexagons, rows[i]),
        text: (i) => say.overloadClasses[OVERLOAD_CLASSES[overloadOf(hexagons, rows[i])]],
      },
      {
        head: words.mapped,
        unit: words.unitArea,
        value: (i) => mappedArea[rows[i]],
        text: (i) => format.plain(Math.round(100 * mappedArea[rows[i]]) / 100),
      },
    ],
  };
}

/** Rows with a value: the largest first where an order is wanted, else as they lie. */
export function rowsWithValues(values: Float32Array, isSorted: boolean): Uint32Array {
  let count = 0;
  const rows = new Uint32Array(values.length);
  for (let h = 0; h < values.length; h++) if (!Number.isNaN(values[h])) rows[count++] = h;
  const found = rows.slice(0, count);
  return isSorted ? found.sort((a, b) => values[b] - values[a] || a - b) : found;
}
