import { describe, expect, it } from "vitest";
import { allocate } from "../../src/space/allocation.ts";
import { hexagonSpace, leftByRow, usableByRow } from "../../src/space/hexagon-space.ts";
import { claimVerdict } from "../../src/space/verdict.ts";
import { hexagonTable } from "../check/fixture.ts";
import { ledger, plainClaim, recorded, SITES } from "./fixture.ts";

const land = hexagonTable([
  { receptorId: 7, site: 1, criticalLoad: 1600, background: 1500 },
  { receptorId: 7, site: 2, criticalLoad: 1000, background: 1500, basis: 2 },
  { receptorId: 9, site: 1, criticalLoad: 1000, background: 1500 },
  { receptorId: 11, site: 1, criticalLoad: 1000, background: 1500 },
]);
const rules = { additionality: recorded("allows", 1, 2), skim: { overall: 0.25, byProvince: {} } };
const counted = ledger(land, Float64Array.of(8, 8, 0, 4), rules);
const all = ledger(land, Float64Array.of(10, 10, 2, 4), rules);
const years = [{ ledger: counted, potential: all }];

describe("the account of a hexagon", () => {
  it("tells the steps from what all measures release to what is left after a claim", () => {
    const claims = [plainClaim([1, 2])];
    const { years: after } = allocate({ years, sites: SITES, claims, mode: "first-come" });
    expect(hexagonSpace(after[0], 0)).toEqual({
      ...{ receptorId: 7, sites: [1, 2], criticalLoad: 1000, indicative: true },
      ...{ potential: 10, notCounted: 2, released: 8, skimmed: 2, neededForNature: 0, natureCause: "none" },
      ...{ reserved: 0, issued: 2, usable: 4, margin: 1000 - 70 - 1492 - 2 },
    });
    expect([...usableByRow(after[0].account)]).toEqual([4, 4, NaN, 3]);
  });
  it("tells where a claim falls short, on both rows of a border", () => {
    const { years: open } = allocate({ years, sites: SITES, claims: [], mode: "first-come" });
    const verdict = claimVerdict(open, SITES, plainClaim([0, 7, 1, 3]));
    if (verdict === undefined) throw new RangeError("expected a verdict");
    expect([...leftByRow(counted.receptors, verdict)]).toEqual([-1, -1, -1, 0]);
    expect(verdict.reasons).toEqual([
      { reason: "not-counted", hexagons: 2 },
      { reason: "skimmed", hexagons: 2 },
    ]);
  });
});
