import { DataError } from "../src/base/errors.ts";

/** A row of a source table, with what is needed to say where it stands. */
export interface Row {
  readonly file: string;
  /** Counted from 1, the header being line 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** The rows of a comma-separated source table whose header must be exactly these columns; no quoting. */
export function readRows(file: string, text: string, columns: readonly string[]): Row[] {
  const [header, ...lines] = text.replace(/\n$/, "").split("\n");
  if (header !== columns.join(","))
    throw new DataError(file, "line 1", `the header ${columns.join(",")} was expected`);
  return lines.map((content, i) => {
    const row = { file, line: i + 2, cells: content.split(",") };
    if (row.cells.length !== columns.length)
      throw wrong(row, `${columns.length} cells were expected, got ${row.cells.length}`);
    return row;
  });
}

/** A cell as text. */
export function textIn(row: Row, column: number): string {
  return row.cells[column] ?? "";
}

/** A cell as a number; DataError when it is anything else. */
export function numberIn(row: Row, column: number): number {
  const text = textIn(row, column);
  if (!/^-?\d+(\.\d+)?$/.test(text)) throw wrong(row, `a number was expected, got "${text}"`);
  return Number(text);
}

/** An error that names the line of a row. */
export function wrong(row: Row, message: string): DataError {
  return new DataError(row.file, `line ${row.line}`, message);
}
