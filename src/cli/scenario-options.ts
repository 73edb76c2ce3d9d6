/** The options of `scenario`, read and checked; files are read by the command. */
import { parseArgs } from "node:util";
import { EMISSION_YEARS, type EmissionYear } from "../check/emission.ts";
import { FIRST_YEAR, LAST_YEAR } from "../measures/measure.ts";
import { newScenario, type Scenario } from "../measures/scenario.ts";
import { TENDER_MODES, type TenderMode } from "../measures/tender.ts";
import { numberOption, UsageError, wordOption } from "./usage.ts";

/** What is asked: a new scenario, or one of a file, and what differs from it. */
export interface ScenarioOptions {
  readonly base:
    | { readonly kind: "new"; readonly scenario: Scenario }
    | { readonly kind: "file"; readonly file: string; readonly id: string | undefined };
  readonly tender: TenderMode | undefined;
  /** File of bids; the tender is then simulated. */
  readonly bids: string | undefined;
  readonly baseYear: EmissionYear | undefined;
  readonly year: number | undefined;
  readonly isJson: boolean;
}

/** Reads the arguments after `scenario`; UsageError when they do not make a question. */
export function readScenarioOptions(args: readonly string[]): ScenarioOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      preset: { type: "string" },
      tender: { type: "string" },
      bids: { type: "string" },
      "base-year": { type: "string" },
      year: { type: "string" },
      file: { type: "string" },
      scenario: { type: "string" },
      json: { type: "boolean", default: false },
    },
  });
  const { preset, bids, file } = values;
  if (file !== undefined && preset !== undefined)
    throw new UsageError("--preset does not go with --file: leave one of them out");
  if (file === undefined && values.scenario !== undefined)
    throw new UsageError("--scenario chooses one of a file: give --file");
  const tender =
    values.tender === undefined ? undefined : wordOption("tender", values.tender, TENDER_MODES, "mid");
  if (bids !== undefined && tender !== undefined && tender !== "simulated")
    throw new UsageError(`--bids goes with --tender simulated, not with ${tender}`);
  return {
    base:
      file === undefined
        ? { kind: "new", scenario: newScenario(wordOption("preset", preset, ["letter", "none"], "letter")) }
        : { kind: "file", file, id: values.scenario },
    tender: bids === undefined ? tender : "simulated",
    bids,
    baseYear:
      values["base-year"] === undefined
        ? undefined
        : wordOption("base-year", values["base-year"], EMISSION_YEARS, "latest"),
    year: values.year === undefined ? undefined : yearOption(values.year),
    isJson: values.json,
  };
}

/** A whole year that a scenario can look at; UsageError for any other. */
export function yearOption(text: string): number {
  const year = numberOption("year", text, FIRST_YEAR, LAST_YEAR);
  if (!Number.isInteger(year)) throw new UsageError(`--year: expected a whole year, got "${text}"`);
  return year;
}
