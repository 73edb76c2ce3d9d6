/** Two reports compared figure by figure. */
import type { Check } from "../../src/elements/method/validation.ts";

/** Parts of a report, by name or place. */
type Part = Readonly<Record<string, unknown>>;

/**
 * Where a report differs from the committed one: other words, more or fewer parts, or a figure that is off by more than one in
 * its last digit; whole numbers must be the same. One line per difference.
 */
export function differences(committed: unknown, found: unknown, path = ""): readonly string[] {
  if (typeof committed === "number" && typeof found === "number")
    return isSame(committed, found) ? [] : [`${path}: ${committed} in the report, ${found} now`];
  if (isPart(committed) && isPart(found)) {
    const names = new Set([...Object.keys(committed), ...Object.keys(found)]);
    return [...names].flatMap((name) =>
      differences(committed[name], found[name], path === "" ? name : `${path}.${name}`),
    );
  }
  return committed === found ? [] : [`${path}: ${String(committed)} in the report, ${String(found)} now`];
}

/** Bounds that do not hold, one line each. */
export function beyond(checks: readonly Check[]): readonly string[] {
  return checks
    .filter(({ passes }) => !passes)
    .map(
      ({ id, value, unit, least, most, reason }) =>
        `${id}: ${value} ${unit.en}, allowed ${boundsOf({ least, most })}. ${reason.en}`,
    );
}

/** The bounds of a figure in words. */
export function boundsOf({
  least,
  most,
}: { readonly [end in "least" | "most"]: number | undefined }): string {
  if (least === undefined) return `at most ${most}`;
  return most === undefined ? `at least ${least}` : `${least} to ${most}`;
}

function isPart(value: unknown): value is Part {
  return typeof value === "object" && value !== null;
}

function isSame(a: number, b: number): boolean {
  const last = Math.max(places(a), places(b));
  return last === 0 ? a === b : Math.abs(a - b) < 1.5 * 10 ** -last;
}

/** Decimals of a number as it is written. */
function places(value: number): number {
  const [, fraction = "", exponent = "0"] = /^-?\d+(?:\.(\d+))?(?:e(-?\d+))?$/.exec(String(value)) ?? [];
  return Math.max(0, fraction.length - Number(exponent));
}
