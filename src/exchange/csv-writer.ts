/** Tables as text for spreadsheets: headings with units, an edition above them, and no cell that can act as a formula. */
import { csvLine } from "./csv.ts";
import { PLAIN_STYLE, type CsvStyle, type Decimal } from "./csv-dialect.ts";
import type { ExchangeSource } from "./exchange-source.ts";
import { wktOf } from "./wkt.ts";

/** A cell; undefined and NaN are left empty. */
export type Cell = string | number | boolean | undefined;

/** A table to write. */
export interface CsvTable {
  /** Lines above the headings: what it is, edition, disclaimer. */
  readonly remarks: readonly string[];
  /** With units: "nh3_kg_yr". */
  readonly columns: readonly string[];
  readonly rows: Iterable<readonly Cell[]>;
}

/** The text of a table, line by line. Its first character is a byte-order mark, by which Excel knows UTF-8. */
export function* csvText(table: CsvTable, style: CsvStyle = PLAIN_STYLE): Generator<string, void, undefined> {
  yield "\uFEFF";
  for (const remark of table.remarks)
    yield `${csvLine([`# ${remark.replace(/\s+/g, " ")}`], style.separator)}\r\n`;
  yield `${csvLine(table.columns, style.separator)}\r\n`;
  for (const row of table.rows)
    yield `${csvLine(
      row.map((cell) => cellText(cell, style.decimal)),
      style.separator,
    )}\r\n`;
}

/** A cell as text. Text that a spreadsheet would take for a formula gets an apostrophe before it; numbers stay numbers. */
export function cellText(cell: Cell, decimal: Decimal = "."): string {
  if (cell === undefined) return "";
  if (typeof cell === "boolean") return cell ? "1" : "0";
  if (typeof cell === "number") {
    if (!Number.isFinite(cell)) return "";
    return decimal === "," ? String(cell).replace(".", ",") : String(cell);
  }
  return /^'*[=+\-@\t\r\n]/.test(cell) && !/^[+-]?\d+([.,]\d+)?$/.test(cell) ? `'${cell}` : cell;
}

const SOURCE_COLUMNS = [
  "id",
  "name",
  "x_rd_m",
  "y_rd_m",
  "nh3_kg_yr",
  "nox_kg_yr",
  "ammonium_nitrate_kg_yr",
  "height_m",
  "spread_m",
  "heat_MW",
  "sector",
  "time_profile",
  "situation",
  "shape",
] as const;

/** A table of sources that reads back as the same sources (an outflow as the heat it gives). */
export function sourceTable(sources: readonly ExchangeSource[], remarks: readonly string[]): CsvTable {
  return {
    remarks,
    columns: SOURCE_COLUMNS,
    rows: sources.map((one) => [
      one.id,
      one.name,
      millimetres(one.x),
      millimetres(one.y),
      one.nh3,
      one.nox,
      one.dust,
      one.height,
      one.spread,
      one.heatMegawatts,
      one.sector,
      one.timeProfile,
      one.situation,
      one.shape === undefined ? undefined : wktOf(one.shape),
    ]),
  };
}

function millimetres(value: number): number {
  return Math.round(value * 1000) / 1000;
}
