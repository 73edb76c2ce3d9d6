import { feature } from "topojson-client";
import { describe, expect, it } from "vitest";
import { DataError } from "../../src/base/errors.ts";
import { decodeEmitters, encodeEmitters } from "../../src/data/emitters-product.ts";
import { decodeMeteo, encodeMeteo } from "../../src/data/meteo-product.ts";
import {
  decodeCriticalLoads,
  decodePlaces,
  decodeSectorDefaults,
} from "../../src/data/reference-products.ts";
import { decodeSites } from "../../src/data/sites-product.ts";
import { decodeBaseMap, decodeOutlines } from "../../src/data/topology-product.ts";
import { fromLonLat } from "../../src/grid/rd.ts";
import { METEO_PARAMETERS, STABILITY_CLASSES } from "../../src/model/meteo.ts";
import { productBytes, tableText, thrownBy } from "./folder.ts";

describe("the emitters", () => {
  const emitters = decodeEmitters(productBytes("emitters.bin"));
  const one = (id: string) => emitters.find((emitter) => emitter.id === id);

  it("have a year that was not reported as absent, not as 0", () => {
    const rosier = one("rosier-sas-van-gent");
    expect(rosier?.nh3).toEqual({ 2017: 27_000, 2018: 17_700, 2020: 20_800, 2022: 2237 });
    expect(rosier?.nh3[2019]).toBeUndefined();
    expect(one("smurfit-roermond")?.nh3).toEqual({});
  });

  it("have parts that name their umbrella, and a closing year where one closed", () => {
    const parts = emitters.filter(({ parent }) => parent !== undefined);
    expect(parts.map(({ id, parent }) => [id, parent])).toEqual([
      ["chemelot-oci", "chemelot-geleen"],
      ["chemelot-fibrant", "chemelot-geleen"],
    ]);
    expect(emitters.filter(({ closedFrom }) => closedFrom !== undefined).map(({ id }) => id)).toEqual([
      "enci-maastricht",
    ]);
    expect(one("enci-maastricht")?.closedFrom).toBe(2019);
    expect(one("chemelot-oci")?.heightRange).toBeUndefined();
  });

  it("have a source for their figures, and a register point that is not a stack", () => {
    const rockwool = one("rockwool-roermond");
    expect(rockwool?.rd).toEqual([200_915, 353_671]);
    expect(rockwool?.nh3[2019]).toBe(259_000);
    expect(rockwool?.sources.map(({ figure }) => figure)).toContain("emissions.nh3 (time series)");
    expect(rockwool?.positionNote).toContain("not a stack");
  });

  it("lie where both of their coordinates say", () => {
    for (const { rd, lonLat } of emitters) {
      const [x, y] = fromLonLat(...lonLat);
      expect(Math.hypot(x - rd[0], y - rd[1])).toBeLessThan(5);
    }
  });

  it("are refused when a part has no umbrella, or an id occurs twice", () => {
    const [first] = emitters;
    const orphan = encodeEmitters([{ ...first, parent: "nobody" }]);
    expect(() => decodeEmitters(orphan)).toThrow(/its umbrella nobody is not among the emitters/);
    expect(() => decodeEmitters(encodeEmitters([first, first]))).toThrow("an id occurs twice");
    expect(() => decodeEmitters(encodeEmitters([{ ...first, nh3: { 2019: -1 } }]))).toThrow(/0.nh3.2019/);
  });
});

describe("the sites", () => {
  const sites = decodeSites(productBytes("sites.bin"));

  it("have the habitats and critical loads of the source", () => {
    const wadden = sites[0];
    expect(wadden).toMatchObject({ nr: 1, name: "Waddenzee", directive: "VR+HR", isLargeWater: true });
    expect(wadden.habitats).toHaveLength(12);
    expect(wadden.habitats[0]).toEqual({
      code: "H1330A",
      name: "Schorren en zilte graslanden (buitendijks)",
      area: 3395.88,
      criticalLoad: 1429,
    });
    expect(sites.flatMap(({ habitats }) => habitats)).toHaveLength(1350);
  });

  it("have the critical loads of the report for every habitat type that it lists", () => {
    const report = new Map(
      decodeCriticalLoads(productBytes("critical-loads.bin")).map((one) => [one.code, one.criticalLoad]),
    );
    let compared = 0;
    for (const { habitats } of sites)
      for (const { code, criticalLoad } of habitats) {
        const published = report.get(code.replace(/^ZG/, ""));
        if (published === undefined) continue;
        expect([code, criticalLoad]).toEqual([code, published]);
        compared++;
      }
    expect(compared).toBeGreaterThan(1000);
  });
});

