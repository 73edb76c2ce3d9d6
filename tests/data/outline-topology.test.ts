/** Outlines put together from parts: the committed table taken apart, and small shapes made by hand. */
import type { MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import { describe, expect, it } from "vitest";
import { outlinesProduct } from "../../geodata/shapes.ts";
import { DataError } from "../../src/base/errors.ts";
import {
  outlinesInDegrees,
  outlinesOfParts,
  outlineTable,
  type OutlinePart,
} from "../../src/data/outline-topology.ts";
import { decodeOutlines, type OutlineProperties, type Outlines } from "../../src/data/topology-product.ts";
import { tableText, thrownBy } from "./folder.ts";

type Point = readonly [number, number];

/** The areas of a table in metres, as one part each. */
function partsOf(topology: Outlines): readonly OutlinePart[] {
  return feature(topology, topology.objects.natura2000).features.map(({ properties, geometry }) => {
    const shape = geometry as Polygon | MultiPolygon;
    const polygons = shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;
    return { ...properties, polygons: polygons as unknown as OutlinePart["polygons"] };
  });
}

/** ha. */
function areaOf({ polygons }: Pick<OutlinePart, "polygons">): number {
  const ringArea = (ring: readonly Point[]): number =>
    Math.abs(ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i][0] * y - x * ring[i][1], 0)) / 20_000;
  return polygons.reduce(
    (sum, [border, ...holes]) =>
      sum + ringArea(border) - holes.reduce((total, hole) => total + ringArea(hole), 0),
    0,
  );
}

const AREA: OutlineProperties = { nr: 1, name: "One", directive: "VR" };
const box = (west: number, south: number, east: number, north: number): OutlinePart["polygons"] => [
  [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
];
const again = (parts: readonly OutlinePart[]): readonly OutlinePart[] =>
  partsOf(JSON.parse(outlineTable(outlinesOfParts(parts))) as Outlines);

describe("outlines put together", () => {
  it(
    "from the committed table are the same areas again, and a product that the map takes",
    { timeout: 60_000 },
    () => {
      const before = partsOf(JSON.parse(tableText("natura2000.topo.json")) as Outlines);
      const outlines = outlinesOfParts(before);
      const text = outlineTable(outlines);
      const after = partsOf(JSON.parse(text) as Outlines);
      expect(after.map(({ nr, name, directive }) => ({ nr, name, directive }))).toEqual(
        before.map(({ nr, name, directive }) => ({ nr, name, directive })),
      );
      before.forEach((area, i) => {
        expect(Math.abs(areaOf(after[i]) / areaOf(area) - 1), area.name).toBeLessThan(0.03);
      });
      const product = decodeOutlines(outlinesProduct(text));
      expect(product).toEqual(decodeOutlines(outlinesProduct(text)));
      expect(outlinesInDegrees(outlines).objects.natura2000.geometries).toHaveLength(162);
      expect(outlinesInDegrees(outlines).arcs).toEqual(product.arcs);
      // Borders of neighbours are stored once.
      const points = outlines.arcs.reduce((sum, arc) => sum + arc.length, 0);
      const drawn = after.reduce((sum, { polygons }) => sum + polygons.flat(2).length, 0);
      expect(points).toBeLessThan(drawn);
    },
  );

  it("of parts beside each other are one shape under both directives, without the border between them", () => {
    const [area, ...others] = again([
      { ...AREA, polygons: box(100_000, 400_000, 101_000, 401_000) },
      { ...AREA, directive: "HR", polygons: box(101_000, 400_000, 102_000, 401_000) },
    ]);
    expect(others).toEqual([]);
    expect(area).toMatchObject({ nr: 1, name: "One", directive: "VR+HR" });
    expect(area.polygons).toHaveLength(1);
    expect(areaOf(area)).toBeCloseTo(200, 6);
  });

  it("of parts that overlap, or are the same land twice, count it once", () => {
    const polygons = box(100_000, 400_000, 101_000, 401_000);
    const [twice] = again([
      { ...AREA, polygons },
      { ...AREA, directive: "HR", polygons },
    ]);
    expect(areaOf(twice)).toBeCloseTo(100, 6);
    const [overlapping] = again([
      { ...AREA, polygons },
      { ...AREA, directive: "HR", polygons: box(100_500, 400_500, 101_500, 401_500) },
    ]);
    expect(areaOf(overlapping)).toBeCloseTo(175, 6);
  });

  it("of neighbours share one border, simplified the same way for both", () => {
    const bend = Array.from({ length: 41 }, (_, i): Point => [101_000 + 10 * Math.sin(i), 400_000 + 25 * i]);
    const west: OutlinePart = {
      ...AREA,
      polygons: [[[[100_000, 400_000], ...bend, [100_000, 401_000], [100_000, 400_000]]]],
    };
    const east: OutlinePart = {
      ...{ nr: 2, name: "Two", directive: "HR" as const },
      polygons: [[[[102_000, 400_000], ...bend, [102_000, 401_000], [102_000, 400_000]]]],
    };
    const outlines = outlinesOfParts([west, east]);
    const [ofWest, ofEast] = outlines.geometries.map(({ arcs }) =>
      arcs.flat(2).map((arc) => (arc < 0 ? ~arc : arc)),
    );
    expect(ofWest.filter((arc) => ofEast.includes(arc))).toHaveLength(1);
    expect(outlines.arcs.every((arc) => arc.length < 10)).toBe(true);
  });

  it("keep holes, and have no area without a surface", () => {
    const hole = box(100_200, 400_200, 100_800, 400_800)[0][0];
    const [border] = box(100_000, 400_000, 101_000, 401_000);
    expect(areaOf(again([{ ...AREA, polygons: [[...border, hole]] }])[0])).toBeCloseTo(64, 6);
    const nothing = thrownBy(() =>
      outlinesOfParts([{ ...AREA, polygons: box(1000.1, 400_000, 1000.2, 400_000.1) }]),
    );
    expect(nothing).toBeInstanceOf(DataError);
    expect(String(nothing)).toContain("area 1: it has no surface");
  });
});
