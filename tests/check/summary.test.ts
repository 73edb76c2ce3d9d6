import { describe, expect, it } from "vitest";
import { countLoads, type RunLoads } from "../../src/check/band.ts";
import { CountedAreas } from "../../src/check/counted.ts";
import { runLoadsOf, runTableOf } from "../../src/check/run-table.ts";
import { isIndustry, summaryOf, tallyOf, type EmitterSummary } from "../../src/check/summary.ts";
import { contribution, emitter, hexagonTable, site } from "./fixture.ts";

const hexagons = hexagonTable([
  { receptorId: 1, site: 1, criticalLoad: 1000, background: 1500 },
  { receptorId: 2, site: 2, criticalLoad: 1000, background: 960 },
  { receptorId: 3, site: 3, criticalLoad: 1000, background: 500 },
]);
const sites = [site(1), site(2), site(3)];
const areas = new CountedAreas(hexagons, sites);
const summarise = (of: Parameters<typeof emitter>[0], perKg: readonly number[]): EmitterSummary =>
  summaryOf(emitter(of), { hexagons, sites, areas, contribution: contribution([0, 1, 2], { NH3: perKg }) });

describe("a summary", () => {
  it("holds loads of both years on each count, the verdict, the counted hexagons and the highest sites", () => {
    const summary = summarise({ nh3: { 2019: 1000, 2022: 10 } }, [5, 2, 1]);
    expect(summary.countedHexagons).toEqual({ overloaded: 1, near: 2, sensitive: 3 });
    expect(summary.years["2019"].loads.near.central).toBeCloseTo(7000, 6);
    expect(summary.years["2019"].verdict).toBe("meets");
    expect(summary.years["2019"].sites.map((one) => one.nr)).toEqual([1]);
    expect(summary.years.latest.loads.overloaded.central).toBeCloseTo(50, 6);
    expect(summary.years.latest.verdict).toBe("below");
  });
  it("says why there is no load on overloaded nature", () => {
    expect(summarise({ nh3: { 2018: 5 }, closedFrom: 2019 }, [1, 1, 1]).years["2019"].zeroReason).toBe(
      "closed",
    );
  });
});

describe("the tally of the definition", () => {
  const rows: readonly [string, Parameters<typeof emitter>[0], number][] = [
    ["sure", { nh3: { 2019: 1 } }, 9000],
    ["likely", { nh3: { 2019: 1 } }, 2600],
    ["unlikely", { nh3: { 2019: 1 } }, 2400],
    ["small", { nh3: { 2019: 1 } }, 1],
    ["part", { nh3: {}, parent: "sure" }, 9000],
    ["waste", { nh3: { 2019: 1 }, sectorCode: 1050 }, 9000],
  ];
  const emitters = rows.map(([id, of]) => emitter({ id, ...of }));
  const summaries = new Map(
    rows.map(([id, of, load]) => [id, summarise({ id, ...of, nh3: { 2019: 1 } }, [load, 0, 0])]),
  );

  it("counts industry by central load and by band, and never a part beside its parent", () => {
    expect(tallyOf(emitters, summaries, "2019")).toMatchObject({
      industry: 2,
      industryCertain: 1,
      industryUncertain: 2,
    });
  });
  it("keeps waste and energy apart, which the definition is not about", () => {
    expect(isIndustry(emitter({ sectorCode: 2100 }))).toBe(false);
    expect(tallyOf(emitters, summaries, "2019")).toMatchObject({ other: 1, otherCertain: 1 });
  });
});

describe("a table of runs", () => {
  const run = (values: readonly number[]) =>
    countLoads(contribution([0, 1, 2], { NH3: values, NOx: values }), areas);
  const runs: RunLoads = { central: run([1, 2, 4]), stackLow: run([2, 3, 5]) };

  it("reads back the same", () => {
    expect(
      runLoadsOf(JSON.parse(JSON.stringify(runTableOf(runs))) as ReturnType<typeof runTableOf>, "runs"),
    ).toEqual(runs);
  });
  it("that lacks the central run or a number is refused", () => {
    expect(() => runLoadsOf({}, "runs")).toThrow(/central/);
    expect(() => runLoadsOf({ central: { NH3: [1, 2, 3] } }, "runs")).toThrow(/7 numbers/);
  });
});
