/** Comma-separated text (RFC 4180): quoted cells, any line end, a byte-order mark. */
import { DataError } from "../base/errors.ts";

/** A line of cells and where it began in the file, from 1. */
export interface CsvLine {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Splits text into lines of cells, empty lines left out; DataError for a quote that is not closed. */
export function parseCsv(text: string, source: string): readonly CsvLine[] {
  const lines: CsvLine[] = [];
  let cells: string[] = [];
  let line = 1;
  let start = 1;
  let i = text.startsWith("\uFEFF") ? 1 : 0;
  const endLine = (): void => {
    if (cells.length > 1 || cells[0] !== "") lines.push({ line: start, cells });
    cells = [];
    start = line;
  };
  while (i < text.length) {
    let cell = "";
    if (text[i] === '"') {
      const opened = line;
      for (i++; text[i] !== '"' || text[i + 1] === '"'; i++) {
        if (i >= text.length)
          throw new DataError(source, `line ${opened}`, "a quote is opened and not closed; close it");
        if (text[i] === '"') i++;
        if (text[i] === "\n") line++;
        cell += text[i] ?? "";
      }
      i++;
    }
    while (i < text.length && text[i] !== "," && text[i] !== "\n" && text[i] !== "\r")
      cell += text[i++] ?? "";
    cells.push(cell);
    if (text[i] === ",") {
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
export function csvLine(cells: readonly string[]): string {
  return cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(",");
}
