/** Bids from a table: a file, or cells pasted from a spreadsheet. Every line is a bid, or named with what is wrong in which field. */
import { bidFaults, type Bid, type BidFault } from "../measures/bids.ts";
import { detectDecimal, detectSeparator, numberOf, type Decimal } from "./csv-dialect.ts";
import { parseCsv, type CsvLine } from "./csv.ts";
import { ExchangeError } from "./exchange-error.ts";

/** Fields in the order of a table without headings. */
export const BID_FIELDS = ["emitter", "amount", "eurPerKg"] as const satisfies readonly (keyof Bid)[];

/** Headings by field, in small letters without spaces, signs and underscores. */
const HEADINGS: Readonly<Record<keyof Bid, readonly string[]>> = {
  emitter: ["emitter", "company", "bedrijf", "id"],
  amount: [
    "amount",
    "kg",
    "kgnh3",
    "kgyr",
    "kgjaar",
    "kgperyear",
    "kgperjaar",
    "kgnh3peryear",
    "reduction",
    "reductie",
  ],
  eurPerKg: ["eurperkg", "eurkg", "europerkg", "price", "prijs"],
};

/** Most bids of one tender. */
export const MOST_BIDS = 1000;

/** A fault with where it stands (line from 1) and what stands there. */
export interface BidRowFault extends BidFault {
  readonly line: number;
  readonly found: string;
}

/** The bids of a table without faults, and the faults of the others. */
export interface BidTable {
  readonly bids: readonly Bid[];
  readonly faults: readonly BidRowFault[];
}

/** The id of the emitter that a cell means; undefined when there is none. */
export type EmitterFinder = (text: string) => string | undefined;

/**
 * Reads a table with or without a line of headings. ExchangeError not-csv where it is none: empty, too long, or with headings
 * of which one is missing. Where "30.000" may be thirty or thirty thousand, usual is the sign of decimals.
 */
export function readBidTable(
  text: string,
  file: string,
  find: EmitterFinder,
  usual: Decimal = ".",
): BidTable {
  const lines = parseCsv(text, file, detectSeparator(text));
  if (lines.length === 0)
    throw new ExchangeError("not-csv", { file, line: 1 }, "it is empty", `give ${BID_FIELDS.join(", ")}`);
  const columns = columnsOf(lines[0], file);
  const rows = columns === undefined ? lines : lines.slice(1);
  if (rows.length > MOST_BIDS)
    throw new ExchangeError("too-large", { file }, `it has ${rows.length} bids`, `give at most ${MOST_BIDS}`);
  const cell = ({ cells }: CsvLine, field: keyof Bid): string =>
    (cells[(columns ?? IN_ORDER)[field]] ?? "").trim();
  const { decimal: likely, isAmbiguous } = detectDecimal(
    rows.flatMap((row) => [cell(row, "amount"), cell(row, "eurPerKg")]),
  );
  const decimal = isAmbiguous ? usual : likely;
  const bids: Bid[] = [];
  const faults: BidRowFault[] = [];
  for (const row of rows) {
    const bid: Bid = {
      emitter: find(cell(row, "emitter")) ?? "",
      amount: numberOf(cell(row, "amount"), decimal),
      eurPerKg: numberOf(cell(row, "eurPerKg"), decimal),
    };
    const wrong = bidFaults(bid);
    if (wrong.length === 0) bids.push(bid);
    for (const fault of wrong) faults.push({ ...fault, line: row.line, found: cell(row, fault.field) });
  }
  return { bids, faults };
}

/** The bids of a table; ExchangeError with line and field of the first fault. */
export function readBids(text: string, file: string, find: EmitterFinder): readonly Bid[] {
  const { bids, faults } = readBidTable(text, file, find);
  for (const { line, field, expected, found } of faults)
    throw new ExchangeError(
      "bad-value",
      { file, line, element: `field ${field}` },
      `expected ${expected}, got ${found === "" ? "nothing" : `"${found}"`}`,
      "correct or leave out the bid",
    );
  return bids;
}

const IN_ORDER: Readonly<Record<keyof Bid, number>> = { emitter: 0, amount: 1, eurPerKg: 2 };

/** The columns that headings name; undefined where the first line is a bid itself. */
function columnsOf({ line, cells }: CsvLine, file: string): Readonly<Record<keyof Bid, number>> | undefined {
  const names = cells.map((cell) => cell.toLowerCase().replace(/[^a-z0-9]/g, ""));
  const place = (field: keyof Bid): number => names.findIndex((name) => HEADINGS[field].includes(name));
  const columns = { emitter: place("emitter"), amount: place("amount"), eurPerKg: place("eurPerKg") };
  const missing = BID_FIELDS.filter((field) => columns[field] < 0);
  if (missing.length === 0) return columns;
  const looksLikeBid = cells.slice(1, 3).some((cell) => /\d/.test(cell));
  if (missing.length === BID_FIELDS.length && looksLikeBid) return undefined;
  throw new ExchangeError(
    "not-csv",
    { file, line, element: `field ${missing[0]}` },
    "this heading is missing",
    `give the headings ${BID_FIELDS.join(", ")}, or none`,
  );
}
