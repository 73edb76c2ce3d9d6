import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countLoads } from "../../src/check/band.ts";
import { checkContribution } from "../../src/check/check.ts";
import { combine, type CombinedPart } from "../../src/check/combined.ts";
import { CountedAreas } from "../../src/check/counted.ts";
import { enteredEmission } from "../../src/check/emission.ts";
import { depositionOf, loadOf } from "../../src/check/load.ts";
import type { Emission } from "../../src/model/source.ts";
import { contribution, habitat, hexagonTable, site } from "./fixture.ts";

const HEXAGONS = hexagonTable(
  [1, 2, 3, 4, 5].map((receptorId) => ({ receptorId, site: 1, criticalLoad: 1000, background: 1500 })),
);
const SITES = [site(1, [habitat(1000, 10)])];
const AREAS = new CountedAreas(HEXAGONS, SITES);

const amount = fc.integer({ min: 0, max: 100_000 });
const part: fc.Arbitrary<CombinedPart> = fc
  .record({
    rows: fc.uniqueArray(fc.integer({ min: 0, max: 4 }), { minLength: 1 }).map((rows) => rows.sort()),
    nh3: amount,
    nox: amount,
    perKg: fc.float({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ rows, nh3, nox, perKg }) => {
    const made = contribution(rows, { NH3: rows.map(() => perKg), NOx: rows.map((h) => perKg * h) });
    const emission: Emission = { nh3, nox, dust: 0 };
    return { contribution: made, emission, central: countLoads(made, AREAS), runs: {} };
  });

describe("sources combined", () => {
  it("deposit the sum of what each deposits", () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
        const whole = combine(parts);
        const sum = new Float64Array(HEXAGONS.length);
        for (const one of parts)
          depositionOf(one.contribution, one.emission).forEach(
            (value, i) => (sum[one.contribution.rows[i]] += value),
          );
        depositionOf(whole.contribution, whole.emission).forEach((value, i) =>
          expect(value).toBeCloseTo(sum[whole.contribution.rows[i]], 1),
        );
      }),
    );
  });

  it("have the sum of the loads, also from loads known before", () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
        const { contribution: whole, emission, central, runs } = combine(parts);
        const expected = parts.reduce(
          (sum, one) => sum + loadOf(one.central.overloaded.estimated, one.emission),
          0,
        );
        const { load } = checkContribution({
          hexagons: HEXAGONS,
          sites: SITES,
          areas: AREAS,
          contribution: whole,
          central,
          emission: enteredEmission(emission),
          count: "overloaded",
          ...(runs === undefined ? {} : { runs }),
        });
        expect(Math.abs(load.central - expected)).toBeLessThanOrEqual(1e-5 * expected + 1e-9);
      }),
    );
  });

  it("have no band until all have theirs", () => {
    const made = contribution([0], { NH3: [0.1] });
    const one: CombinedPart = {
      contribution: made,
      emission: { nh3: 1, nox: 0, dust: 0 },
      central: countLoads(made, AREAS),
      runs: { stackLow: countLoads(contribution([0], { NH3: [0.2] }), AREAS) },
    };
    expect(combine([one, { ...one, runs: undefined }]).runs).toBeUndefined();
    const low = combine([one, { ...one, runs: {} }]).runs as { stackLow: typeof one.central };
    expect(low.stackLow.overloaded.estimated.NH3).toBeCloseTo(0.15, 6);
  });

  it("need at least one source", () => {
    expect(() => combine([])).toThrow(RangeError);
  });
});
