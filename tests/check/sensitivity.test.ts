/** Which input moves a load how much: the runs that are asked for, and what is made of them. */
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { fileReader } from "../../src/cli/file-reader.ts";
import { countLoads } from "../../src/check/band.ts";
import { CountedAreas } from "../../src/check/counted.ts";
import { loadPerKg, type LoadPerKg } from "../../src/check/load.ts";
import { sensitivities, variantsOf, type SensitivityBasis } from "../../src/check/sensitivity.ts";
import { loadLand, type Land } from "../../src/data/land.ts";
import { hexagonsWithin } from "../../src/grid/nearby.ts";
import type { Contribution } from "../../src/model/contribution.ts";
import { createModel } from "../../src/model/deposition.ts";
import { depositionOnHexagons } from "../../src/model/hexagon-deposition.ts";
import type { PointSource, Substance } from "../../src/model/source.ts";

const SOURCE: PointSource = { x: 200_915, y: 353_671, height: 49, heatMegawatts: 0.44, timeProfile: 1 };
const EMISSION = { nh3: 1000, nox: 0, dust: 0 };

describe("the variants of a source", () => {
  it("differ in one input each", () => {
    const variants = variantsOf(SOURCE, ["NH3"], undefined);
    for (const { input, source, nh3Background } of variants) {
      const changed = (Object.keys(SOURCE) as (keyof PointSource)[]).filter(
        (key) => source[key] !== SOURCE[key],
      );
      const expected = { height: 1, heat: 1, profile: 1, place: 1, "nh3-background": 0 }[input as "height"];
      // To the north only y differs, and to the east only x.
      if (input === "place") expect(Math.hypot(source.x - SOURCE.x, source.y - SOURCE.y)).toBeCloseTo(500, 6);
      else expect(changed).toHaveLength(expected);
      expect(nh3Background !== undefined).toBe(input === "nh3-background");
    }
    expect(new Set(variants.map(({ input }) => input)).size).toBe(5);
  });

  it("take the ends of a height that is assumed, and stay within the method for any source", () => {
    const heights = variantsOf(SOURCE, ["NOx"], { low: 30, central: 49, high: 80, basis: "sector" } as never)
      .filter(({ input }) => input === "height")
      .map(({ value }) => value);
    expect(heights).toEqual([30, 80]);
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 200, noNaN: true }),
        fc.double({ min: 0, max: 50, noNaN: true }),
        (height, heatMegawatts) => {
          for (const { source, value } of variantsOf(
            { ...SOURCE, height, heatMegawatts },
            ["NH3"],
            undefined,
          )) {
            expect(source.height).toBeLessThanOrEqual(200);
            expect(source.heatMegawatts).toBeLessThanOrEqual(50);
            expect(Number.isFinite(value)).toBe(true);
          }
        },
      ),
    );
  });
});

describe("sensitivities", () => {
  const one = (NH3: number): LoadPerKg => ({ NH3, NOx: 1 });
  const BASIS: SensitivityBasis = {
    perKg: { lower: one(1), estimated: one(2), higher: one(2.5) },
    emission: { nh3: 10, nox: 4, dust: 0 },
    others: 100,
  };

  it("are linear in emission, keep other substances and sources, and come most first", () => {
    const variants = variantsOf(SOURCE, ["NH3", "NOx"], undefined).filter(
      ({ input }) => input === "nh3-background",
    );
    const found = sensitivities(BASIS, variants, [{ NH3: 1.5 }, { NH3: 3.1 }]);
    expect(found.map(({ input, low, high }) => [input, low.load, high.load])).toEqual([
      ["nh3-background", 119, 135],
      ["background", 114, 129],
      ["emission", 100 + 0.8 * 24, 100 + 1.2 * 24],
    ]);
  });

  it("say where the input as it is gives the least or the most, and leave out what changes nothing", () => {
    const variants = variantsOf(SOURCE, ["NH3"], undefined).filter(({ input }) => input === "profile");
    const [profile] = sensitivities(BASIS, variants, [{ NH3: 9, NOx: 1 }]);
    expect(profile).toMatchObject({
      input: "profile",
      low: { load: 124, value: undefined },
      high: { value: 0 },
    });
    const same = sensitivities(BASIS, variants, [one(2)]);
    expect(same.some(({ input }) => input === "profile")).toBe(false);
  });
});

describe("real runs at Roermond", () => {
  let land: Land;
  beforeAll(async () => {
    land = await loadLand(fileReader());
  });

  it("have less from a higher stack, and less where ammonia in the air is plenty", () => {
    const { hexagons, sites, meteo } = land;
    const areas = new CountedAreas(hexagons, sites);
    const run = (
      source: PointSource,
      substances: readonly Substance[],
      nh3Background?: number,
    ): Contribution => {
      // A part of the hexagons does, as each run costs what it costs.
      const rows = hexagonsWithin(hexagons, source.x, source.y, 12_000);
      const perKg = new Float32Array(rows.length);
      const around = nh3Background === undefined ? hexagons : withBackground(hexagons, nh3Background);
      depositionOnHexagons(createModel(meteo), source, substances[0], around, rows, perKg);
      return { rows, perKg: { NH3: perKg }, exact: true };
    };
    const central = run(SOURCE, ["NH3"]);
    const variants = variantsOf(SOURCE, ["NH3"], undefined);
    const loads = variants.map(({ source, substances, nh3Background }) =>
      loadPerKg(run(source, substances, nh3Background), areas.of("overloaded")),
    );
    const basis = { perKg: countLoads(central, areas).overloaded, emission: EMISSION, others: 0 };
    const found = new Map(sensitivities(basis, variants, loads).map((row) => [row.input, row]));
    expect(found.get("height")?.low.value).toBeGreaterThan(SOURCE.height);
    expect(found.get("height")?.high.value).toBeLessThan(SOURCE.height);
    expect(found.get("nh3-background")?.low.value).toBe(8);
    expect(found.get("emission")?.high.value).toBe(1.2);
    expect(found.size).toBe(7);
  });
});

function withBackground(hexagons: Land["hexagons"], value: number): Land["hexagons"] {
  return { ...hexagons, nh3Background: new Float32Array(hexagons.length).fill(value) };
}
