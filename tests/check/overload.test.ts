import { describe, expect, it } from "vitest";
import { OVERLOAD_CLASSES, overloadAreas, overloadedShare, overloadOf } from "../../src/check/overload.ts";
import { CountedAreas } from "../../src/check/counted.ts";
import { habitat, hexagonTable, site } from "./fixture.ts";

const TABLE = hexagonTable(
  [929, 930, 931, 1000, 1001, 1070, 1071, 1999, 2000].map((background, i) => ({
    receptorId: i + 1,
    site: 1,
    criticalLoad: 1000,
    background,
    mappedArea: 0.5,
  })),
);

const AREAS = new CountedAreas(TABLE, [site(1)]);

describe("overload", () => {
  it("has its classes at 70 mol on both sides of the critical load, and at twice it", () => {
    const classes = Array.from({ length: TABLE.length }, (_, h) => OVERLOAD_CLASSES[overloadOf(TABLE, h)]);
    expect(classes).toEqual([
      ...["none", "none", "near", "near", "light"],
      ...["light", "moderate", "moderate", "strong"],
    ]);
  });

  it("adds up the hectares of all rows, or of some", () => {
    expect(overloadAreas(TABLE, AREAS)).toEqual([1, 1, 1, 1, 0.5]);
    expect(overloadAreas(TABLE, AREAS, Uint32Array.of(0, 8))).toEqual([0.5, 0, 0, 0, 0.5]);
  });

  it("divides a hexagon over the habitats of its area where critical loads are known for that only", () => {
    const table = hexagonTable([{ receptorId: 1, site: 1, criticalLoad: 1000, background: 1050, basis: 2 }]);
    const areas = new CountedAreas(table, [site(1, [habitat(500, 1), habitat(1000, 2), habitat(2000, 1)])]);
    expect(overloadAreas(table, areas)).toEqual([0.25, 0, 0.5, 0, 0.25]);
    expect(areas.of("overloaded")[0]).toBeCloseTo(0.75);
  });

  it("counts as overloaded what lies above its critical load", () => {
    expect(overloadedShare([1, 1, 1, 1, 0.5])).toBeCloseTo(2.5 / 4.5);
    expect(overloadedShare([0, 0, 0, 0, 0])).toBeNaN();
  });
});
