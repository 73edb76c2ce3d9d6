import { describe, expect, it } from "vitest";
import { bandOf, countLoads, type CountLoads, type RunLoads } from "../../src/check/band.ts";
import { CountedAreas } from "../../src/check/counted.ts";
import { emissionOf, enteredEmission } from "../../src/check/emission.ts";
import { contribution, emitter, hexagonTable, site } from "./fixture.ts";

/** One run with the same load per kg NH3 on every count. */
function run(estimated: number, lower = estimated, higher = estimated): CountLoads {
  const loads = { lower: { NH3: lower }, estimated: { NH3: estimated }, higher: { NH3: higher } };
  return { overloaded: loads, near: loads, sensitive: loads };
}
const oneKg = enteredEmission({ nh3: 1, nox: 0, dust: 0 });
const band = (runs: RunLoads, emission = oneKg) => bandOf(runs, "overloaded", emission);
const ALWAYS = Math.log(1.25) ** 2 + Math.log(1.2) ** 2;

describe("a band", () => {
  it("always holds the model (1.25) and the weather of other years (1.2), as independent factors", () => {
    const { low, central, high } = band({ central: run(100) });
    expect(central).toBe(100);
    expect(high).toBeCloseTo(100 * Math.exp(Math.sqrt(ALWAYS)), 9);
    expect(low).toBeCloseTo(100 / Math.exp(Math.sqrt(ALWAYS)), 9);
  });
  it("widens by each run on its own side only", () => {
    const { low, high } = band({ central: run(100), stackLow: run(200), stackHigh: run(50) });
    expect(high).toBeCloseTo(100 * Math.exp(Math.sqrt(ALWAYS + Math.log(2) ** 2)), 9);
    expect(low).toBeCloseTo(100 / Math.exp(Math.sqrt(ALWAYS + Math.log(2) ** 2)), 9);
    const oneSided = band({ central: run(100), nh3Low: run(120), nh3High: run(110) });
    expect(oneSided.high).toBeCloseTo(100 * Math.exp(Math.sqrt(ALWAYS + Math.log(1.2) ** 2)), 9);
    expect(oneSided.low).toBeCloseTo(100 / Math.exp(Math.sqrt(ALWAYS)), 9);
  });
  it("tells which effects it came from, with the load of each alone", () => {
    const { effects, reference } = band({
      central: run(100, 80, 130),
      stackLow: run(150),
      stackHigh: run(60),
    });
    expect(reference).toBe(100);
    expect(Object.fromEntries(effects.map((one) => [one.kind, [one.low, one.high]]))).toEqual({
      model: [80, 125],
      "meteo-year": [100 / 1.2, 120],
      stack: [60, 150],
      background: [80, 130],
    });
  });
  it("reaches down to 0 when a lower background leaves no hexagon to count", () => {
    const { low, high } = band({ central: run(100, 0, 110) });
    expect(low).toBe(0);
    expect(high).toBeCloseTo(100 * Math.exp(Math.sqrt(ALWAYS + Math.log(1.1) ** 2)), 9);
  });
  it("takes NOx of a run with NH3 alone from the central run", () => {
    const both = { NH3: 1, NOx: 2 };
    const central: CountLoads = { ...run(1), overloaded: { lower: both, estimated: both, higher: both } };
    const { effects } = bandOf(
      { central, nh3Low: run(3) },
      "overloaded",
      enteredEmission({ nh3: 1, nox: 1, dust: 0 }),
    );
    expect(effects.find((one) => one.kind === "nh3-background")).toEqual({
      kind: "nh3-background",
      low: 3,
      high: 5,
    });
  });
  it("compares coarse dust with the dust of the central run, without counting both", () => {
    const fine = { "dust-fine": 2 };
    const coarse = { "dust-coarse": 5 };
    const central: CountLoads = { ...run(1), overloaded: { lower: fine, estimated: fine, higher: fine } };
    const dustCoarse: CountLoads = {
      ...run(1),
      overloaded: { lower: coarse, estimated: coarse, higher: coarse },
    };
    const { effects } = bandOf(
      { central, dustCoarse },
      "overloaded",
      enteredEmission({ nh3: 0, nox: 0, dust: 10 }),
    );
    expect(effects.find((one) => one.kind === "dust")).toEqual({ kind: "dust", low: 20, high: 50 });
  });
  it("holds on its high side what may not have been reported", () => {
    const works = emissionOf(emitter({ nh3: { 2018: 40 }, nox: { 2019: 10 } }), "2019");
    const loads = { NH3: 1, NOx: 1 };
    const central: CountLoads = { ...run(1), overloaded: { lower: loads, estimated: loads, higher: loads } };
    const { effects, low } = bandOf({ central }, "overloaded", works);
    expect(effects.find((one) => one.kind === "emission")).toEqual({ kind: "emission", low: 10, high: 50 });
    expect(low).toBeCloseTo(10 / Math.exp(Math.sqrt(ALWAYS)), 9);
  });
});

describe("a band around a load of 0", () => {
  it("starts from what a higher background would make count, and is 0 at the low end", () => {
    const { low, central, high, reference } = band({ central: run(0, 0, 30), stackLow: run(0, 0, 60) });
    expect([low, central, reference]).toEqual([0, 0, 30]);
    expect(high).toBeCloseTo(30 * Math.exp(Math.sqrt(ALWAYS + Math.log(2) ** 2)), 9);
  });
  it("starts from the emission of the nearest year when none was reported for this one", () => {
    const works = emissionOf(emitter({ nh3: { 2018: 40 } }), "2019");
    const { low, central, high, reference } = band({ central: run(2, 1, 3) }, works);
    expect([low, central, reference]).toEqual([0, 0, 80]);
    expect(high).toBeCloseTo(80 * Math.exp(Math.sqrt(ALWAYS + Math.log(1.5) ** 2)), 9);
  });
  it("is 0 altogether for a closed site, and where even a higher background counts nothing", () => {
    const closed = emissionOf(emitter({ nh3: { 2018: 40 }, closedFrom: 2019 }), "2019");
    expect(band({ central: run(2, 1, 3) }, closed)).toMatchObject({
      low: 0,
      central: 0,
      high: 0,
      effects: [],
    });
    expect(band({ central: run(0) })).toMatchObject({ low: 0, central: 0, high: 0, effects: [] });
  });
});

describe("the loads of a run", () => {
  it("are summed for each count with the background as it is and 15 % off", () => {
    const hexagons = hexagonTable([
      { receptorId: 1, site: 1, criticalLoad: 1000, background: 1100 },
      { receptorId: 2, site: 1, criticalLoad: 1000, background: 900 },
      { receptorId: 3, site: 1, criticalLoad: 1000, background: 500 },
    ]);
    const loads = countLoads(
      contribution([0, 1, 2], { NH3: [1, 2, 4] }),
      new CountedAreas(hexagons, [site(1)]),
    );
    expect(loads.overloaded).toEqual({ lower: { NH3: 0 }, estimated: { NH3: 1 }, higher: { NH3: 3 } });
    expect(loads.near).toEqual({ lower: { NH3: 1 }, estimated: { NH3: 1 }, higher: { NH3: 3 } });
    expect(loads.sensitive.lower).toEqual({ NH3: 7 });
  });
});
