/** A miniature land for space: sites in one or two provinces, receptors with one or two rows, and claims by hand. */
import fc from "fast-check";
import type { Site } from "../../src/check/site.ts";
import type { HexagonTable } from "../../src/grid/hexagons.ts";
import type { ComputedClaim } from "../../src/space/claim-demand.ts";
import type { Claim } from "../../src/space/claim.ts";
import { buildLedger, type Ledger } from "../../src/space/ledger.ts";
import { receptorsOf } from "../../src/space/receptors.ts";
import { DEFAULT_RULES, type NatureRule, type SpaceRules } from "../../src/space/rules.ts";
import { contribution, habitat, hexagonTable, site } from "../check/fixture.ts";

export const SITES: readonly Site[] = [
  { ...site(1, [habitat(1000, 5), habitat(700, 1)]), provinces: ["Limburg"] },
  { ...site(2, [habitat(1200, 5)]), provinces: ["Limburg", "Noord-Brabant"] },
  { ...site(3, [habitat(700, 1)]), provinces: ["Gelderland"] },
];

export const SIZE = 12;

/** Sites 1 to 3, some receptors in two of them. */
export const arbitraryLand: fc.Arbitrary<HexagonTable> = fc
  .array(
    fc.record({
      criticalLoad: fc.integer({ min: 900, max: 1100 }),
      background: fc.integer({ min: 850, max: 1150 }),
      mappedArea: fc.float({ min: Math.fround(0.01), max: 1, noNaN: true }),
      site: fc.integer({ min: 1, max: 3 }),
      isSecond: fc.boolean(),
      basis: fc.constantFrom(1 as const, 2 as const),
    }),
    { minLength: SIZE, maxLength: SIZE },
  )
  .map((rows) => {
    let receptorId = 100;
    return hexagonTable(
      rows.map(({ isSecond, ...row }, h) => {
        const before = rows[h - 1];
        const joins = isSecond && h > 0 && !before.isSecond && before.site < row.site;
        if (!joins) receptorId++;
        return { ...row, receptorId, ...(joins ? { background: before.background } : {}) };
      }),
    );
  });

export const arbitraryReleased = fc
  .array(fc.double({ min: 0, max: 40, noNaN: true }), { minLength: SIZE, maxLength: SIZE })
  .map((values) => Float64Array.from(values));

const arbitraryNature: fc.Arbitrary<NatureRule> = fc.oneof(
  fc.constant({ kind: "strict" } as const),
  fc.constant({ kind: "none" } as const),
  fc.record({ kind: fc.constant("share" as const), share: fc.double({ min: 0, max: 1, noNaN: true }) }),
);

export const arbitraryRules: fc.Arbitrary<SpaceRules> = fc.record({
  skim: fc.record({
    overall: fc.double({ min: 0, max: 1, noNaN: true }),
    byProvince: fc.dictionary(
      fc.constantFrom("Limburg", "Noord-Brabant"),
      fc.double({ min: 0, max: 1, noNaN: true }),
    ),
  }),
  nature: arbitraryNature,
  additionality: fc
    .dictionary(fc.constantFrom("1", "2", "3"), fc.constantFrom("unknown", "allows", "doesNotAllow"))
    .map((states) =>
      Object.fromEntries(
        Object.entries(states).map(([nr, state]) => [
          nr,
          { state: state as "allows", reason: "measured", author: "A", date: "2026-01-01" },
        ]),
      ),
    ),
  threshold: fc.constantFrom(0, 0.005, 0.005, 1),
});

/** A claim of one or two sources, each reaching some of the rows. */
export const arbitraryClaim: fc.Arbitrary<ComputedClaim> = fc
  .record({
    priority: fc.integer({ min: 1, max: 3 }),
    years: fc.oneof(
      fc.constant("permanent" as const),
      fc.record({ from: fc.integer({ min: 2026, max: 2030 }), length: fc.integer({ min: 0, max: 3 }) }),
    ),
    booking: fc.constantFrom("reserved" as const, "issued" as const),
    sources: fc.array(
      fc.record({
        nh3: fc.integer({ min: 0, max: 5000 }),
        nox: fc.integer({ min: 0, max: 5000 }),
        rows: fc.subarray(
          Array.from({ length: SIZE }, (_, h) => h),
          { minLength: 1 },
        ),
        perKg: fc.array(
          fc.oneof(
            fc.double({ min: -1e-7, max: 0.002, noNaN: true }),
            fc.double({ min: 1e-4, max: 0.02, noNaN: true }),
          ),
          {
            minLength: 2 * SIZE,
            maxLength: 2 * SIZE,
          },
        ),
      }),
      { minLength: 1, maxLength: 2 },
    ),
  })
  .map(({ priority, years, booking, sources }) => ({
    claim: claim({
      priority,
      years: years === "permanent" ? years : { from: years.from, to: years.from + years.length },
      booking,
      sources: sources.map(({ nh3, nox }) => ({ ...POINT, nh3, nox })),
    }),
    contributions: sources.map(({ rows, perKg }) =>
      contribution(rows, { NH3: rows.map((h) => perKg[h]), NOx: rows.map((h) => perKg[SIZE + h]) }),
    ),
  }));

export const POINT = { x: 200_000, y: 350_000, height: 20, heatMegawatts: 0, timeProfile: 1 } as const;

export function claim(of: Partial<Claim> = {}): Claim {
  return {
    id: "claim",
    name: "Claim",
    sources: [{ ...POINT, nh3: 1000, nox: 0 }],
    purpose: "energy",
    priority: 1,
    years: "permanent",
    ...of,
  };
}

/** A claim of 1 kg NH3 that puts these depositions on the first rows, mol N/ha/yr. */
export function plainClaim(depositions: readonly number[], of: Partial<Claim> = {}): ComputedClaim {
  return {
    claim: claim({ sources: [{ ...POINT, nh3: 1, nox: 0 }], ...of }),
    contributions: [
      contribution(
        depositions.map((_, h) => h),
        { NH3: depositions, NOx: depositions.map((one) => one / 2) },
      ),
    ],
  };
}

export function ledger(
  hexagons: HexagonTable,
  released: Float64Array,
  rules: Partial<SpaceRules> = {},
  year = 2028,
): Ledger {
  return buildLedger({
    year,
    receptors: receptorsOf(hexagons),
    sites: SITES,
    rules: { ...DEFAULT_RULES, ...rules },
    released,
  });
}

/** What the user recorded of a site. */
export function recorded(
  state: "allows" | "doesNotAllow",
  ...sites: readonly number[]
): SpaceRules["additionality"] {
  return Object.fromEntries(
    sites.map((nr) => [nr, { state, reason: "measured", author: "A", date: "2026-01-01" }]),
  );
}
