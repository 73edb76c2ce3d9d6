import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RunLoads } from "../../src/check/band.ts";
import { countLoads } from "../../src/check/band.ts";
import { CountedAreas } from "../../src/check/counted.ts";
import type { Site } from "../../src/check/site.ts";
import { overloadAt } from "../../src/check/overload.ts";
import { COUNTS } from "../../src/grid/hexagons.ts";
import { trendOf } from "../../src/measures/background.ts";
import { classChanges } from "../../src/measures/class-changes.ts";
import { EffectModel } from "../../src/measures/effect.ts";
import { newScenario, type OwnMeasure, type Scenario } from "../../src/measures/scenario.ts";
import { contribution, habitat, hexagonTable, site } from "../check/fixture.ts";
import { EMITTERS } from "./fixture.ts";

const SITES: readonly Site[] = [
  { ...site(1), provinces: ["Limburg"], depositionByYear: { 2020: 1000, 2025: 900, 2030: 800 } },
  { ...site(2, [habitat(700, 1), habitat(1500, 3)]), provinces: ["Limburg", "Zeeland"] },
  { ...site(3), provinces: ["Zeeland"] },
];
const HEXAGONS = hexagonTable([
  { receptorId: 1, site: 1, criticalLoad: 1000, background: 1003 },
  { receptorId: 2, site: 1, criticalLoad: 1000, background: 1400, mappedArea: 0.5 },
  { receptorId: 3, site: 1, criticalLoad: 1000, background: 950 },
  { receptorId: 4, site: 2, criticalLoad: 700, background: 1504, basis: 2 },
  { receptorId: 5, site: 3, criticalLoad: 1500, background: 900 },
  { receptorId: 6, site: 3, criticalLoad: 1500, background: 900 },
]);
const ROCKWOOL = contribution([0, 1, 2, 3], { NH3: [1e-4, 2e-4, 3e-4, 1e-4], NOx: [1e-5, 1e-5, 1e-5, 1e-5] });
const YARA = contribution([4], { NH3: [1e-4], NOx: [1e-5], "dust-fine": [5e-5] });
const AREAS = new CountedAreas(HEXAGONS, SITES);
const NOWHERE = contribution([], { NH3: [], NOx: [] });

function model(): EffectModel {
  const runs = new Map<string, RunLoads>(
    EMITTERS.filter(({ parent }) => parent === undefined).map(({ id }) => [
      id,
      { central: countLoads(NOWHERE, AREAS) },
    ]),
  );
  const made = new EffectModel({ hexagons: HEXAGONS, sites: SITES, areas: AREAS, emitters: EMITTERS, runs });
  made.hold("rockwool-roermond", ROCKWOOL);
  made.hold("yara-sluiskil", YARA);
  return made;
}
const MODEL = model();
const NONE = newScenario("none");
const LETTER = newScenario("letter");
function own(of: Partial<OwnMeasure> = {}): OwnMeasure {
  return {
    id: "own",
    name: "Own",
    isOn: true,
    intensity: 1,
    emitter: "rockwool-roermond",
    amounts: { nh3: 10_000, nox: 0, dust: 0 },
    steps: [{ year: 2026, share: 1 }],
    status: "announced",
    subsidyEur: 1_000_000,
    ...of,
  };
}
const withOwn = (...measures: readonly OwnMeasure[]): Scenario => ({ ...NONE, own: measures });
const differenceOf = (scenario: Scenario) => [...MODEL.effectOf(scenario).difference];
const emitterOf = (scenario: Scenario, id = "rockwool-roermond") => {
  const found = MODEL.effectOf(scenario).emitters.find((one) => one.id === id);
  if (found === undefined) throw new RangeError(`expected an emitter ${id}`);
  return found;
};
const arbitraryUnit = fc.double({ min: 0, max: 1, noNaN: true });

