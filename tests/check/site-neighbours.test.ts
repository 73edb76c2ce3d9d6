import { describe, expect, it } from "vitest";
import { CountedAreas } from "../../src/check/counted.ts";
import { siteNeighbours, type LoadSources } from "../../src/check/site-neighbours.ts";
import type { EmitterSummary, YearSummary } from "../../src/check/summary.ts";
import { receptorAt, receptorCentre } from "../../src/grid/receptor.ts";
import { contribution, emitter, habitat, hexagonTable, site } from "./fixture.ts";

const ID = receptorAt(180_000, 450_000) ?? 0;
const [X, Y] = receptorCentre(ID);
const TABLE = hexagonTable([
  { receptorId: ID, site: 1, criticalLoad: 1000, background: 1500 },
  { receptorId: ID + 1, site: 2, criticalLoad: 1000, background: 1500 },
]);
const SITES = [site(1, [habitat(1000, 1)]), site(2, [habitat(1000, 1)])];
const band = { low: 1, central: 1, high: 1 };
const NH3 = { nh3: { 2019: 1000 } };

function year(sites: YearSummary["sites"]): YearSummary {
  return {
    loads: { overloaded: band, near: band, sensitive: band },
    bySubstance: {},
    verdict: "below",
    sites,
  };
}

function sources(sites: YearSummary["sites"], changed: Partial<LoadSources> = {}): LoadSources {
  const summary: EmitterSummary = {
    id: "works",
    countedHexagons: { overloaded: 1, near: 1, sensitive: 1 },
    years: { "2019": year(sites), latest: year(sites) },
  };
  return {
    hexagons: TABLE,
    areas: new CountedAreas(TABLE, SITES),
    count: "overloaded",
    year: "2019",
    summaries: new Map([["works", summary]]),
    contributions: new Map(),
    ...changed,
  };
}

const works = emitter({ ...NH3, rd: [X + 3000, Y + 4000] });
const three = [2, 3, 4].map((nr) => ({ nr, load: 10 }));

describe("who adds to an area", () => {
  it("measures to the nearest hexagon of the area", () => {
    expect(siteNeighbours(sources([]), [works], 1)[0].distance).toBeCloseTo(5000);
  });

  it.each([
    ["the summary where it names the area", sources([{ nr: 1, load: 77 }]), 77, "summary"],
    ["0 where the summary names all areas, but not this one", sources([{ nr: 2, load: 77 }]), 0, "summary"],
    ["nothing where the summary may have left it out", sources(three), undefined, "unknown"],
    [
      "nothing for another count than the summary's",
      sources([{ nr: 1, load: 77 }], { count: "near" }),
      undefined,
      "unknown",
    ],
    [
      "the contribution before the summary",
      sources([{ nr: 1, load: 77 }], {
        contributions: new Map([["works", contribution([0, 1], { NH3: [0.02, 0.5] })]]),
      }),
      20,
      "contribution",
    ],
  ] as const)("takes its load from %s", (_, from, load, basis) => {
    const [found] = siteNeighbours(from, [works], 1);
    expect(found.basis).toBe(basis);
    if (load === undefined) expect(found.load).toBeUndefined();
    else expect(found.load).toBeCloseTo(load);
  });

  it("says what is too far, and what never reported, without a figure", () => {
    const far = emitter({ ...NH3, id: "far", rd: [X, Y + 25_001] });
    const silent = emitter({ id: "silent", rd: [X, Y] });
    const found = siteNeighbours(sources([{ nr: 1, load: 77 }]), [far, silent, works], 1);
    expect(found.map(({ emitter: { id }, basis }) => [id, basis])).toEqual([
      ["works", "summary"],
      ["silent", "no-emission"],
      ["far", "beyond"],
    ]);
  });

  it("leaves the parts of an umbrella to it", () => {
    const part = emitter({ id: "part", parent: "works" });
    expect(siteNeighbours(sources([]), [works, part], 1)).toHaveLength(1);
  });
});
