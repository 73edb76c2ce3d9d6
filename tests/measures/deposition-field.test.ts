import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DepositionField, releasedByStatus, takenBy } from "../../src/measures/deposition-field.ts";
import { emissionsAfter, baseEmissions } from "../../src/measures/emissions.ts";
import { measuresOf, newScenario } from "../../src/measures/scenario.ts";
import { contribution } from "../check/fixture.ts";
import { EMITTERS } from "./fixture.ts";

const LENGTH = 6;
function field(): DepositionField {
  const made = new DepositionField(LENGTH);
  made.hold("rockwool-roermond", contribution([0, 2, 3], { NH3: [1, 2, 3], NOx: [0.5, 0.25, 0.125] }));
  made.hold("yara-sluiskil", contribution([3, 5], { NH3: [4, 5], NOx: [1, 1], "dust-fine": [0.5, 0.25] }));
  return made;
}
const arbitraryEmission = fc.record({
  nh3: fc.integer({ min: -1000, max: 1000 }),
  nox: fc.integer({ min: -1000, max: 1000 }),
  dust: fc.constant(0),
});

describe("a deposition field", () => {
  it("adds up emitters and substances on the rows they reach", () => {
    const filled = field().fill(
      new Float64Array(LENGTH).fill(99),
      new Map([
        ["rockwool-roermond", { nh3: 10, nox: 8, dust: 0 }],
        ["yara-sluiskil", { nh3: 1, nox: 0, dust: 4 }],
      ]),
    );
    expect([...filled]).toEqual([14, 0, 22, 31 + 6, 0, 6]);
  });
  it("is linear: filled with a sum it is the sum of the fields", () => {
    fc.assert(
      fc.property(arbitraryEmission, arbitraryEmission, (a, b) => {
        const fill = (nh3: number, nox: number) =>
          field().fill(new Float64Array(LENGTH), new Map([["rockwool-roermond", { nh3, nox, dust: 0 }]]));
        const [one, other, both] = [
          fill(a.nh3, a.nox),
          fill(b.nh3, b.nox),
          fill(a.nh3 + b.nh3, a.nox + b.nox),
        ];
        both.forEach((value, h) => expect(value).toBeCloseTo(one[h] + other[h], 9));
      }),
    );
  });
  it("names emissions of which nothing is held", () => {
    const emissions = new Map([
      ["rockwool-roermond", { nh3: 1, nox: 0, dust: 2 }],
      ["yara-sluiskil", { nh3: 0, nox: 0, dust: 2 }],
      ["isover-etten-leur", { nh3: 3, nox: 0, dust: 0 }],
    ]);
    expect(field().missing(emissions)).toEqual([
      { emitter: "rockwool-roermond", substance: "dust" },
      { emitter: "isover-etten-leur", substance: "nh3" },
    ]);
  });
  it("refuses rows and arrays that are not of its table", () => {
    expect(() => new DepositionField(2).hold("a", contribution([2], { NH3: [1] }))).toThrow(RangeError);
    expect(() => field().fill(new Float64Array(2), new Map())).toThrow(RangeError);
  });
});

describe("released deposition", () => {
  it("is kept apart by status, and adds up to that of all measures", () => {
    const letter = newScenario("letter");
    const measures = measuresOf(letter, EMITTERS);
    const { takes } = emissionsAfter(measures, baseEmissions(EMITTERS, "latest"), 2028);
    const released = releasedByStatus(field(), LENGTH, measures, takes);
    expect([...released.keys()].sort()).toEqual(["announced", "subsidyGranted"]);
    const all = field().fill(new Float64Array(LENGTH), takenBy(takes));
    const parts = [...released.values()];
    all.forEach((value, h) => expect(value).toBeCloseTo(parts[0][h] + parts[1][h], 6));
    expect(released.get("subsidyGranted")?.[5]).toBeCloseTo(31_000 * 5 + 48_000 * 0.25, 6);
  });
});
