import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Emitter } from "../../../src/check/emitter.ts";
import { compassNames, sectorSums } from "../../../src/elements/charts/compass.ts";
import { distanceBins } from "../../../src/elements/charts/distance-bins.ts";
import { emissionSeries } from "../../../src/elements/charts/emission-series.ts";

describe("A direction rose", () => {
  it.each([
    [0, 100, 0],
    [100, 0, 4],
    [0, -100, 8],
    [-100, 0, 12],
    [100, 100, 2],
    [-1, 100, 0],
  ])("puts what lies %d m east and %d m north in sector %d of 16", (east, north, sector) => {
    const sums = sectorSums([200_000, 350_000], [200_000 + east], [350_000 + north], [7]);
    expect(sums[sector]).toBe(7);
  });

  it("keeps the whole amount", () => {
    const amount = fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 }), fc.nat(100));
    fc.assert(
      fc.property(fc.array(amount), fc.constantFrom(8, 12, 16), (points, count) => {
        const away = points.filter(([x, y]) => x !== 0 || y !== 0);
        const sums = sectorSums(
          [0, 0],
          points.map(([x]) => x),
          points.map(([, y]) => y),
          points.map(([, , value]) => value),
          count,
        );
        expect(sums.reduce((a, b) => a + b, 0)).toBe(away.reduce((a, [, , value]) => a + value, 0));
      }),
    );
  });

  it("names its directions in the letters of the language", () => {
    expect(compassNames(["N", "O", "Z", "W"]).slice(0, 6)).toEqual(["N", "NNO", "NO", "ONO", "O", "OZO"]);
    expect(compassNames(["N", "E", "S", "W"])[13]).toBe("WNW");
  });
});

describe("Rings of distance", () => {
  it("hold each hexagon once, with low ≤ median ≤ high", () => {
    const one = fc.tuple(
      fc.double({ min: 500, max: 25_000, noNaN: true }),
      fc.double({ min: 1e-4, max: 10, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(one, { maxLength: 60 }), (rows) => {
        const bins = distanceBins(
          rows.map(([distance]) => distance),
          rows.map(([, value]) => value),
          500,
          25_000,
          12,
        );
        expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
        for (const { low, median, high } of bins) expect(low <= median && median <= high).toBe(true);
      }),
    );
  });

  it("leave out what a log axis cannot show", () => {
    expect(distanceBins([1000, 1000, 100], [0, Number.NaN, 5], 500, 25_000, 12)).toEqual([]);
    expect(() => distanceBins([1], [], 500, 25_000, 12)).toThrow(RangeError);
  });
});

describe("Series of emissions", () => {
  const provenance = (figure: string, source: string, year: string): Emitter["sources"][number] => ({
    figure,
    source,
    year,
    confidence: "reported",
  });
  const emitter = {
    nh3: { 2022: 225_067, 2019: 259_000 },
    nox: { 2018: 205_000 },
    sources: [
      provenance("nh3_kg_per_year", "Emissieregistratie, ER Reeks 1990-2023 Definitief", "2022"),
      provenance("emissions.nh3 (time series)", "EEA Industrial Reporting database (E-PRTR)", "2007-2020"),
      provenance("nox_kg_per_year", "EEA Industrial Reporting database (E-PRTR)", "2020"),
    ],
  } as unknown as Emitter;

  it("are in order of years, each figure with its own source", () => {
    const [nh3, nox] = emissionSeries(emitter);
    expect(nh3.points).toEqual([
      { year: 2019, amount: 259_000, source: "E-PRTR (EEA)" },
      { year: 2022, amount: 225_067, source: "Emissieregistratie" },
    ]);
    expect(nox.points).toEqual([{ year: 2018, amount: 205_000, source: "E-PRTR (EEA)" }]);
    expect(nh3.used).toBeUndefined();
  });
});
