/**
 * Outlines of Natura 2000 as PDOK publishes them now, for the whole country: an area comes in several parts, so that a piece
 * of the country would give pieces of areas. Asked only when the user has switched that on.
 *
 * Written from the description of the service and tested against a small server that answers in the same shapes; not tried
 * against the real one: its paging, how large its answers are, and the forms of geometry that it uses.
 */
import * as v from "valibot";
import type { OutlinePart } from "../data/outline-topology.ts";
import { directive, siteNr, text } from "../data/schemas.ts";
import { SITES } from "../data/sites-product.ts";
import { featurePages } from "./feature-pages.ts";
import { PATIENCE_FOR_PAGES, type Patience } from "./get-json.ts";
import { ServiceError } from "./service-fault.ts";

/** Where PDOK gives the areas. */
const ADDRESS = "https://service.pdok.nl/rvo/natura2000/wfs/v1_0";
/** The 209 features in a few pages, as their borders are long. */
const PAGE_SIZE = 50;
const MOST_FEATURES = 2000;
/** On land and in the Dutch part of the North Sea, where RD goes on in form, m. */
const BOUNDS = { minX: -150_000, maxX: 282_000, minY: 300_000, maxY: 850_000 } as const;

/** What was published, and when it was asked for. */
export interface LiveOutlines {
  /** All parts of all areas, as published. */
  readonly parts: readonly OutlinePart[];
  /** Different areas among them: as many as the country has. */
  readonly areas: number;
  readonly edition: {
    readonly service: string;
    /** ISO 8601. */
    readonly askedAt: string;
    /** The time that stands in the answer, where it states one. */
    readonly statedAt: string | undefined;
  };
}

/** How to ask; all of it has a default. */
export interface OutlineOptions {
  /** Of the service. */
  readonly address?: string;
  readonly patience?: Patience;
  readonly pageSize?: number;
  readonly now?: () => Date;
  /** Areas that the country has; another number is refused. */
  readonly areas?: number;
  /** Parts that have come. */
  readonly onProgress?: (parts: number) => void;
}

const ring = v.array(v.pipe(v.array(v.number()), v.minLength(2)));
const geometry = v.variant("type", [
  v.object({ type: v.literal("Polygon"), coordinates: v.array(ring) }),
  v.object({ type: v.literal("MultiPolygon"), coordinates: v.array(v.array(ring)) }),
]);
const part = v.object({
  geometry,
  properties: v.object({
    nr: v.union([siteNr, v.pipe(v.string(), v.regex(/^\d+$/), v.transform(Number), siteNr)]),
    naamN2K: v.pipe(v.string(), v.trim(), text),
    beschermin: v.pipe(v.string(), v.trim(), directive),
  }),
});
type Part = v.InferOutput<typeof part>;

/** The outlines of all areas. Throws ServiceError, or the reason of the signal when that stopped it. */
export async function fetchOutlines(
  signal: AbortSignal,
  options: OutlineOptions = {},
): Promise<LiveOutlines> {
  const { patience = PATIENCE_FOR_PAGES, pageSize = PAGE_SIZE, now = () => new Date() } = options;
  const question = questionAt(options.address ?? ADDRESS);
  const { host } = question;
  const askedAt = now().toISOString();
  const limits = { pageSize, mostFeatures: MOST_FEATURES, patience };
  const parts: OutlinePart[] = [];
  let statedAt: string | undefined;
  for await (const page of featurePages(question, part, limits, signal)) {
    statedAt = page.statedAt ?? statedAt;
    for (const one of page.features) parts.push(outlineOf(one, host));
    options.onProgress?.(parts.length);
  }
  const areas = new Set(parts.map(({ nr }) => nr)).size;
  const expected = options.areas ?? SITES;
  if (areas !== expected)
    throw new ServiceError(host, { kind: "shape", what: `${areas} areas, ${expected} were expected` });
  return { parts, areas, edition: { service: host, askedAt, statedAt } };
}

function questionAt(address: string): URL {
  const url = new URL(address);
  url.search = new URLSearchParams({
    service: "WFS",
    version: "2.0.0",
    request: "GetFeature",
    typeNames: "natura2000:natura2000",
    outputFormat: "application/json",
    // In metres, east before north: in degrees services differ on the order.
    srsName: "EPSG:28992",
  }).toString();
  return url;
}

function outlineOf({ geometry: shape, properties }: Part, host: string): OutlinePart {
  const { nr, naamN2K: name, beschermin: directive } = properties;
  const polygons = shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;
  const point = ([x, y]: readonly number[]): readonly [number, number] => {
    if (x >= BOUNDS.minX && x <= BOUNDS.maxX && y >= BOUNDS.minY && y <= BOUNDS.maxY) return [x, y];
    throw new ServiceError(host, { kind: "projection", what: `area ${nr} has a point at ${x}, ${y}` });
  };
  if (polygons.flat().length === 0 || polygons.flat().some((one) => one.length < 4))
    throw new ServiceError(host, { kind: "shape", what: `area ${nr} has a border of fewer than 4 points` });
  return { nr, name, directive, polygons: polygons.map((rings) => rings.map((one) => one.map(point))) };
}
