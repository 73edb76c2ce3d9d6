import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Account } from "../../src/space/account.ts";
import { answerDemand, largestShare, type ClaimAnswer } from "../../src/space/answer.ts";
import { demandOfClaim, largestEmissionOf, type ComputedClaim } from "../../src/space/claim-demand.ts";
import { claimFault, scaledClaim } from "../../src/space/claim.ts";
import { demandOf } from "../../src/space/demand.ts";
import type { Ledger } from "../../src/space/ledger.ts";
import { blockReasons } from "../../src/space/reasons.ts";
import { receptorsOf } from "../../src/space/receptors.ts";
import { contribution, hexagonTable } from "../check/fixture.ts";
import {
  arbitraryClaim,
  arbitraryLand,
  arbitraryReleased,
  arbitraryRules,
  claim,
  ledger,
  plainClaim,
  POINT,
  recorded,
  SITES,
} from "./fixture.ts";

const land = hexagonTable([
  { receptorId: 11, site: 1, criticalLoad: 1000, background: 1500, mappedArea: 0.5 },
  { receptorId: 12, site: 1, criticalLoad: 1000, background: 920, mappedArea: 0.5 },
  { receptorId: 13, site: 3, criticalLoad: 1000, background: 1500, basis: 2 },
]);
const released = Float64Array.of(4, 0, 2);
const allowed = ledger(land, released, { additionality: recorded("allows", 1, 3) });

function answer(of: ComputedClaim, ...ledgers: readonly Ledger[]): ClaimAnswer {
  const accounts = (ledgers.length === 0 ? [allowed] : ledgers).map((one) => new Account(one));
  return answerDemand(accounts, SITES, demandOfClaim(accounts[0].ledger.receptors, of));
}

