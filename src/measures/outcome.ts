/** The outcome of the tender, awarded on 27 March 2025 to three companies together: how they share it was not published. */
import { emissionOf } from "../check/emission.ts";
import type { Emitter } from "../check/emitter.ts";
import type { Cut } from "./measure.ts";

/** kg NH3/yr of ROCKWOOL, OCI and Fibrant together. */
export const TENDER_OUTCOME = 216_000;

/** Who it was awarded to; OCI and Fibrant are parts of Chemelot. */
export const OUTCOME_COMPANIES = ["rockwool-roermond", "chemelot-oci", "chemelot-fibrant"] as const;
export type OutcomeCompany = (typeof OUTCOME_COMPANIES)[number];

/** kg NH3/yr by company, together {@link TENDER_OUTCOME}. */
export type OutcomeSplit = Readonly<Record<OutcomeCompany, number>>;

/** In proportion to the latest NH3 of ROCKWOOL and Chemelot; of the latter half each to OCI and Fibrant. An assumption. */
export function defaultSplit(emitters: readonly Emitter[]): OutcomeSplit {
  const latest = (id: string): number => {
    const emitter = emitters.find((one) => one.id === id);
    if (emitter === undefined) throw new RangeError(`expected an emitter ${id}`);
    return emissionOf(emitter, "latest").nh3.central;
  };
  const [rockwool, chemelot] = [latest("rockwool-roermond"), latest("chemelot-geleen")];
  const chemelotShare = (TENDER_OUTCOME * chemelot) / (rockwool + chemelot);
  return {
    "rockwool-roermond": TENDER_OUTCOME - chemelotShare,
    "chemelot-oci": chemelotShare / 2,
    "chemelot-fibrant": chemelotShare / 2,
  };
}

/** A split in which one company does so much, and the others the rest in the proportion they had (equally if both had 0). */
export function changeSplit(split: OutcomeSplit, company: OutcomeCompany, amount: number): OutcomeSplit {
  const mine = Math.min(Math.max(amount, 0), TENDER_OUTCOME);
  const [first, second] = OUTCOME_COMPANIES.filter((one) => one !== company);
  const others = split[first] + split[second];
  const rest = TENDER_OUTCOME - mine;
  const firstRest = rest * (others > 0 ? split[first] / others : 0.5);
  return { ...split, [company]: mine, [first]: firstRest, [second]: rest - firstRest };
}

/** True when the parts are 0 or more and add up to the awarded sum, to a kilogram. */
export function isOutcomeSplit(split: OutcomeSplit): boolean {
  const parts = OUTCOME_COMPANIES.map((company) => split[company]);
  return parts.every((part) => part >= 0) && Math.abs(parts.reduce((a, b) => a + b, 0) - TENDER_OUTCOME) <= 1;
}

/** The split as cuts of a measure; RangeError when it does not add up. */
export function outcomeCuts(split: OutcomeSplit): readonly Cut[] {
  if (!isOutcomeSplit(split))
    throw new RangeError(`expected a split of ${TENDER_OUTCOME} kg over ${OUTCOME_COMPANIES.join(", ")}`);
  return OUTCOME_COMPANIES.map((emitter) => ({
    kind: "less",
    emitter,
    substance: "nh3",
    amount: split[emitter],
  }));
}
