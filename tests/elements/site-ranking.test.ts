import { describe, expect, it } from "vitest";
import type { SiteProfile, SiteState } from "../../src/check/site-profile.ts";
import { foundSites, overloadTally, rankedSites, type ListedSite } from "../../src/elements/site-ranking.ts";
import { site } from "../check/fixture.ts";

function listed(
  nr: number,
  name: string,
  share: number,
  meanExceedance = Number.NaN,
  state: SiteState = "assessed",
  distance?: number,
): ListedSite {
  const profile: SiteProfile = {
    nr,
    state,
    hexagons: 1,
    sensitive: 100,
    overloaded: 100 * share,
    share,
    overload: [100 - 100 * share, 0, 100 * share, 0, 0],
    level: "hexagon",
    background: 1000,
    meanExceedance,
    highestExceedance: Number.NaN,
    highestReceptorId: undefined,
  };
  return { site: { ...site(nr), name, provinces: ["Fryslân"] }, profile, distance };
}

const SITES = [
  listed(1, "Alde Feanen", 0.4, 200, "assessed", 9),
  listed(2, "Bargerveen", 1, 300, "assessed", 7),
  listed(3, "Witterveld", 1, 700, "assessed", 0),
  listed(4, "Groote Wielen", Number.NaN, Number.NaN, "not-assessed", 1),
  listed(5, "Deelen", Number.NaN, Number.NaN, "not-sensitive", 2),
  listed(6, "Waddenzee", 0, Number.NaN, "assessed", 3),
];
const names = (sites: readonly ListedSite[]): string[] => sites.map((one) => one.site.name);

describe("the list of areas", () => {
  it.each([
    ["share", ["Witterveld", "Bargerveen", "Alde Feanen", "Waddenzee", "Deelen", "Groote Wielen"]],
    ["exceedance", ["Witterveld", "Bargerveen", "Alde Feanen", "Waddenzee", "Deelen", "Groote Wielen"]],
    ["name", ["Alde Feanen", "Bargerveen", "Deelen", "Groote Wielen", "Waddenzee", "Witterveld"]],
    ["distance", ["Witterveld", "Groote Wielen", "Deelen", "Waddenzee", "Bargerveen", "Alde Feanen"]],
  ] as const)("is ranked by %s, what has no figure last", (order, expected) => {
    expect(names(rankedSites(SITES, order))).toEqual(expected);
  });

  it.each([
    ["wiel", ["Groote Wielen"]],
    ["FRYSLAN", names(SITES)],
    ["  ", names(SITES)],
    ["xyz", []],
  ])("searched for “%s” holds %j", (text, expected) => {
    expect(names(foundSites(SITES, text))).toEqual(expected);
  });

  it("tells how many are overloaded for more than a half, of those that were assessed", () => {
    expect(overloadTally(SITES)).toEqual({ assessed: 4, overloaded: 2 });
  });
});
