import { describe, expect, it } from "vitest";
import { comparisonTotals } from "../../src/check/comparison-totals.ts";
import { compareSituations, type ComparisonInput } from "../../src/check/comparison.ts";
import { habitat, hexagonTable, site } from "./fixture.ts";

const HEXAGONS = hexagonTable([
  { receptorId: 1, site: 1, criticalLoad: 1000, background: 1500 },
  { receptorId: 2, site: 1, criticalLoad: 1000, background: 1100 },
  { receptorId: 3, site: 2, criticalLoad: 1600, background: 1000 },
]);
const BASE: ComparisonInput = {
  hexagons: HEXAGONS,
  sites: [site(1, [habitat(1000, 10)]), site(2, [habitat(1600, 10)])],
  proposed: { rows: Uint32Array.of(0, 1), deposition: Float32Array.of(2, 1) },
  reference: { rows: Uint32Array.of(1, 2), deposition: Float32Array.of(0.5, 3) },
  netting: undefined,
  nettingFactor: 0.3,
  threshold: 0.005,
};

describe("situations compared", () => {
  it("give proposed minus reference on every hexagon of either", () => {
    const { rows, difference } = compareSituations(BASE);
    expect([...rows]).toEqual([0, 1, 2]);
    expect([...difference]).toEqual([2, 0.5, -3]);
  });

  it("count netting without the part that is skimmed", () => {
    const netting = { rows: Uint32Array.of(0), deposition: Float32Array.of(1) };
    expect(compareSituations({ ...BASE, netting }).difference[0]).toBeCloseTo(2 - 0.7, 6);
    expect(compareSituations({ ...BASE, netting, nettingFactor: 1 }).difference[0]).toBe(2);
  });

  it("give per area what AERIUS gives: hectares, highest total, largest increase and decrease", () => {
    const [first, second] = compareSituations(BASE).sites;
    const area = HEXAGONS.mappedArea[0] + HEXAGONS.mappedArea[1];
    expect(first).toMatchObject({
      nr: 1,
      largestIncrease: 2,
      largestIncreaseReceptorId: 1,
      highestTotal: 1502,
    });
    expect(first.increasedArea).toBeCloseTo(area, 6);
    expect(first.decreasedArea).toBe(0);
    expect(second).toMatchObject({ nr: 2, largestDecrease: 3, increasedArea: 0, highestTotal: 997 });
  });

  it("leave changes below the threshold out of the hectares, not out of the largest", () => {
    const [first] = compareSituations({ ...BASE, threshold: 1 }).sites;
    expect(first.increasedArea).toBeCloseTo(HEXAGONS.mappedArea[0], 6);
    expect(first.largestIncrease).toBe(2);
  });

  it("refuse a netting factor that is no share", () => {
    expect(() => compareSituations({ ...BASE, nettingFactor: 1.2 })).toThrow(RangeError);
  });
});

describe("a comparison in a few figures", () => {
  const comparison = compareSituations(BASE);
  const near = Float32Array.of(1, 0, 1);

  it("adds up the change of the load, and the hectares with more and with less", () => {
    const totals = comparisonTotals(comparison, HEXAGONS, near, 0.005);
    expect(totals).toMatchObject({
      increasedArea: 2,
      increasedOverloadedArea: 1,
      decreasedArea: 1,
      hexagons: 3,
    });
    expect(totals.net).toBeCloseTo(2 + 0.5 - 3, 6);
  });

  it("leaves changes below the threshold out of the hectares, not out of the load", () => {
    const totals = comparisonTotals(comparison, HEXAGONS, near, 1);
    expect(totals).toMatchObject({ increasedArea: 1, decreasedArea: 1 });
    expect(totals.net).toBeCloseTo(-0.5, 6);
  });
});
