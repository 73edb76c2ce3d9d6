import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { baseEmissions, emissionsAfter } from "../../src/measures/emissions.ts";
import { equalSteps, FIRST_YEAR, MEASURE_SUBSTANCES, shareIn, YEARS } from "../../src/measures/measure.ts";
import { newScenario, measuresOf, type Scenario } from "../../src/measures/scenario.ts";
import { EMITTERS, measure } from "./fixture.ts";

const LATEST = baseEmissions(EMITTERS, "latest");
const after = (scenario: Scenario, year = scenario.year) =>
  emissionsAfter(measuresOf(scenario, EMITTERS), baseEmissions(EMITTERS, scenario.baseYear), year);
const LETTER = newScenario("letter");
const ONLY = (id: "rockwool" | "rockwool-plan" | "ofi" | "yara", intensity = 1): Scenario => {
  const none = newScenario("none");
  return { ...none, presets: { ...none.presets, [id]: { isOn: true, intensity } } };
};

const arbitraryUnit = fc.double({ min: 0, max: 1, noNaN: true });
const arbitrarySettings = fc.record({ isOn: fc.boolean(), intensity: arbitraryUnit });
const arbitraryScenario: fc.Arbitrary<Scenario> = fc.record({
  id: fc.constant("1"),
  name: fc.constant(""),
  presets: fc.record({
    ...{ rockwool: arbitrarySettings, yara: arbitrarySettings },
    ...{ "rockwool-plan": arbitrarySettings, ofi: arbitrarySettings },
  }),
  own: fc.array(
    fc.record({
      ...{ id: fc.uuid(), name: fc.constant("own"), isOn: fc.boolean(), intensity: arbitraryUnit },
      emitter: fc.constantFrom(...EMITTERS.map(({ id }) => id)),
      amounts: fc.record({
        ...{ nh3: fc.integer({ min: 0, max: 400_000 }), nox: fc.integer({ min: 0, max: 3_000_000 }) },
        dust: fc.integer({ min: 0, max: 100_000 }),
      }),
      steps: fc.constant(equalSteps(2024, 2027)),
      status: fc.constant("announced" as const),
    }),
    { maxLength: 4 },
  ),
  tender: fc.record({
    mode: fc.constantFrom("none", "low", "mid", "high", "outcome", "simulated"),
    intensity: arbitraryUnit,
    budgetEur: fc.constantFrom(0, 20e6, 54e6),
  }),
  year: fc.constantFrom(...YEARS),
  baseYear: fc.constantFrom("2019", "latest"),
  background: fc.constant("2022"),
});

describe("emission after measures", () => {
  it("is never negative, and what was taken makes up the difference, whatever measures meet", () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        const { emitters, takes } = after(scenario);
        for (const { id, before, after: left } of emitters.values())
          for (const substance of MEASURE_SUBSTANCES) {
            const taken = takes
              .filter((take) => take.whole === id && take.substance === substance)
              .reduce((sum, take) => sum + take.taken, 0);
            expect(left[substance]).toBeGreaterThanOrEqual(0);
            expect(left[substance] + taken).toBeCloseTo(before[substance], 6);
          }
        for (const take of takes) expect(take.taken).toBeLessThanOrEqual(take.wanted);
      }),
    );
  });
  it("is that before in every year before the first step", () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        const { emitters, takes } = after(scenario, FIRST_YEAR);
        expect(takes).toEqual([]);
        for (const one of emitters.values()) expect(one.after).toEqual(one.before);
      }),
    );
    expect(after(LETTER, 2025).takes).toEqual([]);
    expect(after(LETTER, 2026).takes.map(({ taken }) => taken)).toEqual([14_000, 31_000, 48_000]);
  });
  it("falls in proportion to the degree, and adds up over measures, as long as no cap applies", () => {
    fc.assert(
      fc.property(arbitraryUnit, arbitraryUnit, (a, b) => {
        const cut = {
          kind: "less",
          substance: "nh3",
          amount: 100_000,
          emitter: "rockwool-roermond",
        } as const;
        const both = [measure(cut, a, "a"), measure(cut, b, "b")];
        const { takes, emitters } = emissionsAfter(both, LATEST, 2028);
        const taken = (id: string) => takes.find((take) => take.measure === id)?.taken ?? 0;
        expect(taken("a")).toBe(100_000 * a);
        expect(taken("b")).toBe(100_000 * b);
        expect(emitters.get("rockwool-roermond")?.after.nh3).toBeCloseTo(225_067 - 100_000 * (a + b), 6);
      }),
    );
  });
  it("is limited for the parts of an umbrella together by the umbrella, and not added to it", () => {
    const cut = (emitter: string) =>
      measure({ kind: "less", substance: "nh3", amount: 100_000, emitter }, 1, emitter);
    const { emitters, takes } = emissionsAfter([cut("chemelot-oci"), cut("chemelot-fibrant")], LATEST, 2028);
    expect(takes.map(({ taken }) => taken)).toEqual([100_000, 26_471]);
    expect(emitters.get("chemelot-geleen")?.after.nh3).toBe(0);
    expect(emitters.has("chemelot-oci")).toBe(false);
  });
  it("keeps the reduction of an emission that is not known, marks it, and takes the base as at least that", () => {
    const half = after(ONLY("yara", 0.5));
    const yara = half.emitters.get("yara-sluiskil");
    expect(yara?.unknown).toEqual(["dust"]);
    expect(yara?.before).toEqual({ nh3: 194_865, nox: 807_000, dust: 48_000 });
    expect(yara?.after.dust).toBe(24_000);
    expect(half.takes.map((take) => take.isBaseUnknown)).toEqual([false, true]);
    expect(after(newScenario("none")).emitters.get("yara-sluiskil")?.before.dust).toBe(48_000);
  });
  it("has nothing to take from a closed site", () => {
    const cut = { kind: "less", substance: "nh3", amount: 5, emitter: "closed-works" } as const;
    const [take] = emissionsAfter([measure(cut)], LATEST, 2028).takes;
    expect(take).toMatchObject({ wanted: 5, taken: 0, isBaseUnknown: false });
  });
  it("refuses an emitter that is not there", () => {
    const cut = { kind: "less", substance: "nh3", amount: 5, emitter: "nobody" } as const;
    expect(() => emissionsAfter([measure(cut)], LATEST, 2028)).toThrow(RangeError);
  });
});

