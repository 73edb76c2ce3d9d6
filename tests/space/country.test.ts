/** The laws of space on the country's own hexagons, with the measures of the letter and contributions of real places. */
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { fileReader } from "../../src/cli/file-reader.ts";
import { loadContribution, loadEmitters, loadHexagons, loadSites } from "../../src/data/land.ts";
import { DepositionField } from "../../src/measures/deposition-field.ts";
import { MEASURE_STATUSES } from "../../src/measures/measure.ts";
import { newScenario } from "../../src/measures/scenario.ts";
import type { Emitter } from "../../src/check/emitter.ts";
import type { Site } from "../../src/check/site.ts";
import type { Contribution } from "../../src/model/contribution.ts";
import { allocate } from "../../src/space/allocation.ts";
import type { ComputedClaim } from "../../src/space/claim-demand.ts";
import { scaledClaim } from "../../src/space/claim.ts";
import { availableOf } from "../../src/space/ledger.ts";
import { receptorsOf, type Receptors } from "../../src/space/receptors.ts";
import { COUNTED_BY_DEFAULT, ledgersOf, reductionsOf } from "../../src/space/release.ts";
import { DEFAULT_RULES, type SpaceRules } from "../../src/space/rules.ts";
import { spaceTable } from "../../src/space/site-space.ts";
import { claimVerdict, openAccounts } from "../../src/space/verdict.ts";
import { claim, POINT, recorded } from "./fixture.ts";

/** Places of claims: in the south near measures, in the west, in the north-east. */
const PLACES = ["rockwool-roermond", "chemelot-geleen", "yara-sluiskil", "tata-steel-ijmuiden"] as const;
const LETTER_SITES = [147, 148, 149, 150, 153, 154, 157] as const;

let receptors: Receptors;
let sites: readonly Site[];
let emitters: readonly Emitter[];
let field: DepositionField;
let places: readonly Contribution[];
const scenario = newScenario("letter");

beforeAll(async () => {
  const read = fileReader();
  const [hexagons, ...rest] = await Promise.all([loadHexagons(read), loadSites(read), loadEmitters(read)]);
  [sites, emitters] = rest;
  receptors = receptorsOf(hexagons);
  field = new DepositionField(hexagons.length);
  for (const id of reductionsOf(scenario, emitters).keys()) field.hold(id, await loadContribution(read, id));
  places = await Promise.all(PLACES.map((id) => loadContribution(read, id)));
});

const yearsWith = (rules: Partial<SpaceRules>, counted = MEASURE_STATUSES) =>
  ledgersOf({
    ...{ receptors, sites, emitters, scenario, field, counted },
    rules: { ...DEFAULT_RULES, ...rules },
  });

const arbitraryRules = fc.record({
  skim: fc.record({
    overall: fc.integer({ min: 0, max: 100 }).map((percentage) => percentage / 100),
    byProvince: fc.constantFrom({}, { Limburg: 0.4 }, { Limburg: 0.1, Gelderland: 0.9 }),
  }),
  nature: fc.constantFrom(
    { kind: "strict" } as const,
    { kind: "none" } as const,
    { kind: "share", share: 0.3 } as const,
  ),
  additionality: fc
    .subarray([...LETTER_SITES])
    .chain((allowed) =>
      fc
        .subarray(LETTER_SITES.filter((nr) => !allowed.includes(nr)))
        .map((not) => ({ ...recorded("allows", ...allowed), ...recorded("doesNotAllow", ...not) })),
    ),
});
const arbitraryClaims = fc.array(
  fc.record({
    place: fc.nat({ max: PLACES.length - 1 }),
    nh3: fc.integer({ min: 0, max: 3000 }),
    nox: fc.integer({ min: 0, max: 10_000 }),
    priority: fc.integer({ min: 1, max: 2 }),
    booking: fc.constantFrom("reserved" as const, "issued" as const),
  }),
  { minLength: 1, maxLength: 6 },
);
type ClaimChoice = typeof arbitraryClaims extends fc.Arbitrary<readonly (infer T)[]> ? T : never;
const claimsOf = (choices: readonly ClaimChoice[]): readonly ComputedClaim[] =>
  choices.map(({ place, nh3, nox, priority, booking }, i) => ({
    claim: claim({ id: String(i), sources: [{ ...POINT, nh3, nox }], priority, booking }),
    contributions: [places[place]],
  }));

