/** How a table is written: what stands between cells, and what between whole and decimals. */
import { parseCsv, SEPARATORS, type CsvLine, type Separator } from "./csv.ts";

/** What stands before decimals. */
export type Decimal = "," | ".";

/** How a table is written. */
export interface CsvStyle {
  readonly separator: Separator;
  readonly decimal: Decimal;
}

/** As Dutch spreadsheets write and open it. */
export const DUTCH_STYLE: CsvStyle = { separator: ";", decimal: "," };
/** As most programs write it. */
export const PLAIN_STYLE: CsvStyle = { separator: ",", decimal: "." };

/** Lines looked at. */
const SAMPLE = 50;

/** What most likely stands between the cells: what gives the same number of cells, and most of them, in the first lines. */
export function detectSeparator(text: string): Separator {
  const stated = /^\uFEFF?sep=([;,\t])\r?\n/i.exec(text)?.[1];
  if (stated !== undefined) return SEPARATORS.find((one) => one === stated) ?? ",";
  let best: Separator = ",";
  let most = 0;
  for (const separator of SEPARATORS) {
    const widths = sampleOf(text, separator).map(({ cells }) => cells.length);
    const width = widths[0] ?? 1;
    const alike = widths.filter((one) => one === width).length / Math.max(1, widths.length);
    // Equal widths weigh more than many cells: a decimal comma splits figures at some lines and not at others.
    const score = width < 2 ? 0 : alike * alike * alike + width / 1000;
    if (score > most) [best, most] = [separator, score];
  }
  return best;
}

/** The first lines that can be split; a quote left open by cutting the text off is no fault here. */
function sampleOf(text: string, separator: Separator): readonly CsvLine[] {
  let end = 0;
  for (let lines = 0; lines < SAMPLE && end >= 0 && end < 100_000; lines++) end = text.indexOf("\n", end + 1);
  const start = end < 0 ? text.slice(0, 100_000) : text.slice(0, end);
  try {
    return parseCsv(start, "", separator).filter(({ cells }) => !cells[0].startsWith("#"));
  } catch {
    return [];
  }
}

/**
 * What stands before decimals in cells that hold numbers: what more of them can be read with. Where both would do, as in
 * "1.234", the sign is taken for that of decimals, and isAmbiguous is true if nothing but such cells is there.
 */
export function detectDecimal(cells: Iterable<string>): {
  readonly decimal: Decimal;
  readonly isAmbiguous: boolean;
} {
  const votes = { ",": 0, ".": 0 };
  const seen = { ",": 0, ".": 0 };
  for (const cell of cells) {
    const text = cell.trim();
    if (!/[.,]/.test(text)) continue;
    const [comma, point] = [numberOf(text, ","), numberOf(text, ".")];
    if (!Number.isNaN(comma) && Number.isNaN(point)) votes[","]++;
    else if (Number.isNaN(comma) && !Number.isNaN(point)) votes["."]++;
    else if (!Number.isNaN(comma)) seen[text.includes(",") ? "," : "."]++;
  }
  const isDecided = votes[","] !== votes["."];
  const counts = isDecided ? votes : seen;
  return {
    decimal: counts[","] > counts["."] ? "," : ".",
    isAmbiguous: !isDecided && seen[","] + seen["."] > 0,
  };
}

/** A number with a decimal sign, thousands perhaps set off by the other sign, a space or an apostrophe; NaN for anything else. */
export function numberOf(text: string, decimal: Decimal): number {
  const trimmed = text.trim().replaceAll("\u2212", "-");
  const shape = decimal === "," ? COMMA : POINT;
  const match = shape.exec(trimmed);
  if (match === null) return NaN;
  const [, sign = "", whole = "", fraction = "", exponent = ""] = match;
  if (whole === "" && fraction === "") return NaN;
  const value = Number(`${sign}${whole.replace(/\D/g, "")}.${fraction}0${exponent}`);
  // Not the negative zero of "-0", which would be shown as that.
  return Number.isFinite(value) ? value + 0 : NaN;
}
const POINT = /^([+-]?)(\d*|[1-9]\d{0,2}(?:[,'\u00A0\u202F ]\d{3})+)(?:\.(\d*))?([eE][+-]?\d{1,3})?$/;
const COMMA = /^([+-]?)(\d*|[1-9]\d{0,2}(?:[.'\u00A0\u202F ]\d{3})+)(?:,(\d*))?([eE][+-]?\d{1,3})?$/;
