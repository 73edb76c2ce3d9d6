/** A scenario: which measures are taken, and from where we look. */
import type { EmissionYear } from "../check/emission.ts";
import type { Emitter } from "../check/emitter.ts";
import {
  FIRST_YEAR,
  LAST_YEAR,
  type Cut,
  type Measure,
  type MeasureStatus,
  type MeasureSubstance,
  MEASURE_SUBSTANCES,
  type ScenarioMeasure,
  type Step,
} from "./measure.ts";
import { PRESET_IDS, PRESETS, type PresetId } from "./presets.ts";
import { DEFAULT_TENDER, tenderMeasure, type TenderSettings } from "./tender.ts";

/** How a preset is used. */
export interface PresetSettings {
  readonly isOn: boolean;
  /** Degree to which it is carried out, 0-1. */
  readonly intensity: number;
  /** In place of the preset's own steps, which are often an assumption; not for caps with their own years (ofi). */
  readonly steps?: readonly Step[];
}

/** A measure that the user entered: kg/yr less when complete. */
export interface OwnMeasure extends PresetSettings {
  /** Unlike any other in the scenario. */
  readonly id: string;
  readonly name: string;
  readonly emitter: string;
  readonly amounts: Readonly<Record<MeasureSubstance, number>>;
  readonly steps: readonly Step[];
  readonly status: MeasureStatus;
  /** Undefined: not known. */
  readonly subsidyEur?: number;
}

/**
 * Total deposition before the measures. 2022: the estimate of 2022 in every year. site-trend: scaled by the trend of each
 * site's mean in AERIUS Monitor, which already holds some of the policy.
 */
export type BackgroundChoice = "2022" | "site-trend";

/** A set of measures seen from a year, against a base year. */
export interface Scenario {
  readonly id: string;
  readonly name: string;
  readonly presets: Readonly<Record<PresetId, PresetSettings>>;
  readonly own: readonly OwnMeasure[];
  readonly tender: TenderSettings;
  /** 2019-2030. */
  readonly year: number;
  /** Emission that the measures are taken from. */
  readonly baseYear: EmissionYear;
  readonly background: BackgroundChoice;
  /** Years over which a subsidy is spread in EUR per kg; undefined gives EUR per kg/yr. */
  readonly lifetimeYears?: number;
}

/** Which measures a new scenario has on. letter: ROCKWOOL's 42 t, Yara, and the tender. */
export type ScenarioPreset = "letter" | "none";

/** A new scenario, as the letter has it or without measures. */
export function newScenario(preset: ScenarioPreset, id = "1", name = ""): Scenario {
  const isLetter = preset === "letter";
  const off: PresetSettings = { isOn: false, intensity: 1 };
  const letter: PresetSettings = { isOn: isLetter, intensity: 1 };
  return {
    id,
    name,
    presets: { rockwool: letter, yara: letter, "rockwool-plan": off, ofi: off },
    own: [],
    tender: isLetter ? DEFAULT_TENDER : { ...DEFAULT_TENDER, mode: "none" },
    year: 2028,
    baseYear: "latest",
    background: "2022",
  };
}

/**
 * All measures of a scenario, also those that are off: reductions first, then caps, as that is how they are applied.
 * RangeError for a year, a degree, an amount or steps that cannot be.
 */
export function measuresOf(scenario: Scenario, emitters: readonly Emitter[]): readonly ScenarioMeasure[] {
  const { year } = scenario;
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR)
    throw new RangeError(`expected a year from ${FIRST_YEAR} to ${LAST_YEAR}, got ${year}`);
  const tender = tenderMeasure(scenario.tender, emitters);
  const all: ScenarioMeasure[] = [
    ...PRESET_IDS.map((id) => withSettings(PRESETS[id], scenario.presets[id])),
    ...(tender === undefined ? [] : [{ measure: tender, isOn: true, intensity: scenario.tender.intensity }]),
    ...scenario.own.map((own) => withSettings(ownMeasure(own), own)),
  ];
  for (const one of all) checkMeasure(one);
  const isCap = ({ measure }: ScenarioMeasure): boolean => measure.cuts.some(({ kind }) => kind !== "less");
  return [...all.filter((one) => !isCap(one)), ...all.filter(isCap)];
}

function withSettings(measure: Measure, { isOn, intensity, steps }: PresetSettings): ScenarioMeasure {
  if (steps === undefined || measure.steps.length === 0) return { measure, isOn, intensity };
  return { measure: { ...measure, steps }, isOn, intensity };
}

function ownMeasure(own: OwnMeasure): Measure {
  return {
    id: own.id,
    name: own.name,
    cuts: MEASURE_SUBSTANCES.filter((substance) => own.amounts[substance] !== 0).map((substance) => ({
      kind: "less",
      emitter: own.emitter,
      substance,
      amount: own.amounts[substance],
    })),
    steps: own.steps,
    isStepsAssumed: false,
    status: own.status,
    provenance: [{ source: "", date: "", confidence: "entered" }],
    subsidyEur: own.subsidyEur,
  };
}

function checkMeasure({ measure, intensity }: ScenarioMeasure): void {
  const { id, steps, cuts } = measure;
  if (!(intensity >= 0 && intensity <= 1))
    throw new RangeError(`expected a degree from 0 to 1 of measure ${id}, got ${intensity}`);
  const isRising = steps.every(
    ({ year, share }, i) =>
      share >= 0 && share <= 1 && (i === 0 || (year > steps[i - 1].year && share >= steps[i - 1].share)),
  );
  if (!isRising) throw new RangeError(`expected ascending years and shares from 0 to 1 of measure ${id}`);
  for (const cut of cuts)
    if (!isPossible(cut))
      throw new RangeError(`expected amounts of 0 or more of measure ${id} at ${cut.emitter}`);
}

function isPossible(cut: Cut): boolean {
  switch (cut.kind) {
    case "less":
      return cut.amount >= 0 && Number.isFinite(cut.amount);
    case "lessThanBase":
      return cut.share >= 0 && cut.share <= 1;
    case "atMost":
      return cut.levels.every(
        ({ year, amount }, i) => amount >= 0 && (i === 0 || year > cut.levels[i - 1].year),
      );
  }
}