describe("a claim", () => {
  it("fits where it asks no more than there is on any hexagon, and says how much more would fit", () => {
    const { fits, largestShare, limiting, blocked, asked } = answer(plainClaim([1, 0, 1]));
    expect(fits).toBe(true);
    expect(blocked.receptors).toHaveLength(0);
    expect(largestShare).toBeCloseTo(2, 8);
    expect(limiting).toMatchObject({ receptorId: 13, site: 3, asked: 1, available: 2, shortage: 0 });
    expect(asked).toEqual({ hexagons: 2, mol: 1.5 });
  });
  it("is blocked where it asks more, with the hexagon that limits it, its nature and its shortage", () => {
    const result = answer(plainClaim([5, 0, 8]));
    expect(result.fits).toBe(false);
    expect([...result.blocked.receptors]).toEqual([0, 2]);
    expect([...result.blocked.shortage]).toEqual([1e6, 6e6]);
    expect(result.largestShare).toBeCloseTo(0.25, 8);
    expect(result.limiting).toMatchObject({
      ...{ receptorId: 13, siteName: "Site 3", criticalLoad: 1000, indicative: true, year: 2028 },
      ...{ asked: 8, available: 2, shortage: 6 },
    });
    const named = answer(plainClaim([5])).limiting;
    expect(named?.indicative).toBe(false);
    expect(named?.habitats.map(({ code }) => code)).toEqual(["H1000"]);
  });
  it("asks nothing up to 70 mol below the critical load, what it adds there is shown", () => {
    const { fits, largestShare, limiting, asked, notNeeded } = answer(plainClaim([0, 10]));
    expect([fits, largestShare, limiting]).toEqual([true, undefined, undefined]);
    expect(asked.hexagons).toBe(0);
    expect(notNeeded).toEqual({ hexagons: 1, mol: 5 });
    expect(answer(plainClaim([0, 11])).fits).toBe(false);
  });
  it("asks nothing below the calculation threshold, what it adds there is counted and summed", () => {
    const { fits, asked, belowThreshold } = answer(
      plainClaim([0.0049999, 0, 0.0049]),
      ledger(land, released),
    );
    expect([fits, asked.hexagons]).toEqual([true, 0]);
    expect(belowThreshold.hexagons).toBe(2);
    expect(belowThreshold.mol).toBeCloseTo(0.0049999 / 2 + 0.0049, 8);
    expect(answer(plainClaim([0.0050001]), ledger(land, released)).fits).toBe(false);
  });
  it("asks with all its sources together, and on a receptor in two sites with the higher row", () => {
    const receptors = receptorsOf(
      hexagonTable([
        { receptorId: 5, site: 1, criticalLoad: 1000, background: 1500 },
        { receptorId: 6, site: 1, criticalLoad: 1000, background: 1500 },
        { receptorId: 6, site: 3, criticalLoad: 1000, background: 1500 },
      ]),
    );
    const emission = { nh3: 2, nox: 0, dust: 0 };
    const { receptors: places, units } = demandOf(receptors, [
      { contribution: contribution([0, 1, 2], { NH3: [1, 2, 4] }), emission },
      { contribution: contribution([1, 2], { NH3: [8, 8] }), emission },
    ]);
    expect([...places]).toEqual([0, 1]);
    expect([...units]).toEqual([2e6, 24e6]);
  });
  it("is refused without figures for what it emits, with lists of other lengths, or with rows of another table", () => {
    const receptors = receptorsOf(land);
    const emission = { nh3: 1, nox: 1, dust: 0 };
    for (const wrong of [
      contribution([0], { NH3: [1] }),
      contribution([0, 1], { NH3: [1], NOx: [1, 1] }),
      contribution([0, 9], { NH3: [1, 1], NOx: [1, 1] }),
    ])
      expect(() => demandOf(receptors, [{ contribution: wrong, emission }])).toThrow(RangeError);
    expect(() => demandOfClaim(receptors, { claim: claim(), contributions: [] })).toThrow(RangeError);
  });
  it("beyond 25 km of any nature asks and adds nothing, and nothing is too much", () => {
    const none = { claim: claim(), contributions: [contribution([], { NH3: [], NOx: [] })] };
    expect(answer(none)).toMatchObject({ fits: true, largestShare: undefined, limiting: undefined });
    expect(largestEmissionOf([new Account(allowed)], none)).toEqual({ nh3: undefined, nox: undefined });
  });
  it("has to fit in each of its years, and is limited by the scarcest", () => {
    const later = ledger(land, Float64Array.of(1, 0, 2), { additionality: recorded("allows", 1, 3) }, 2029);
    expect(answer(plainClaim([2]), allowed).fits).toBe(true);
    const both = answer(plainClaim([2]), allowed, later);
    expect(both).toMatchObject({ fits: false, years: [2028, 2029], limiting: { year: 2029, available: 1 } });
  });
  it("may emit as much ammonia alone, or nitrogen oxides alone, as the scarcest hexagon bears", () => {
    const most = largestEmissionOf([new Account(allowed)], plainClaim([2, 0, 4]));
    expect(most.nh3).toBeCloseTo(0.5, 8);
    expect(most.nox).toBeCloseTo(1, 8);
  });
  it.each([
    ["no-name", { name: " " }],
    ["no-source", { sources: [] }],
    ["emission", { sources: [{ ...POINT, nh3: -1, nox: 0 }] }],
    ["emission", { sources: [{ ...POINT, nh3: 1, nox: NaN }] }],
    ["priority", { priority: 0 }],
    ["years", { years: { from: 2030, to: 2028 } }],
    [undefined, { years: { from: 2028, to: 2028 } }],
  ] as const)("has the fault %s when it has %o", (fault, of) => {
    expect(claimFault(claim(of))).toBe(fault);
  });
});

describe("a blocked claim", () => {
  const none = new Float64Array(3);
  const reasons = (counted: Ledger, potential: Ledger, of = plainClaim([1, 0, 1])) => {
    const account = new Account(counted);
    const result = answerDemand([account], SITES, demandOfClaim(counted.receptors, of));
    return blockReasons(account, potential, result).map(({ reason, hexagons }) => `${reason} ${hexagons}`);
  };
  it("by default is so for two reasons: no measure counts yet, and nature needs what they release", () => {
    expect(reasons(ledger(land, none), ledger(land, released))).toEqual(["not-counted 2", "nature 2"]);
  });
  it("names only the steps that take something", () => {
    expect(reasons(ledger(land, released), ledger(land, released))).toEqual(["nature 2"]);
    expect(reasons(ledger(land, none), ledger(land, none))).toEqual(["not-released 2"]);
    const rules = { additionality: recorded("doesNotAllow", 1), skim: { overall: 0.5, byProvince: {} } };
    const strict = ledger(land, released, rules);
    expect(reasons(strict, strict)).toEqual(["skimmed 2", "nature 1", "not-allowed 1"]);
    expect(reasons(allowed, allowed, plainClaim([5]))).toEqual(["too-large 1"]);
  });
});

