/** Results as tables, for CSV; the names of the columns hold their units. */
import type { SiteResult } from "../check/result.ts";
import { receptorCentre } from "../grid/receptor.ts";
import type { Cell, CsvTable } from "./csv-writer.ts";
import { remarksOf, type ExportInfo } from "./export-info.ts";

/** Figures per receptor, one column each; NaN where there is none. */
export interface ReceptorColumns {
  readonly receptorId: Uint32Array;
  /** By name with unit: "deposition_mol_ha_yr". All as long as the ids. */
  readonly columns: Readonly<Record<string, ArrayLike<number>>>;
}

/** One line per Natura 2000 site. */
export function siteTable(sites: readonly SiteResult[], info: ExportInfo): CsvTable {
  const rows = sites.map(siteProperties);
  const columns = Object.keys(siteProperties(EMPTY));
  return { remarks: remarksOf(info), columns, rows: rows.map((row) => columns.map((name) => row[name])) };
}

/** The figures of a site by name with unit. */
export function siteProperties(site: SiteResult): Readonly<Record<string, Cell>> {
  return {
    natura2000_nr: site.nr,
    natura2000_name: site.name,
    load_mol_yr: site.load,
    counted_hexagons: site.countedHexagons,
    counted_area_ha: site.countedArea,
    max_deposition_mol_ha_yr: site.maxDeposition,
    max_receptor_id: site.maxReceptorId,
    max_background_mol_ha_yr: site.maxBackground,
    critical_load_of_site_only: site.siteLevel,
  };
}
const EMPTY: SiteResult = {
  nr: 0,
  name: "",
  load: 0,
  countedHexagons: 0,
  countedArea: 0,
  maxDeposition: 0,
  maxReceptorId: 0,
  maxBackground: 0,
  siteLevel: false,
};

/** One line per receptor, with the centre of its hexagon; RangeError for columns of another length. */
export function receptorTable(results: ReceptorColumns, info: ExportInfo): CsvTable {
  const columns = checkedColumns(results);
  const { receptorId } = results;
  function* rows(): Generator<readonly Cell[], void, undefined> {
    for (let i = 0; i < receptorId.length; i++) {
      const [x, y] = receptorCentre(receptorId[i]).map((value) => Math.round(value * 100) / 100);
      yield [receptorId[i], x, y, ...columns.map(([, values]) => values[i])];
    }
  }
  return {
    remarks: remarksOf(info),
    columns: ["receptor_id", "x_rd_m", "y_rd_m", ...columns.map(([name]) => name)],
    rows: { [Symbol.iterator]: rows },
  };
}

/** Names and values of the columns; RangeError where one has another length than the ids. */
export function checkedColumns({
  receptorId,
  columns,
}: ReceptorColumns): readonly (readonly [string, ArrayLike<number>])[] {
  const entries = Object.entries(columns);
  for (const [name, { length }] of entries)
    if (length !== receptorId.length)
      throw new RangeError(`expected ${receptorId.length} figures of ${name}, got ${length}`);
  return entries;
}
