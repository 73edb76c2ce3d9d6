import { describe, expect, it } from "vitest";
import { fileReader } from "../../src/cli/file-reader.ts";
import { validation, type Check } from "../../src/elements/method/validation.ts";
import { createModel } from "../../src/model/deposition.ts";
import type { Environment } from "../../src/model/environment.ts";
import { METEO_PARAMETERS, type MeteoStatistics } from "../../src/model/meteo.ts";
import { beyond, differences } from "./differences.ts";
import { opsValidation, type Engine } from "./ops-validation.ts";
import { isOutside, ratioGroup } from "./statistics.ts";
import { checksOf } from "./tolerances.ts";
import { validated } from "./validation.ts";

describe("The committed report", () => {
  it("is what the engine gives today, figure by figure", { timeout: 240_000 }, async () => {
    const found = await validated(createModel, fileReader());
    expect(differences(validation, JSON.parse(JSON.stringify(found)))).toEqual([]);
  });

  it.each(validation.checks.map((check) => [check.name.en, check] as const))("%s: holds", (_, check) => {
    expect(beyond([check])).toEqual([]);
  });

  it("gives a reason for every bound, and a bound for every figure", () => {
    for (const { least, most, reason, name } of validation.checks) {
      expect(least ?? most, name.en).toBeDefined();
      expect(Math.min(reason.nl.length, reason.en.length), name.en).toBeGreaterThan(40);
    }
  });

  it("names every point outside a factor 2", () => {
    const { forest, open, failing, groups } = validation.national;
    const outside = [...forest, ...open].filter(([, , theirs, ours]) => isOutside(ours / theirs));
    expect(failing.map(({ x, y }) => `${x} ${y}`).sort()).toEqual(
      outside.map(([x, y]) => `${x} ${y}`).sort(),
    );
    for (const by of ["surface", "distance", "direction", "region"]) {
      const all = groups.filter((group) => group.by === by);
      expect(
        all.reduce((sum, { count }) => sum + count, 0),
        by,
      ).toBe(forest.length + open.length);
      expect(
        all.reduce((sum, group) => sum + group.outside, 0),
        by,
      ).toBe(failing.length);
    }
  });

  it("names as failing only open points that as forest would lie within a factor 2, as the page says", () => {
    for (const { site, surface, otherRatio } of validation.national.failing) {
      expect(surface, site).toBe("open");
      expect(isOutside(otherRatio), site).toBe(false);
    }
  });
});

describe("An engine with one input off by 1 %", () => {
  /** The statistics with one column of the table 1 % higher. */
  const weather = (column: (typeof METEO_PARAMETERS)[number]): Engine => {
    const at = METEO_PARAMETERS.indexOf(column);
    const raised = ({ regions, hourOfDay }: MeteoStatistics): MeteoStatistics => ({
      hourOfDay,
      regions: regions.map((region) => ({
        ...region,
        cells: region.cells.map((value, i) => (i % METEO_PARAMETERS.length === at ? 1.01 * value : value)),
      })),
    });
    return (meteo, environment) => createModel(raised(meteo), environment);
  };
  const surroundings = (name: keyof Omit<Environment, "trajectoryLandUse">): Engine => {
    return (meteo, environment) => createModel(meteo, { ...environment, [name]: 1.01 * environment[name] });
  };

  it("is none: the same engine gives the same figures", () => {
    expect(differences(validation.ops, opsValidation(createModel))).toEqual([]);
  });

  it.each([
    ["the wind", weather("u10")],
    ["the mixing height", weather("mixingHeight")],
    ["the friction velocity", weather("ustar")],
    ["the resistance of the boundary layer", weather("rbSO2")],
    ["the rain", weather("rainProbability")],
    ["the humidity", weather("humidity")],
    ["the roughness at the source", surroundings("sourceRoughness")],
    ["the roughness on the way", surroundings("trajectoryRoughness")],
    ["the conversion of NH3", surroundings("nh3Conversion")],
    ["the conversion of NOx", surroundings("noxConversion")],
  ])("differs from the report: %s", (_, engine) => {
    const found = opsValidation(engine);
    expect(differences(validation.ops, found).length).toBeGreaterThan(20);
  });

  it("leaves the bounds of the reference program where the input matters, such as the wind", () => {
    const ops = opsValidation(weather("u10"));
    const failing = checksOf({ ...validation, ops, acceptance: 0 }).filter(({ passes }) => !passes);
    expect(failing.map(({ id }) => id)).toContain("ops-largest");
    expect(failing[0].passes).toBe(false);
  });
});

describe("Comparing reports", () => {
  it("lets a figure be one off in its last digit, a whole number not at all, and misses no part", () => {
    const report = { a: [0.123, 4], b: "text", c: { d: 1e-7 } };
    expect(differences(report, { a: [0.124, 4], b: "text", c: { d: 1e-7 } })).toEqual([]);
    expect(differences(report, { a: [0.125, 4], b: "text", c: { d: 1e-7 } })).toHaveLength(1);
    expect(differences(report, { a: [0.123, 5], b: "text", c: { d: 1e-7 } })).toHaveLength(1);
    expect(differences(report, { a: [0.123, 4], b: "other", c: { d: 3e-7 } })).toHaveLength(2);
    expect(differences(report, { a: [0.123], b: "text" })).toHaveLength(2);
    expect(differences({ a: 1 }, { a: 1, b: 2 })).toEqual(["b: undefined in the report, 2 now"]);
  });

  it("names a bound that does not hold, with its reason", () => {
    const [check] = validation.checks;
    const broken: Check = { ...check, value: 99, passes: false };
    expect(beyond([check, broken])).toEqual([expect.stringContaining(`${check.id}: 99`)]);
    expect(beyond([broken])[0]).toContain(check.reason.en);
  });

  it("sums ratios up as median, geometric spread, ends and points outside a factor 2", () => {
    const { count, median, spread, least, most, outside } = ratioGroup({ by: "all" }, [0.25, 0.5, 1, 2, 4]);
    expect([count, median, least, most, outside]).toEqual([5, 1, 0.25, 4, 2]);
    expect(spread).toBeCloseTo(Math.exp(Math.LN2 * Math.sqrt(2.5)), 2);
  });
});