describe("the reference figures", () => {
  it("keep what the report of critical loads prints", () => {
    const loads = decodeCriticalLoads(productBytes("critical-loads.bin"));
    const published = loads.filter(({ criticalLoad }) => criticalLoad === undefined);
    expect(new Set(published.map((one) => one.published))).toEqual(new Set([">2400", "<2400"]));
    expect(loads.find(({ code }) => code === "Lg01")).toMatchObject({
      published: "<2400",
      isSensitive: true,
    });
    expect(loads.find(({ code }) => code === "H2130B")?.criticalLoad).toBe(929);
  });

  it("have the sector defaults of AERIUS 2024", () => {
    expect(decodeSectorDefaults(productBytes("sector-defaults.bin"))).toContainEqual({
      sector: 1400,
      name: "Bouwmaterialen",
      height: 17,
      spread: 8.5,
      heatMegawatts: 0.44,
      timeProfile: 1,
    });
  });

  it("put places where their RD coordinates say", () => {
    const places = decodePlaces(productBytes("places.bin"));
    expect(places.find(({ name }) => name === "Utrecht")).toMatchObject({ tier: 1, rd: [135_983, 456_169] });
    for (const { rd, lonLat } of places) {
      const [x, y] = fromLonLat(...lonLat);
      expect(Math.hypot(x - rd[0], y - rd[1])).toBeLessThan(2);
    }
  });
});

describe("the statistics of wind and stability", () => {
  const meteo = decodeMeteo(productBytes("meteo.bin"));

  it("are exactly the decimal figures of the table", () => {
    const [header, ...lines] = tableText("meteo-classes.csv").trim().split("\n");
    expect(header.split(",").slice(4)).toEqual([...METEO_PARAMETERS]);
    expect(lines).toHaveLength(6 * 2 * 6 * 12);
    for (const line of lines) {
      const [region, distance, kind, sector, ...figures] = line.split(",");
      const d = distance === "0" ? 0 : 1;
      const k = STABILITY_CLASSES.findIndex((one) => one === kind);
      const at = ((d * 6 + k) * 12 + Number(sector) - 1) * METEO_PARAMETERS.length;
      const { cells } = meteo.regions[Number(region) - 1];
      expect([...cells.subarray(at, at + figures.length)]).toEqual(figures.map(Number));
    }
  });

  it("hold the figures that the method prints for region 5", () => {
    const region = meteo.regions[4];
    expect([region.number, region.latitude, region.longitude, region.roughness]).toEqual([
      5, 51.95, 5.3, 0.29,
    ]);
    const hours = (d: number, kind: string, sector: number): number => {
      const k = STABILITY_CLASSES.findIndex((one) => one === kind);
      return region.cells[((d * 6 + k) * 12 + sector - 1) * METEO_PARAMETERS.length];
    };
    let year = 0;
    for (const kind of STABILITY_CLASSES) for (let j = 1; j <= 12; j++) year += hours(0, kind, j);
    expect(year).toBe(8756);
    expect([...meteo.hourOfDay.subarray(0, 12)]).toEqual([0, 0, 1, 32, 42, 28, 15, 3, 0, 0, 0, 0]);
  });

  it("are refused when a figure is missing or the hours make no year", () => {
    const [first, ...rest] = meteo.regions;
    const changed = (at: number, value: number): Uint8Array => {
      const cells = first.cells.slice();
      cells[at] = value;
      return encodeMeteo({ ...meteo, regions: [{ ...first, cells }, ...rest] });
    };
    expect(() => decodeMeteo(changed(0, 1000))).toThrow(/region 1: the hours of a distance class add up to/);
    expect(() => changed(1, NaN)).toThrow(RangeError);
    expect(thrownBy(() => decodeMeteo(encodeMeteo({ ...meteo, regions: rest })))).toBeInstanceOf(DataError);
  });
});

describe("the shapes on the map", () => {
  const outlines = decodeOutlines(productBytes("outlines.bin"));
  const base = decodeBaseMap(productBytes("base.bin"));

  it("are those of 162 sites, 12 provinces, 6 countries and 17 waters", () => {
    expect(outlines.objects.natura2000.geometries).toHaveLength(162);
    const { provinces, neighbours, waters } = base.objects;
    expect([provinces, neighbours, waters].map(({ geometries }) => geometries.length)).toEqual([12, 6, 17]);
  });

  it("enclose the area that is published, within the 2.7 % of their simplification", () => {
    const sites = new Map(decodeSites(productBytes("sites.bin")).map((site) => [site.nr, site]));
    const shapes = feature(outlines, outlines.objects.natura2000).features;
    for (const { geometry, properties } of shapes) {
      const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : [];
      if (geometry.type === "MultiPolygon") polygons.push(...geometry.coordinates);
      const area = polygons.flatMap((rings) => rings.map((ring, i) => (i === 0 ? 1 : -1) * ringArea(ring)));
      const total = area.reduce((sum, part) => sum + part, 0);
      const site = sites.get(properties.nr);
      // The Dutch part of the North Sea lies outside where RD is a plane.
      if (site === undefined || site.label[1] > 625_000 || site.label[0] < 0) continue;
      expect([site.name, Math.abs(total / site.area - 1) < 0.03]).toEqual([site.name, true]);
    }
  });
});

/** ha of a ring in degrees, measured in RD. */
function ringArea(ring: readonly (readonly number[])[]): number {
  const points = ring.map(([lon, lat]) => fromLonLat(lon, lat));
  let twice = 0;
  points.forEach(([x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length];
    twice += x * nextY - nextX * y;
  });
  return Math.abs(twice) / 2 / 10_000;
}
