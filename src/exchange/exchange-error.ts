/** What can be wrong with a file that someone hands in: each fault has a name, a place and a remedy. */
import { DataError } from "../base/errors.ts";

/**
 * Names of faults. unsafe: what no honest file holds (a document type, entities, a zip bomb, endless text or nesting);
 * bad-archive: a ZIP that cannot be unpacked; too-large: more than is read of a format that must be held whole; wrong-projection: not RD New (or, in GeoJSON, not WGS84); bad-value: no
 * number, or one that cannot be (negative, absurd, not on the list); the others say what they are.
 */
export type FaultKind =
  | "not-xml"
  | "not-imaer"
  | "unsupported-version"
  | "wrong-projection"
  | "unusable-geometry"
  | "bad-value"
  | "duplicate-id"
  | "missing-metadata"
  | "truncated"
  | "unsafe"
  | "bad-archive"
  | "too-large"
  | "not-csv"
  | "not-geojson"
  | "not-json"
  | "not-piekkaart";

/** Where a fault is. */
export interface FaultPlace {
  /** File; of a file inside a ZIP with the path in it: "case.zip/situation.gml". */
  readonly file: string;
  /** From 1. */
  readonly line?: number | undefined;
  /** Element, feature, column or field: "EmissionSource ES.1". */
  readonly element?: string | undefined;
}

/** A fault of a file. The message holds place, fault and remedy in English; an interface says them in its own words by kind. */
export class ExchangeError extends DataError {
  readonly kind: FaultKind;
  /** What to do about it, in English. */
  readonly remedy: string;
  readonly line: number | undefined;
  readonly element: string | undefined;
  /** What is wrong, without place and remedy. */
  readonly fault: string;

  constructor(kind: FaultKind, place: FaultPlace, fault: string, remedy: string) {
    super(place.file, placeText(place), `${fault}; ${remedy}`);
    this.kind = kind;
    this.fault = fault;
    this.remedy = remedy;
    this.line = place.line;
    this.element = place.element;
  }
}

/** Line and element in words; empty where neither is known. */
export function placeText({ line, element }: Omit<FaultPlace, "file">): string {
  const parts = [line === undefined ? "" : `line ${line}`, element ?? ""];
  return parts.filter((part) => part !== "").join(", ");
}
