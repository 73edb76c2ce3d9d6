import { describe, expect, it } from "vitest";
import { CountedAreas } from "../../src/check/counted.ts";
import { siteProfiles, type SiteProfile } from "../../src/check/site-profile.ts";
import type { Site } from "../../src/check/site.ts";
import { habitat, hexagonTable, site, type Row } from "./fixture.ts";

function profileOf(rows: readonly Row[], of: Site): SiteProfile | undefined {
  const table = hexagonTable(rows);
  return siteProfiles(table, [of], new CountedAreas(table, [of])).get(of.nr);
}

describe("the profile of an area", () => {
  it("adds up hectares, and weighs what there is too much by them", () => {
    const profile = profileOf(
      [
        { receptorId: 1, site: 1, criticalLoad: 1000, background: 1500, mappedArea: 0.5 },
        { receptorId: 2, site: 1, criticalLoad: 1000, background: 1100, mappedArea: 1 },
        { receptorId: 3, site: 1, criticalLoad: 1000, background: 900, mappedArea: 0.5 },
      ],
      site(1, [habitat(1000, 2)]),
    );
    expect(profile).toMatchObject({
      state: "assessed",
      level: "hexagon",
      hexagons: 3,
      sensitive: 2,
      overloaded: 1.5,
      share: 0.75,
      overload: [0.5, 0, 0, 1.5, 0],
      background: (0.5 * 1500 + 1100 + 0.5 * 900) / 2,
      meanExceedance: (0.5 * 500 + 100) / 1.5,
      highestExceedance: 500,
      highestReceptorId: 1,
    });
  });

  it("weighs by habitat where critical loads are known for the whole area, and then names no highest hexagon", () => {
    const profile = profileOf(
      [{ receptorId: 1, site: 1, criticalLoad: 1000, background: 1100, basis: 2 }],
      site(1, [habitat(900, 1), habitat(2000, 3)]),
    );
    expect(profile).toMatchObject({ level: "site", overloaded: 0.25, meanExceedance: 200 });
    expect(profile?.highestExceedance).toBeNaN();
    expect(profile?.highestReceptorId).toBeUndefined();
  });

  it("calls an area mixed where only a part has critical loads per hexagon", () => {
    const profile = profileOf(
      [
        { receptorId: 1, site: 1, criticalLoad: 1000, background: 1100, basis: 2 },
        { receptorId: 2, site: 1, criticalLoad: 1000, background: 1300 },
      ],
      site(1, [habitat(1000, 1)]),
    );
    expect(profile).toMatchObject({ level: "mixed", highestReceptorId: 2, highestExceedance: 300 });
  });

  it.each([
    [true, "not-assessed"],
    [false, "not-sensitive"],
  ])("tells no hexagons (sensitive: %s) apart: %s", (isSensitive, state) => {
    const profile = profileOf([], { ...site(1), isSensitive });
    expect(profile).toMatchObject({ state, sensitive: 0, overloaded: 0 });
    expect(profile?.share).toBeNaN();
    expect(profile?.meanExceedance).toBeNaN();
  });

  it("has no shortage where nothing is overloaded", () => {
    const profile = profileOf(
      [{ receptorId: 1, site: 1, criticalLoad: 1000, background: 1000 }],
      site(1, [habitat(1000, 1)]),
    );
    expect(profile?.share).toBe(0);
    expect(profile?.meanExceedance).toBeNaN();
  });
});
