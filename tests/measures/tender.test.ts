import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { baseEmissions, emissionsAfter } from "../../src/measures/emissions.ts";
import { flagsOf } from "../../src/measures/flags.ts";
import { changeSplit, defaultSplit, isOutcomeSplit, OUTCOME_COMPANIES } from "../../src/measures/outcome.ts";
import { measuresOf, newScenario, type Scenario } from "../../src/measures/scenario.ts";
import {
  DEFAULT_TENDER,
  largestAmmoniaEmitters,
  tenderMeasure,
  type TenderSettings,
} from "../../src/measures/tender.ts";
import { EMITTERS } from "./fixture.ts";

const cutsOf = (settings: Partial<TenderSettings>) =>
  (tenderMeasure({ ...DEFAULT_TENDER, ...settings }, EMITTERS)?.cuts ?? []).map((cut) => ({
    emitter: cut.emitter,
    amount: cut.kind === "less" ? cut.amount : NaN,
  }));
const sum = (cuts: readonly { readonly amount: number }[]) => cuts.reduce((all, one) => all + one.amount, 0);
const flags = (scenario: Scenario) => {
  const measures = measuresOf(scenario, EMITTERS);
  return flagsOf(scenario, measures, emissionsAfter(measures, baseEmissions(EMITTERS, "latest"), 2028).takes);
};
const LETTER = newScenario("letter");

describe("the tender as the letter expected it", () => {
  it.each([
    ["low", 150_000],
    ["mid", 175_000],
    ["high", 200_000],
  ] as const)(
    "takes at its %s end %d kg from the five largest open industrial emitters",
    (mode, kilograms) => {
      const cuts = cutsOf({ mode });
      expect(cuts.map((cut) => cut.emitter)).toEqual([
        ...["rockwool-roermond", "yara-sluiskil", "chemelot-geleen"],
        ...["cosun-dinteloord", "isover-etten-leur"],
      ]);
      expect(sum(cuts)).toBeCloseTo(kilograms, 6);
      expect(cuts[0].amount / cuts[4].amount).toBeCloseTo(225_067 / 84_415, 9);
    },
  );
  it("leaves out waste, closed sites and parts", () => {
    const ids = largestAmmoniaEmitters(EMITTERS, 99).map(({ id }) => id);
    for (const id of ["waste-works", "closed-works", "chemelot-oci"]) expect(ids).not.toContain(id);
  });
});

describe("the outcome of March 2025", () => {
  it("is shared by default in proportion to the latest NH3, Chemelot's halved", () => {
    const split = defaultSplit(EMITTERS);
    expect(split["rockwool-roermond"]).toBeCloseTo((216_000 * 225_067) / (225_067 + 126_471), 6);
    expect(split["chemelot-oci"]).toBe(split["chemelot-fibrant"]);
    expect(isOutcomeSplit(split)).toBe(true);
  });
  it("keeps its sum whatever part is changed", () => {
    const arbitraryChange = fc.tuple(
      fc.constantFrom(...OUTCOME_COMPANIES),
      fc.double({ min: -1e4, max: 3e5, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(arbitraryChange), (changes) => {
        let split = defaultSplit(EMITTERS);
        for (const [company, amount] of changes) {
          split = changeSplit(split, company, amount);
          expect(split[company]).toBe(Math.min(Math.max(amount, 0), 216_000));
          expect(isOutcomeSplit(split)).toBe(true);
          expect(sum(cutsOf({ mode: "outcome", split }))).toBeCloseTo(216_000, 6);
        }
      }),
    );
  });
  it("that does not add up is refused", () => {
    const split = { ...defaultSplit(EMITTERS), "chemelot-oci": 1 };
    expect(() => cutsOf({ mode: "outcome", split })).toThrow(RangeError);
  });
  it("is flagged beside ROCKWOOL's own subsidy, and only there", () => {
    const outcome: Scenario = { ...LETTER, tender: { ...DEFAULT_TENDER, mode: "outcome" } };
    const kinds = (scenario: Scenario) => flags(scenario).map(({ kind }) => kind);
    expect(kinds(outcome)).toContain("double-count");
    const off = { isOn: false, intensity: 1 };
    expect(kinds({ ...outcome, presets: { ...LETTER.presets, rockwool: off } })).not.toContain(
      "double-count",
    );
    expect(kinds(LETTER)).not.toContain("double-count");
  });
  it("is limited where one company is given more than it emits, and that is flagged with the umbrella as limit", () => {
    const split = { "rockwool-roermond": 0, "chemelot-oci": 200_000, "chemelot-fibrant": 16_000 };
    const found = flags({ ...LETTER, tender: { ...DEFAULT_TENDER, mode: "outcome", split } });
    expect(found).toContainEqual({
      ...{ kind: "capped", measure: "tender", emitter: "chemelot-oci", limit: "chemelot-geleen" },
      ...{ substance: "nh3", wanted: 200_000, taken: 126_471 },
    });
    expect(found).toContainEqual(expect.objectContaining({ emitter: "chemelot-fibrant", taken: 0 }));
  });
});

describe("the simulated tender as a measure", () => {
  it("takes what is awarded, costs what is spent, and says of our own bids that they are invented", () => {
    const simulated: Scenario = { ...LETTER, tender: { ...DEFAULT_TENDER, mode: "simulated" } };
    const tender = tenderMeasure(simulated.tender, EMITTERS);
    expect(tender?.subsidyEur).toBe(90_000 * 220 + 80_000 * 260 + 40_000 * 300 + 3_000 * 380);
    expect(tender?.cuts.map(({ emitter }) => emitter)).not.toContain("cosun-dinteloord");
    expect(flags(simulated)).toContainEqual({ kind: "fictitious-bids" });
    const bids = [{ emitter: "yara-sluiskil", amount: 10, eurPerKg: 1 }];
    const entered = { ...simulated, tender: { ...simulated.tender, bids } };
    expect(flags(entered).map(({ kind }) => kind)).not.toContain("fictitious-bids");
  });
});
