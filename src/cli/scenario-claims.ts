/** The letter's claims in words, and the share of a scenario's tender in the known NH3. */
import type { Claim, ClaimVerdict, TenderShareClaim } from "../measures/claims.ts";
import type { ScenarioEffect } from "../measures/effect.ts";
import { estimateText, wholeText } from "./text-table.ts";

/** Said with every scenario. */
export const ESTIMATE_NOTES: readonly string[] = [
  "Loads are counted on the hexagons of the base situation, before and after; background of 2022 unless the scenario says otherwise.",
  "The steps of ROCKWOOL are assumed to be equal (2026, 2027, 2028), Yara is counted from 2026, the tender from 2028.",
];

const VERDICTS: Readonly<Record<ClaimVerdict, string>> = {
  agrees: "agrees: our range lies in the published one",
  overlaps: "overlaps: part of our range lies in the published one",
  differs: "differs: our range lies outside the published one",
};

/** One sentence on a claim: what we find and what keeps it from being a proof. */
export function claimNote(claim: Claim): string {
  const verdict = VERDICTS[claim.verdict];
  switch (claim.id) {
    case "rockwool-deposition": {
      const { low, central, high } = claim.ours;
      const means = claim.sites.map(({ mean }) => mean);
      return `${verdict}. 42,000 kg less gives ${estimateText(central)} mol/ha/yr (${estimateText(low)} to ${estimateText(high)}) on average over all sensitive hectares within 25 km; means by area go from ${estimateText(Math.min(...means))} to ${estimateText(Math.max(...means))}. The letter does not say which areas it means, and no stack height is published.`;
    }
    case "tender-share":
      return `${verdict}. Of the 19 only some are known, so the true total is higher and the share lower.`;
    case "five-companies":
      return `${verdict}. ${percent(claim.shares.latest)} of the latest NH3 of the industrial emitters of our own selection, ${percent(claim.shares["2019"])} in 2019; which installations the letter means was not published.`;
  }
}

/** The tender of a scenario as a share of the NH3 of the confirmed emitters, by base year; undefined without a tender. */
export interface TenderShare {
  /** kg NH3/yr taken in the scenario's year. */
  readonly kg: number;
  readonly years: Readonly<
    Record<
      "2019" | "latest",
      { readonly share: number; readonly totalNh3Kg: number; readonly known: number; readonly of: number }
    >
  >;
  readonly published: { readonly low: number; readonly high: number };
}

/** See {@link TenderShare}. */
export function tenderShare(
  { measures }: ScenarioEffect,
  { years, published }: TenderShareClaim,
): TenderShare | undefined {
  const tender = measures.find(({ id }) => id === "tender");
  if (tender === undefined) return undefined;
  const kg = -tender.change.nh3;
  const of = ({
    total,
    known,
    of: all,
  }: TenderShareClaim["years"]["latest"]): TenderShare["years"]["latest"] => ({
    share: kg / total,
    totalNh3Kg: total,
    known,
    of: all,
  });
  return { kg, years: { "2019": of(years["2019"]), latest: of(years.latest) }, published };
}

/** The share in words, with what it is a share of, beside the letter's. */
export function tenderShareText({ kg, years, published }: TenderShare): string {
  const year = (name: "2019" | "latest"): string => {
    const { share, totalNh3Kg, known, of } = years[name];
    return `  ${name === "2019" ? "2019" : "latest"}: ${percent(share)} of ${wholeText(totalNh3Kg)} kg NH3, the sum of those known (${known}) out of ${of} peak emitters`;
  };
  return [
    `Tender ${wholeText(kg)} kg NH3/yr as a share of the confirmed emitters' NH3; the letter: ${percent(published.low)} to ${percent(published.high)}`,
    year("2019"),
    year("latest"),
  ].join("\n");
}

/** A share (0-1) in whole percents. */
export function percent(share: number): string {
  return `${wholeText(100 * share)} %`;
}
