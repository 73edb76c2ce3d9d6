import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LIMITS } from "../../src/check/own-source.ts";
import { readPlace, typedPlace, type PlaceKind } from "../../src/elements/check/place-entry.ts";

const problemOf = (kind: PlaceKind, first: string, second: string): unknown => {
  const found = readPlace(kind, { first, second }, "nl");
  return found.kind === "problem" ? found.problem : found;
};

describe("a typed place", () => {
  it("in RD is taken with and without marks of thousands", () => {
    expect(readPlace("rd", { first: "197.900", second: "356000" }, "nl")).toEqual({
      kind: "place",
      x: 197_900,
      y: 356_000,
    });
  });

  it("in degrees is the same place", () => {
    const place = readPlace("degrees", { first: "51,19", second: "6.0" }, "nl");
    if (place.kind !== "place") throw new Error("expected a place");
    expect(place.x).toBeCloseTo(197_800, -3);
    expect(place.y).toBeCloseTo(355_600, -3);
  });

  it("comes back within a metre or two from how it is written", () => {
    const [x, y] = [LIMITS.x, LIMITS.y].map(([min, max]) => fc.integer({ min, max }));
    fc.assert(
      fc.property(x, y, fc.constantFrom<PlaceKind>("rd", "degrees"), (east, north, kind) => {
        const back = readPlace(kind, typedPlace(kind, east, north, String), "nl");
        if (back.kind !== "place") return typedPlace(kind, east, north, String).first.startsWith("50");
        return Math.hypot(back.x - east, back.y - north) < 2;
      }),
    );
  });

  it.each([
    ["rd", "", "356000", { kind: "missing", field: "first" }],
    ["rd", "197900", "noord", { kind: "number", field: "second" }],
    ["rd", "356000", "197900", { kind: "swapped" }],
    ["rd", "999999", "356000", { kind: "range", field: "first", limits: LIMITS.x }],
    ["rd", "197900", "10", { kind: "range", field: "second", limits: LIMITS.y }],
    ["degrees", "6.0", "51.19", { kind: "swapped" }],
    ["degrees", "48.85", "2.35", { kind: "outside" }],
    ["degrees", "51.19", "zes", { kind: "number", field: "second" }],
  ] as const)("in %s of %s and %s has a problem", (kind, first, second, problem) => {
    expect(problemOf(kind, first, second)).toEqual(problem);
  });
});
