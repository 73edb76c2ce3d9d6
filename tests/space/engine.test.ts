/** Claims computed by the deposition method itself on a patch of hexagons around a measure. */
import { beforeAll, describe, expect, it } from "vitest";
import { hexagonsWithin } from "../../src/grid/nearby.ts";
import { createModel } from "../../src/model/deposition.ts";
import { depositionsOnHexagons } from "../../src/model/hexagon-deposition.ts";
import type { Contribution } from "../../src/model/contribution.ts";
import { allocate } from "../../src/space/allocation.ts";
import type { ComputedClaim } from "../../src/space/claim-demand.ts";
import { scaledClaim } from "../../src/space/claim.ts";
import { buildLedger, type YearLedgers } from "../../src/space/ledger.ts";
import { receptorsOf } from "../../src/space/receptors.ts";
import { DEFAULT_RULES } from "../../src/space/rules.ts";
import { claimVerdict } from "../../src/space/verdict.ts";
import { site } from "../check/fixture.ts";
import { patch, realMeteo } from "../workers/miniature.ts";
import { claim, recorded } from "./fixture.ts";

const X = 200_000;
const Y = 355_000;
const hexagons = patch(X, Y, 9000, 700);
const receptors = receptorsOf(hexagons);
const sites = [site(1)];
const model = createModel(realMeteo());

function contributionAt(x: number, y: number): Contribution {
  const source = { x, y, height: 20, heatMegawatts: 0.2, timeProfile: 1 } as const;
  const rows = hexagonsWithin(hexagons, x, y, 25_000);
  const [nh3, nox] = [new Float32Array(rows.length), new Float32Array(rows.length)];
  depositionsOnHexagons(model, source, ["NH3", "NOx"], hexagons, rows, [nh3, nox]);
  return { rows, perKg: { NH3: nh3, NOx: nox }, exact: true };
}
function claimAt(x: number, y: number, nh3: number, nox: number): ComputedClaim {
  const source = { x, y, height: 20, heatMegawatts: 0.2, timeProfile: 1, nh3, nox } as const;
  return { claim: claim({ sources: [source] }), contributions: [contributionAt(x, y)] };
}

let years: readonly YearLedgers[];
beforeAll(() => {
  const { rows, perKg } = contributionAt(X, Y);
  const released = new Float64Array(hexagons.length);
  for (const [i, h] of rows.entries()) released[h] = 10_000 * (perKg.NH3?.[i] ?? NaN);
  const rules = { ...DEFAULT_RULES, additionality: recorded("allows", 1) };
  const ledger = buildLedger({ year: 2028, receptors, sites, rules, released });
  years = [{ ledger, potential: ledger }];
});
const verdict = (of: ComputedClaim) =>
  claimVerdict(allocate({ years, sites, claims: [], mode: "first-come" }).years, sites, of);

describe("on a patch around a measure of 10,000 kg NH3", () => {
  it("a claim at the same place fits to just the ammonia that was taken away", () => {
    const same = verdict(claimAt(X, Y, 1000, 0));
    expect(same?.largestShare).toBeCloseTo(10, 2);
    expect(same?.largestEmission.nh3).toBeCloseTo(10_000, -1);
    expect(same?.largestEmission.nox).toBeGreaterThan(10_000);
  });
  it("a claim elsewhere fits to less, as the space is not where it falls", () => {
    for (const [east, north] of [
      [3000, 0],
      [-2000, 4000],
      [0, -6000],
    ]) {
      const most = verdict(claimAt(X + east, Y + north, 1000, 0))?.largestEmission.nh3 ?? NaN;
      expect(most).toBeGreaterThan(0);
      expect(most).toBeLessThan(9000);
    }
  });
  it("a claim scaled to its largest share fits, and 1.001 times that does not", () => {
    for (const of of [claimAt(X + 1500, Y, 500, 4000), claimAt(X, Y - 2500, 20_000, 0)]) {
      const scaled = (factor: number) => verdict({ ...of, claim: scaledClaim(of.claim, factor) })?.fits;
      const share = verdict(of)?.largestShare ?? NaN;
      expect([scaled(share), scaled(1.001 * share)]).toEqual([true, false]);
    }
  });
  it("claims around it together never take more than it released", () => {
    const claims = [0, 1, 2, 3, 4, 5].map((i) =>
      claimAt(X + 1500 * Math.sin(i), Y + 1500 * Math.cos(i), 100 + 700 * i, 500),
    );
    for (const mode of ["first-come", "proportional"] as const) {
      const [{ account }] = allocate({ years, sites, claims, mode }).years;
      expect(account.issued.some((units) => units > 0)).toBe(true);
      for (let r = 0; r < receptors.length; r++)
        expect(account.issued[r]).toBeLessThanOrEqual(account.ledger.released[r]);
    }
  });
});