describe("the effect of measures", () => {
  it("adds up over measures and is linear in the slider, on hexagons, sites and counted hexagons alike", () => {
    fc.assert(
      fc.property(arbitraryUnit, arbitraryUnit, (a, b) => {
        const first = own({ id: "a", intensity: a, amounts: { nh3: 50_000, nox: 20_000, dust: 0 } });
        const second = own({ id: "b", intensity: b, emitter: "yara-sluiskil" });
        const effects = [withOwn(first), withOwn(second), withOwn(first, second)].map((scenario) => {
          const effect = MODEL.effectOf(scenario);
          return { ...effect, difference: [...effect.difference] };
        });
        const [one, other, both] = effects;
        both.difference.forEach((value, h) =>
          expect(value).toBeCloseTo(one.difference[h] + other.difference[h], 9),
        );
        for (const count of COUNTS) {
          const of = ({ totals }: typeof one): number => totals.loadDifference[count];
          expect(of(both)).toBeCloseTo(of(one) + of(other), 9);
          const sites = both.sites.reduce((sum, { loadDifference }) => sum + loadDifference[count], 0);
          expect(of(both)).toBeCloseTo(sites, 9);
        }
        const full = MODEL.effectOf(withOwn({ ...first, intensity: 1 })).totals.loadDifference.overloaded;
        expect(one.totals.loadDifference.overloaded).toBeCloseTo(a * full, 9);
      }),
    );
  });
  it("is nothing at all in a year before the first step", () => {
    const effect = MODEL.effectOf({ ...LETTER, year: 2025 });
    expect([...effect.difference]).toEqual([0, 0, 0, 0, 0, 0]);
    expect(effect.sites).toEqual([]);
    expect(effect.classes.rows).toHaveLength(0);
    expect(effect.totals.change).toEqual({ nh3: 0, nox: 0, dust: 0 });
    for (const { before, after } of effect.emitters) expect(after).toEqual(before);
  });
  it("counts on the hexagons of the base situation before and after, and apart from that on those that still count", () => {
    const effect = MODEL.effectOf(withOwn(own({ amounts: { nh3: 50_000, nox: 0, dust: 0 } })));
    expect([...effect.difference.slice(0, 4)].map((value) => Math.round(value))).toEqual([-5, -10, -15, -5]);
    const rockwool = effect.emitters.find(({ id }) => id === "rockwool-roermond");
    const { before, after } = rockwool ?? { before: undefined, after: undefined };
    const change = (after?.loads.overloaded.central ?? NaN) - (before?.loads.overloaded.central ?? NaN);
    // Rows 0 (1 ha), 1 (0.5 ha) and 3 (all of it, both habitats below 1504).
    expect(change).toBeCloseTo(-50_000 * (1e-4 + 0.5 * 2e-4 + 1e-4), 4);
    expect(effect.totals.loadDifference.overloaded).toBeCloseTo(change, 4);
    const recounted = MODEL.recountedLoads(effect);
    // Row 0 falls below 1000; of row 3 the habitat of 1500 does, three quarters of it.
    expect(recounted.areaBefore - recounted.areaAfter).toBeCloseTo(1.75, 6);
    const left = { nh3: 175_067, nox: 183_000 };
    const perKg = { nh3: 0.5 * 2e-4 + 0.25 * 1e-4, nox: 0.5 * 1e-5 + 0.25 * 1e-5 };
    const load = left.nh3 * perKg.nh3 + left.nox * perKg.nox;
    expect(recounted.loads.get("rockwool-roermond")).toBeCloseTo(load, 3);
  });
  it("moves hexagons to a lighter class", () => {
    const { classes } = MODEL.effectOf(withOwn(own({ amounts: { nh3: 200_000, nox: 0, dust: 0 } })));
    // Row 0 from light (1003 over 1000) to near; row 2 stays far from the limits of its class until 930.
    expect(classes.changes).toContainEqual({ from: 2, to: 1, hexagons: 1, area: 1 });
    expect(classes.changes).toContainEqual({ from: 1, to: 0, hexagons: 1, area: 1 });
    expect([...classes.rows]).toEqual([0, 2]);
  });
  it("is given by site and by province, a site of two provinces in both", () => {
    const { sites, provinces } = MODEL.effectOf(withOwn(own()));
    const first = sites.find(({ nr }) => nr === 1);
    expect(first?.meanDifference).toBeCloseTo(-(1 + 0.5 * 2 + 3) / 2.5, 5);
    expect(first?.maxDifference).toBeCloseTo(-3, 5);
    expect(first?.maxReceptorId).toBe(3);
    expect((first?.meanAfter ?? NaN) - (first?.meanBefore ?? NaN)).toBeCloseTo(
      first?.meanDifference ?? NaN,
      9,
    );
    expect(sites.map(({ siteLevel }) => siteLevel)).toEqual([false, true]);
    expect(provinces.map(({ province, sites: numbers }) => [province, numbers])).toEqual([
      ["Limburg", [1, 2]],
      ["Zeeland", [2]],
    ]);
  });
  it("names the reduction whose deposition is not known, and leaves it out", () => {
    const dust = own({ amounts: { nh3: 0, nox: 0, dust: 500 } });
    const effect = MODEL.effectOf(withOwn(dust));
    expect(effect.missing).toEqual([{ emitter: "rockwool-roermond", substance: "dust" }]);
    const mine = effect.measures.find(({ id }) => id === "own");
    expect(mine?.parts[0].missing).toEqual(["dust"]);
    expect(mine?.costs.perMolSensitive).toEqual({ eur: null, reason: "no-deposition" });
    expect(effect.totals.loadDifference.sensitive).toBe(0);
  });
});

