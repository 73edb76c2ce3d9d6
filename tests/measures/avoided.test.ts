import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countLoads, type RunLoads } from "../../src/check/band.ts";
import { CountedAreas } from "../../src/check/counted.ts";
import { avoidedBand, bandedCost } from "../../src/measures/avoided.ts";
import { siteLoads } from "../../src/measures/site-load.ts";
import { contribution, hexagonTable, site } from "../check/fixture.ts";

const HEXAGONS = hexagonTable([
  { receptorId: 1, site: 1, criticalLoad: 1000, background: 1500 },
  { receptorId: 2, site: 2, criticalLoad: 1000, background: 1400, mappedArea: 0.5 },
]);
const AREAS = new CountedAreas(HEXAGONS, [site(1), site(2)]);
const central = countLoads(contribution([0, 1], { NH3: [1e-3, 2e-3], NOx: [1e-4, 1e-4] }), AREAS);
const RUNS = new Map<string, RunLoads>([
  ["works", { central }],
  ["mill", { central }],
]);
const kilograms = fc.double({ min: 0, max: 1e6, noNaN: true });

describe("the load that is avoided", () => {
  it("is that of the emission that is taken away, within its band, and adds up over emitters", () => {
    fc.assert(
      fc.property(kilograms, kilograms, (first, second) => {
        const of = (id: string, nh3: number): Map<string, { nh3: number; nox: number; dust: number }> =>
          new Map([[id, { nh3, nox: 0, dust: 0 }]]);
        const [one, other] = [of("works", first), of("mill", second)];
        const both = avoidedBand(new Map([...one, ...other]), RUNS, "overloaded");
        expect(both.central).toBeCloseTo((first + second) * 2e-3, 3);
        expect(both.low).toBeLessThanOrEqual(both.central);
        expect(both.high).toBeGreaterThanOrEqual(both.central);
        for (const end of ["low", "central", "high"] as const)
          expect(both[end]).toBeCloseTo(
            avoidedBand(one, RUNS, "overloaded")[end] + avoidedBand(other, RUNS, "overloaded")[end],
            3,
          );
      }),
    );
  });

  it("leaves out an emitter of which nothing is known", () => {
    const taken = new Map([["stranger", { nh3: 5, nox: 0, dust: 0 }]]);
    expect(avoidedBand(taken, RUNS, "overloaded")).toEqual({ low: 0, central: 0, high: 0 });
  });

  it("costs most where least of it is avoided, less over more years, and nothing where it cannot be divided", () => {
    const avoided = { low: 50, central: 100, high: 200 };
    expect(bandedCost(10_000, avoided)).toEqual({
      kind: "figure",
      eur: { low: 50, central: 100, high: 200 },
    });
    expect(bandedCost(10_000, avoided, 10)).toEqual({
      kind: "figure",
      eur: { low: 5, central: 10, high: 20 },
    });
    expect(bandedCost(undefined, avoided)).toEqual({ kind: "none", reason: "no-subsidy" });
    expect(bandedCost(10_000, { low: 0, central: 0, high: 3 })).toEqual({
      kind: "none",
      reason: "none-counted",
    });
  });

  it("is shared by the areas that it falls on", () => {
    const loads = siteLoads(HEXAGONS, AREAS.of("overloaded"), Float64Array.of(3, 4));
    expect([loads[1], loads[2]]).toEqual([3, 2]);
  });
});
