import { feature, mesh } from "topojson-client";
import type { Feature, FeatureCollection, Geometry, MultiLineString, Point, Polygon } from "geojson";
import type { Site } from "../check/site.ts";
import type { Place } from "../data/reference-products.ts";
import type { BaseMap, Outlines } from "../data/topology-product.ts";
import { toLonLat } from "../grid/rd.ts";
import { ringAround } from "./ring.ts";

/** What the map draws, as GeoJSON in degrees. */

/** An emitter on the map. */
export interface EmitterMark {
  readonly id: string;
  readonly name: string;
  readonly lonLat: readonly [number, number];
  /** mol N/yr; undefined where it is not known. */
  readonly load: number | undefined;
  readonly confirmed: boolean;
}

/** A point in RD, m. */
export interface RdPoint {
  readonly x: number;
  readonly y: number;
}

export const EMPTY: FeatureCollection = { type: "FeatureCollection", features: [] };

function collection(features: readonly Feature[]): FeatureCollection {
  return { type: "FeatureCollection", features: [...features] };
}
function pointAt(lonLat: readonly [number, number], properties: Record<string, unknown>): Feature<Point> {
  return { type: "Feature", properties, geometry: { type: "Point", coordinates: [...lonLat] } };
}
function shape(geometry: Geometry): FeatureCollection {
  return collection([{ type: "Feature", properties: {}, geometry }]);
}

/** The land: countries around, provinces, waters, and the lines between them. */
export function baseFeatures(
  base: BaseMap,
): Record<"abroad" | "land" | "waters" | "provinces" | "border", FeatureCollection> {
  const { neighbours, provinces, waters } = base.objects;
  const inner: MultiLineString = mesh(base, provinces, (a, b) => a !== b);
  const outer: MultiLineString = mesh(base, provinces, (a, b) => a === b);
  return {
    // The Netherlands of this coarser source lies under the provinces and closes the gaps along the border.
    abroad: feature(base, neighbours),
    land: feature(base, provinces),
    waters: feature(base, waters),
    provinces: shape(inner),
    border: shape(outer),
  };
}

/** The outlines of the sites, each with its area (ha) and a rank for labels. */
export function natureFeatures(outlines: Outlines, sites: readonly Site[]): FeatureCollection {
  const shapes = feature(outlines, outlines.objects.natura2000).features;
  const byNr = new Map(sites.map((site) => [site.nr, site]));
  return collection(
    shapes.map((one) => {
      const { nr, name } = one.properties;
      const site = byNr.get(nr);
      const properties = { nr, name, area: site?.area ?? 0, water: site?.isLargeWater ?? false };
      return { ...one, id: nr, properties };
    }),
  );
}

/** Where the names of the sites stand. */
export function natureLabels(sites: readonly Site[]): FeatureCollection {
  return collection(
    sites.map((site) =>
      pointAt(toLonLat(...site.label), {
        nr: site.nr,
        name: site.name,
        area: site.area,
        water: site.isLargeWater,
      }),
    ),
  );
}

export function placeFeatures(places: readonly Place[]): FeatureCollection {
  return collection(places.map(({ name, tier, lonLat }) => pointAt(lonLat, { name, tier })));
}

/** Names of countries and seas: [name, longitude, latitude, kind]. */
const LARGE_NAMES = {
  nl: ["DUITSLAND", "BELGIË", "Noordzee"],
  en: ["GERMANY", "BELGIUM", "North Sea"],
} as const;

export function largeNames(language: "nl" | "en"): FeatureCollection {
  const [germany, belgium, sea] = LARGE_NAMES[language];
  return collection([
    pointAt([7.05, 52.0], { name: germany, kind: "country" }),
    pointAt([6.55, 51.17], { name: germany, kind: "country" }),
    pointAt([4.9, 51.15], { name: belgium, kind: "country" }),
    pointAt([5.55, 51.05], { name: belgium, kind: "country" }),
    pointAt([3.7, 52.6], { name: sea, kind: "water" }),
  ]);
}

/** Emitters, largest first, so that small ones are drawn on top. The area of the circle follows the load. */
export function emitterFeatures(
  emitters: readonly EmitterMark[],
  selected: string | undefined,
): FeatureCollection {
  const sorted = [...emitters].sort((a, b) => (b.load ?? 0) - (a.load ?? 0));
  return collection(
    sorted.map(({ id, name, lonLat, load, confirmed }) =>
      pointAt(lonLat, {
        id,
        name,
        confirmed,
        selected: id === selected,
        radius: Math.min(5 + Math.sqrt(Math.max(load ?? 0, 0)) / 26, 20),
        rank: (confirmed ? 0 : 1e7) - (load ?? 0),
      }),
    ),
  );
}

/** The ring around a point, the label on it, and the veil over all that lies outside. */
export function ringFeatures(
  centre: RdPoint | undefined,
  radius: number,
): { ring: FeatureCollection; veil: FeatureCollection; label: FeatureCollection } {
  if (centre === undefined) return { ring: EMPTY, veil: EMPTY, label: EMPTY };
  const ring = ringAround(centre.x, centre.y, radius);
  const world: [number, number][] = [
    [-20, 40],
    [-20, 62],
    [25, 62],
    [25, 40],
    [-20, 40],
  ];
  const veil: Polygon = { type: "Polygon", coordinates: [world, ring] };
  const north = toLonLat(
    centre.x + radius * Math.cos(Math.PI / 6),
    centre.y + radius * Math.sin(Math.PI / 6),
  );
  return {
    ring: shape({ type: "LineString", coordinates: ring }),
    veil: shape(veil),
    label: collection([pointAt(north, { name: `${radius / 1000} km` })]),
  };
}
