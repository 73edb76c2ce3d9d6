import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Account } from "../../src/space/account.ts";
import { availableOf } from "../../src/space/ledger.ts";
import { receptorIndex, receptorsOf } from "../../src/space/receptors.ts";
import { skimOf, DEFAULT_RULES } from "../../src/space/rules.ts";
import { spaceTable } from "../../src/space/site-space.ts";
import { partOf, shareParts } from "../../src/space/unit.ts";
import { waterfallOf } from "../../src/space/waterfall.ts";
import { hexagonTable } from "../check/fixture.ts";
import { arbitraryLand, arbitraryReleased, arbitraryRules, ledger, recorded, SITES } from "./fixture.ts";

const row = { receptorId: 1, site: 1, criticalLoad: 1000, background: 1500 };
const one = (of: Partial<typeof row> = {}) => hexagonTable([{ ...row, ...of }]);

describe("a ledger", () => {
  it("leaves nothing where the hexagon stays overloaded, and all where it does not", () => {
    const released = Float64Array.of(12.5);
    expect(availableOf(ledger(one(), released), 0)).toBe(0);
    expect(availableOf(ledger(one({ background: 1013 }), released), 0)).toBe(0);
    expect(availableOf(ledger(one({ background: 1012 }), released), 0)).toBe(12_500_000);
    expect(availableOf(ledger(one({ background: 1012 }), Float64Array.of(12)), 0)).toBe(12_000_000);
  });
  it("rounds supply down and what is taken up", () => {
    const rules = {
      nature: { kind: "share", share: 0.5 },
      skim: { overall: 0.3, byProvince: {} },
    } as const;
    const { released, skimmed, neededForNature } = ledger(one(), Float64Array.of(0.0000119), rules);
    expect([released[0], skimmed[0], neededForNature[0]]).toEqual([11, 4, 4]);
  });
  it("needs nothing for nature where the user recorded that nature allows it, all where it does not", () => {
    const released = Float64Array.of(10);
    const left = (rules: Parameters<typeof ledger>[2], background = 1500) =>
      availableOf(ledger(one({ background }), released, rules), 0);
    expect(left({ additionality: recorded("allows", 1) })).toBe(10_000_000);
    expect(left({ additionality: recorded("doesNotAllow", 1) }, 500)).toBe(0);
    expect(left({ additionality: recorded("doesNotAllow", 1), nature: { kind: "none" } })).toBe(0);
    expect(left({ nature: { kind: "none" } })).toBe(10_000_000);
    expect(left({ nature: { kind: "share", share: 0.25 } })).toBe(7_500_000);
  });
  it("has one account for a receptor in two sites, in which the strictest row decides", () => {
    const hexagons = hexagonTable([
      { receptorId: 7, site: 1, criticalLoad: 1600, background: 1500 },
      { receptorId: 7, site: 2, criticalLoad: 1000, background: 1500 },
      { receptorId: 9, site: 3, criticalLoad: 1000, background: 900 },
    ]);
    const receptors = receptorsOf(hexagons);
    expect(receptors.length).toBe(2);
    expect([receptorIndex(receptors, 7), receptorIndex(receptors, 8), receptorIndex(receptors, 9)]).toEqual([
      0,
      undefined,
      1,
    ]);
    const released = Float64Array.of(5, 4, 3);
    const strict = ledger(hexagons, released);
    expect(strict.released[0]).toBe(4_000_000);
    expect(strict.margin[0]).toBe((1000 - 70 - 1496) * 1e6);
    expect(availableOf(strict, 0)).toBe(0);
    expect(availableOf(ledger(hexagons, released, { additionality: recorded("allows", 1) }), 0)).toBe(0);
    expect(availableOf(ledger(hexagons, released, { additionality: recorded("allows", 2) }), 0)).toBe(4e6);
  });
  it("takes in a site of two provinces the higher skim", () => {
    const skim = (byProvince: Readonly<Record<string, number>>, overall = 0.1) =>
      skimOf(SITES[1], { ...DEFAULT_RULES, skim: { overall, byProvince } });
    expect(skim({})).toEqual({ share: 0.1, province: undefined });
    expect(skim({ Limburg: 0.3, "Noord-Brabant": 0.4 })).toEqual({ share: 0.4, province: "Noord-Brabant" });
    expect(skim({ Limburg: 0 })).toEqual({ share: 0.1, province: undefined });
    expect(skim({ Limburg: 0.3 })).toEqual({ share: 0.3, province: "Limburg" });
  });
  it("is refused with a wrong length, a share above 1, no figure, or a site that is not known", () => {
    expect(() => ledger(one(), Float64Array.of(1, 2))).toThrow("expected 1 rows of released, got 2");
    expect(() => ledger(one(), Float64Array.of(1), { skim: { overall: 1.2, byProvince: {} } })).toThrow(
      RangeError,
    );
    expect(() => ledger(one(), Float64Array.of(NaN))).toThrow(RangeError);
    expect(() => ledger(one({ site: 9 }), Float64Array.of(1))).toThrow("site 9");
  });
  it("counts deposition that rises as no release, and as more background", () => {
    const { released, margin } = ledger(one(), Float64Array.of(-2));
    expect([released[0], margin[0]]).toEqual([0, (1000 - 70 - 1502) * 1e6]);
  });
  it("cuts shares without a slip of binary fractions", () => {
    for (let parts = 0; parts <= 10_000; parts++) expect(shareParts(parts / 10_000)).toBe(parts);
    expect(partOf(100, shareParts(0.3))).toBe(30);
  });
});

