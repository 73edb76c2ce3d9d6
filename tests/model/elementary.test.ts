import { describe, expect, it } from "vitest";
import { exp, log, power, powerTable } from "../../src/model/elementary.ts";

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
    expect(largest(spread(-700, 40), (x) => Math.abs(exp(x) / Math.exp(x) - 1))).toBeLessThan(1e-11);
    for (const x of [-1e10, -746, 0, 709, Infinity, -Infinity, NaN]) expect(exp(x)).toBe(Math.exp(x));
    // Where the built-in one loses digits, below 1e-307, it is 0.
    for (const x of [-708.5, -745]) expect(exp(x)).toBe(0);
  });

  it("ln x from 1e-12 to 1e12", () => {
    const numbers = spread(-27, 27).map((x) => Math.exp(x));
    expect(largest(numbers, (x) => Math.abs(log(x) - Math.log(x)))).toBeLessThan(1e-11);
    for (const x of [0, -1, Infinity, NaN]) expect(log(x)).toBe(Math.log(x));
  });

  it.each([-0.8, -0.333, -0.1, 0.43, 2 / 3])("x^%d over its table and on either side", (exponent) => {
    const table = powerTable(exponent);
    const error = (x: number): number => Math.abs(power(x, exponent, table) / Math.pow(x, exponent) - 1);
    const numbers = spread(-7, 7).map((x) => Math.exp(x));
    expect(largest(numbers, error)).toBeLessThan(1e-10);
    for (const x of [0, -1, Infinity, NaN]) expect(power(x, exponent, table)).toBe(Math.pow(x, exponent));
  });
});
