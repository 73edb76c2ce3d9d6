import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LIMITS, newOwnSource, type OwnSource } from "../../src/check/own-source.ts";
import { areSwapped, LEAST_DISTANCE, warningsOf, type Whereabouts } from "../../src/check/warnings.ts";
import { receptorCentre } from "../../src/grid/receptor.ts";
import { hexagonTable } from "./fixture.ts";

const LAND: Whereabouts = { country: "netherlands", water: undefined, abroad: [] };
const [CENTRE_X, CENTRE_Y] = receptorCentre(5_000_000);
const HEXAGONS = hexagonTable([{ receptorId: 5_000_000, site: 1, criticalLoad: 1000, background: 1500 }]);

function kinds(changed: Partial<OwnSource> = {}, whereabouts: Whereabouts = LAND, height = 35): string[] {
  const own = { ...newOwnSource(CENTRE_X + 5000, CENTRE_Y), ...changed };
  return warningsOf({ own, height, whereabouts, hexagons: HEXAGONS }).map(({ kind }) => kind);
}

describe("warnings of an own source", () => {
  it("are none for a tall stack on land, far from the border and from nature", () => {
    expect(kinds()).toEqual([]);
  });

  it.each([
    ["outside", { country: "germany", water: undefined, abroad: [] }],
    ["outside", { country: "elsewhere", water: undefined, abroad: [] }],
    ["water", { country: "netherlands", water: "IJsselmeer", abroad: [] }],
    ["border", { country: "netherlands", water: undefined, abroad: ["belgium"] }],
  ] as const)("say %s for %o", (kind, whereabouts) => {
    expect(kinds({}, whereabouts)).toEqual([kind]);
  });

  it.each([
    [0, true],
    [20, true],
    [20.1, false],
    [200, false],
  ])("speak of buildings at %s m: %s", (height, isLow) => {
    expect(kinds({}, LAND, height).includes("low")).toBe(isLow);
  });

  it.each([
    [0, true],
    [LEAST_DISTANCE - 1, true],
    [LEAST_DISTANCE + 1, false],
  ])("speak of a hexagon at %s m: %s", (distance, isClose) => {
    expect(kinds({ x: CENTRE_X + distance, y: CENTRE_Y }).includes("close")).toBe(isClose);
  });

  it("speak of heat only where the outflow gives more than the method takes", () => {
    const outflow = { temperatureCelsius: 400, diameter: 3, velocity: 20 };
    expect(kinds({ outflow })).toEqual([]);
    expect(kinds({ outflow: { ...outflow, diameter: 10 } })).toEqual(["hot"]);
  });

  it("are the same without a base map and without hexagons, less what needs those", () => {
    const own = newOwnSource(CENTRE_X, CENTRE_Y);
    const found = warningsOf({ own, height: 12, whereabouts: undefined, hexagons: undefined });
    expect(found).toEqual([{ kind: "low", height: 12 }]);
  });
});

it("x and y are swapped when the other order, and only that, is a place", () => {
  const [x, y] = [LIMITS.x, LIMITS.y].map(([min, max]) => fc.integer({ min, max }));
  fc.assert(
    fc.property(x, y, (east, north) => {
      expect(areSwapped(north, east)).toBe(true);
      expect(areSwapped(east, north)).toBe(false);
    }),
  );
  expect(areSwapped(900_000, 356_000)).toBe(false);
  expect(areSwapped(Number.NaN, 356_000)).toBe(false);
});
