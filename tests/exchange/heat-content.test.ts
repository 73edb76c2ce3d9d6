import { describe, expect, it } from "vitest";
import { AIR_TEMPERATURE } from "../../src/check/outflow.ts";
import { heatOfOutflow } from "../../src/exchange/heat-content.ts";

const stack = {
  temperature: 100,
  diameter: 3.5,
  velocity: 7.2,
  velocityType: "NORMALISED_FLOW",
  direction: "VERTICAL",
} as const;

describe("Heat of an outflow", () => {
  it("is that of the AERIUS fact sheet: 1.299465 · V₀ · (T_s − 285) · 10⁻³ MW for a normal flow", () => {
    const normalFlow = (Math.PI / 4) * 3.5 ** 2 * 7.2;
    expect(heatOfOutflow(stack)).toBeCloseTo(1.299465e-3 * normalFlow * (373.15 - 285), 9);
  });
  it("is less for gas that leaves hot at the same speed, as a hot cubic metre holds less air", () => {
    const actual = heatOfOutflow({ ...stack, velocityType: "ACTUAL_FLOW" });
    expect(actual / heatOfOutflow(stack)).toBeCloseTo(273.15 / 373.15, 12);
  });
  it("is 0 for gas as warm as the air or colder", () => {
    expect(heatOfOutflow({ ...stack, temperature: AIR_TEMPERATURE })).toBeCloseTo(0, 12);
    expect(heatOfOutflow({ ...stack, temperature: 5 })).toBe(0);
  });
});
