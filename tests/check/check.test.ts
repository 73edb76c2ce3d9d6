import { describe, expect, it } from "vitest";
import { checkContribution, largestEmissionBelow } from "../../src/check/check.ts";
import { CountedAreas } from "../../src/check/counted.ts";
import { emissionOf, enteredEmission } from "../../src/check/emission.ts";
import type { Count } from "../../src/grid/hexagons.ts";
import { verdictOf } from "../../src/check/verdict.ts";
import { contribution, emitter, hexagonTable, site } from "./fixture.ts";

const hexagons = hexagonTable([
  { receptorId: 10, site: 1, criticalLoad: 1000, background: 1500, mappedArea: 0.5 },
  { receptorId: 11, site: 1, criticalLoad: 1000, background: 1600 },
  { receptorId: 11, site: 2, criticalLoad: 1000, background: 1600, mappedArea: 0.25 },
  { receptorId: 12, site: 3, criticalLoad: 2000, background: 1500 },
]);
const sites = [site(1), site(2), site(3)];
const areas = new CountedAreas(hexagons, sites);
const unit = contribution([0, 1, 2, 3], { NH3: [0.01, 0.02, 0.03, 0.04], NOx: [0.001, 0.002, 0.003, 0.004] });
const check = (nh3: number, nox: number, count: Count = "overloaded") =>
  checkContribution({
    hexagons,
    sites,
    areas,
    contribution: unit,
    emission: enteredEmission({ nh3, nox, dust: 0 }),
    count,
  });

describe("a verdict", () => {
  it.each([
    [{ low: 2500, central: 3000, high: 4000 }, true, "meets"],
    [{ low: 2499, central: 3000, high: 4000 }, true, "uncertain"],
    [{ low: 100, central: 200, high: 2500 }, true, "uncertain"],
    [{ low: 100, central: 200, high: 2499 }, true, "below"],
    [{ low: 0, central: 0, high: 0 }, true, "below"],
    [{ low: 0, central: 0, high: 0 }, false, "nodata"],
  ] as const)("on %o (known: %s) is %s", (band, isKnown, verdict) => {
    expect(verdictOf(band, isKnown)).toBe(verdict);
  });
});

describe("a check", () => {
  it("sums deposition times counted hectares per substance and in all", () => {
    const result = check(1000, 10_000);
    expect(result.bySubstance.NH3).toBeCloseTo(1000 * (0.005 + 0.02 + 0.0075), 4);
    expect(result.bySubstance.NOx).toBeCloseTo(10_000 * (0.0005 + 0.002 + 0.00075), 4);
    expect(result.load.central).toBeCloseTo(65, 3);
    expect(result.loads.sensitive.central).toBeCloseTo(65 + 80, 3);
    expect(result.index).toBeCloseTo(2.6, 4);
  });
  it("counts a receptor on the border of two sites once, and in both sites", () => {
    const result = check(1000, 0);
    expect(result.countedHexagons).toBe(2);
    expect(result.countedArea).toBeCloseTo(1.75, 6);
    expect(result.sites.map((one) => [one.nr, one.countedHexagons])).toEqual([
      [1, 2],
      [2, 1],
    ]);
  });
  it("lists sites with counted hexagons, highest load first, with the highest hexagon of each", () => {
    const [first, second] = check(1000, 0).sites;
    expect(first).toMatchObject({
      nr: 1,
      name: "Site 1",
      maxReceptorId: 11,
      maxBackground: 1600,
      siteLevel: false,
    });
    expect(first.maxDeposition).toBeCloseTo(20, 4);
    expect(first.load).toBeGreaterThan(second.load);
    expect(check(1000, 0, "sensitive").sites.map((one) => one.nr)).toEqual([3, 1, 2]);
  });
  it("gives sites whose loads add up to the load", () => {
    const result = check(123, 4567, "sensitive");
    expect(result.sites.reduce((sum, one) => sum + one.load, 0)).toBeCloseTo(result.load.central, 4);
  });
  it("says with how much of the same mix the load would stay just below the threshold", () => {
    const most = check(1000, 10_000).largestEmissionBelow;
    expect(most?.factor).toBeCloseTo(2500 / 65, 3);
    const load = check(most?.nh3 ?? NaN, most?.nox ?? NaN).load.central;
    expect(load).toBeLessThan(2500);
    expect(load).toBeGreaterThan(2499.99);
    expect(largestEmissionBelow(0, { nh3: 1, nox: 1, dust: 0 })).toBeUndefined();
  });
  it("says why a load is 0", () => {
    const reason = (with_: Partial<Parameters<typeof checkContribution>[0]>) =>
      checkContribution({
        hexagons,
        sites,
        areas,
        contribution: unit,
        emission: enteredEmission({ nh3: 1, nox: 0, dust: 0 }),
        count: "overloaded",
        ...with_,
      }).zeroReason;
    expect(reason({})).toBeUndefined();
    expect(reason({ emission: enteredEmission({ nh3: 0, nox: 0, dust: 0 }) })).toBe("no-emission");
    expect(reason({ emission: emissionOf(emitter({ nh3: { 2018: 5 }, closedFrom: 2019 }), "2019") })).toBe(
      "closed",
    );
    expect(reason({ emission: emissionOf(emitter({ nh3: { 2018: 5 } }), "2019") })).toBe("not-reported");
    expect(reason({ contribution: contribution([], { NH3: [] }) })).toBe("no-hexagons");
    expect(reason({ contribution: contribution([3], { NH3: [1] }) })).toBe("none-counted");
  });
  it("of an emitter without any figure ends in nodata", () => {
    const emission = emissionOf(emitter(), "2019");
    const result = checkContribution({
      hexagons,
      sites,
      areas,
      contribution: unit,
      emission,
      count: "overloaded",
    });
    expect(result.verdict).toBe("nodata");
    expect(result.largestEmissionBelow).toBeUndefined();
  });
});
