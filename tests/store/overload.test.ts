import { describe, expect, it } from "vitest";
import { OVERLOAD_CLASSES, overloadAreas, overloadedShare, overloadOf } from "../../src/store/overload.ts";
import { hexagonTable } from "../check/fixture.ts";

const TABLE = hexagonTable(
  [929, 930, 931, 1000, 1001, 1070, 1071, 1999, 2000].map((background, i) => ({
    receptorId: i + 1,
    site: 1,
    criticalLoad: 1000,
    background,
    mappedArea: 0.5,
  })),
);

describe("overload", () => {
  it("has its classes at 70 mol on both sides of the critical load, and at twice it", () => {
    const classes = Array.from({ length: TABLE.length }, (_, h) => OVERLOAD_CLASSES[overloadOf(TABLE, h)]);
    expect(classes).toEqual([
      ...["none", "none", "near", "near", "light"],
      ...["light", "moderate", "moderate", "strong"],
    ]);
  });

  it("adds up the hectares of all rows, or of some", () => {
    expect(overloadAreas(TABLE)).toEqual([1, 1, 1, 1, 0.5]);
    expect(overloadAreas(TABLE, Uint32Array.of(0, 8))).toEqual([0.5, 0, 0, 0, 0.5]);
  });

  it("counts as overloaded what lies above its critical load", () => {
    expect(overloadedShare([1, 1, 1, 1, 0.5])).toBeCloseTo(2.5 / 4.5);
    expect(overloadedShare([0, 0, 0, 0, 0])).toBeNaN();
  });
});
