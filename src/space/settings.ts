/** What the user decides about space, apart from the claims. Plain data, so that it can be kept. */
import type { MeasureStatus } from "../measures/measure.ts";
import type { AllocationMode } from "./allocation.ts";
import { COUNTED_BY_DEFAULT } from "./release.ts";
import { DEFAULT_RULES, type SpaceRules } from "./rules.ts";

/** Statuses of the measures that count, the rules but for the calculation threshold, and how claims of one priority share. */
export interface SpaceSettings extends Omit<SpaceRules, "threshold"> {
  readonly counted: readonly MeasureStatus[];
  readonly mode: AllocationMode;
}

const { skim, nature, additionality } = DEFAULT_RULES;

/** Only what permits no longer allow counts, nothing is skimmed, and nature comes first. */
export const DEFAULT_SPACE: SpaceSettings = {
  counted: COUNTED_BY_DEFAULT,
  skim,
  nature,
  additionality,
  mode: "first-come",
};

/** The rules with a calculation threshold, mol N/ha/yr. */
export function rulesOf(settings: SpaceSettings, threshold: number): SpaceRules {
  return {
    skim: settings.skim,
    nature: settings.nature,
    additionality: settings.additionality,
    threshold,
  };
}
