import { describe, expect, it } from "vitest";
import { createModel } from "../../src/model/deposition.ts";
import { REFERENCE_ENVIRONMENT } from "../../src/model/environment.ts";
import { REGION_5, SIX_REGIONS } from "../model/meteo-fixture.ts";
import { compared, referenceRows } from "./reference-rows.ts";

describe("The acceptance table of the method (one region)", () => {
  const rows = referenceRows("ops-acceptance.csv");
  const model = createModel(REGION_5, REFERENCE_ENVIRONMENT);

  it("has 80 rows", () => expect(rows).toHaveLength(80));

  // The table prints four significant digits (0.05 %); the acceptance asks 0.5 %.
  it.each(rows.map((row) => [row.name, row] as const))("%s", (_, row) => {
    const found = model.evaluate(row.source, row.substance, row.receptor);
    const tolerance = 1e-3;
    expect(Math.abs(found.total - row.expected.total)).toBeLessThan(tolerance * row.expected.total);
    expect(Math.abs(found.dry - row.expected.dry)).toBeLessThan(tolerance * row.expected.dry + 1e-9);
    expect(Math.abs(found.wet - row.expected.wet)).toBeLessThan(tolerance * row.expected.wet + 1e-9);
    expect(Math.abs(found.concentration - row.expected.concentration)).toBeLessThan(
      tolerance * row.expected.concentration + 1e-9,
    );
  });
});

describe("Reference results of OPS-LT 5.3.1 all over the country (six regions)", () => {
  const found = compared(
    createModel(SIX_REGIONS, REFERENCE_ENVIRONMENT),
    referenceRows("ops-reference.csv"),
  ).sort((a, b) => a.deviation - b.deviation);

  it("cover 60 sources and both gases", () => expect(found.length).toBeGreaterThan(450));

  it("are met within 0.5 % on every row above 1e-3 mol/ha/yr", () => {
    expect(found.filter((row) => row.deviation > 0.005)).toEqual([]);
  });

  it("have a median deviation of at most 0.05 %", () => {
    expect(found[Math.floor(found.length / 2)]?.deviation).toBeLessThan(0.0005);
  });
});
