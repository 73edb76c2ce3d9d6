import { describe, expect, it } from "vitest";
import { Account } from "../../src/space/account.ts";
import { candidateAnswer, candidateGrid } from "../../src/space/candidates.ts";
import { movedClaim } from "../../src/space/claim.ts";
import { hexagonTable } from "../check/fixture.ts";
import { claim, ledger, plainClaim, recorded, SITES } from "./fixture.ts";

describe("a grid of candidates", () => {
  it("has about as many points as asked, all within the distance, each once, the centre first", () => {
    for (const count of [1, 50, 400]) {
      const { points, step } = candidateGrid(200_000, 350_000, 10_000, count);
      expect(Math.abs(points.length - count)).toBeLessThanOrEqual(1 + 0.1 * count);
      expect(points[0]).toMatchObject({ x: 200_000, y: 350_000 });
      expect(points.every(({ x, y }) => Math.hypot(x - 200_000, y - 350_000) <= 10_000)).toBe(true);
      expect(new Set(points.map(({ column, row }) => `${column} ${row}`)).size).toBe(points.length);
      expect(
        points.every(
          ({ x, column }) => Math.abs(x - points[0].x - (column - points[0].column) * step) < 1e-6,
        ),
      ).toBe(true);
    }
  });
  it("goes from coarse to fine, so that the first quarter already covers all of it", () => {
    const { points } = candidateGrid(200_000, 350_000, 10_000, 400);
    const quarter = points.slice(0, points.length / 4);
    for (const [east, north] of [
      [1, 1],
      [1, -1],
      [-1, 1],
      [-1, -1],
    ]) {
      const share = quarter.filter(({ x, y }) => (x - 200_000) * east > 0 && (y - 350_000) * north > 0);
      expect(share.length).toBeGreaterThan(quarter.length / 8);
    }
  });
  it("has no points outside the country's coordinates, and is refused without a distance", () => {
    const { points } = candidateGrid(200_000, 305_000, 10_000, 100);
    expect(points.length).toBeLessThan(90);
    expect(points.every(({ y }) => y >= 300_000)).toBe(true);
    expect(() => candidateGrid(200_000, 350_000, 0, 100)).toThrow(RangeError);
  });
});

describe("a candidate", () => {
  it("is a claim with all its sources moved, answered with what was computed there", () => {
    const moved = movedClaim(claim(), 500, -500);
    expect(moved.sources[0]).toMatchObject({ x: 200_500, y: 349_500, nh3: 1000 });
    const land = hexagonTable([{ receptorId: 1, site: 1, criticalLoad: 1000, background: 1500 }]);
    const accounts = [
      new Account(ledger(land, Float64Array.of(4), { additionality: recorded("allows", 1) })),
    ];
    const near = candidateAnswer(accounts, SITES, plainClaim([8]));
    const { contributions, ...far } = plainClaim([2]);
    const rough = contributions.map((one) => ({ ...one, exact: false }));
    const first = candidateAnswer(accounts, SITES, { ...far, contributions: rough });
    expect(near).toMatchObject({ fits: false, blockedHexagons: 1, exact: true });
    expect(near.largestEmission.nh3).toBeCloseTo(0.5, 8);
    expect(first).toMatchObject({ fits: true, blockedHexagons: 0, exact: false });
    expect(first.largestShare).toBeCloseTo(2, 8);
  });
});
