import { describe, expect, it } from "vitest";
import {
  buoyancyFlux,
  heatOfFlow,
  momentumRise,
  partBelowMixingHeight,
  PlumeRise,
} from "../../src/model/plume-rise.ts";
import { SurfaceLayer } from "../../src/model/surface-layer.ts";

const HEATS = [0.1, 1, 5, 10, 50];

it("Block 5: buoyancy flux and rise in a fixed wind of 5 m/s", () => {
  const flux = [0.8794, 8.794, 43.97, 87.94, 439.7];
  const nonStable = [3.869, 21.76, 72.74, 113.9, 299.1];
  const stable = [24.54, 52.82, 90.27, 113.7, 194.3];
  HEATS.forEach((heat, i) => {
    const rise = new PlumeRise();
    rise.set(20, heat);
    expect(buoyancyFlux(heat) / (flux[i] ?? NaN)).toBeCloseTo(1, 3);
    expect(rise.inWind(5, false, 283.15) / (nonStable[i] ?? NaN)).toBeCloseTo(1, 3);
    expect(rise.inWind(5, true, 283.15) / (stable[i] ?? NaN)).toBeCloseTo(1, 3);
  });
});

describe("Block 6: rise with iteration, z0 0.2 m", () => {
  it.each([
    [0.4, -100, [25.6, 22.32, 106.6]],
    [0.4, 300, [21.9, 16.45, 66.61]],
    [0.15, 20, [54.52, 48.64, 96.76]],
  ])("u* %d, L %d", (ustar, length, expected) => {
    const source = new SurfaceLayer();
    source.setRoughness(0.2);
    const same = new SurfaceLayer();
    same.setRoughness(0.2);
    same.ustar = ustar;
    same.inverseL = 1 / length;
    source.adapt(same);
    const stacks = [
      [10, 1],
      [50, 1],
      [100, 10],
    ] as const;
    stacks.forEach(([height, heat], i) => {
      const rise = new PlumeRise();
      rise.set(height, heat);
      // T_a at the stack is 283.15 K.
      const temperature = 283.15 - 273.16 + 0.0038 * (height - 1.5);
      rise.setAtSource(temperature, source);
      expect(rise.risen / (expected[i] ?? NaN)).toBeCloseTo(1, 3);
    });
  });

  it("is 0 without heat", () => {
    const rise = new PlumeRise();
    rise.set(50, 0);
    rise.setAtSource(10, new SurfaceLayer());
    expect(rise.risen).toBe(0);
  });
});

it("Block 7: the part of the plume below the mixing height", () => {
  expect(partBelowMixingHeight(60, 150, 300, 250, 1 / -50)).toBe(1);
  expect(partBelowMixingHeight(100, 100, 150, 120, 1 / 30)).toBeCloseTo(0.35, 10);
  expect(partBelowMixingHeight(100, 0, 45, 45, 1 / 10)).toBe(0);
});

it("Block 32: rise by momentum", () => {
  expect(momentumRise(1, 15, 333.15, 283.15, 4, false)).toBeCloseTo(11.25, 6);
  expect(momentumRise(1, 15, 333.15, 283.15, 4, true)).toBeCloseTo(11.25, 6);
  // The stable branch alone, where the wind is too weak for the neutral one.
  expect(momentumRise(1, 15, 333.15, 283.15, 2, true)).toBeCloseTo(14.09 * Math.cbrt(2), 1);
});

it("Heat of a flow follows from diameter, velocity and temperatures", () => {
  expect(heatOfFlow(1, 15, 333.15, 283.15)).toBeCloseTo(1.293 * 1005 * 0.7854 * 15 * 0.81993 * 50e-6, 3);
});