describe("an emitter", () => {
  it("is below the threshold for good from the year in which its load falls below 2,500", () => {
    const heavy = contribution([1], { NH3: [0.04], NOx: [0] });
    const other = model();
    other.hold("rockwool-roermond", heavy);
    const below = (scenario: Scenario) =>
      other.effectOf(scenario).emitters.find(({ id }) => id === "rockwool-roermond")?.below;
    const plan = { ...NONE.presets, "rockwool-plan": { isOn: true, intensity: 1 } };
    // 225,067 kg × 0.04 mol on half a hectare: 4,501; at 75 % 3,376; at 50 % 2,251.
    expect(below({ ...NONE, presets: plan, year: 2019 })).toEqual({ kind: "from", year: 2027 });
    expect(below(NONE)).toEqual({ kind: "never" });
    expect(emitterOf(NONE).below).toEqual({ kind: "always" });
  });
  it("keeps the verdict of the check without measures, and has its band scaled with what is left", () => {
    const rockwool = emitterOf(withOwn(own({ amounts: { nh3: 225_067, nox: 183_000, dust: 0 } })));
    expect(rockwool.before.loads.overloaded.central).toBeGreaterThan(0);
    expect(rockwool.after.loads.overloaded).toEqual({ low: 0, central: 0, high: 0 });
    expect(rockwool.after.verdict).toBe("below");
  });
});

