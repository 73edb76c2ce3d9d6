import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allocate, type Allocation, type AllocationMode } from "../../src/space/allocation.ts";
import { demandOfClaim, type ComputedClaim } from "../../src/space/claim-demand.ts";
import { isClaimedIn } from "../../src/space/claim.ts";
import { availableOf, type Ledger, type YearLedgers } from "../../src/space/ledger.ts";
import { hexagonTable } from "../check/fixture.ts";
import {
  arbitraryClaim,
  arbitraryLand,
  arbitraryReleased,
  arbitraryRules,
  ledger,
  plainClaim,
  recorded,
  SITES,
} from "./fixture.ts";

const land = hexagonTable(
  [11, 12].map((receptorId) => ({ receptorId, site: 1, criticalLoad: 1000, background: 1500 })),
);
const rules = { additionality: recorded("allows", 1) };
const yearOf = (one: Ledger): YearLedgers => ({ ledger: one, potential: one });
const year = (of: number, ...released: readonly number[]): YearLedgers =>
  yearOf(ledger(land, Float64Array.from(released), rules, of));
const outcomes = (
  claims: readonly ComputedClaim[],
  years: readonly YearLedgers[],
  mode: AllocationMode = "first-come",
) =>
  allocate({ years, sites: SITES, claims, mode }).claims.map(
    ({ claim: { id }, outcome, share }) => `${id} ${outcome} ${share.toPrecision(2)}`,
  );

describe("an allocation", () => {
  it("gives to the lowest priority number first, and then to the first in the list, all or nothing", () => {
    const claims = [
      plainClaim([3, 0], { id: "a", priority: 2 }),
      plainClaim([3, 0], { id: "b", priority: 1 }),
      plainClaim([1, 1], { id: "c", priority: 2 }),
    ];
    expect(outcomes(claims, [year(2028, 4, 4)])).toEqual(["b full 1.0", "a none 0.0", "c full 1.0"]);
  });
  it("books what is reserved apart from what is issued", () => {
    const claims = [plainClaim([1, 0], { booking: "reserved" }), plainClaim([2, 0])];
    const years = [year(2028, 4, 4)];
    const [{ account }] = allocate({ years, sites: SITES, claims, mode: "first-come" }).years;
    expect([account.reserved[0], account.issued[0], account.available(0)]).toEqual([1e6, 2e6, 1e6]);
  });
  it("divides a priority in proportion to what is asked on the scarcest hexagon", () => {
    const claims = [
      plainClaim([6, 0], { id: "a" }),
      plainClaim([2, 1], { id: "b" }),
      plainClaim([0, 1], { id: "c" }),
      plainClaim([0, 9], { id: "d", priority: 2 }),
    ];
    expect(outcomes(claims, [year(2028, 4, 4)], "proportional")).toEqual([
      ...["a part 0.50", "b part 0.50", "c full 1.0"],
      "d part 0.28",
    ]);
  });
  it("divides ten units among three claims so that their rounded parts fit", () => {
    const years = [yearOf(ledger(land, Float64Array.of(0.0000105, 0), { ...rules, threshold: 0 }))];
    const claims = ["a", "b", "c"].map((id) => plainClaim([0.0000065], { id }));
    const [{ account }] = allocate({ years, sites: SITES, claims, mode: "proportional" }).years;
    expect(account.issued[0]).toBe(9);
  });
  it("lets temporary claims occupy only their years", () => {
    const years = [year(2028, 4, 4), year(2029, 4, 4), year(2030, 4, 4)];
    const claims = [
      plainClaim([3, 0], { id: "a", years: { from: 2026, to: 2028 } }),
      plainClaim([3, 0], { id: "b", years: { from: 2029, to: 2035 } }),
      plainClaim([1, 0], { id: "c" }),
      plainClaim([1, 0], { id: "d", years: { from: 2031, to: 2035 } }),
    ];
    expect(outcomes(claims, years)).toEqual(["a full 1.0", "b full 1.0", "c full 1.0", "d outside 0.0"]);
  });
  it("counts what earlier claims add, also where they asked nothing", () => {
    const clean = hexagonTable([{ receptorId: 11, site: 1, criticalLoad: 1000, background: 900 }]);
    const claims = [plainClaim([20], { id: "a" }), plainClaim([20], { id: "b" })];
    expect(outcomes(claims, [yearOf(ledger(clean, new Float64Array(1)))])).toEqual([
      "a full 1.0",
      "b none 0.0",
    ]);
  });
  it("is refused without a ledger", () => {
    expect(() => allocate({ years: [], sites: SITES, claims: [], mode: "first-come" })).toThrow(RangeError);
  });
});