describe("the law", () => {
  it("that the columns add up exactly holds per receptor, per site, in total and in the waterfall", () => {
    fc.assert(
      fc.property(
        arbitraryLand,
        arbitraryReleased,
        arbitraryReleased,
        arbitraryRules,
        (hexagons, counted, rest, rules) => {
          const account = new Account(ledger(hexagons, counted, rules));
          const potential = ledger(
            hexagons,
            counted.map((value, h) => value + rest[h]),
            rules,
          );
          const { released, skimmed, neededForNature } = account.ledger;
          for (let r = 0; r < account.ledger.receptors.length; r++) {
            const columns = [released[r], skimmed[r], neededForNature[r], account.available(r)];
            expect(columns.every((units) => Number.isInteger(units) && units >= 0)).toBe(true);
            expect(columns[1] + columns[2] + columns[3]).toBe(columns[0]);
          }
          const { sites, total } = spaceTable(account, SITES, potential);
          for (const sums of [...sites, total]) {
            expect(sums.skimmed + sums.neededForNature + sums.reserved + sums.issued + sums.usable).toBe(
              sums.released,
            );
            expect(sums.stillOverloaded + sums.notAllowed).toBe(sums.neededForNature);
            const steps = waterfallOf(sums);
            expect(steps.filter(({ isTotal }) => isTotal).every(({ amount, to }) => amount === to)).toBe(
              true,
            );
            expect(steps.find(({ kind }) => kind === "usable")?.amount).toBe(steps[7].to);
            expect(steps.find(({ kind }) => kind === "released")?.amount).toBe(steps[1].to);
          }
          for (const name of ["potential", "released", "skimmed", "neededForNature", "usable"] as const)
            expect(sites.reduce((sum, site) => sum + site[name], 0)).toBe(total[name]);
          expect(total.hexagons).toBe(account.ledger.receptors.length);
        },
      ),
    );
  });
  it("that more skimming never raises what is usable holds on every receptor", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        ...([arbitraryLand, arbitraryReleased, arbitraryRules, share, share] as const),
        (hexagons, released, rules, a, b) => {
          const skimmed = (overall: number) =>
            ledger(hexagons, released, { ...rules, skim: { ...rules.skim, overall } });
          const [less, more] = [skimmed(Math.min(a, b)), skimmed(Math.max(a, b))];
          for (let r = 0; r < less.receptors.length; r++)
            expect(availableOf(more, r)).toBeLessThanOrEqual(availableOf(less, r));
        },
      ),
    );
  });
  it("that strict nature leaves nothing in a fully overloaded site holds for any release and skim", () => {
    fc.assert(
      fc.property(arbitraryLand, arbitraryReleased, arbitraryRules, (hexagons, released, rules) => {
        const loaded = { ...hexagons, background: hexagons.criticalLoad.map((one) => one + 41) };
        const strict = ledger(loaded, released, { ...rules, nature: { kind: "strict" }, additionality: {} });
        expect(spaceTable(new Account(strict), SITES).total.usable).toBe(0);
      }),
    );
  });
});
