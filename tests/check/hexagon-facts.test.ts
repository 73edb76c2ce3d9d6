import { describe, expect, it } from "vitest";
import { depositionAt, hexagonFacts } from "../../src/check/hexagon-facts.ts";
import { contribution, habitat, hexagonTable, site } from "./fixture.ts";

const TABLE = hexagonTable([
  { receptorId: 5, site: 1, criticalLoad: 714, background: 1500, mappedArea: 0.5 },
  { receptorId: 7, site: 1, criticalLoad: 714, background: 700 },
  { receptorId: 7, site: 2, criticalLoad: 1071, background: 700, basis: 2 },
]);
const HEATH = { ...habitat(714, 8), name: "heath" };
const SITES = [
  site(1, [
    HEATH,
    { ...HEATH, code: "ZG", area: 3 },
    { ...habitat(714, 20), name: "bog" },
    habitat(1071, 99),
  ]),
  site(2, [habitat(500, 1), habitat(1071, 5), habitat(2400, 50)]),
];

describe("the facts of a hexagon", () => {
  it("are what it bears and what falls on it", () => {
    expect(hexagonFacts(TABLE, SITES, 5)).toMatchObject([
      { h: 0, criticalLoad: 714, background: 1500, exceedance: 786, overload: "strong", mappedArea: 0.5 },
    ]);
  });

  it("name the habitats with its critical load, those of one name as one, largest first", () => {
    const [{ habitats }] = hexagonFacts(TABLE, SITES, 5);
    expect(habitats.map(({ name, area }) => [name, area])).toEqual([
      ["bog", 20],
      ["heath", 11],
    ]);
  });

  it("on a border of areas are told for each, and for a whole area name all that is sensitive", () => {
    const [one, other] = hexagonFacts(TABLE, SITES, 7);
    expect([one.site.nr, other.site.nr]).toEqual([1, 2]);
    expect([one.isSiteLevel, other.isSiteLevel]).toEqual([false, true]);
    expect(other.habitats.map(({ criticalLoad }) => criticalLoad)).toEqual([1071, 500]);
  });

  it("are none where there is no sensitive nature", () => {
    expect(hexagonFacts(TABLE, SITES, 6)).toEqual([]);
    expect(hexagonFacts(TABLE, SITES, 9_000_000)).toEqual([]);
  });
});

describe("what a source adds to a hexagon", () => {
  const added = contribution([0, 2], { NH3: [0.1, 0.2], NOx: [0.01, 0.02] });

  it("is the sum over its substances", () => {
    expect(depositionAt(added, { nh3: 10, nox: 100, dust: 0 }, 2)).toBeCloseTo(4);
  });

  it("is not known beyond 25 km, which is not the same as nothing", () => {
    expect(depositionAt(added, { nh3: 10, nox: 100, dust: 0 }, 1)).toBeUndefined();
  });
});