const arbitraryCase = fc.record({
  hexagons: arbitraryLand,
  released: fc.array(arbitraryReleased, { minLength: 3, maxLength: 3 }),
  rules: arbitraryRules,
  claims: fc.array(arbitraryClaim, { minLength: 1, maxLength: 5 }),
  mode: fc.constantFrom("first-come" as const, "proportional" as const),
});
type Case = typeof arbitraryCase extends fc.Arbitrary<infer T> ? T : never;
const yearsOf = ({ hexagons, released, rules: all }: Case): readonly YearLedgers[] =>
  released.map((one, i) => yearOf(ledger(hexagons, one, all, 2028 + i)));
const allocated = (
  one: Case,
  claims: readonly ComputedClaim[] = one.claims,
  mode: AllocationMode = one.mode,
): Allocation => allocate({ years: yearsOf(one), sites: SITES, claims, mode });

describe("the law", () => {
  it("that no more is booked than the rules leave holds on every receptor in every year, for any claims in any order", () => {
    fc.assert(
      fc.property(arbitraryCase, fc.infiniteStream(fc.nat()), (one, order) => {
        const claims = one.claims
          .map((of) => ({ of, place: order.next().value as number }))
          .sort((a, b) => a.place - b.place)
          .map(({ of }) => of);
        for (const { account } of allocated(one, claims).years)
          for (let r = 0; r < account.ledger.receptors.length; r++) {
            const booked = account.reserved[r] + account.issued[r];
            expect(Number.isInteger(booked) && booked >= 0).toBe(true);
            expect(booked).toBeLessThanOrEqual(availableOf(account.ledger, r));
          }
      }),
      { numRuns: 300 },
    );
  });
  it("that first come gives what a plain account kept by hand gives holds", () => {
    fc.assert(
      fc.property(arbitraryCase, (one) => {
        const { years, claims } = allocated(one, one.claims, "first-come");
        const { receptors, rules: all } = years[0].account.ledger;
        const byHand = years.map(({ account }) => ({
          ledger: account.ledger,
          left: Array.from({ length: receptors.length }, (_, r) => availableOf(account.ledger, r)),
          margin: [...account.ledger.margin],
        }));
        for (const { claim, outcome } of claims) {
          const of = one.claims.find((each) => each.claim === claim);
          if (of === undefined) throw new RangeError("expected the claim that was handed in");
          const { receptors: places, units } = demandOfClaim(receptors, of);
          const own = byHand.filter(({ ledger: { year } }) => isClaimedIn(claim, year));
          const asks = ({ margin }: (typeof own)[number], i: number): boolean =>
            units[i] > 0 && units[i] >= all.threshold * 1e6 && margin[places[i]] < Math.ceil(units[i]);
          const fits = own.every((book) =>
            units.every((one, i) => !asks(book, i) || Math.ceil(one) <= book.left[places[i]]),
          );
          expect(outcome).toBe(own.length === 0 ? "outside" : fits ? "full" : "none");
          if (!fits) continue;
          for (const book of own)
            for (const [i, r] of places.entries()) {
              if (asks(book, i)) book.left[r] -= Math.ceil(units[i]);
              book.margin[r] -= Math.ceil(units[i]);
            }
        }
        for (const [y, { account }] of years.entries())
          expect(byHand[y].left).toEqual(byHand[y].left.map((_, r) => account.available(r)));
      }),
      { numRuns: 200 },
    );
  });
  it("that removing a claim never blocks one that stands before it holds", () => {
    fc.assert(
      fc.property(arbitraryCase, fc.nat({ max: 4 }), (one, out) => {
        const named = one.claims.map((of, i) => ({ ...of, claim: { ...of.claim, id: `c${i}` } }));
        const all = allocated(one, named, "first-come").claims;
        const removed = all[out % all.length];
        const rest = allocated(
          one,
          named.filter((of) => of.claim.id !== removed.claim.id),
          "first-come",
        ).claims;
        const before = (log: Allocation["claims"]) =>
          log.slice(0, removed.turn - 1).map(({ claim, outcome }) => [claim.id, outcome]);
        expect(before(rest)).toEqual(before(all));
      }),
    );
  });
  it("that within one priority fewer claims never give anyone a smaller part holds", () => {
    fc.assert(
      fc.property(arbitraryCase, fc.nat({ max: 4 }), (one, out) => {
        const named = one.claims.map((of, i) => ({
          ...of,
          claim: { ...of.claim, id: `c${i}`, priority: 1 },
        }));
        const shares = (claims: readonly ComputedClaim[]) =>
          new Map(allocated(one, claims, "proportional").claims.map(({ claim, share }) => [claim.id, share]));
        const all = shares(named);
        for (const [id, share] of shares(named.filter((_, i) => i !== out % named.length)))
          expect(share).toBeGreaterThanOrEqual(all.get(id) ?? NaN);
      }),
    );
  });
});
