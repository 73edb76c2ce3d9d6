/** Tables of plain text. */

/** A column: its head, and whether its cells are numbers, which are set to the right. */
export interface TextColumn {
  readonly head: string;
  readonly isNumber?: boolean;
}

/** Lines of a table, columns two spaces apart. */
export function textTable(columns: readonly TextColumn[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map((column, place) =>
    Math.max(column.head.length, ...rows.map((cells) => cells[place].length)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, place) =>
        columns[place].isNumber === true ? cell.padStart(widths[place]) : cell.padEnd(widths[place]),
      )
      .join("  ")
      .trimEnd();
  return [line(columns.map((column) => column.head)), ...rows.map(line)].join("\n");
}

const THOUSANDS = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 2 });
const WHOLE = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });
const TENTHS = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1, minimumFractionDigits: 1 });

/** An own estimate: two significant digits. */
export function estimateText(value: number): string {
  return THOUSANDS.format(value);
}

/** A counted or reported number, without digits behind the point, or with one. */
export function wholeText(value: number): string {
  return WHOLE.format(value);
}
export function tenthsText(value: number): string {
  return TENTHS.format(value);
}
