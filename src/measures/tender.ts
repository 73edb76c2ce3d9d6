/** The ammonia tender of EUR 54 million: as the letter expected it, as it was awarded, or simulated from bids. */
import { emissionOf } from "../check/emission.ts";
import type { Emitter } from "../check/emitter.ts";
import { isIndustry } from "../check/summary.ts";
import { awardBids, type Bid } from "./bids.ts";
import type { Measure } from "./measure.ts";
import { defaultSplit, outcomeCuts, TENDER_OUTCOME, type OutcomeSplit } from "./outcome.ts";
import { LETTER } from "./presets.ts";

/** The budget, EUR. */
export const TENDER_BUDGET_EUR = 54_000_000;
/** What the letter expects, kg NH3/yr; mid is our mean of its ends. */
export const TENDER_RANGE = { low: 150_000, mid: 175_000, high: 200_000 } as const;
/** "By 2028 at the latest": nothing is counted earlier. */
export const TENDER_YEAR = 2028;
/** The letter: five companies emit about 90 % of the NH3 of such installations. */
export const TENDER_COMPANIES = 5;

/** low, mid, high: the letter's range in proportion to emission. outcome: as awarded in March 2025. simulated: from bids. */
export type TenderMode = "none" | "low" | "mid" | "high" | "outcome" | "simulated";
export const TENDER_MODES: readonly TenderMode[] = ["none", "low", "mid", "high", "outcome", "simulated"];

/** What a scenario takes for the tender. */
export interface TenderSettings {
  readonly mode: TenderMode;
  /** Degree to which it is carried out, 0-1. */
  readonly intensity: number;
  /** Outcome: who does how much of the 216,000 kg/yr; undefined takes the default. */
  readonly split?: OutcomeSplit;
  /** Simulated: undefined takes {@link FICTITIOUS_BIDS}. */
  readonly bids?: readonly Bid[];
  /** Simulated: EUR. */
  readonly budgetEur: number;
}

export const DEFAULT_TENDER: TenderSettings = { mode: "mid", intensity: 1, budgetEur: TENDER_BUDGET_EUR };

/** Invented bids to begin with, at prices around the EUR 250 per kg/yr of the real outcome; no company offered these. */
export const FICTITIOUS_BIDS: readonly Bid[] = [
  { emitter: "rockwool-roermond", amount: 90_000, eurPerKg: 220 },
  { emitter: "yara-sluiskil", amount: 80_000, eurPerKg: 260 },
  { emitter: "chemelot-oci", amount: 40_000, eurPerKg: 300 },
  { emitter: "cosun-dinteloord", amount: 50_000, eurPerKg: 340 },
  { emitter: "isover-etten-leur", amount: 3_000, eurPerKg: 380 },
];

/** The bids that a simulated tender is about. */
export function bidsOf(settings: TenderSettings): readonly Bid[] {
  return settings.bids ?? FICTITIOUS_BIDS;
}

/** The industrial emitters, still open and no part of another, with the largest latest NH3; largest first. */
export function largestAmmoniaEmitters(
  emitters: readonly Emitter[],
  count = TENDER_COMPANIES,
): readonly Emitter[] {
  let sorted = byAmmonia.get(emitters);
  if (sorted === undefined) {
    sorted = emitters
      .filter((emitter) => emitter.parent === undefined && isIndustry(emitter) && latestAmmonia(emitter) > 0)
      .sort((a, b) => latestAmmonia(b) - latestAmmonia(a));
    byAmmonia.set(emitters, sorted);
  }
  return sorted.slice(0, count);
}

/** Asked several times at every step of a slider, for a list that stays. */
const byAmmonia = new WeakMap<readonly Emitter[], readonly Emitter[]>();

/** The tender as a measure; undefined for the mode none. RangeError for bids or a split that cannot be. */
export function tenderMeasure(settings: TenderSettings, emitters: readonly Emitter[]): Measure | undefined {
  const common = { id: "tender", steps: [{ year: TENDER_YEAR, share: 1 }], isStepsAssumed: true } as const;
  switch (settings.mode) {
    case "none":
      return undefined;
    case "outcome":
      return {
        ...common,
        cuts: outcomeCuts(settings.split ?? defaultSplit(emitters)),
        status: "subsidyGranted",
        provenance: [
          {
            source: `Rijksoverheid: ${TENDER_OUTCOME / 1000} ton door ROCKWOOL, OCI en Fibrant samen`,
            date: "2025-03-27",
            confidence: "reported",
            url: "https://www.rijksoverheid.nl/actueel/nieuws/2025/03/27/kabinet-54-miljoen-euro-voor-reductie-ammoniakuitstoot-in-industrie",
          },
        ],
        subsidyEur: TENDER_BUDGET_EUR,
      };
    case "simulated": {
      const { awards, spentEur } = awardBids(bidsOf(settings), settings.budgetEur);
      return {
        ...common,
        cuts: awards
          .filter(({ isAwarded }) => isAwarded)
          .map(({ bid }) => ({ kind: "less", emitter: bid.emitter, substance: "nh3", amount: bid.amount })),
        status: "announced",
        provenance: [
          { source: "", date: "", confidence: settings.bids === undefined ? "assumed" : "entered" },
        ],
        subsidyEur: spentEur,
      };
    }
    default:
      return {
        ...common,
        cuts: proportional(TENDER_RANGE[settings.mode], largestAmmoniaEmitters(emitters)),
        status: "announced",
        provenance: [LETTER, { source: "", date: "", confidence: "assumed" }],
        subsidyEur: TENDER_BUDGET_EUR,
      };
  }
}

function proportional(total: number, emitters: readonly Emitter[]): Measure["cuts"] {
  const sum = emitters.reduce((all, emitter) => all + latestAmmonia(emitter), 0);
  return emitters.map((emitter) => ({
    kind: "less",
    emitter: emitter.id,
    substance: "nh3",
    amount: (total * latestAmmonia(emitter)) / sum,
  }));
}

function latestAmmonia(emitter: Emitter): number {
  return emissionOf(emitter, "latest").nh3.central;
}
