/** What the user can do with scenarios: choose, change, add, copy, take away, compare. */
import { freeId } from "../check/own-source.ts";
import { FIRST_YEAR, LAST_YEAR } from "../measures/measure.ts";
import type { PresetId } from "../measures/presets.ts";
import type { OwnMeasure, PresetSettings, Scenario } from "../measures/scenario.ts";
import type { TenderSettings } from "../measures/tender.ts";
import { shownScenario, type Inputs } from "./inputs.ts";
import type { Step } from "./store.ts";
import { MOST_SCENARIOS } from "./work.ts";

/** Changes the scenario that is shown; that of the letter becomes the user's own by it. */
export function changeScenario(change: (scenario: Scenario) => Scenario): Step {
  return (inputs) => {
    const before = shownScenario(inputs);
    const after = change(before);
    if (after === before) return inputs;
    const { scenarios } = inputs.work;
    return withScenarios(
      inputs,
      scenarios.length === 0 ? [after] : scenarios.map((one) => (one.id === before.id ? after : one)),
    );
  };
}

/** Looks from another year, 2019-2030. */
export function setScenarioYear(year: number): Step {
  const wanted = Math.min(LAST_YEAR, Math.max(FIRST_YEAR, Math.round(year)));
  return changeScenario((scenario) => (scenario.year === wanted ? scenario : { ...scenario, year: wanted }));
}

/** Changes how a preset is used. */
export function setPreset(id: PresetId, settings: Partial<PresetSettings>): Step {
  return changeScenario((scenario) => ({
    ...scenario,
    presets: { ...scenario.presets, [id]: { ...scenario.presets[id], ...settings } },
  }));
}

/** Changes the tender. */
export function setTender(change: (tender: TenderSettings) => TenderSettings): Step {
  return changeScenario((scenario) => ({ ...scenario, tender: change(scenario.tender) }));
}

/** Replaces the own measure with the same id, or adds it. */
export function setOwnMeasure(measure: OwnMeasure): Step {
  return changeScenario((scenario) => ({
    ...scenario,
    own: scenario.own.some(({ id }) => id === measure.id)
      ? scenario.own.map((one) => (one.id === measure.id ? measure : one))
      : [...scenario.own, measure],
  }));
}

/** Takes an own measure away. */
export function removeOwnMeasure(id: string): Step {
  return changeScenario((scenario) =>
    scenario.own.some((one) => one.id === id)
      ? { ...scenario, own: scenario.own.filter((one) => one.id !== id) }
      : scenario,
  );
}

/** Shows another scenario; it is then no longer held against the shown one. */
export function chooseScenario(id: string): Step {
  return (inputs) =>
    inputs.scenario === id
      ? inputs
      : { ...inputs, scenario: id, compared: inputs.compared.filter((one) => one !== id) };
}

/**
 * Adds scenarios under ids of their own and shows the first of them; at most {@link MOST_SCENARIOS} in all. That of the letter,
 * where it is all there is, is kept beside them when the user has seen it (isKept).
 */
export function addScenarios(added: readonly Scenario[], isKept = false): Step {
  return (inputs) => {
    const { scenarios } = inputs.work;
    const all = scenarios.length === 0 && isKept ? [shownScenario(inputs)] : [...scenarios];
    const from = all.length;
    for (const one of added.slice(0, MOST_SCENARIOS - from))
      all.push({ ...one, id: all.some(({ id }) => id === one.id) ? freeId(all) : one.id });
    return all.length === from ? inputs : { ...withScenarios(inputs, all), scenario: all[from].id };
  };
}

/** Adds a copy of the scenario that is shown, under another name, and shows it. */
export function copyScenario(name: string): Step {
  return (inputs) => addScenarios([{ ...shownScenario(inputs), name }], true)(inputs);
}

/** Takes a scenario away. */
export function removeScenario(id: string): Step {
  return (inputs) => {
    const { scenarios } = inputs.work;
    if (scenarios.every((one) => one.id !== id)) return inputs;
    return {
      ...withScenarios(
        inputs,
        scenarios.filter((one) => one.id !== id),
      ),
      scenario: inputs.scenario === id ? undefined : inputs.scenario,
      compared: inputs.compared.filter((one) => one !== id),
    };
  };
}

/** Holds a scenario against the shown one, or no longer. */
export function toggleCompared(id: string): Step {
  return (inputs) => ({
    ...inputs,
    compared: inputs.compared.includes(id)
      ? inputs.compared.filter((one) => one !== id)
      : [...inputs.compared, id],
  });
}

function withScenarios(inputs: Inputs, scenarios: readonly Scenario[]): Inputs {
  return { ...inputs, work: { ...inputs.work, scenarios } };
}
