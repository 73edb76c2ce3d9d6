import { describe, expect, it } from "vitest";
import { createModel } from "../../src/model/deposition.ts";
import { SIX_REGIONS } from "../model/meteo-fixture.ts";
import { nationalPoints, smallResults, spreadOf } from "./aerius-cases.ts";

const model = createModel(SIX_REGIONS);

// The inputs of AERIUS differ from ours (ten years of weather, maps of roughness and land use at 250 m), so the tolerance is a
// factor: that of the published validation of the method with these inputs.
describe("The national run of AERIUS Calculator 2024.1.2", () => {
  const points = nationalPoints(model);

  it.each([
    ["forest", true],
    ["open", false],
  ])(
    "over %s land has a median ratio of 0.9-1.1 and a geometric standard deviation of at most 1.3",
    (_, isForest) => {
      const ratios = points.filter((point) => point.isForest === isForest).map((point) => point.ratio);
      const { median, deviation } = spreadOf(ratios);
      expect(ratios.length).toBeGreaterThan(30);
      expect(median).toBeGreaterThan(0.9);
      expect(median).toBeLessThan(1.1);
      expect(deviation).toBeLessThan(1.3);
    },
  );

  it("is met within a factor 2 on at least 99 of 100 points, and within a factor 3 on all", () => {
    const outside = points.filter(({ ratio }) => ratio < 0.5 || ratio > 2);
    expect(outside.length).toBeLessThanOrEqual(points.length / 100);
    expect(points.filter(({ ratio }) => ratio < 1 / 3 || ratio > 3)).toEqual([]);
  });
});

describe("Small cases of AERIUS", () => {
  it.each(
    smallResults(model).map((one) => [`${one.name}, ${one.substance} at ${one.distance} m`, one] as const),
  )("%s: within a factor 2, for at least one direction where none is published", (_, { least, most }) => {
    expect(least).toBeLessThan(2);
    expect(most).toBeGreaterThan(0.5);
  });
});
