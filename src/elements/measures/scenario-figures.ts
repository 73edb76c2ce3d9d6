/** Figures of a whole scenario that more than one view shows. */
import { bandedCost, type BandedCost } from "../../measures/avoided.ts";
import type { EffectModel, ScenarioEffect } from "../../measures/effect.ts";

/** The subsidies of the measures that are on over what those measures avoid when complete: EUR per mol/yr, with its band. */
export function costOfMol(
  { measures, complete, totals, scenario }: ScenarioEffect,
  model: EffectModel,
): BandedCost {
  const subsidised = new Set(
    measures.filter((one) => one.isOn && one.subsidyEur !== undefined).map(({ id }) => id),
  );
  const avoided = model.avoided(complete.filter(({ measure }) => subsidised.has(measure)));
  const subsidy = subsidised.size === 0 ? undefined : totals.subsidyEur;
  return bandedCost(subsidy, avoided, scenario.lifetimeYears);
}

/** Change of the overloaded area, ha: less is negative. */
export function overloadedChange({ sites }: ScenarioEffect): number {
  return sites.reduce((sum, one) => sum + one.overloadedAfter - one.overloadedBefore, 0);
}