describe("the presets", () => {
  it("take in 2028 what the letter says", () => {
    const taken = (id: string, substance: string) =>
      after(LETTER)
        .takes.filter((take) => take.measure === id && take.substance === substance)
        .reduce((sum, take) => sum + take.taken, 0);
    expect(taken("rockwool", "nh3")).toBe(42_000);
    expect(taken("yara", "nh3")).toBe(31_000);
    expect(taken("yara", "dust")).toBe(48_000);
    expect(taken("tender", "nh3")).toBeCloseTo(175_000, 6);
  });
  it.each([
    [2025, 225_067],
    [2026, 0.75 * 225_067],
    [2027, 0.5 * 225_067],
    [2028, 0.25 * 225_067],
  ])("of ROCKWOOL's plan leave in %i %d kg, the subsidised measure included", (year, left) => {
    const both = { ...ONLY("rockwool-plan"), presets: { ...LETTER.presets, ...PLAN_ON } };
    for (const scenario of [ONLY("rockwool-plan"), both])
      expect(after(scenario, year).emitters.get("rockwool-roermond")?.after.nh3).toBeCloseTo(left, 6);
  });
  it.each([
    ["latest", 2024, 39_743],
    ["latest", 2025, 11_900],
    ["latest", 2027, 11_900],
    ["latest", 2028, 4_200],
    ["2019", 2028, 4_200],
  ] as const)("hold ofi, from %s, in %i to %d kg", (baseYear, year, left) => {
    expect(after({ ...ONLY("ofi"), baseYear }, year).emitters.get("ofi-koog-aan-de-zaan")?.after.nh3).toBe(
      left,
    );
  });
  it("hold ofi half way at half a degree", () => {
    expect(after(ONLY("ofi", 0.5), 2028).emitters.get("ofi-koog-aan-de-zaan")?.after.nh3).toBe(
      (39_743 + 4_200) / 2,
    );
  });
});
const PLAN_ON = { "rockwool-plan": { isOn: true, intensity: 1 } };

describe("steps", () => {
  it("are equal where their size was not published, and count from their year on", () => {
    const steps = equalSteps(2026, 2028);
    expect([2025, 2026, 2027, 2028, 2030].map((year) => shareIn(steps, year))).toEqual([
      0,
      1 / 3,
      2 / 3,
      1,
      1,
    ]);
  });
  it("that fall, or a year or degree out of range, are refused", () => {
    const with_ = (change: Partial<Scenario>) => () => measuresOf({ ...LETTER, ...change }, EMITTERS);
    const rockwool = (settings: object) =>
      with_({ presets: { ...LETTER.presets, rockwool: { isOn: true, intensity: 1, ...settings } } });
    expect(with_({ year: 2031 })).toThrow(RangeError);
    expect(with_({ year: 2020.5 })).toThrow(RangeError);
    expect(rockwool({ intensity: 1.1 })).toThrow(RangeError);
    expect(rockwool({ intensity: NaN })).toThrow(RangeError);
    expect(rockwool({ steps: [{ year: 2027, share: 1 }, { year: 2026, share: 1 }] })).toThrow(RangeError); // prettier-ignore
    expect(rockwool({ steps: [{ year: 2026, share: 1 }, { year: 2027, share: 0.5 }] })).toThrow(RangeError); // prettier-ignore
  });
});
