import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figureAt, stepOf, stepsOf, type SliderScale } from "../../src/elements/check/slider-scale.ts";

const AMOUNT: SliderScale = { kind: "logarithmic", least: 100, most: 1_000_000 };
const HEIGHT: SliderScale = { kind: "linear", least: 0, most: 200 };

describe("a slider", () => {
  it.each([AMOUNT, HEIGHT])("gives the step back that a figure came from: $kind", (scale) => {
    const place = fc.integer({ min: 0, max: stepsOf(scale) });
    fc.assert(
      fc.property(place, (step) => {
        expect(stepOf(scale, figureAt(scale, step))).toBe(step);
      }),
    );
  });

  it("never goes down to the right", () => {
    for (const scale of [AMOUNT, HEIGHT])
      for (let step = 1; step <= stepsOf(scale); step++)
        expect(figureAt(scale, step)).toBeGreaterThan(figureAt(scale, step - 1));
  });

  it("starts at 0 and ends at its most", () => {
    expect(figureAt(AMOUNT, 0)).toBe(0);
    expect(figureAt(AMOUNT, 1)).toBe(100);
    expect(figureAt(AMOUNT, stepsOf(AMOUNT))).toBe(1_000_000);
    expect(stepOf(AMOUNT, 50_000_000)).toBe(stepsOf(AMOUNT));
    expect(stepOf(AMOUNT, 0)).toBe(0);
  });
});
