/** The two layers of AERIUS that we ask: how a question is put, and what an answer must look like. */
import * as v from "valibot";
import { MAX_RECEPTOR_ID } from "../grid/receptor.ts";
import type { ReceptorRange } from "../grid/receptor-ranges.ts";

const LAYERS = {
  hexagons: {
    name: "base_geometries:hexagons",
    attributes: ["receptor_id", "zoom_level", "relevant", "exceeding", "above_cl", "critical_deposition"],
  },
  depositions: {
    name: "depositions:depositions",
    attributes: ["receptor_id", "year", "total_deposition"],
  },
} as const;

const receptorId = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_RECEPTOR_ID));
/** mol N/ha/yr; a table holds no more. */
const amount = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(65_535));
const flag = v.nullish(v.boolean(), false);
const polygon = v.object({
  type: v.literal("Polygon"),
  coordinates: v.array(v.array(v.tuple([v.number(), v.number()]))),
});

/** A hexagon; flags are given at zoom level 1 only. */
export const hexagonFeature = v.object({
  // Not asked for, but a service may send it all the same.
  geometry: v.nullish(v.union([polygon, v.object({ type: v.string() })])),
  properties: v.object({
    receptor_id: receptorId,
    zoom_level: v.number(),
    relevant: flag,
    /** Above the critical load less 70 mol. */
    exceeding: flag,
    /** Above the critical load. */
    above_cl: flag,
    critical_deposition: v.nullish(amount),
  }),
});
export type HexagonFeature = v.InferOutput<typeof hexagonFeature>;

/** The total deposition on a receptor in a year. */
export const depositionFeature = v.object({
  properties: v.object({ receptor_id: receptorId, year: v.number(), total_deposition: amount }),
});

/** A question to a layer. Sorted, because pages of an unsorted answer may overlap; without shapes, as an id is a shape. */
export function questionOf(
  address: URL,
  layer: keyof typeof LAYERS,
  condition: string,
  ranges: readonly ReceptorRange[],
): URL {
  const { name, attributes } = LAYERS[layer];
  const among = ranges.map(([first, last]) => `receptor_id BETWEEN ${first} AND ${last}`).join(" OR ");
  const url = new URL(address);
  url.search = new URLSearchParams({
    service: "WFS",
    version: "2.0.0",
    request: "GetFeature",
    typeNames: name,
    outputFormat: "application/json",
    srsName: "EPSG:28992",
    propertyName: attributes.join(","),
    sortBy: "receptor_id",
    cql_filter: `${condition} AND (${among})`,
  }).toString();
  return url;
}

/** The middle of a hexagon's corners, m; undefined where the service sent no polygon. */
export function middleOf(geometry: HexagonFeature["geometry"]): readonly [number, number] | undefined {
  if (geometry === null || geometry === undefined || !("coordinates" in geometry)) return undefined;
  const corners = geometry.coordinates.flat();
  if (corners.length === 0) return undefined;
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
}
