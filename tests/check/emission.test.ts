import { describe, expect, it } from "vitest";
import { amounts, emissionOf, enteredEmission } from "../../src/check/emission.ts";
import { emitterSource, resultEmitter, stackHeight } from "../../src/check/emitter-source.ts";
import { emitter } from "./fixture.ts";

describe("the emission of an emitter", () => {
  it("is the figure of 2019 for the definition and the newest per substance for latest", () => {
    const works = emitter({ nh3: { 2019: 5, 2022: 7 }, nox: { 2018: 1, 2019: 2, 2020: 3 } });
    expect(amounts(emissionOf(works, "2019"))).toEqual({ nh3: 5, nox: 2, dust: 0 });
    const latest = emissionOf(works, "latest");
    expect(amounts(latest)).toEqual({ nh3: 7, nox: 3, dust: 0 });
    expect([latest.nh3.year, latest.nox.year]).toEqual([2022, 2020]);
  });
  it("is 0 where nothing was reported, and at most the nearest reported year", () => {
    const { nh3 } = emissionOf(emitter({ nh3: { 2015: 4, 2018: 1, 2020: 3 }, nox: { 2019: 9 } }), "2019");
    expect(nh3).toMatchObject({ central: 0, high: 3, highYear: 2020, year: undefined, basis: "unreported" });
    expect(emissionOf(emitter({ nh3: { 2017: 4, 2022: 8 } }), "2019").nh3.high).toBe(4);
  });
  it("is at most the E-PRTR threshold where nothing was ever reported", () => {
    expect(amounts(emissionOf(emitter({ nox: { 2019: 9 } }), "2019"), "high")).toEqual({
      nh3: 10_000,
      nox: 9,
      dust: 0,
    });
    expect(amounts(emissionOf(emitter({ nh3: { 2019: 9 } }), "latest"), "high").nox).toBe(100_000);
  });
  it("is surely 0 from the year of closing", () => {
    const closed = emitter({ nh3: { 2018: 4 }, nox: { 2018: 5 }, closedFrom: 2019 });
    for (const year of ["2019", "latest"] as const) {
      const estimate = emissionOf(closed, year);
      expect(amounts(estimate, "high")).toEqual({ nh3: 0, nox: 0, dust: 0 });
      expect(estimate.nh3.basis).toBe("closed");
    }
    expect(amounts(emissionOf({ ...closed, nh3: { 2019: 6 }, closedFrom: 2021 }, "2019")).nh3).toBe(6);
  });
  it("is not known when there is no figure of any year", () => {
    expect(emissionOf(emitter(), "2019").isKnown).toBe(false);
    expect(amounts(emissionOf(emitter(), "2019"), "high")).toEqual({ nh3: 0, nox: 0, dust: 0 });
    expect(emissionOf(emitter({ nox: { 2015: 1 } }), "2019").isKnown).toBe(true);
  });
  it("can be entered, but not below 0", () => {
    expect(amounts(enteredEmission({ nh3: 1, nox: 2, dust: 3 }), "high")).toEqual({
      nh3: 1,
      nox: 2,
      dust: 3,
    });
    expect(() => enteredEmission({ nh3: -1, nox: 0, dust: 0 })).toThrow(RangeError);
    expect(() => enteredEmission({ nh3: NaN, nox: 0, dust: 0 })).toThrow(RangeError);
  });
});

describe("the stack of an emitter", () => {
  const parent = emitter({ id: "umbrella", heightRange: [30, 100] });
  const part = emitter({ id: "part", parent: "umbrella", heightRange: undefined });
  const bare = emitter({
    id: "bare",
    heightRange: undefined,
    sectorDefault: { height: 22, heatMegawatts: 0.28 },
  });
  const all = [parent, part, bare];

  it("has as central height the geometric mean of the assumed range", () => {
    expect(stackHeight(parent, all).central).toBeCloseTo(Math.sqrt(3000), 9);
  });
  it("has for a part the range of its parent, whose result is shown", () => {
    expect(stackHeight(part, all)).toEqual({ ...stackHeight(parent, all), basis: "parent" });
    expect(resultEmitter(part, all)).toBe(parent);
    expect(() => resultEmitter({ ...part, parent: "other" }, all)).toThrow(RangeError);
  });
  it("lies without a range between half and twice the sector default, at most 200 m", () => {
    expect(stackHeight(bare, all)).toEqual({ low: 11, central: 22, high: 44, basis: "default" });
    const tall = emitter({ heightRange: undefined, sectorDefault: { height: 150, heatMegawatts: 0 } });
    expect(stackHeight(tall, all).high).toBe(200);
  });
  it("emits with the sector's heat and the profile of industry", () => {
    expect(emitterSource(bare, all, "high")).toEqual({
      x: 180_000,
      y: 450_000,
      height: 44,
      heatMegawatts: 0.28,
      timeProfile: 1,
    });
  });
});
