import { describe, expect, it } from "vitest";
import { exp, log, powerNearOne, powerTable } from "../../src/model/elementary.ts";

/** Numbers spread evenly over a range, ends included. */
function spread(from: number, to: number, count = 100_003): number[] {
  return Array.from({ length: count }, (_, i) => from + ((to - from) * i) / (count - 1));
}

/** The largest value of a function over many numbers. */
function largest(numbers: readonly number[], of: (x: number) => number): number {
  return numbers.reduce((most, x) => Math.max(most, of(x)), 0);
}

describe("functions from tables differ from the built-in ones by less than they promise", () => {
  it("e^x over its table and on either side", () => {
    expect(largest(spread(-60, 40), (x) => Math.abs(exp(x) / Math.exp(x) - 1))).toBeLessThan(1e-11);
    for (const x of [-1e10, -745, 0, 709, Infinity, -Infinity, NaN]) expect(exp(x)).toBe(Math.exp(x));
  });

  it("ln x from 1e-12 to 1e12", () => {
    const numbers = spread(-27, 27).map((x) => Math.exp(x));
    expect(largest(numbers, (x) => Math.abs(log(x) - Math.log(x)))).toBeLessThan(1e-11);
    for (const x of [0, -1, Infinity, NaN]) expect(log(x)).toBe(Math.log(x));
  });

  it.each([-0.8, -0.1])("x^%d near 1", (power) => {
    const table = powerTable(power);
    const error = (x: number): number => Math.abs(powerNearOne(x, power, table) / Math.pow(x, power) - 1);
    expect(largest(spread(0.3, 3), error)).toBeLessThan(1e-9);
  });
});