describe("the law", () => {
  const accountOf = (ledgers: readonly Ledger[]) => ledgers.map((one) => new Account(one));
  it("that a claim scaled to its largest share fits, and to 1.001 times that does not, holds", () => {
    let shares = 0;
    fc.assert(
      fc.property(
        ...([arbitraryLand, arbitraryReleased, arbitraryRules, arbitraryClaim, arbitraryClaim] as const),
        (hexagons, release, rules, before, of) => {
          const accounts = accountOf([ledger(hexagons, release, rules)]);
          const { receptors } = accounts[0].ledger;
          const first = demandOfClaim(receptors, before);
          const share = Math.min(1, largestShare(accounts, first).share);
          accounts[0].book([{ demand: first, share, booking: "issued" }]);
          const scaled = (factor: number) =>
            answerDemand(
              accounts,
              SITES,
              demandOfClaim(receptors, { ...of, claim: scaledClaim(of.claim, factor) }),
            );
          const once = scaled(1);
          if (once.largestShare === undefined) {
            expect([once.fits, once.asked.hexagons]).toEqual([true, 0]);
            return;
          }
          expect(once.fits).toBe(once.largestShare * (1 + 1e-8) >= 1);
          expect(scaled(once.largestShare).fits).toBe(true);
          if (once.largestShare === 0) return;
          shares++;
          expect(scaled(1.001 * once.largestShare).fits).toBe(false);
        },
      ),
      { numRuns: 300 },
    );
    expect(shares).toBeGreaterThan(60);
  });
  it("that the largest emission of one substance alone fits, and a thousandth more does not, holds", () => {
    fc.assert(
      fc.property(
        ...([arbitraryLand, arbitraryReleased, arbitraryRules, arbitraryClaim] as const),
        (hexagons, release, rules, { claim: of, contributions }) => {
          const accounts = accountOf([ledger(hexagons, release, rules)]);
          const { receptors } = accounts[0].ledger;
          const single = {
            claim: { ...of, sources: of.sources.slice(0, 1) },
            contributions: contributions.slice(0, 1),
          };
          const { nh3 } = largestEmissionOf(accounts, single);
          const withNh3 = (amount: number) =>
            answerDemand(
              accounts,
              SITES,
              demandOfClaim(receptors, {
                ...single,
                claim: claim({ sources: [{ ...POINT, nh3: amount, nox: 0 }] }),
              }),
            ).fits;
          if (nh3 === undefined) expect(withNh3(1e9)).toBe(true);
          else expect(withNh3(nh3)).toBe(true);
          if (nh3 !== undefined && nh3 > 0) expect(withNh3(nh3 * 1.001)).toBe(false);
        },
      ),
    );
  });
  it("that asked, not needed and below the threshold are all that is added holds", () => {
    fc.assert(
      fc.property(
        ...([arbitraryLand, arbitraryReleased, arbitraryRules, arbitraryClaim] as const),
        (hexagons, release, rules, of) => {
          const accounts = accountOf([ledger(hexagons, release, rules)]);
          const demand = demandOfClaim(accounts[0].ledger.receptors, of);
          const result = answerDemand(accounts, SITES, demand);
          const tallies = [result.asked, result.notNeeded, result.belowThreshold];
          expect(tallies.reduce((sum, { hexagons: n }) => sum + n, 0)).toBe(
            demand.units.filter((units) => units > 0).length,
          );
          expect(result.blocked.receptors.length).toBeLessThanOrEqual(result.asked.hexagons);
        },
      ),
    );
  });
});
