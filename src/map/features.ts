import { feature, mesh } from "topojson-client";
import type { Feature, FeatureCollection, Geometry, MultiLineString, Point } from "geojson";
import type { Site } from "../check/site.ts";
import type { Place } from "../data/reference-products.ts";
import type { BaseMap, Outlines } from "../data/topology-product.ts";
import { toLonLat } from "../grid/rd.ts";

/** What the map draws, as GeoJSON in degrees. */

/** An emitter on the map. */
export interface EmitterMark {
  readonly id: string;
  readonly name: string;
  readonly lonLat: LonLat;
  /** mol N/yr; undefined where it is not known. */
  readonly load: number | undefined;
  readonly confirmed: boolean;
  /** A second line below the name. */
  readonly note?: string;
}

/** Longitude and latitude, degrees. */
export type LonLat = readonly [number, number];

/** A point in RD, m. */
export interface RdPoint {
  readonly x: number;
  readonly y: number;
}

export const EMPTY: FeatureCollection = { type: "FeatureCollection", features: [] };

/** Features as the map takes them. */
export function collection(features: readonly Feature[]): FeatureCollection {
  return { type: "FeatureCollection", features: [...features] };
}
/** A point with properties. */
export function pointAt(lonLat: LonLat, properties: Record<string, unknown>): Feature<Point> {
  return { type: "Feature", properties, geometry: { type: "Point", coordinates: [...lonLat] } };
}
/** A geometry without properties. */
export function shape(geometry: Geometry): FeatureCollection {
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

/** Areas that are named when the whole country is in view: in each part of it the one that is spoken of most. */
const GREAT = new Set([1, 27, 57, 72, 97, 139]);

/** Where the names of the sites stand. */
export function natureLabels(sites: readonly Site[]): FeatureCollection {
  return collection(
    sites.map((site) =>
      pointAt(toLonLat(...site.label), {
        nr: site.nr,
        name: site.name,
        short: site.name.split(" & ")[0],
        area: site.area,
        water: site.isLargeWater,
        great: GREAT.has(site.nr),
      }),
    ),
  );
}

export function placeFeatures(places: readonly Place[]): FeatureCollection {
  return collection(places.map(({ name, tier, lonLat }) => pointAt(lonLat, { name, tier })));
}

/** Emitters, largest first, so that small ones are drawn on top. The area of the circle follows the load. */
export function emitterFeatures(
  emitters: readonly EmitterMark[],
  selected: string | undefined,
): FeatureCollection {
  const sorted = [...emitters].sort((a, b) => (b.load ?? 0) - (a.load ?? 0));
  return collection(
    sorted.map(({ id, name, lonLat, load, confirmed, note }) =>
      pointAt(lonLat, {
        id,
        name: note === undefined ? name : `${name}\n${note}`,
        confirmed,
        selected: id === selected,
        radius: Math.min(5 + Math.sqrt(Math.max(load ?? 0, 0)) / 26, 20),
        rank: (confirmed ? 0 : 1e7) - (load ?? 0),
      }),
    ),
  );
}
