/** Sources from GeoJSON: WGS84, or RD where the file says so. */
import { messageOf } from "../base/errors.ts";
import type { RowFault } from "./csv-sources.ts";
import { ExchangeError } from "./exchange-error.ts";
import type { ExchangeSource } from "./exchange-source.ts";
import { isObject, placingOf, type Json } from "./geojson-geometry.ts";
import { fieldOf, sourceOf, type SourceField } from "./source-fields.ts";
import { uniqueId } from "./unique-id.ts";

/** The sources of a file; line is the number of the feature in it, from 1. Nothing is left out: a feature is a source or has a fault. */
export interface SourceFeatures {
  readonly rows: readonly { readonly line: number; readonly source: ExchangeSource | undefined }[];
  readonly sources: readonly ExchangeSource[];
  readonly faults: readonly RowFault[];
  /** Properties that no field was found for. */
  readonly unmapped: readonly string[];
}

/** Names of properties that are listed as unmapped. */
const MOST_NAMES = 200;

/**
 * Reads a collection of features, or one feature. ExchangeError: not-geojson; wrong-projection for another system of
 * coordinates, and where no feature lies in the Netherlands. Other faults are listed per feature.
 */
export function readSourceFeatures(text: string, file: string): SourceFeatures {
  const root = parsed(text, file);
  const features = root["type"] === "Feature" ? [root] : root["features"];
  if ((root["type"] !== "Feature" && root["type"] !== "FeatureCollection") || !Array.isArray(features))
    throw notGeoJson(file, "it is no collection of features");
  const isRd = isInRd(root, file);
  const faults: RowFault[] = [];
  const unmapped = new Set<string>();
  const ids = new Set<string>();
  const rows = features.map((feature: unknown, place) => {
    const line = place + 1;
    const { properties, geometry, id } = isObject(feature) ? feature : {};
    const fields = fieldsOf(isObject(properties) ? properties : {}, unmapped);
    if (typeof id === "string" || typeof id === "number") fields.id ??= String(id);
    const placing = placingOf(geometry, isRd);
    const isPlaced = "x" in placing;
    const placed = isPlaced ? placing : { x: NaN, y: NaN, shape: undefined };
    const { source, faults: wrong } = sourceOf((field) => fields[field] ?? "", ".", String(line), placed);
    for (const fault of wrong) faults.push({ ...fault, line, column: fault.field });
    if (!isPlaced) faults.push({ ...placing, field: "shape", line, column: "geometry" });
    const isGood = isPlaced && source !== undefined;
    return { line, source: isGood ? { ...source, id: uniqueId(source.id, line, ids) } : undefined };
  });
  const places = faults.filter(({ kind }) => kind === "place");
  if (places.length > 0 && places.length === rows.length)
    throw wrongProjection(file, `feature ${places[0].line}`, places[0].expected);
  return { rows, sources: rows.flatMap(({ source }) => source ?? []), faults, unmapped: [...unmapped] };
}

function parsed(text: string, file: string): Json {
  let root: unknown;
  try {
    root = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw notGeoJson(file, `it is not JSON (${messageOf(error).slice(0, 100)})`);
  }
  if (isObject(root)) return root;
  throw notGeoJson(file, "it is no collection of features");
}

/** By the crs that some programs still write; without one RFC 7946 says WGS84. */
function isInRd(root: Json, file: string): boolean {
  const crs = root["crs"];
  const properties = isObject(crs) ? crs["properties"] : undefined;
  const name = isObject(properties) ? String(properties["name"]) : "";
  if (/28992$/.test(name)) return true;
  if (name !== "" && !/(CRS84|4326|4258)$/i.test(name))
    throw wrongProjection(file, "crs", `its coordinates are in "${name.slice(0, 60)}"`);
  return false;
}

function fieldsOf(properties: Json, unmapped: Set<string>): Partial<Record<SourceField, string>> {
  const fields: Partial<Record<SourceField, string>> = {};
  for (const [key, value] of Object.entries(properties)) {
    const field = fieldOf(key);
    if (field === undefined) {
      if (unmapped.size < MOST_NAMES) unmapped.add(key);
    } else if (typeof value === "string" || typeof value === "number") fields[field] ??= String(value).trim();
  }
  return fields;
}

function notGeoJson(file: string, fault: string): ExchangeError {
  return new ExchangeError("not-geojson", { file }, fault, "export it as GeoJSON");
}

function wrongProjection(file: string, element: string, fault: string): ExchangeError {
  return new ExchangeError(
    "wrong-projection",
    { file, element },
    fault,
    "export in WGS84 (EPSG:4326), longitude before latitude",
  );
}
