import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Formatter, readNumber, wholePercents } from "../../src/elements/format.ts";

const nl = new Formatter("nl");
const en = new Formatter("en");

describe("figures", () => {
  it.each([
    [5287.4, "5.300", "5,300"],
    [118_900, "120.000", "120,000"],
    [0.6512, "0,65", "0.65"],
    [2500, "2.500", "2,500"],
    [0, "0", "0"],
    [-0.02, "0", "0"],
  ])("an estimate of %d has two significant digits in the way of the language", (value, dutch, english) => {
    expect(nl.estimate(value)).toBe(dutch);
    expect(en.estimate(value)).toBe(english);
  });

  it.each([
    [0.004, "<\u00a01"],
    [2480, "2.480"],
    [2499, "2.499"],
    [2499.99, "2.499"],
    [2500, "2.500"],
    [2520, "2.500"],
    [2700, "2.700"],
  ])("a load of %d stays on its side of the threshold: %s", (value, text) => {
    expect(nl.load(value)).toBe(text);
  });

  it("are a dash where there is none, never 0", () => {
    for (const text of [
      nl.estimate(undefined),
      nl.whole(Number.NaN),
      nl.percent(undefined),
      nl.plain(undefined),
    ])
      expect(text).toBe("–");
  });

  it("show a little as less than one percent", () => {
    expect(nl.percent(0.003)).toBe("<\u00a01\u00a0%");
    expect(nl.percent(0)).toBe("0\u00a0%");
  });

  it("in whole percents always add up to 100", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 8 }),
        (amounts) => {
          fc.pre(amounts.some((amount) => amount > 1e-3));
          expect(wholePercents(amounts).reduce((sum, percent) => sum + percent, 0)).toBe(100);
        },
      ),
    );
    expect(wholePercents([0, 0])).toEqual([0, 0]);
  });
});

describe("a typed number", () => {
  it.each([
    ["24.000", 24_000],
    ["24 000", 24_000],
    ["24000", 24_000],
    ["0,5", 0.5],
    ["0.5", 0.5],
    ["1.234.567,8", 1_234_567.8],
    ["-3", -3],
  ])("%s is %d in Dutch", (text, value) => {
    expect(readNumber(text, "nl")).toBe(value);
  });

  it.each([
    ["24,000", 24_000],
    ["0.5", 0.5],
    ["1,234.5", 1234.5],
  ])("%s is %d in English", (text, value) => {
    expect(readNumber(text, "en")).toBe(value);
  });

  it.each(["", "abc", "1.2.3", "12 kg", "1e5", "--1"])("%s is none", (text) => {
    expect(readNumber(text, "nl")).toBeNaN();
  });

  it("that was written by the app is read back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000 }), (value) => {
        expect(readNumber(nl.plain(value), "nl")).toBe(value);
        expect(readNumber(en.plain(value), "en")).toBe(value);
      }),
    );
  });
});
