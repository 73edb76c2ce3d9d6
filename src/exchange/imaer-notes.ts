/** What a reader keeps beside the data: parts it skipped, warnings, and the faults it throws with their place. */
import { ExchangeError, placeText, type FaultKind } from "./exchange-error.ts";
import { decimalOf, type XmlNode } from "./xml-node.ts";
import { isFrom } from "./limits.ts";

/**
 * What was read otherwise than it stands there. heat-computed: heat follows from the outflow; time-profile: one that the
 * method does not have, the sector's is taken; outside-model: higher or hotter than the method takes; no-emission: neither
 * NH3 nor NOx; no-projection: taken as RD; situation-type: unknown; receptor-place: a receptor point lies elsewhere than its
 * id says; own-result: results by this program, not by AERIUS; outflow-momentum: the method has heat but no jet.
 */
export type WarningKind =
  | "heat-computed"
  | "outflow-momentum"
  | "time-profile"
  | "outside-model"
  | "no-emission"
  | "no-projection"
  | "situation-type"
  | "receptor-place"
  | "own-result";

/** A warning, how often, and where first. */
export interface ReadingWarning {
  readonly kind: WarningKind;
  readonly count: number;
  /** Place of the first, and what stood there. */
  readonly place: string;
  readonly found: string;
}

/** Names of skipped parts that are told apart. */
const MOST_NAMES = 200;

/** The notes of one document. */
export class Notes {
  readonly file: string;
  readonly #skipped = new Map<string, number>();
  readonly #warnings = new Map<WarningKind, { count: number; place: string; found: string }>();

  constructor(file: string) {
    this.file = file;
  }

  /** Counts a part that is not read. */
  skip(name: string): void {
    const key = this.#skipped.has(name) || this.#skipped.size < MOST_NAMES ? name : "other";
    this.#skipped.set(key, (this.#skipped.get(key) ?? 0) + 1);
  }

  warn(kind: WarningKind, line: number | undefined, element: string, found = ""): void {
    const known = this.#warnings.get(kind);
    if (known === undefined)
      this.#warnings.set(kind, { count: 1, place: placeText({ line, element }), found: shortened(found) });
    else known.count++;
  }

  fault(
    kind: FaultKind,
    line: number | undefined,
    element: string,
    fault: string,
    remedy: string,
  ): ExchangeError {
    return new ExchangeError(kind, { file: this.file, line, element }, fault, remedy);
  }

  /** A number of an element; undefined where the element is absent. Faults for no number and for one out of range. */
  number(
    node: XmlNode | undefined,
    element: string,
    name: string,
    range: readonly [number, number],
  ): number | undefined {
    if (node === undefined) return undefined;
    const text = node.text.trim();
    const value = decimalOf(text);
    if (isFrom(value, range)) return value;
    const wanted = `a number from ${range[0]} to ${range[1]}`;
    throw this.fault(
      "bad-value",
      node.line,
      element,
      `${name} is "${shortened(text)}"`,
      `it must be ${wanted}`,
    );
  }

  get skipped(): Readonly<Record<string, number>> {
    return Object.fromEntries([...this.#skipped].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  get warnings(): readonly ReadingWarning[] {
    return [...this.#warnings].map(([kind, warning]) => ({ kind, ...warning }));
  }
}

/** A found text, short enough for a message. */
export function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
