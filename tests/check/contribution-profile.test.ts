import { describe, expect, it } from "vitest";
import { contributionProfile } from "../../src/check/contribution-profile.ts";
import { receptorCentre } from "../../src/grid/receptor.ts";
import { hexagonTable } from "./fixture.ts";

describe("the profile of a contribution", () => {
  const hexagons = hexagonTable(
    [5_000_000, 5_000_001, 5_000_002].map((receptorId) => ({
      ...{ receptorId, site: 1, criticalLoad: 1000, background: 1500 },
    })),
  );
  const [x, y] = receptorCentre(5_000_000);

  it("has a place, a distance and a load for every counted hexagon, and nothing for the others", () => {
    const rows = Uint32Array.of(0, 1, 2);
    const deposition = Float32Array.of(3, 2, 1);
    const profile = contributionProfile(hexagons, rows, deposition, Float32Array.of(1, 0, 0.5), { x, y });
    expect([...profile.counted]).toEqual([3, 1]);
    expect([...profile.load]).toEqual([3, 0.5]);
    expect([profile.x[0], profile.y[0], profile.distance[0]]).toEqual([x, y, 0]);
    const [east, north] = receptorCentre(5_000_002);
    expect(profile.distance[1]).toBeCloseTo(Math.hypot(east - x, north - y), 6);
  });
});
