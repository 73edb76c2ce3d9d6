import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { doLabelsFit, shareTexts, stackSpans } from "../../../src/elements/charts/stack.ts";
import { Formatter } from "../../../src/elements/format.ts";

const amounts = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 8 });

describe("A stacked bar", () => {
  it("fills its width without gaps, in order", () => {
    fc.assert(
      fc.property(amounts, (parts) => {
        fc.pre(parts.some((part) => part > 1e-3));
        const spans = stackSpans(parts, 400);
        let end = 0;
        for (const { x, width } of spans) {
          expect(x).toBeCloseTo(end, 6);
          end = x + width;
        }
        expect(end).toBeCloseTo(400, 6);
      }),
    );
  });

  it("shows what is there and nothing else", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 8 }), (parts) => {
        stackSpans(parts, 400).forEach(({ width }, i) =>
          parts[i] > 0 ? expect(width).toBeGreaterThanOrEqual(3 - 1e-9) : expect(width).toBe(0),
        );
      }),
    );
  });

  it("says less than one percent where a part rounds to nothing, and 0 only for nothing", () => {
    expect(shareTexts([0, 0.1, 99.9], new Formatter("nl"))).toEqual([
      "0\u00a0%",
      "<\u00a01\u00a0%",
      "100\u00a0%",
    ]);
  });

  it("has its labels below it only where all fit side by side", () => {
    const part = { x: 0, width: 100, name: "energie-infrastructuur", share: "50 %" };
    expect(doLabelsFit([part, part], 340)).toBe(true);
    expect(doLabelsFit([part, part, part], 340)).toBe(false);
  });
});
