/**
 * Scenarios as parts of an address, and back. One as the letter has it, or without measures, is readable
 * (scenario=letter,2028,outcome: preset, year, tender); any other is its JSON, deflated, in base64url. What comes back has been
 * checked by the schema of the scenario file.
 */
import * as v from "valibot";
import { scenarios as scenarioList } from "../exchange/scenario-schema.ts";
import { newScenario, type Scenario, type ScenarioPreset } from "../measures/scenario.ts";
import { TENDER_MODES, type TenderMode } from "../measures/tender.ts";
import { packed, unpacked } from "./packed.ts";
import { MOST_SCENARIOS } from "./work.ts";

const NAME = "scenario";
const READABLE = /^(letter|none),(\d{4})(?:,([a-z]+))?$/;

/** Adds the scenarios to the parameters of an address. */
export function putScenarios(scenarios: readonly Scenario[], parameters: URLSearchParams): void {
  for (const [place, scenario] of scenarios.entries())
    parameters.append(NAME, readableText(scenario, idAt(place)) ?? packed(scenario));
}

/** The scenarios of an address, and how many of its parts could not be understood or have an id that was there before. */
export function scenariosOf(parameters: URLSearchParams): {
  readonly scenarios: readonly Scenario[];
  readonly damaged: number;
} {
  const texts = parameters.getAll(NAME);
  const scenarios: Scenario[] = [];
  for (const [place, text] of texts.slice(0, MOST_SCENARIOS).entries()) {
    const found = scenarioOf(text, idAt(place));
    if (found !== undefined && scenarios.every(({ id }) => id !== found.id)) scenarios.push(found);
  }
  return { scenarios, damaged: texts.length - scenarios.length };
}

function idAt(place: number): string {
  return String(place + 1);
}

/** A scenario of which only year and tender were chosen. */
function presetScenario(preset: ScenarioPreset, id: string, year: number, mode?: TenderMode): Scenario {
  const scenario = newScenario(preset, id);
  return { ...scenario, year, tender: { ...scenario.tender, mode: mode ?? scenario.tender.mode } };
}

function readableText(scenario: Scenario, id: string): string | undefined {
  const { year, tender } = scenario;
  for (const preset of ["letter", "none"] as const) {
    if (JSON.stringify(scenario) !== JSON.stringify(presetScenario(preset, id, year, tender.mode))) continue;
    const isUsual = newScenario(preset).tender.mode === tender.mode;
    return [preset, year, ...(isUsual ? [] : [tender.mode])].join(",");
  }
  return undefined;
}

function scenarioOf(text: string, id: string): Scenario | undefined {
  const readable = READABLE.exec(text);
  const value: unknown =
    readable === null
      ? unpacked(text)
      : presetScenario(
          readable[1] === "letter" ? "letter" : "none",
          id,
          Number(readable[2]),
          // A mode that there is not becomes the usual one.
          TENDER_MODES.find((one) => one === readable[3]),
        );
  const { success, output } = v.safeParse(scenarioList, [value]);
  return success ? output[0] : undefined;
}
