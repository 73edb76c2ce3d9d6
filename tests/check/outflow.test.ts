import { describe, expect, it } from "vitest";
import { heatOf } from "../../src/check/outflow.ts";
import { newOwnSource, pointSourceOf } from "../../src/check/own-source.ts";

const DEFAULTS = [
  { sector: 1800, name: "Industrie", height: 22, spread: 11, heatMegawatts: 0.28, timeProfile: 1 as const },
];

describe("the heat of a stack", () => {
  it("follows from temperature, diameter and speed as in the method", () => {
    // 1.293·1005·(π/4)·2²·10·(273.15/423.15)·(150 − 11.85)·1e-6, by hand.
    expect(heatOf({ temperatureCelsius: 150, diameter: 2, velocity: 10 })).toBeCloseTo(3.6406, 3);
  });

  it("is 0 for gas that is no warmer than the air", () => {
    expect(heatOf({ temperatureCelsius: 5, diameter: 2, velocity: 10 })).toBe(0);
  });

  it("goes before the heat that was entered, and never beyond what the method takes", () => {
    const own = { ...newOwnSource(200_000, 400_000), heatMegawatts: 1 };
    const outflow = { temperatureCelsius: 150, diameter: 2, velocity: 10 };
    expect(pointSourceOf({ ...own, outflow }, DEFAULTS).heatMegawatts).toBeCloseTo(3.6406, 3);
    const huge = { temperatureCelsius: 1500, diameter: 20, velocity: 60 };
    expect(pointSourceOf({ ...own, outflow: huge }, DEFAULTS).heatMegawatts).toBe(50);
  });
});
