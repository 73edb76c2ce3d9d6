import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkContribution } from "../../src/check/check.ts";
import { CountedAreas } from "../../src/check/counted.ts";
import { enteredEmission } from "../../src/check/emission.ts";
import { highestHexagons, loadOf, loadPerKg } from "../../src/check/load.ts";
import { COUNTS } from "../../src/grid/hexagons.ts";
import { contribution, habitat, hexagonTable, site } from "./fixture.ts";

const SIZE = 12;
const sites = [site(1), site(2, [habitat(700, 1), habitat(1500, 3)])];
const arbitraryLand = fc
  .array(
    fc.record({
      criticalLoad: fc.integer({ min: 400, max: 2300 }),
      background: fc.integer({ min: 400, max: 3000 }),
      mappedArea: fc.double({ min: 0.01, max: 1, noNaN: true }),
      isSiteLevel: fc.boolean(),
    }),
    { minLength: SIZE, maxLength: SIZE },
  )
  .map((rows) =>
    hexagonTable(
      rows.map((row, h) => ({
        ...row,
        receptorId: 100 + h,
        site: row.isSiteLevel ? 2 : 1,
        basis: row.isSiteLevel ? 2 : 1,
      })),
    ),
  );
const arbitraryDeposition = fc.array(fc.double({ min: 0, max: 0.1, noNaN: true }), {
  minLength: SIZE,
  maxLength: SIZE,
});
const arbitraryAmount = fc.integer({ min: 0, max: 1_000_000 });
const arbitraryCount = fc.constantFrom(...COUNTS);
const allRows = Array.from({ length: SIZE }, (_, h) => h);

describe("the law", () => {
  it("that load is linear in the emission holds", () => {
    fc.assert(
      fc.property(
        arbitraryLand,
        arbitraryDeposition,
        arbitraryAmount,
        arbitraryCount,
        (hexagons, nh3, kg, count) => {
          const areas = new CountedAreas(hexagons, sites);
          const check = (amount: number) =>
            checkContribution({
              hexagons,
              sites,
              areas,
              contribution: contribution(allRows, { NH3: nh3 }),
              emission: enteredEmission({ nh3: amount, nox: 0, dust: 0 }),
              count,
            });
          const [once, twice] = [check(kg), check(2 * kg)];
          expect(twice.load.central).toBeCloseTo(2 * once.load.central, 6);
          expect(twice.load.high).toBeCloseTo(2 * once.load.high, 5);
          expect(once.index).toBeCloseTo((100 * once.load.central) / 2500, 9);
        },
      ),
    );
  });
  it("that substances and sources add up holds", () => {
    fc.assert(
      fc.property(
        arbitraryLand,
        arbitraryDeposition,
        arbitraryDeposition,
        arbitraryCount,
        (hexagons, a, b, count) => {
          const areas = new CountedAreas(hexagons, sites).of(count);
          const together = loadPerKg(contribution(allRows, { NH3: a, NOx: b }), areas);
          const apart = loadPerKg(contribution(allRows, { NH3: a }), areas).NH3 ?? NaN;
          const other = loadPerKg(contribution(allRows, { NOx: b }), areas).NOx ?? NaN;
          expect(loadOf(together, { nh3: 3, nox: 5, dust: 0 })).toBeCloseTo(3 * apart + 5 * other, 9);
        },
      ),
    );
  });
  it("that leaving out a hexagon never raises the load holds wherever deposition is not negative", () => {
    fc.assert(
      fc.property(
        arbitraryLand,
        arbitraryDeposition,
        arbitraryCount,
        fc.integer({ min: 0, max: SIZE - 1 }),
        (hexagons, nh3, count, out) => {
          const areas = new CountedAreas(hexagons, sites).of(count);
          const some = allRows.filter((h) => h !== out);
          const fewer = contribution(some, { NH3: some.map((h) => nh3[h]) });
          const all = loadPerKg(contribution(allRows, { NH3: nh3 }), areas).NH3 ?? NaN;
          expect(loadPerKg(fewer, areas).NH3).toBeLessThanOrEqual(all);
        },
      ),
    );
  });
  it("that leaving out a hexagon with net negative deposition raises the load by just that holds", () => {
    const areas = Float32Array.of(1, 0.5);
    const all = loadPerKg(contribution([0, 1], { NH3: [2, -0.25] }), areas).NH3 ?? NaN;
    expect(all).toBe(1.875);
    expect(loadPerKg(contribution([0], { NH3: [2] }), areas).NH3).toBe(2);
  });
  it("that no count is smaller than a stricter one holds", () => {
    fc.assert(
      fc.property(arbitraryLand, arbitraryDeposition, (hexagons, nh3) => {
        const { loads } = checkContribution({
          hexagons,
          sites,
          areas: new CountedAreas(hexagons, sites),
          contribution: contribution(allRows, { NH3: nh3 }),
          emission: enteredEmission({ nh3: 1000, nox: 0, dust: 0 }),
          count: "overloaded",
        });
        expect(loads.near.central).toBeGreaterThanOrEqual(loads.overloaded.central);
        expect(loads.sensitive.central).toBeGreaterThanOrEqual(loads.near.central * (1 - 1e-6));
      }),
    );
  });
});

describe("a contribution", () => {
  it("with a wrong length or two sizes of dust is refused", () => {
    const areas = Float32Array.of(1, 1);
    expect(() => loadPerKg(contribution([0, 1], { NH3: [1] }), areas)).toThrow(RangeError);
    expect(() => loadPerKg(contribution([0], { "dust-fine": [1], "dust-coarse": [1] }), areas)).toThrow(
      RangeError,
    );
  });
  it("has its highest counted hexagons listed once each, highest first", () => {
    const hexagons = hexagonTable([
      { receptorId: 7, site: 1, criticalLoad: 1, background: 2 },
      { receptorId: 7, site: 2, criticalLoad: 1, background: 2 },
      { receptorId: 8, site: 1, criticalLoad: 1, background: 2 },
      { receptorId: 9, site: 1, criticalLoad: 1, background: 2 },
    ]);
    const highest = highestHexagons(
      hexagons,
      Uint32Array.of(0, 1, 2, 3),
      Float32Array.of(3, 3, 1, 5),
      Float32Array.of(1, 1, 1, 0),
      2,
    );
    expect(highest.map((one) => one.receptorId)).toEqual([7, 8]);
  });
});
