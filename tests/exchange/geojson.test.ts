import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SiteResult } from "../../src/check/result.ts";
import { csvText } from "../../src/exchange/csv-writer.ts";
import { readSourceFeatures } from "../../src/exchange/geojson-sources.ts";
import { receptorsGeoJson, sitesGeoJson, sourcesGeoJson } from "../../src/exchange/geojson-writer.ts";
import { importFile, sourcesOf } from "../../src/exchange/import-file.ts";
import { receptorTable, siteTable } from "../../src/exchange/results-table.ts";
import { receptorAt } from "../../src/grid/receptor.ts";
import { fromLonLat } from "../../src/grid/rd.ts";
import { bytesOf, exchangeSource, faultOf, gml, source } from "./imaer-fixture.ts";

const INFO = {
  title: "Bronnen",
  version: "0.1.0",
  edition: "2024.1",
  disclaimer: "Schatting. Geen AERIUS-berekening.",
};
const text = (pieces: Iterable<string>): string => [...pieces].join("");
const features = (...list: readonly unknown[]): string =>
  JSON.stringify({ type: "FeatureCollection", features: list });
const feature = (geometry: unknown, properties: unknown = { nh3: 1 }): unknown => ({
  type: "Feature",
  geometry,
  properties,
});
const POINT = { type: "Point", coordinates: [5.86394184, 51.89276528] };
const SITE: SiteResult = {
  nr: 57,
  name: "Veluwe",
  load: 12.5,
  countedHexagons: 3,
  countedArea: 2.5,
  maxDeposition: 7,
  maxReceptorId: 4706906,
  maxBackground: 1500,
  siteLevel: true,
};

