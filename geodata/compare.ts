/** How products that were made again are compared with those that are there. */
import { gunzipSync } from "fflate";
import { decodeContribution, type ContributionBasis } from "../src/data/contribution-product.ts";
import { SUBSTANCES } from "../src/model/source.ts";

/** Largest relative difference of a contribution: processors may differ in the last bits of exp and log. */
const CONTRIBUTION_TOLERANCE = 1e-6;
/** The same for figures that are stored with six digits or more, so that the last digit may differ by one. */
const ROUNDED_TOLERANCE = 2e-5;

/** How two versions of a product differ, in words; undefined when they are the same, byte for byte. */
export function byteDifference(made: Uint8Array, there: Uint8Array): string | undefined {
  if (made.length !== there.length) return `${there.length} bytes, made again ${made.length}`;
  const at = made.findIndex((byte, i) => byte !== there[i]);
  return at < 0 ? undefined : `byte ${at} differs`;
}

/** How two contributions differ beyond 1e-6; undefined when they do not. Throws DataError for what is no contribution. */
export function contributionDifference(
  emitterId: string,
  made: Uint8Array,
  there: Uint8Array,
  basis: ContributionBasis,
): string | undefined {
  const a = decodeContribution(emitterId, made, basis);
  const b = decodeContribution(emitterId, there, basis);
  if (a.rows.length !== b.rows.length || a.rows.some((row, i) => row !== b.rows[i]))
    return `${b.rows.length} rows, made again ${a.rows.length}, or other ones`;
  for (const substance of SUBSTANCES) {
    const [values, others] = [a.perKg[substance], b.perKg[substance]];
    if ((values === undefined) !== (others === undefined)) return `${substance} is in one of the two only`;
    if (values === undefined || others === undefined) continue;
    const at = values.findIndex((value, i) => !isClose(value, others[i], CONTRIBUTION_TOLERANCE));
    if (at >= 0) return `${substance} on row ${b.rows[at]} is ${others[at]}, made again ${values[at]}`;
  }
  return undefined;
}

/** How two compressed products of JSON differ beyond the rounding of their figures; undefined when they do not. */
export function jsonDifference(made: Uint8Array, there: Uint8Array): string | undefined {
  const [a, b] = [made, there].map((bytes) => {
    const content = new TextDecoder().decode(gunzipSync(bytes));
    return JSON.parse(content.slice(content.indexOf("\n"))) as unknown;
  });
  return valueDifference(a, b, "");
}

function valueDifference(a: unknown, b: unknown, place: string): string | undefined {
  if (typeof a === "number" && typeof b === "number" && isClose(a, b, ROUNDED_TOLERANCE)) return undefined;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null)
    return a === b ? undefined : `${place} is ${String(b)}, made again ${String(a)}`;
  const [left, right] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  for (const key of new Set([...left.keys(), ...right.keys()])) {
    const difference = valueDifference(left.get(key), right.get(key), `${place}/${key}`);
    if (difference !== undefined) return difference;
  }
  return undefined;
}

/** Depositions below this, mol N/ha/yr per kg/yr, are next to nothing: single precision ends near it. */
const NOTHING = 1e-30;

function isClose(a: number, b: number, tolerance: number): boolean {
  return Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b)) + NOTHING;
}
