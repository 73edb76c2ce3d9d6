/** Outlines of Natura 2000 areas from their parts: an area is published in parts under one or both directives. */
import { featureCollection, union } from "@turf/turf";
import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import { topology } from "topojson-server";
import { DataError } from "../base/errors.ts";
import { inDegrees, type MetreArcs } from "./degree-arcs.ts";
import { simplifyLine } from "./simplify-line.ts";
import type { OutlineProperties, Outlines } from "./topology-product.ts";

type Point = readonly [number, number];

/** A part of an area: polygons of rings of points in RD, m; the first ring of a polygon is its border, others are holes. */
export interface OutlinePart extends OutlineProperties {
  readonly polygons: readonly (readonly (readonly Point[])[])[];
}

/** Outlines in whole metres RD, in the shape of the source table natura2000.topo.json. */
export interface MetreOutlines {
  readonly geometries: readonly {
    readonly type: "MultiPolygon";
    readonly arcs: number[][][];
    readonly properties: OutlineProperties;
  }[];
  readonly arcs: MetreArcs;
}

/** How far a simplified border may lie from the published one, m; that of the source table. */
const TOLERANCE = 25;

/**
 * One outline per area, by number, simplified at 25 m; shared borders stay shared. Parts of an area may lie beside each other
 * or overlap. Borders are simplified first, as putting parts together takes long where they have many points. DataError for
 * an area that has no surface. Some seconds for the whole country.
 */
export function outlinesOfParts(parts: readonly OutlinePart[]): MetreOutlines {
  const detailed = topologyOf(parts.map(featureOf));
  const simple = { ...detailed, arcs: detailed.arcs.map((arc) => simplifyLine(arc.map(pointOf), TOLERANCE)) };
  const byArea = new Map<number, Feature<Polygon | MultiPolygon, OutlineProperties>[]>();
  for (const shape of simple.objects.shapes.geometries) {
    const one = feature<OutlineProperties>(simple, shape);
    const known = byArea.get(one.properties.nr);
    if (known === undefined) byArea.set(one.properties.nr, [one]);
    else known.push(one);
  }
  const areas = [...byArea].sort(([a], [b]) => a - b).map(([, ofArea]) => areaOf(ofArea));
  const { objects, arcs } = topologyOf(areas);
  return {
    geometries: objects.shapes.geometries.map((shape) => ({
      type: "MultiPolygon",
      arcs: shape.arcs,
      properties: shape.properties,
    })),
    arcs: arcs.map((arc) => differences(arc.map(pointOf))),
  };
}

/** Outlines for the map. */
export function outlinesInDegrees({ geometries, arcs }: MetreOutlines): Outlines {
  const natura2000 = { type: "GeometryCollection" as const, geometries: [...geometries] };
  return { type: "Topology", objects: { natura2000 }, ...inDegrees(arcs) };
}

/** The text of the source table natura2000.topo.json. */
export function outlineTable({ geometries, arcs }: MetreOutlines): string {
  const lines = (values: readonly unknown[]): string =>
    values.map((value) => JSON.stringify(value)).join(",\n");
  return (
    `{"type":"Topology","transform":{"scale":[1,1],"translate":[0,0]},\n"objects":{\n` +
    `"natura2000":{"type":"GeometryCollection","geometries":[\n${lines(geometries)}\n]}\n},\n` +
    `"arcs":[\n${lines(arcs)}\n]}\n`
  );
}

function topologyOf(features: Feature<MultiPolygon, OutlineProperties>[]) {
  return topology({ shapes: { type: "FeatureCollection", features } });
}

/** In whole metres: then borders that parts share are the same points. */
function featureOf({ polygons, nr, name, directive }: OutlinePart): Feature<MultiPolygon, OutlineProperties> {
  return {
    type: "Feature",
    geometry: { type: "MultiPolygon", coordinates: inWholeMetres(polygons) },
    properties: { nr, name, directive },
  };
}

/** The parts of an area as one shape. */
function areaOf(
  parts: Feature<Polygon | MultiPolygon, OutlineProperties>[],
): Feature<MultiPolygon, OutlineProperties> {
  const properties = propertiesOf(parts.map((part) => part.properties));
  const whole = parts.length === 1 ? parts[0] : union(featureCollection(parts));
  const shape = whole?.geometry;
  const polygons = shape?.type === "Polygon" ? [shape.coordinates] : (shape?.coordinates ?? []);
  const coordinates = inWholeMetres(polygons.map((rings) => rings.map((ring) => ring.map(pointOf))));
  if (coordinates.length === 0) throw new DataError("outlines", `area ${properties.nr}`, "it has no surface");
  return { type: "Feature", geometry: { type: "MultiPolygon", coordinates }, properties };
}

/** Rings that are no surface any more are left out; a hole may go, a border takes its holes with it. */
function inWholeMetres(polygons: OutlinePart["polygons"]): Position[][][] {
  return polygons
    .map((rings) => rings.map(rounded))
    .filter(([border]) => border.length >= 4)
    .map((rings) => rings.filter((ring) => ring.length >= 4));
}

/** Points that became the same are left out. */
function rounded(ring: readonly Point[]): Position[] {
  const points: [number, number][] = [];
  for (const [x, y] of ring) {
    const [east, north] = [Math.round(x), Math.round(y)];
    const before = points.at(-1);
    if (before?.[0] !== east || before[1] !== north) points.push([east, north]);
  }
  return points;
}

/** An area has the first name of its parts, and every directive of them. */
function propertiesOf(parts: readonly OutlineProperties[]): OutlineProperties {
  const [{ nr, name, directive }] = parts;
  const isOne = parts.every((part) => part.directive === directive);
  return { nr, name, directive: isOne ? directive : "VR+HR" };
}

function pointOf([x, y]: Position): [number, number] {
  return [x, y];
}

function differences(points: readonly Point[]): [number, number][] {
  return points.map(([x, y], i) => {
    const [fromX, fromY] = i === 0 ? [0, 0] : points[i - 1];
    return [x - fromX, y - fromY];
  });
}
