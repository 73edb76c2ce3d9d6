/** A table of any length as data: columns that know their values, rows by number. */
import type { Cell, CsvTable } from "../exchange/csv-writer.ts";
import { DASH } from "./format.ts";

export interface Column {
  readonly head: string;
  readonly unit?: string;
  readonly isText?: boolean;
  /** What a row is sorted by and exported as; undefined where there is no figure. */
  readonly value: (row: number) => number | string | undefined;
  /** What is shown; the value itself where it is absent. */
  readonly text?: (row: number) => string;
}

export interface TableData {
  readonly heading: string;
  readonly columns: readonly Column[];
  readonly length: number;
  readonly idOf: (row: number) => string;
}

export const EMPTY_TABLE: TableData = { heading: "", columns: [], length: 0, idOf: String };

/** The text of a cell; a dash where there is nothing. */
export function textOf({ value, text }: Column, row: number): string {
  const shown = text === undefined ? String(value(row) ?? "") : text(row);
  return shown === "" ? DASH : shown;
}

/** The table as one to write: text as it is shown, figures as they are, to six digits. */
export function exportOf(
  { columns }: TableData,
  order: Iterable<number>,
  remarks: readonly string[],
): CsvTable {
  const cell = (column: Column, row: number): Cell => {
    if (column.isText === true && column.text !== undefined) return column.text(row);
    const value = column.value(row);
    return typeof value === "number" ? Number(value.toPrecision(6)) : value;
  };
  function* rows(): Generator<readonly Cell[], void, undefined> {
    for (const row of order) yield columns.map((column) => cell(column, row));
  }
  return {
    remarks,
    columns: columns.map(({ head, unit }) => (unit === undefined ? head : `${head} (${unit})`)),
    rows: { [Symbol.iterator]: rows },
  };
}

/** Rows in the order of a column; rows without a figure last, equal ones in the order they had. */
export function sortedRows(
  { columns, length }: TableData,
  column: number | undefined,
  isDescending: boolean,
): Uint32Array {
  const rows = Uint32Array.from({ length }, (_, row) => row);
  const by = column === undefined ? undefined : columns.at(column);
  if (by === undefined) return rows;
  const values = Array.from(rows, by.value);
  const sign = isDescending ? -1 : 1;
  const collator = new Intl.Collator(undefined, { numeric: true });
  return rows.sort((a, b) => {
    const [one, other] = [values[a], values[b]];
    const isAbsent = [one, other].map((each) => each === undefined || Number.isNaN(each));
    if (isAbsent[0] || isAbsent[1]) return Number(isAbsent[0]) - Number(isAbsent[1]) || a - b;
    const order =
      typeof one === "number" && typeof other === "number"
        ? one - other
        : collator.compare(String(one), String(other));
    return sign * order || a - b;
  });
}