describe("GeoJSON of sources", () => {
  it("is read in WGS84, with properties in the words of tables", () => {
    const [one] = readSourceFeatures(
      features(feature(POINT, { Naam: "A", "NH3 (kg/jr)": 3, hoogte: "22.5", opmerking: "x" })),
      "f",
    ).sources;
    expect(one).toMatchObject({ id: "1", name: "A", nh3: 3, nox: 0, height: 22.5, sector: undefined });
    expect(Math.hypot(one.x - 187_816.756, one.y - 433_912.801)).toBeLessThan(0.01);
  });

  it("is read in RD where it says so, and single parts of several count as one", () => {
    const crs = { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::28992" } };
    const line = {
      type: "MultiLineString",
      coordinates: [
        [
          [1e5, 4e5],
          [1.001e5, 4e5],
        ],
      ],
    };
    const file = JSON.stringify({ type: "FeatureCollection", crs, features: [feature(line)] });
    expect(readSourceFeatures(file, "f").sources).toMatchObject([
      { x: 100_050, y: 400_000, shape: { kind: "line" } },
    ]);
  });

  it("lists what is wrong per feature, and loses none", () => {
    const read = readSourceFeatures(
      features(
        feature(POINT),
        feature(null),
        feature({
          type: "MultiPoint",
          coordinates: [
            [5, 52],
            [5, 53],
          ],
        }),
        feature({ type: "Point", coordinates: [51.9, 5.8] }),
        feature(POINT, { nh3: -1 }),
        feature({
          type: "Polygon",
          coordinates: [
            [
              [5, 52],
              [5.1, 52],
              [5, 52],
            ],
          ],
        }),
        7,
      ),
      "f",
    );
    expect(read.sources).toHaveLength(1);
    expect(read.rows).toHaveLength(7);
    expect(read.faults.map(({ line, kind }) => [line, kind])).toEqual([
      [2, "shape"],
      [3, "shape"],
      [4, "place"],
      [5, "range"],
      [6, "shape"],
      [7, "shape"],
    ]);
    expect(read.faults[2].expected).toContain("longitude comes first");
  });

  it.each([
    ["not-geojson", "{"],
    ["not-geojson", "[]"],
    ["not-geojson", '{"type":"Topology"}'],
    ["not-geojson", '{"type":"FeatureCollection","features":{}}'],
    ["not-geojson", "[".repeat(100_000)],
    [
      "wrong-projection",
      '{"type":"FeatureCollection","crs":{"properties":{"name":"EPSG:27700"}},"features":[]}',
    ],
    ["wrong-projection", features(feature({ type: "Point", coordinates: [122500, 461500] }))],
  ])("that is %s is refused", async (kind, bad) => {
    expect((await faultOf(Promise.resolve().then(() => readSourceFeatures(bad, "f")))).kind).toBe(kind);
  });

  it("does not touch the prototype of anything", () => {
    const file =
      '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"__proto__":{"nh3":5},"constructor":1,"nh3":1},"geometry":null}]}';
    readSourceFeatures(file, "f");
    expect(({} as Record<string, unknown>)["nh3"]).toBeUndefined();
  });

  it("written and read back is the same to a centimetre, whatever the shape", () => {
    const place = fc.tuple(
      fc.integer({ min: 20_000, max: 260_000 }),
      fc.integer({ min: 320_000, max: 600_000 }),
    );
    const shape = fc.oneof(
      fc.constant(undefined),
      place.map(([x, y]) => ({
        kind: "line" as const,
        line: [
          [x, y],
          [x + 90, y + 10],
        ] as const,
      })),
      place.map(([x, y]) => ({
        kind: "surface" as const,
        rings: [
          [
            [x, y],
            [x, y + 90],
            [x + 90, y + 80],
            [x, y],
          ],
          [
            [x + 20, y + 50],
            [x + 30, y + 50],
            [x + 20, y + 60],
            [x + 20, y + 50],
          ],
        ] as const,
      })),
    );
    fc.assert(
      fc.property(place, shape, fc.double({ min: 0, max: 1e9, noNaN: true }), ([x, y], one, nh3) => {
        const original = exchangeSource({ x, y, shape: one, nh3 });
        const [read] = readSourceFeatures(text(sourcesGeoJson([original], INFO)), "f").sources;

        expect(read).toEqual({ ...original, x: read.x, y: read.y, shape: read.shape });
        if (one === undefined) expect(Math.hypot(read.x - x, read.y - y)).toBeLessThan(0.02);
        else expect(read.shape?.kind).toBe(one.kind);
      }),
      { numRuns: 60 },
    );
  });

  it("has its edition and units with it, outer rings counterclockwise", () => {
    const ring = [
      [1e5, 4e5],
      [1e5, 4.001e5],
      [1.001e5, 4.001e5],
      [1e5, 4e5],
    ] as const;
    const written = JSON.parse(
      text(sourcesGeoJson([exchangeSource({ shape: { kind: "surface", rings: [ring] } })], INFO)),
    ) as {
      metadata: Record<string, string>;
      features: { geometry: { coordinates: [number, number][][] } }[];
    };
    expect(written.metadata).toMatchObject({ edition: "2024.1", disclaimer: INFO.disclaimer });
    const [points] = written.features[0].geometry.coordinates;
    const area = points.slice(1).reduce((sum, [x, y], i) => sum + points[i][0] * y - x * points[i][1], 0);
    expect(area).toBeGreaterThan(0);
  });
});

describe("Results", () => {
  const receptors = {
    receptorId: Uint32Array.of(4706906, 4706907),
    columns: { deposition_mol_ha_yr: Float32Array.of(0.5, NaN) },
  };

  it("become hexagons of their receptors, with null where there is no figure", () => {
    const { features: list } = JSON.parse(text(receptorsGeoJson(receptors, INFO))) as {
      features: { geometry: { coordinates: [number, number][][] }; properties: Record<string, unknown> }[];
    };
    expect(list.map(({ properties }) => properties)).toEqual([
      { receptor_id: 4706906, deposition_mol_ha_yr: 0.5 },
      { receptor_id: 4706907, deposition_mol_ha_yr: null },
    ]);
    const [ring] = list[0].geometry.coordinates;
    expect(ring).toHaveLength(7);
    const middle = [0, 1].map((axis) => (ring[0][axis] + ring[3][axis]) / 2);
    expect(receptorAt(...fromLonLat(middle[0], middle[1]))).toBe(4706906);
  });

  it("become tables with units in the headings and an edition above them", () => {
    expect(text(csvText(receptorTable(receptors, INFO))).split("\r\n")).toEqual([
      "\uFEFF# Bronnen",
      '"# Piekkaart 0.1.0, data 2024.1"',
      "# Schatting. Geen AERIUS-berekening.",
      "receptor_id,x_rd_m,y_rd_m,deposition_mol_ha_yr",
      "4706906,123279.78,462176.31,0.5",
      "4706907,123465.91,462176.31,",
      "",
    ]);
    expect(
      text(csvText(siteTable([SITE], INFO)))
        .split("\r\n")
        .slice(3, 5),
    ).toEqual([
      "natura2000_nr,natura2000_name,load_mol_yr,counted_hexagons,counted_area_ha,max_deposition_mol_ha_yr,max_receptor_id,max_background_mol_ha_yr,critical_load_of_site_only",
      "57,Veluwe,12.5,3,2.5,7,4706906,1500,1",
    ]);
    expect(() => receptorTable({ ...receptors, columns: { a: [1] } }, INFO)).toThrow(RangeError);
  });

  it("become sites with their outlines, or none", () => {
    const outline = { type: "Polygon", coordinates: [] };
    const written = text(
      sitesGeoJson([SITE, { ...SITE, nr: 3 }], (nr) => (nr === 57 ? outline : undefined), INFO),
    );
    const { features: list } = JSON.parse(written) as { features: { geometry: unknown }[] };
    expect(list.map(({ geometry }) => geometry)).toEqual([outline, null]);
  });
});

describe("A file whose kind is not told", () => {
  it.each([
    ["imaer", gml(source())],
    ["imaer", `\uFEFF \n${gml(source()).replace(/^<\?.*\n/, "")}`],
    ["geojson", features(feature(POINT))],
    ["csv", "x;y;nh3\n122500;461500;1\n"],
  ])("is seen to be %s", async (kind, content) => {
    const imported = await importFile(bytesOf(content, 5), "bestand");
    expect(imported.kind).toBe(kind);
    expect(sourcesOf(imported)).toHaveLength(1);
  });
});
