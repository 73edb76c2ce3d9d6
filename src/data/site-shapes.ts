/** The outlines of the Natura 2000 areas, made ready to be asked how far they are and how wide. */
import type { Feature, Geometry, Position } from "geojson";
import { feature } from "topojson-client";
import { distanceToShape, type Pieces } from "../grid/pieces.ts";
import { fromLonLat, toLonLat } from "../grid/rd.ts";
import type { OutlineProperties, Outlines } from "./topology-product.ts";

/** West, south, east, north; degrees. */
type Box = readonly [number, number, number, number];

interface Shape {
  readonly rings: readonly (readonly Position[])[];
  readonly box: Box;
  pieces: Pieces | undefined;
}

/** Metres in a degree at 52°, a little less, so that nothing near is passed over. */
const DEGREE = { east: 66_000, north: 110_000 } as const;

/** Distances to areas in RD, m. Outlines are simplified at 25 m. */
export class SiteShapes {
  readonly #shapes: ReadonlyMap<number, Shape>;

  constructor(outlines: Outlines) {
    const { features } = feature(outlines, outlines.objects.natura2000);
    this.#shapes = new Map(features.map((one) => [one.properties.nr, shapeOf(one)]));
  }

  /** Areas within a distance of a point in RD, with their distance, nearest first: 0 within the outline. About 1 ms. */
  within(
    x: number,
    y: number,
    distance: number,
  ): readonly { readonly nr: number; readonly distance: number }[] {
    const [longitude, latitude] = toLonLat(x, y);
    const east = distance / DEGREE.east;
    const north = distance / DEGREE.north;
    const found: { readonly nr: number; readonly distance: number }[] = [];
    for (const [nr, shape] of this.#shapes) {
      const [west, south, right, top] = shape.box;
      if (longitude < west - east || longitude > right + east) continue;
      if (latitude < south - north || latitude > top + north) continue;
      const away = distanceToShape((shape.pieces ??= piecesOf(shape.rings)), x, y);
      if (away <= distance) found.push({ nr, distance: away });
    }
    return found.sort((a, b) => a.distance - b.distance);
  }

  /** Distance of a point in RD to an area, m; 0 inside; undefined for an area without an outline. */
  distance(nr: number, x: number, y: number): number | undefined {
    const shape = this.#shapes.get(nr);
    return shape && distanceToShape((shape.pieces ??= piecesOf(shape.rings)), x, y);
  }

  /** Middle and half the diagonal of an area in RD, m; undefined for an area without an outline. */
  circle(nr: number): { readonly x: number; readonly y: number; readonly radius: number } | undefined {
    const shape = this.#shapes.get(nr);
    if (shape === undefined) return undefined;
    const [west, south, east, north] = shape.box;
    const [left, bottom] = fromLonLat(west, south);
    const [right, top] = fromLonLat(east, north);
    return {
      x: (left + right) / 2,
      y: (bottom + top) / 2,
      radius: Math.hypot(right - left, top - bottom) / 2,
    };
  }
}

function shapeOf({ geometry }: Feature<Geometry, OutlineProperties>): Shape {
  const rings =
    geometry.type === "Polygon"
      ? geometry.coordinates
      : geometry.type === "MultiPolygon"
        ? geometry.coordinates.flat()
        : [];
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings)
    for (const [longitude, latitude] of ring) {
      box[0] = Math.min(box[0], longitude);
      box[1] = Math.min(box[1], latitude);
      box[2] = Math.max(box[2], longitude);
      box[3] = Math.max(box[3], latitude);
    }
  return { rings, box, pieces: undefined };
}

function piecesOf(rings: readonly (readonly Position[])[]): Pieces {
  const pieces: number[] = [];
  for (const ring of rings) {
    const points = ring.map(([longitude, latitude]) => fromLonLat(longitude, latitude));
    for (let i = 1; i < points.length; i++) pieces.push(...points[i - 1], ...points[i]);
  }
  return Float64Array.from(pieces);
}
