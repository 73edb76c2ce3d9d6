import { describe, expect, it } from "vitest";
import { countLoads } from "../../src/check/band.ts";
import { CountedAreas } from "../../src/check/counted.ts";
import { fiveCompaniesClaim, rockwoolClaim, tenderShareClaim } from "../../src/measures/claims.ts";
import { contribution, emitter, hexagonTable, site } from "../check/fixture.ts";
import { EMITTERS } from "./fixture.ts";

describe("the letter's claim", () => {
  it("on the tender's share is set against the confirmed emitters with a figure, parts not added", () => {
    const confirmed = new Set(["rockwool-roermond", "yara-sluiskil", "chemelot-geleen", "chemelot-oci"]);
    const emitters = [
      ...EMITTERS.map((one) => (confirmed.has(one.id) ? { ...one, status: "confirmed" as const } : one)),
      emitter({ id: "refinery", status: "confirmed", nh3: { 2022: 3_000 }, nox: { 2019: 1 } }),
    ];
    const { years, published, verdict } = tenderShareClaim(emitters);
    expect(published).toEqual({ low: 0.23, high: 0.3 });
    expect(years["2019"]).toMatchObject({ total: 627_000, known: 3, of: 19 });
    expect(years.latest).toMatchObject({ total: 549_403, known: 4, of: 19 });
    expect(years["2019"].share.central).toBeCloseTo(175 / 627, 9);
    expect(verdict).toBe("overlaps");
  });
  it("on five companies is set against all industrial emitters of our selection", () => {
    const { shares, ours, verdict } = fiveCompaniesClaim(EMITTERS);
    const all = 225_067 + 194_865 + 126_471 + 39_743 + 117_134 + 84_415;
    expect(shares.latest).toBeCloseTo((all - 39_743) / all, 9);
    expect(ours.high).toBe(Math.max(shares.latest, shares["2019"]));
    expect(verdict).toBe("agrees");
  });
  it("on ROCKWOOL is set against the mean over all sensitive hectares within 25 km, with means by site", () => {
    const hexagons = hexagonTable([
      { receptorId: 1, site: 1, criticalLoad: 1000, background: 900 },
      { receptorId: 2, site: 2, criticalLoad: 1000, background: 1400, mappedArea: 0.5 },
    ]);
    const added = contribution([0, 1], { NH3: [1e-4, 4e-4] });
    const central = countLoads(added, new CountedAreas(hexagons, [site(1), site(2)]));
    const { ours, sites, verdict } = rockwoolClaim(hexagons, added, { central });
    expect(ours.central).toBeCloseTo((42_000 * (1e-4 + 0.5 * 4e-4)) / 1.5, 4);
    expect(ours.low).toBeLessThan(ours.central);
    expect(sites.map(({ nr, mean }) => [nr, Math.round(10 * mean)])).toEqual([
      [2, 168],
      [1, 42],
    ]);
    expect(verdict).toBe("overlaps");
  });
});