describe("the costs of a measure", () => {
  const costsOf = (scenario: Scenario, id = "own") =>
    MODEL.effectOf(scenario).measures.find((one) => one.id === id)?.costs;
  it("are its subsidy over what it takes and avoids when complete, whatever the year looked at", () => {
    const scenario = withOwn(own());
    const costs = costsOf(scenario);
    expect(costs?.perKgNh3).toEqual({ eur: 100 });
    expect(costs?.perKgN.eur).toBeCloseTo((100 * 17.03) / 14.007, 9);
    expect(costs?.perMolOverloaded.eur).toBeCloseTo(1_000_000 / 3, 1);
    expect(costsOf({ ...scenario, year: 2020 })).toEqual(costs);
    expect(costsOf({ ...scenario, lifetimeYears: 10 })?.perKgNh3).toEqual({ eur: 10 });
  });
  it("are absent with a reason where there is nothing to divide by", () => {
    const noSubsidy: OwnMeasure = { ...own(), id: "free" };
    delete (noSubsidy as { subsidyEur?: number }).subsidyEur;
    expect(costsOf(withOwn(noSubsidy), "free")?.perKgNh3).toEqual({ eur: null, reason: "no-subsidy" });
    expect(costsOf(withOwn(own({ intensity: 0 })))?.perKgN).toEqual({ eur: null, reason: "no-reduction" });
    const nox = own({ amounts: { nh3: 0, nox: 10, dust: 0 } });
    expect(costsOf(withOwn(nox))?.perKgNh3).toEqual({ eur: null, reason: "no-reduction" });
    const yara = costsOf(LETTER, "yara");
    expect(yara?.perMolOverloaded).toEqual({ eur: null, reason: "none-counted" });
    expect(yara?.perMolSensitive.eur).toBeCloseTo(11_500_000 / (31_000 * 1e-4 + 48_000 * 5e-5), 0);
  });
});

describe("the background", () => {
  it("is that of 2022 in every year, unless the trend of the site is chosen", () => {
    const total = (change: Partial<Scenario>) => MODEL.effectOf({ ...NONE, ...change }).situation.total;
    expect(total({ year: 2030 })[1]).toBe(1400);
    expect(total({ year: 2022, background: "site-trend" })[1]).toBe(1400);
    expect(total({ year: 2030, background: "site-trend" })[1]).toBeCloseTo((1400 * 800) / 960, 3);
    expect(total({ year: 2030, background: "site-trend" })[4]).toBe(900);
  });
  it("follows straight lines between a site's figures, and the nearest beyond them", () => {
    expect(trendOf(SITES[0], 2019)).toBeCloseTo(1000 / 960, 9);
    expect(trendOf(SITES[0], 2027)).toBeCloseTo(860 / 960, 9);
    expect(trendOf(SITES[1], 2027)).toBeUndefined();
  });
});

describe("a situation", () => {
  it("counts with a difference what is counted when each hexagon is looked up", () => {
    const arbitraryDifference = fc.array(fc.integer({ min: -900, max: 10 }), {
      minLength: HEXAGONS.length,
      maxLength: HEXAGONS.length,
    });
    const { situation } = MODEL.effectOf(NONE);
    fc.assert(
      fc.property(arbitraryDifference, fc.constantFrom(...COUNTS), (values, count) => {
        const filled = situation.fillAreas(new Float32Array(6), count, Float64Array.from(values));
        filled.forEach((area, h) =>
          expect(area).toBeCloseTo(AREAS.areaAt(count, h, situation.total[h] + values[h]), 6),
        );
      }),
    );
  });
});

describe("changes of class", () => {
  it("are those found when each hexagon is looked up before and after", () => {
    const arbitraryDifference = fc.array(
      fc.oneof(fc.constant(0), fc.integer({ min: -90, max: 9 }), fc.integer({ min: -900, max: 90 })),
      {
        minLength: HEXAGONS.length,
        maxLength: HEXAGONS.length,
      },
    );
    const { situation } = MODEL.effectOf(NONE);
    fc.assert(
      fc.property(arbitraryDifference, (values) => {
        const { rows, changes } = classChanges(HEXAGONS, situation, Float64Array.from(values));
        const expected = values.flatMap((value, h) => {
          const [total, load] = [situation.total[h], HEXAGONS.criticalLoad[h]];
          return overloadAt(total, load) === overloadAt(total + value, load) ? [] : [h];
        });
        expect([...rows]).toEqual(expected);
        expect(changes.reduce((sum, { hexagons }) => sum + hexagons, 0)).toBe(expected.length);
      }),
    );
  });
});

it("The same scenario gives the same difference again, whatever came between", () => {
  const once = differenceOf(LETTER);
  differenceOf(withOwn(own()));
  expect(differenceOf(LETTER)).toEqual(once);
});
