/** Two typed coordinates: the place they are, or what is wrong with them. */
import { isWithin, LIMITS } from "../../check/own-source.ts";
import { areSwapped } from "../../check/warnings.ts";
import { fromLonLat, toLonLat } from "../../grid/rd.ts";
import type { Language } from "../../store/inputs.ts";
import { readNumber } from "../format.ts";

/** rd: x and y in metres. degrees: latitude and longitude (WGS84). */
export type PlaceKind = "rd" | "degrees";
export const PLACE_KINDS: readonly PlaceKind[] = ["rd", "degrees"];

/** Which of the two fields. */
export type PlaceField = "first" | "second";

/** What was typed in the two fields. */
export type TypedPlace = Readonly<Record<PlaceField, string>>;

/**
 * missing: a field is empty. number: it holds no number. range: RD outside its limits. swapped: right in the other order.
 * outside: degrees far from the Netherlands.
 */
export type PlaceProblem =
  | { readonly kind: "missing" | "number"; readonly field: PlaceField }
  | { readonly kind: "range"; readonly field: PlaceField; readonly limits: readonly [number, number] }
  | { readonly kind: "swapped" }
  | { readonly kind: "outside" };

export type PlaceEntry =
  | { readonly kind: "place"; readonly x: number; readonly y: number }
  | { readonly kind: "problem"; readonly problem: PlaceProblem };

/** Decimals of degrees: about a metre. */
const DECIMALS = 5;

/** Reads a pair. */
export function readPlace(kind: PlaceKind, typed: TypedPlace, language: Language): PlaceEntry {
  const read = (text: string): number => (kind === "rd" ? readNumber(text, language) : readDegrees(text));
  for (const field of ["first", "second"] as const) {
    if (typed[field].trim() === "") return problem({ kind: "missing", field });
    if (Number.isNaN(read(typed[field]))) return problem({ kind: "number", field });
  }
  const [first, second] = [read(typed.first), read(typed.second)];
  return kind === "rd" ? placeInRd(first, second) : placeInDegrees(first, second);
}

/** A place as the two texts that would be typed for it; RD in whole metres through the formatter that is handed in. */
export function typedPlace(
  kind: PlaceKind,
  x: number,
  y: number,
  metres: (value: number) => string,
): TypedPlace {
  if (kind === "rd") return { first: metres(x), second: metres(y) };
  const [longitude, latitude] = toLonLat(x, y);
  return { first: latitude.toFixed(DECIMALS), second: longitude.toFixed(DECIMALS) };
}

function placeInRd(x: number, y: number): PlaceEntry {
  if (areSwapped(x, y)) return problem({ kind: "swapped" });
  if (!isWithin("x", x)) return problem({ kind: "range", field: "first", limits: LIMITS.x });
  if (!isWithin("y", y)) return problem({ kind: "range", field: "second", limits: LIMITS.y });
  return { kind: "place", x: Math.round(x), y: Math.round(y) };
}

function placeInDegrees(latitude: number, longitude: number): PlaceEntry {
  const [x, y] = inRd(latitude, longitude);
  if (isWithin("x", x) && isWithin("y", y)) return { kind: "place", x, y };
  const [otherX, otherY] = inRd(longitude, latitude);
  return isWithin("x", otherX) && isWithin("y", otherY)
    ? problem({ kind: "swapped" })
    : problem({ kind: "outside" });
}

/** RD of degrees; NaN far from the Netherlands, where the projection means nothing. */
function inRd(latitude: number, longitude: number): readonly [number, number] {
  if (!(latitude > 49 && latitude < 55 && longitude > 2 && longitude < 9)) return [Number.NaN, Number.NaN];
  const [x, y] = fromLonLat(longitude, latitude);
  return [Math.round(x), Math.round(y)];
}

/** "51.19" and "51,19" are the same in both languages, because maps give the one and keyboards the other. */
function readDegrees(text: string): number {
  const usual = text.replace(/[\s°NEne]/g, "").replace(",", ".");
  return /^-?\d+(\.\d+)?$/.test(usual) ? Number(usual) : Number.NaN;
}

function problem(what: PlaceProblem): PlaceEntry {
  return { kind: "problem", problem: what };
}
