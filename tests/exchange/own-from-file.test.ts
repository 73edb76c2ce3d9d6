import { describe, expect, it } from "vitest";
import { OTHER_INDUSTRY, pointSourceOf } from "../../src/check/own-source.ts";
import { modelFaults, ownSituationOf, ownSourcesOf } from "../../src/exchange/own-from-file.ts";
import { exchangeSourceOf } from "../../src/exchange/own-gml.ts";
import { exchangeSource } from "./imaer-fixture.ts";

const DEFAULTS = [
  { sector: OTHER_INDUSTRY, name: "x", height: 22, spread: 11, heatMegawatts: 0.3, timeProfile: 1 },
] as const;
const OUTFLOW = {
  temperature: 90,
  diameter: 1.2,
  velocity: 14,
  velocityType: "ACTUAL_FLOW",
  direction: "VERTICAL",
} as const;

describe("A source of a file as an own source", () => {
  it("is the same point with the same emission, and goes back into a file as it was", () => {
    const [own, ...more] = ownSourcesOf(exchangeSource({ dust: 3 }), "reference");
    expect(more).toEqual([]);
    expect(own).toMatchObject({ situation: "reference", nh3: 1000, nox: 500, dust: 3, height: 22 });
    expect(exchangeSourceOf(own, DEFAULTS)).toMatchObject({ x: 122_500, y: 461_500, heatMegawatts: 0.28 });
  });
  it("leaves to the sector what the file leaves to it, and takes other industry for no sector", () => {
    const [own] = ownSourcesOf(
      exchangeSource({ height: undefined, heatMegawatts: undefined, sector: undefined }),
      "proposed",
    );
    expect(pointSourceOf(own, DEFAULTS)).toMatchObject({ height: 22, heatMegawatts: 0.3 });
  });
  it("becomes points of equal emission where it has a shape", () => {
    const line = [
      [122_500, 461_500],
      [122_600, 461_500],
    ] as const;
    const own = ownSourcesOf(exchangeSource({ shape: { kind: "line", line } }), "proposed");
    expect(own.map(({ nh3 }) => nh3)).toEqual([250, 250, 250, 250]);
    expect(new Set(own.map(({ id }) => id)).size).toBe(4);
  });
  it("keeps the outflow of a stack where it can be entered, else the heat that follows from it", () => {
    const kept = ownSourcesOf(exchangeSource({ outflow: OUTFLOW, heatMegawatts: 1.2 }), "proposed")[0];
    expect(kept.outflow).toEqual({ temperatureCelsius: 90, diameter: 1.2, velocity: 14 });
    expect(kept.heatMegawatts).toBeUndefined();
    for (const other of [
      { direction: "HORIZONTAL" },
      { velocityType: "NORMALISED_FLOW" },
      { temperature: 1600 },
    ] as const) {
      const outflow = { ...OUTFLOW, ...other };
      const [own] = ownSourcesOf(exchangeSource({ outflow, heatMegawatts: 1.2 }), "proposed");
      expect([own.outflow, own.heatMegawatts]).toEqual([undefined, 1.2]);
    }
  });
  it("has a fault for every figure that cannot be entered, and is refused with it", () => {
    const source = exchangeSource({ x: 5000, height: 201, heatMegawatts: 51, nh3: 2e7 });
    expect(modelFaults(source).map(({ field, expected }) => [field, expected])).toEqual([
      ["x", "10000 to 280000"],
      ["nh3", "0 to 10000000"],
      ["height", "0 to 200"],
      ["heatMegawatts", "0 to 50"],
    ]);
    expect(() => ownSourcesOf(source, "proposed")).toThrow(/expected x of 10000/);
    expect(modelFaults(exchangeSource({ height: undefined }))).toEqual([]);
  });
  it("has a fault for a corner of its shape where no source can be, also of a hole", () => {
    const outer = [
      [270_000, 500_000],
      [279_000, 500_000],
      [279_000, 509_000],
      [270_000, 500_000],
    ] as const;
    const shape = {
      kind: "surface",
      rings: [outer, [...outer.slice(0, 2), [275_000, 626_000], outer[0]]],
    } as const;
    expect(modelFaults(exchangeSource({ shape }))).toEqual([
      { field: "y", kind: "range", found: "626000", expected: "300000 to 625000" },
    ]);
    expect(modelFaults(exchangeSource({ shape: { kind: "surface", rings: [outer] } }))).toEqual([]);
  });
  it("has a name that an address can hold, and a sector that AERIUS can have", () => {
    const own = (changes: Parameters<typeof exchangeSource>[0]) =>
      ownSourcesOf(exchangeSource(changes), "proposed")[0];
    const { name } = own({ name: `${"a".repeat(79)}💥 \uD800` });
    expect(name).toBe(`${"a".repeat(79)}\uFFFD`);
    expect(() => encodeURIComponent(name)).not.toThrow();
    expect(own({ name: "  Ketel\n💥  1 " }).name).toBe("Ketel 💥 1");
    expect([own({ sector: 3 }).sector, own({ sector: 4110 }).sector]).toEqual([OTHER_INDUSTRY, 4110]);
  });
  it("belongs to the situation that its file is of", () => {
    expect(ownSituationOf("REFERENCE")).toBe("reference");
    expect(ownSituationOf("OFF_SITE_REDUCTION")).toBe("netting");
    expect([ownSituationOf("PROPOSED"), ownSituationOf("TEMPORARY"), ownSituationOf(undefined)]).toEqual(
      Array(3).fill("proposed"),
    );
  });
});
