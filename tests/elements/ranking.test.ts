import { describe, expect, it } from "vitest";
import type { EmitterSummary, YearSummary } from "../../src/check/summary.ts";
import { foundSources, orderedSources, rankedSources } from "../../src/elements/ranking.ts";
import { textsOf } from "../../src/elements/texts.ts";
import { isFiltering, isKept } from "../../src/store/emitter-filter.ts";
import { NO_FILTER } from "../../src/store/inputs.ts";
import { emitter } from "../check/fixture.ts";
import { FIRST_VIEW } from "../store/fixture.ts";

const NH3 = { nh3: { 2019: 1000 } };
const EMITTERS = [
  emitter({ ...NH3, id: "small", name: "Small", rd: [180_000, 451_000] }),
  emitter({ id: "part", name: "Part", parent: "large", rd: [190_000, 450_000] }),
  emitter({ id: "silent", name: "Silent", rd: [180_000, 450_500], province: "Limburg" }),
  emitter({ ...NH3, id: "large", name: "Large", rd: [190_000, 450_000], status: "confirmed" }),
];

function summary(id: string, central: number): EmitterSummary {
  const band = { low: central / 2, central, high: 2 * central };
  const year: YearSummary = {
    loads: { overloaded: band, near: band, sensitive: band },
    bySubstance: {},
    verdict: "below",
    sites: [],
  };
  return {
    id,
    countedHexagons: { overloaded: 1, near: 1, sensitive: 1 },
    years: { "2019": year, latest: year },
  };
}
const FIRST = {
  ...FIRST_VIEW,
  emitters: EMITTERS,
  summaries: new Map([
    ["small", summary("small", 10)],
    ["large", summary("large", 9000)],
  ]),
};
const PLACE = { name: "here", x: 180_000, y: 450_000 };
const SOURCES = rankedSources(EMITTERS, FIRST, "2019", "overloaded", textsOf("nl"), PLACE);
const ids = (sources: readonly { readonly id: string }[]): string[] => sources.map(({ id }) => id);

describe("the list of sources", () => {
  it.each([
    ["load", ["large", "part", "small", "silent"]],
    ["name", ["large", "part", "silent", "small"]],
    ["distance", ["silent", "small", "large", "part"]],
  ] as const)("is ranked by %s, parts below their umbrella", (order, expected) => {
    expect(ids(orderedSources(SOURCES, order))).toEqual(expected);
  });

  it("gives a part no load of its own, and what never reported none at all", () => {
    const loads = Object.fromEntries(SOURCES.map(({ id, load }) => [id, load?.central]));
    expect(loads).toEqual({ large: 9000, small: 10, part: undefined, silent: undefined });
  });

  it("finds a part by its umbrella, and shows it where the umbrella does not fit", () => {
    expect(ids(foundSources(SOURCES, "large")).sort()).toEqual(["large", "part"]);
    expect(ids(orderedSources(foundSources(SOURCES, "part"), "load"))).toEqual(["part"]);
  });
});

describe("the filter", () => {
  it.each([
    [NO_FILTER, ["small", "part", "silent", "large"]],
    [{ ...NO_FILTER, province: "Limburg" }, ["silent"]],
    [{ ...NO_FILTER, status: "confirmed" as const }, ["large"]],
    [{ ...NO_FILTER, sector: 1500 }, []],
  ])("%j keeps %j", (filter, expected) => {
    expect(ids(EMITTERS.filter((one) => isKept(filter, one)))).toEqual(expected);
    expect(isFiltering(filter)).toBe(expected.length < EMITTERS.length);
  });
});
