import { describe, expect, it } from "vitest";
import { CountedAreas } from "../../src/check/counted.ts";
import { habitat, hexagonTable, site } from "./fixture.ts";

const composition = [habitat(800, 10), habitat(1200, 30), habitat(1600, 60), habitat(2400, 900)];
const hexagons = hexagonTable([
  { receptorId: 1, site: 1, criticalLoad: 1000, background: 1001, mappedArea: 0.5 },
  { receptorId: 2, site: 1, criticalLoad: 1000, background: 1000, mappedArea: 0.25 },
  { receptorId: 3, site: 1, criticalLoad: 1000, background: 930, mappedArea: 0.75 },
  { receptorId: 4, site: 2, criticalLoad: 1200, background: 1250, mappedArea: 0.5, basis: 2 },
  { receptorId: 5, site: 2, criticalLoad: 1200, background: 750, mappedArea: 0.5, basis: 2 },
  { receptorId: 6, site: 2, criticalLoad: 1200, background: 1600, mappedArea: 1, basis: 2 },
]);
const areas = new CountedAreas(hexagons, [site(1), site(2, composition)]);

describe("counted areas", () => {
  it("count a hexagon as overloaded only when the background is above the critical load", () => {
    expect([...areas.of("overloaded").subarray(0, 3)]).toEqual([0.5, 0, 0]);
  });
  it("count as nearly overloaded from less than 70 mol below the critical load", () => {
    expect([...areas.of("near").subarray(0, 3)]).toEqual([0.5, 0.25, 0]);
  });
  it("count all mapped area as sensitive, whatever the background", () => {
    expect([...areas.of("sensitive")]).toEqual([...hexagons.mappedArea]);
    expect([...areas.of("sensitive", 0.85)]).toEqual([...hexagons.mappedArea]);
  });
  it("count on basis 2 the share of the site's sensitive hectares whose critical load lies below the background", () => {
    expect(areas.of("overloaded")[3]).toBeCloseTo(0.5 * 0.4, 6);
    expect(areas.of("overloaded")[4]).toBe(0);
    expect(areas.of("overloaded")[5]).toBeCloseTo(0.4, 6);
  });
  it("count on basis 2 as near with the background 70 mol higher, and never a habitat of 2,400 or more", () => {
    expect(areas.of("near")[4]).toBeCloseTo(0.5 * 0.1, 6);
    expect(areas.of("near")[5]).toBeCloseTo(1, 6);
  });
  it("choose the hexagons again when the background is 15 % lower or higher", () => {
    expect([...areas.of("overloaded", 0.85).subarray(0, 3)]).toEqual([0, 0, 0]);
    expect([...areas.of("overloaded", 1.15).subarray(0, 3)]).toEqual([0.5, 0.25, 0.75]);
  });
  it("never shrink from overloaded to near to sensitive", () => {
    for (let h = 0; h < hexagons.length; h++) {
      expect(areas.of("near")[h]).toBeGreaterThanOrEqual(areas.of("overloaded")[h]);
      expect(hexagons.mappedArea[h]).toBeGreaterThanOrEqual(areas.of("near")[h] - 1e-6);
    }
  });
  it("are computed once per count and factor", () => {
    expect(areas.of("near", 1.15)).toBe(areas.of("near", 1.15));
  });
  it("refuse a basis-2 hexagon whose site has no sensitive habitat", () => {
    expect(() => new CountedAreas(hexagons, [site(1), site(2, [habitat(2400, 5)])]).of("overloaded")).toThrow(
      /site 2/,
    );
  });
});