describe("in the country", () => {
  it("the receptors are the 242,079 of the data, of which 583 have two rows", () => {
    expect(receptors.length).toBe(242_079);
    const double = receptors.firstRow.filter((row, r) => r > 0 && row - receptors.firstRow[r - 1] === 2);
    expect(double).toHaveLength(583);
  });
  it("the letter releases nothing before a permit is changed, and most in Meinweg when all measures count", () => {
    const [{ ledger, potential }] = yearsWith({}, COUNTED_BY_DEFAULT);
    expect(ledger.released.every((units) => units === 0)).toBe(true);
    const [{ account }] = openAccounts([{ ledger: potential, potential }]);
    const { sites: table } = spaceTable(account, sites);
    expect([...table].sort((a, b) => b.released - a.released)[0].name).toBe("Meinweg");
  });
  it("years of equal measures have equal ledgers, and all years from the scenario's on are there", () => {
    const years = yearsWith({});
    expect(years.map(({ ledger }) => ledger.year)).toEqual([2028, 2029, 2030]);
    expect(years[2].ledger.released).toBe(years[0].ledger.released);
    const early = ledgersOf({
      ...{ receptors, sites, emitters, field, counted: MEASURE_STATUSES, rules: DEFAULT_RULES },
      scenario: { ...scenario, year: 2026 },
    });
    const sums = early.map(({ ledger }) => ledger.released.reduce((sum, units) => sum + units, 0));
    expect(sums).toHaveLength(5);
    expect(sums[0] < sums[1] && sums[1] < sums[2]).toBe(true);
    expect(sums.slice(2)).toEqual([sums[2], sums[2], sums[2]]);
  });
  it("columns add up exactly and no more is booked than there is, for any rules, claims and order", () => {
    fc.assert(
      fc.property(
        arbitraryRules,
        arbitraryClaims,
        fc.constantFrom("first-come" as const, "proportional" as const),
        (rules, choices, mode) => {
          const { years } = allocate({ years: yearsWith(rules), sites, claims: claimsOf(choices), mode });
          for (const { account, potential } of years) {
            let isWrong = 0;
            for (let r = 0; r < receptors.length; r++) {
              const booked = account.reserved[r] + account.issued[r];
              if (!Number.isInteger(booked) || booked < 0 || booked > availableOf(account.ledger, r))
                isWrong++;
            }
            expect(isWrong).toBe(0);
            const { sites: table, total } = spaceTable(account, sites, potential);
            for (const one of [...table, total])
              expect(one.skimmed + one.neededForNature + one.reserved + one.issued + one.usable).toBe(
                one.released,
              );
            expect(table.reduce((sum, { usable }) => sum + usable, 0)).toBe(total.usable);
          }
        },
      ),
      { numRuns: 8 },
    );
  });
  it("a claim scaled to its largest share fits, and 1.001 times that does not", () => {
    fc.assert(
      fc.property(arbitraryRules, arbitraryClaims, (rules, choices) => {
        const [first, ...rest] = claimsOf(choices);
        const { years } = allocate({ years: yearsWith(rules), sites, claims: rest, mode: "first-come" });
        const scaled = (factor: number) =>
          claimVerdict(years, sites, { ...first, claim: scaledClaim(first.claim, factor) });
        const share = scaled(1)?.largestShare;
        if (share === undefined) return;
        expect(scaled(share)?.fits).toBe(true);
        expect(scaled(1.001 * share)?.fits).toBe(share === 0);
      }),
      { numRuns: 8 },
    );
  });
  it("more skimming never raises what is usable, and strict nature leaves nothing where all stays overloaded", () => {
    fc.assert(
      fc.property(arbitraryRules, fc.integer({ min: 0, max: 100 }), (rules, percentage) => {
        const [less, more] = [rules.skim.overall, percentage / 100].sort((a, b) => a - b);
        const withSkim = (overall: number) =>
          yearsWith({ ...rules, skim: { ...rules.skim, overall } })[0].ledger;
        const [a, b] = [withSkim(less), withSkim(more)];
        let higher = 0;
        for (let r = 0; r < receptors.length; r++) if (availableOf(b, r) > availableOf(a, r)) higher++;
        expect(higher).toBe(0);
      }),
      { numRuns: 8 },
    );
    const [strict] = openAccounts(yearsWith({}));
    const peel = spaceTable(strict.account, sites).sites.find(({ name }) => name === "Groote Peel");
    expect(peel?.released).toBeGreaterThan(100);
    expect(peel?.usable).toBe(0);
  });
});
