/** Keeps what a file says of itself short enough to be sent and shown, whatever someone has put in it. */
import type { RowFault } from "./csv-sources.ts";
import type { Inspection } from "./inspection.ts";

/** Faults, warnings, situations and names that are listed; how many there are in all is told beside them. */
export const MOST_LISTED = 200;
/** Longest text, characters: more cannot be read in a line. */
export const LONGEST_TEXT = 80;

/** A text that is not too long: its beginning, with a sign that more follows. */
export function clipped(text: string): string {
  return text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT - 1)}…`;
}

/** A fault with what was found in short. */
export function clippedFault(fault: RowFault): RowFault {
  return { ...fault, column: clipped(fault.column), found: clipped(fault.found) };
}

/** A summary with lists and texts that are not too long; its figures are of the whole file. */
export function clippedInspection(inspection: Inspection): Inspection {
  const { situations, warnings, skipped } = inspection;
  return {
    ...inspection,
    situations: situations.slice(0, MOST_LISTED).map((one) => ({ ...one, name: clipped(one.name) })),
    warnings: warnings
      .slice(0, MOST_LISTED)
      .map((one) => ({ ...one, place: clipped(one.place), found: clipped(one.found) })),
    skipped: clippedCounts(skipped),
  };
}

/** Counts by name; what is beyond the list is counted together. */
function clippedCounts(counts: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  const short = new Map<string, number>();
  for (const [name, count] of Object.entries(counts)) {
    const wanted = clipped(name);
    const key = short.has(wanted) || short.size < MOST_LISTED ? wanted : OTHER;
    short.set(key, (short.get(key) ?? 0) + count);
  }
  return Object.fromEntries(short);
}
/** As the notes of a document call it. */
const OTHER = "other";
