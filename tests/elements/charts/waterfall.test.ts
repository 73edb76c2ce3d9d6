import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roundingUnit, waterfallBars, type WaterfallStep } from "../../../src/elements/charts/waterfall.ts";

const step = (name: string, value: number): WaterfallStep => ({ name, kind: "step", value });
const total = (name: string, value?: number): WaterfallStep =>
  value === undefined ? { name, kind: "total" } : { name, kind: "total", value };

describe("A waterfall", () => {
  it("goes on where the row before ended, and ends at the sum of all rows", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.array(fc.integer({ min: -200_000, max: 200_000 }), { maxLength: 8 }),
        (start, changes) => {
          const bars = waterfallBars([
            total("start", start),
            ...changes.map((change, i) => step(String(i), change)),
            total("end"),
          ]);
          bars.slice(1, -1).forEach(({ from }, i) => expect(from).toBe(bars[i].upto));
          expect(bars[bars.length - 1]).toMatchObject({
            from: 0,
            upto: changes.reduce((sum, change) => sum + change, start),
          });
        },
      ),
    );
  });

  it("has no 0 with a sign", () => {
    const steps = [total("start", 1), step("a", -1), step("b", -5e-324), total("end")];
    for (const { shown } of waterfallBars(steps, 1)) expect(Object.is(shown, -0)).toBe(false);
  });

  it("shows rounded figures that add up as they are seen", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1e6, noNaN: true }),
        fc.array(fc.double({ min: -1e5, max: 1e5, noNaN: true }), { maxLength: 8 }),
        (start, changes) => {
          const steps = [
            total("start", start),
            ...changes.map((change) => step("step", change)),
            total("end"),
          ];
          const unit = roundingUnit(steps);
          const shown = waterfallBars(steps, unit).map((bar) => Math.round(bar.shown / unit) + 0);
          const end = shown.pop();
          expect(shown.reduce((sum, figure) => sum + figure, 0)).toBe(end);
        },
      ),
    );
  });

  it("rounds to three digits of the largest level", () => {
    const steps = [
      total("in 2019", 128_437),
      step("a", -20_100),
      step("b", 0),
      step("c", -28_200),
      total("in 2028"),
    ];
    expect(roundingUnit(steps)).toBe(1000);
    expect(waterfallBars(steps, 1000).map(({ shown }) => shown)).toEqual([
      128_000, -20_000, 0, -28_000, 80_000,
    ]);
  });

  it.each([
    ["a step first", [step("a", 1)]],
    ["a first total without a value", [total("a")]],
    ["a step without a value", [total("a", 1), { name: "b", kind: "step" as const }]],
    ["a total that is not the sum", [total("a", 10), step("b", -4), total("c", 7)]],
  ])("refuses %s", (_, steps) => {
    expect(() => waterfallBars(steps)).toThrow(RangeError);
  });

  it("takes a stated total that agrees", () => {
    expect(waterfallBars([total("a", 10), step("b", -4), total("c", 6)])[2].upto).toBe(6);
  });
});
