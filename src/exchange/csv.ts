/** Separated text (RFC 4180, also with semicolons or tabs): quoted cells, any line end, a byte-order mark. */
import { ExchangeError } from "./exchange-error.ts";

/** What stands between cells. */
export type Separator = "," | ";" | "\t";
export const SEPARATORS: readonly Separator[] = [";", ",", "\t"];

/** A line of cells and where it began in the file, from 1. */
export interface CsvLine {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A table with more is not for a person. */
const MOST_CELLS = 10_000;
const MOST_LINES = 1_000_000;

/** Splits text into lines of cells, empty lines left out; ExchangeError for a quote that is not closed or too much. */
export function parseCsv(text: string, file: string, separator: Separator = ","): readonly CsvLine[] {
  const lines: CsvLine[] = [];
  let cells: string[] = [];
  let line = 1;
  let start = 1;
  let i = text.startsWith("\uFEFF") ? 1 : 0;
  const endLine = (): void => {
    if (cells.length > 1 || cells[0] !== "") lines.push({ line: start, cells });
    if (lines.length > MOST_LINES)
      throw new ExchangeError("too-large", { file }, `it has more than ${MOST_LINES} lines`, "split it");
    cells = [];
    start = line;
  };
  while (i < text.length) {
    let cell = "";
    if (text[i] === '"') {
      const opened = line;
      for (;;) {
        const close = text.indexOf('"', i + 1);
        if (close < 0)
          throw new ExchangeError(
            "not-csv",
            { file, line: opened },
            "a quote is opened and not closed",
            "close it",
          );
        const piece = text.slice(i + 1, close);
        for (let at = piece.indexOf("\n"); at >= 0; at = piece.indexOf("\n", at + 1)) line++;
        cell += piece;
        i = close + 1;
        if (text[i] !== '"') break;
        cell += '"';
      }
    }
    let end = i;
    while (end < text.length && text[end] !== separator && text[end] !== "\n" && text[end] !== "\r") end++;
    cells.push(cell + text.slice(i, end));
    i = end;
    if (cells.length > MOST_CELLS)
      throw new ExchangeError(
        "not-csv",
        { file, line },
        `it has more than ${MOST_CELLS} cells in a line`,
        "check the separator",
      );
    if (text[i] === separator) {
      i++;
      if (i === text.length) cells.push("");
      continue;
    }
    if (text[i] === "\r" && text[i + 1] === "\n") i++;
    i++;
    line++;
    endLine();
  }
  if (cells.length > 0) endLine();
  return lines;
}

/** One line of cells as text, quoted where needed. */
export function csvLine(cells: readonly string[], separator: Separator = ","): string {
  return cells
    .map((cell) =>
      cell.includes(separator) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell,
    )
    .join(separator);
}
