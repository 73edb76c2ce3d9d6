/** What must be said beside the figures of a scenario. */
import type { Take } from "./emissions.ts";
import type { MeasureSubstance, ScenarioMeasure } from "./measure.ts";
import { ROCKWOOL_ID } from "./presets.ts";
import type { Scenario } from "./scenario.ts";

/**
 * double-count: ROCKWOOL is in its own subsidy and in the outcome of the tender, which may be about the same kilograms. capped:
 * a measure takes less than it would, because no more is emitted; limit is the umbrella for a part. base-unknown: the
 * emission is not known, the reduction is counted in full. fictitious-bids: invented by us.
 */
export type Flag =
  | { readonly kind: "double-count"; readonly emitter: string; readonly measures: readonly string[] }
  | {
      readonly kind: "capped";
      readonly measure: string;
      readonly emitter: string;
      readonly limit: string;
      readonly substance: MeasureSubstance;
      readonly wanted: number;
      readonly taken: number;
    }
  | {
      readonly kind: "base-unknown";
      readonly measure: string;
      readonly emitter: string;
      readonly substance: MeasureSubstance;
      readonly taken: number;
    }
  | { readonly kind: "fictitious-bids" };

/** Shortfalls below this are rounding, kg/yr. */
const ROUNDING = 1e-6;

/** The flags of a scenario and what its measures take. */
export function flagsOf(
  scenario: Scenario,
  measures: readonly ScenarioMeasure[],
  takes: readonly Take[],
): readonly Flag[] {
  const flags: Flag[] = [];
  const { tender } = scenario;
  const isOn = (id: string): boolean =>
    measures.some((one) => one.measure.id === id && one.isOn && one.intensity > 0);
  if (tender.mode === "outcome" && isOn("tender") && isOn("rockwool"))
    flags.push({ kind: "double-count", emitter: ROCKWOOL_ID, measures: ["rockwool", "tender"] });
  if (tender.mode === "simulated" && tender.bids === undefined) flags.push({ kind: "fictitious-bids" });
  for (const { measure, emitter, whole, substance, wanted, taken, isBaseUnknown } of takes) {
    if (isBaseUnknown) flags.push({ kind: "base-unknown", measure, emitter, substance, taken });
    if (wanted - taken > ROUNDING)
      flags.push({ kind: "capped", measure, emitter, limit: whole, substance, wanted, taken });
  }
  return flags;
}
