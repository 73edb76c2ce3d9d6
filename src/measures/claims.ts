/** The letter's own claims beside our results, with an honest verdict on each. Depends on the data only, not on a scenario. */
import { bandOf, type RunLoads } from "../check/band.ts";
import { EMISSION_YEARS, emissionOf, enteredEmission, type EmissionYear } from "../check/emission.ts";
import type { Emitter } from "../check/emitter.ts";
import type { Band } from "../check/result.ts";
import { isIndustry, OFFICIAL_PEAK_EMITTERS } from "../check/summary.ts";
import type { HexagonTable } from "../grid/hexagons.ts";
import type { Contribution } from "../model/contribution.ts";
import { PRESETS, ROCKWOOL_ID } from "./presets.ts";
import { largestAmmoniaEmitters, TENDER_COMPANIES, TENDER_RANGE } from "./tender.ts";

/**
 * agrees: our whole range lies in the published one. overlaps: part of it does. differs: none of it does. Each is about our
 * inputs: reasons say what keeps it from being a proof.
 */
export type ClaimVerdict = "agrees" | "overlaps" | "differs";

/**
 * areas-not-named: the letter does not say which areas its means are of. stack-assumed: no stack height is published.
 * known-of-19: the sum is of the peak emitters that are known, not of all 19. own-selection: the share is of our selection of
 * industrial emitters; which installations the letter means was not published.
 */
export type ClaimReason = "areas-not-named" | "stack-assumed" | "known-of-19" | "own-selection";

/** A claim: what was published and what we find, in mol N/ha/yr or as a share (0-1). */
interface ClaimBase {
  readonly published: { readonly low: number; readonly high: number };
  readonly ours: Band;
  readonly verdict: ClaimVerdict;
  readonly reasons: readonly ClaimReason[];
}

/** Mean over the sensitive hectares of a site within 25 km, mol N/ha/yr, and those hectares. */
export interface SiteMean {
  readonly nr: number;
  readonly mean: number;
  readonly area: number;
}

/** 42,000 kg less at ROCKWOOL gives so much less on the surrounding areas. Ours is the mean within 25 km with its band. */
export interface RockwoolClaim extends ClaimBase {
  readonly id: "rockwool-deposition";
  /** Highest first. */
  readonly sites: readonly SiteMean[];
}

/** NH3 of the confirmed peak emitters together in one year, kg, as far as known. */
export interface KnownAmmonia {
  readonly total: number;
  /** Confirmed emitters with a figure, and how many there are officially. */
  readonly known: number;
  readonly of: number;
  /** The tender's low, mid and high reduction as a share of it. */
  readonly share: Band;
}

/** The tender is 23-30 % of the NH3 of the industrial peak emitters. Ours spans both years. */
export interface TenderShareClaim extends ClaimBase {
  readonly id: "tender-share";
  readonly years: Readonly<Record<EmissionYear, KnownAmmonia>>;
}

/** About 90 % of the NH3 of such installations comes from five companies. */
export interface FiveCompaniesClaim extends ClaimBase {
  readonly id: "five-companies";
  readonly companies: readonly string[];
  readonly shares: Readonly<Record<EmissionYear, number>>;
}

export type Claim = RockwoolClaim | TenderShareClaim | FiveCompaniesClaim;

/** ROCKWOOL's measure on the surrounding areas. The runs make the band. RangeError for a contribution without NH3. */
export function rockwoolClaim(
  hexagons: HexagonTable,
  { rows, perKg: { NH3: perKg } }: Contribution,
  runs: RunLoads,
): RockwoolClaim {
  const [cut] = PRESETS.rockwool.cuts;
  if (perKg === undefined || cut.kind !== "less" || cut.emitter !== ROCKWOOL_ID)
    throw new RangeError("expected the contribution of NH3 for ROCKWOOL's reduction");
  const sums = new Map<number, { mol: number; area: number }>();
  for (let i = 0; i < rows.length; i++) {
    const h = rows[i];
    const sum = sums.get(hexagons.site[h]) ?? { mol: 0, area: 0 };
    sum.mol += cut.amount * perKg[i] * hexagons.mappedArea[h];
    sum.area += hexagons.mappedArea[h];
    sums.set(hexagons.site[h], sum);
  }
  const sites = Array.from(sums, ([nr, { mol, area }]) => ({ nr, mean: mol / area, area }));
  const area = sites.reduce((sum, site) => sum + site.area, 0);
  const emission = enteredEmission({ nh3: cut.amount, nox: 0, dust: 0 });
  const { low, central, high } = bandOf(runs, "sensitive", emission);
  return {
    id: "rockwool-deposition",
    ...judged({ low: 5.68, high: 8.82 }, { low: low / area, central: central / area, high: high / area }, [
      "areas-not-named",
      "stack-assumed",
    ]),
    sites: sites.sort((a, b) => b.mean - a.mean),
  };
}

/** The tender's share of the NH3 of the confirmed emitters, as far as that is known. */
export function tenderShareClaim(emitters: readonly Emitter[]): TenderShareClaim {
  const years = byYear((year) => knownAmmonia(emitters, year));
  const { "2019": first, latest } = years;
  const ours = {
    low: Math.min(first.share.low, latest.share.low),
    central: (first.share.central + latest.share.central) / 2,
    high: Math.max(first.share.high, latest.share.high),
  };
  return { id: "tender-share", ...judged({ low: 0.23, high: 0.3 }, ours, ["known-of-19"]), years };
}

/** The share of the five largest in the NH3 of all industrial emitters of our selection. */
export function fiveCompaniesClaim(emitters: readonly Emitter[]): FiveCompaniesClaim {
  const industry = emitters.filter((emitter) => emitter.parent === undefined && isIndustry(emitter));
  const shares = byYear((year) => {
    const amounts = industry.map((emitter) => emissionOf(emitter, year).nh3.central).sort((a, b) => b - a);
    return sumOf(amounts.slice(0, TENDER_COMPANIES)) / sumOf(amounts);
  });
  const both = Object.values(shares);
  const ours = { low: Math.min(...both), central: sumOf(both) / both.length, high: Math.max(...both) };
  return {
    id: "five-companies",
    // "About 90 %": to the nearest ten.
    ...judged({ low: 0.85, high: 0.95 }, ours, ["own-selection"]),
    companies: largestAmmoniaEmitters(emitters).map(({ id }) => id),
    shares,
  };
}

function knownAmmonia(emitters: readonly Emitter[], year: EmissionYear): KnownAmmonia {
  const figures = emitters
    .filter(({ status, parent }) => status === "confirmed" && parent === undefined)
    .map((emitter) => emissionOf(emitter, year).nh3)
    .filter(({ basis }) => basis !== "unreported");
  const total = sumOf(figures.map(({ central }) => central));
  const { low, mid, high } = TENDER_RANGE;
  return {
    total,
    known: figures.length,
    of: OFFICIAL_PEAK_EMITTERS,
    share: { low: low / total, central: mid / total, high: high / total },
  };
}

function judged(published: ClaimBase["published"], ours: Band, reasons: readonly ClaimReason[]): ClaimBase {
  const isInside = ours.low >= published.low && ours.high <= published.high;
  const touches = ours.low <= published.high && ours.high >= published.low;
  return { published, ours, verdict: isInside ? "agrees" : touches ? "overlaps" : "differs", reasons };
}

function byYear<T>(of: (year: EmissionYear) => T): Readonly<Record<EmissionYear, T>> {
  const [first, latest] = EMISSION_YEARS.map(of);
  return { "2019": first, latest };
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
