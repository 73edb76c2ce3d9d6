/** Sources from a table: what stands in which column is guessed and can be told; every line ends as a source or as a fault. */
import { detectDecimal, detectSeparator, type CsvStyle, type Decimal } from "./csv-dialect.ts";
import { parseCsv, type CsvLine, type Separator } from "./csv.ts";
import { ExchangeError } from "./exchange-error.ts";
import type { ExchangeSource } from "./exchange-source.ts";
import { fieldOf, NUMBER_FIELDS, sourceOf, type FieldFault, type SourceField } from "./source-fields.ts";
import { uniqueId } from "./unique-id.ts";

/** Column of each field, from 0. */
export type ColumnMapping = Readonly<Partial<Record<SourceField, number>>>;

/** What the user may know better than we guess. */
export interface TableOptions {
  readonly separator?: Separator | undefined;
  readonly decimal?: Decimal | undefined;
  readonly mapping?: ColumnMapping | undefined;
  /** True: a table whose columns are not understood is given back as it is, without sources, so that the user can say. */
  readonly isDraft?: boolean | undefined;
}

/** What a table lacks before it can be read. */
export type MissingColumns = "place" | "emission";

/** A line of a table, as it was written and as it was understood. */
export interface SourceRow {
  /** From 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Undefined where a field is wrong. */
  readonly source: ExchangeSource | undefined;
}

/** A fault with where it stands. */
export interface RowFault extends FieldFault {
  readonly line: number;
  /** Heading of the column; empty where the field has none. */
  readonly column: string;
}

/** A table of sources: as many rows as it has lines, nothing left out. */
export interface SourceTable {
  readonly header: readonly string[];
  readonly mapping: ColumnMapping;
  /** Headings that no field was found for. */
  readonly unmapped: readonly string[];
  /** What no column was found for; then there are no sources. Only of a draft. */
  readonly missing: readonly MissingColumns[];
  readonly style: CsvStyle;
  /** True when nothing tells whether "1.234" is one or a thousand: ask. */
  readonly isAmbiguous: boolean;
  readonly rows: readonly SourceRow[];
  readonly sources: readonly ExchangeSource[];
  readonly faults: readonly RowFault[];
}

/**
 * Reads a table. ExchangeError not-csv where it is none: empty, without columns for a place and an emission, with a quote
 * that is not closed. Faults of single lines are listed.
 */
export function readSourceTable(text: string, file: string, options: TableOptions = {}): SourceTable {
  const separator = options.separator ?? detectSeparator(text);
  const lines = parseCsv(text, file, separator);
  const first = lines.findIndex(({ cells }) => !isRemark(cells));
  if (first < 0)
    throw new ExchangeError(
      "not-csv",
      { file, line: 1 },
      "the file is empty",
      "give a line of headings and a line per source",
    );
  const header = lines[first].cells.map((cell) => cell.trim());
  const mapping = options.mapping ?? guessMapping(header);
  const missing = missingIn(mapping);
  if (missing.length > 0 && options.isDraft !== true)
    throw uselessTable(missing, header, file, lines[first].line);
  const data = lines.slice(first + 1);
  const { decimal, isAmbiguous } =
    options.decimal === undefined
      ? detectDecimal(numbersIn(data, mapping))
      : { decimal: options.decimal, isAmbiguous: false };
  const faults: RowFault[] = [];
  const ids = new Set<string>();
  const rows = data.map(({ line, cells }): SourceRow => {
    const text = (field: SourceField): string => {
      const column = mapping[field];
      return column === undefined ? "" : restored((cells[column] ?? "").trim());
    };
    // Every line of a draft would be wrong in the same way.
    if (missing.length > 0) return { line, cells, source: undefined };
    const { source, faults: wrong } = sourceOf(text, decimal, String(line));
    for (const fault of wrong)
      faults.push({ ...fault, line, column: header[mapping[fault.field] ?? -1] ?? "" });
    return { line, cells, source: source && { ...source, id: uniqueId(source.id, line, ids) } };
  });
  const used = new Set(Object.values(mapping));
  return {
    header,
    mapping,
    unmapped: header.filter((heading, column) => !used.has(column) && heading !== ""),
    missing,
    style: { separator, decimal },
    isAmbiguous,
    rows,
    sources: rows.flatMap(({ source }) => source ?? []),
    faults,
  };
}

/** The column of each field by its heading; the first where several would do. */
export function guessMapping(header: readonly string[]): ColumnMapping {
  const mapping: Partial<Record<SourceField, number>> = {};
  for (const [column, heading] of header.entries()) {
    const field = fieldOf(heading);
    if (field !== undefined) mapping[field] ??= column;
  }
  return mapping;
}

/** Remarks above the headings, as we write them ourselves, and the line by which Excel is told the separator. */
function isRemark(cells: readonly string[]): boolean {
  return cells[0].startsWith("#") || /^sep=/i.test(cells[0]);
}

function missingIn(mapping: ColumnMapping): readonly MissingColumns[] {
  const has = (...fields: readonly SourceField[]): boolean =>
    fields.every((field) => mapping[field] !== undefined);
  return [
    ...(has("x", "y") || has("lon", "lat") || has("shape") ? [] : (["place"] as const)),
    ...(has("nh3") || has("nox") || has("dust") ? [] : (["emission"] as const)),
  ];
}

function uselessTable(
  [first]: readonly MissingColumns[],
  header: readonly string[],
  file: string,
  line: number,
): ExchangeError {
  const found = header.join(", ").slice(0, 200);
  const lacks =
    first === "place" ? "no columns for a place (x and y)" : "no column for an emission (nh3, nox)";
  return new ExchangeError(
    "not-csv",
    { file, line },
    `it has ${lacks} among "${found}"`,
    "name the columns, or tell which column holds what",
  );
}

function* numbersIn(lines: readonly CsvLine[], mapping: ColumnMapping): Generator<string, void, undefined> {
  for (const field of NUMBER_FIELDS) {
    const column = mapping[field];
    if (column === undefined) continue;
    for (const { cells } of lines) if (column < cells.length) yield cells[column];
  }
}

/** Takes off the apostrophe that we put before what a spreadsheet would take for a formula. */
function restored(cell: string): string {
  return /^'+[=+\-@]/.test(cell) ? cell.slice(1) : cell;
}
