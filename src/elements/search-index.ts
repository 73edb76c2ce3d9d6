/** What the search box understands without a network: companies, places, nature areas, RD and lat/lon pairs. */
import type { Emitter } from "../check/emitter.ts";
import type { Site } from "../check/site.ts";
import type { Place } from "../data/reference-products.ts";
import { fromLonLat } from "../grid/rd.ts";
import { MAX_RECEPTOR_ID, receptorCentre } from "../grid/receptor.ts";
import { simple } from "./simple-text.ts";
import { isWithin } from "../check/own-source.ts";

/** One suggestion. RD m. */
export interface Suggestion {
  readonly kind: "emitter" | "place" | "site" | "point" | "hexagon" | "address";
  readonly name: string;
  /** Municipality or province. */
  readonly detail: string;
  readonly x: number;
  readonly y: number;
  /** Of an emitter. */
  readonly id?: string;
  /** Of an area. */
  readonly nr?: number;
  /** Of a hexagon. */
  readonly receptorId?: number;
  /** x and y were given in the other order. */
  readonly isSwapped?: boolean;
}

/** What can be found by name. */
export interface Findable {
  readonly emitters: readonly Emitter[];
  readonly sites: readonly Site[];
  readonly places: readonly Place[];
}

const MOST = 8;

/** Suggestions for a text, best first: names that start with it, then words that do, then names that hold it. */
export function suggestionsFor(text: string, findable: Findable): readonly Suggestion[] {
  const point = pointOf(text) ?? hexagonOf(text);
  if (point !== undefined) return [point];
  const wanted = simple(text);
  if (wanted === "") return [];
  const ranked: { readonly rank: number; readonly suggestion: Suggestion }[] = [];
  const add = (suggestion: Suggestion, others: readonly string[], weight: number): void => {
    const ranks = [suggestion.name, ...others].map(
      (name, i) => rankOf(simple(name), wanted) + (i > 0 ? 0.5 : 0),
    );
    const rank = Math.min(...ranks);
    if (rank < Infinity) ranked.push({ rank: rank + weight, suggestion });
  };
  for (const { id, name, operator, municipality, rd } of findable.emitters)
    add({ kind: "emitter", id, name, detail: municipality, x: rd[0], y: rd[1] }, [operator, municipality], 0);
  for (const { name, province, rd, tier } of findable.places)
    add({ kind: "place", name, detail: province, x: rd[0], y: rd[1] }, [], tier / 10);
  for (const { nr, name, provinces, label } of findable.sites)
    add({ kind: "site", nr, name, detail: provinces.join(", "), x: label[0], y: label[1] }, [], 0.05);
  return ranked
    .sort((a, b) => a.rank - b.rank || a.suggestion.name.localeCompare(b.suggestion.name))
    .slice(0, MOST)
    .map(({ suggestion }) => suggestion);
}

/** Two numbers as RD (metres, thousands may be marked) or as latitude and longitude; undefined for any other text. */
export function pointOf(text: string): Suggestion | undefined {
  const pair = pairOf(text);
  if (pair === undefined) return undefined;
  const [first, second] = pair;
  const [a, b] = [metres(first), metres(second)];
  if (isWithin("x", a) && isWithin("y", b)) return pointAt(a, b);
  if (isWithin("x", b) && isWithin("y", a)) return { ...pointAt(b, a), isSwapped: true };
  const [c, d] = [degrees(first), degrees(second)];
  const [lat, lon] = c > d ? [c, d] : [d, c];
  if (!(lat > 50 && lat < 54 && lon > 3 && lon < 8)) return undefined;
  const [x, y] = fromLonLat(lon, lat).map(Math.round) as [number, number];
  return isWithin("x", x) && isWithin("y", y) ? pointAt(x, y) : undefined;
}

/** The two numbers of a text; undefined where there are not just two. */
function pairOf(text: string): readonly [string, string] | undefined {
  const bare = text.replace(/[a-z°:=()]+/gi, " ").trim();
  const parts = bare.split(/\s*;\s*|,\s+|\s+/);
  const pair = parts.length === 1 ? bare.split(",") : parts;
  const isPair = pair.length === 2 && pair.every((part) => !Number.isNaN(metres(part)));
  return isPair ? [pair[0], pair[1]] : undefined;
}

/** A whole number within the grid as the id of a receptor: the hexagon of 1 ha around it. */
function hexagonOf(text: string): Suggestion | undefined {
  const bare = text.replace(/^[a-z\s]+/i, "").trim();
  const receptorId = /^\d{4,7}$/.test(bare) ? Number(bare) : Number.NaN;
  if (!(receptorId >= 1 && receptorId <= MAX_RECEPTOR_ID)) return undefined;
  const [x, y] = receptorCentre(receptorId).map(Math.round);
  return { kind: "hexagon", name: String(receptorId), detail: "", receptorId, x, y };
}

/** True for two numbers that are no place in the Netherlands: neither RD nor degrees, in either order. */
export function isOutside(text: string): boolean {
  return pairOf(text) !== undefined && pointOf(text) === undefined;
}

function pointAt(x: number, y: number): Suggestion {
  return { kind: "point", name: "", detail: "", x, y };
}

/** Whole metres: "197.900", "197900" and "197900.4" are the same. */
function metres(text: string): number {
  return Math.round(/^\d{1,3}[.,]\d{3}$/.test(text) ? Number(text.replace(/[.,]/, "")) : degrees(text));
}

function degrees(text: string): number {
  return /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(",", ".")) : Number.NaN;
}

function rankOf(name: string, wanted: string): number {
  if (name.startsWith(wanted)) return 0;
  if (name.includes(` ${wanted}`)) return 1;
  return wanted.length > 2 && name.includes(wanted) ? 2 : Infinity;
}
