/** The options of `space`, read and checked. */
import { parseArgs } from "node:util";
import { EMISSION_YEARS } from "../check/emission.ts";
import { FIRST_YEAR, LAST_YEAR, MEASURE_STATUSES, type MeasureStatus } from "../measures/measure.ts";
import { newScenario, type Scenario } from "../measures/scenario.ts";
import { TENDER_MODES } from "../measures/tender.ts";
import type { AllocationMode } from "../space/allocation.ts";
import { claimFault, PURPOSES, type Claim, type ClaimYears } from "../space/claim.ts";
import { COUNTED_BY_DEFAULT } from "../space/release.ts";
import { DEFAULT_RULES, type NatureRule, type SpaceRules } from "../space/rules.ts";
import { HIGHEST } from "./check-options.ts";
import { rdOption } from "./rd-option.ts";
import { numberOption, UsageError, wordOption } from "./usage.ts";

/** What is asked. Sites and provinces are checked against the data by the command. */
export interface SpaceOptions {
  readonly scenario: Scenario;
  readonly status: "changed" | "all";
  readonly counted: readonly MeasureStatus[];
  readonly rules: SpaceRules;
  /** Numbers of sites whose nature is said to allow use. */
  readonly allowed: readonly number[];
  readonly claims: readonly Claim[];
  readonly mode: AllocationMode;
  readonly isJson: boolean;
}

/** Reads the arguments after `space`; UsageError when they do not make a question. */
export function readSpaceOptions(args: readonly string[]): SpaceOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      preset: { type: "string" },
      year: { type: "string" },
      tender: { type: "string" },
      "base-year": { type: "string" },
      status: { type: "string" },
      skim: { type: "string" },
      nature: { type: "string" },
      allow: { type: "string" },
      allocate: { type: "string" },
      claim: { type: "string", multiple: true, default: [] },
      json: { type: "boolean", default: false },
    },
  });
  const preset = newScenario(wordOption("preset", values.preset, ["letter", "none"], "letter"));
  const status = wordOption("status", values.status, ["changed", "all"], "changed");
  const allowed = siteNumbers(values.allow);
  return {
    scenario: {
      ...preset,
      year: yearOption(values.year),
      baseYear: wordOption("base-year", values["base-year"], EMISSION_YEARS, preset.baseYear),
      tender: {
        ...preset.tender,
        mode: wordOption("tender", values.tender, TENDER_MODES, preset.tender.mode),
      },
    },
    status,
    counted: status === "all" ? MEASURE_STATUSES : COUNTED_BY_DEFAULT,
    rules: { ...DEFAULT_RULES, skim: skimOption(values.skim), nature: natureOption(values.nature) },
    allowed,
    claims: values.claim.map(claimOption),
    mode: wordOption("allocate", values.allocate, ["first-come", "proportional"], "first-come"),
    isJson: values.json,
  };
}

function yearOption(text = "2028"): number {
  const year = numberOption("year", text, FIRST_YEAR, LAST_YEAR);
  if (!Number.isInteger(year)) throw new UsageError(`--year: expected a whole year, got "${text}"`);
  return year;
}

/** "30", or "Limburg:40,Gelderland:20", or both. */
function skimOption(text: string | undefined): SpaceRules["skim"] {
  if (text === undefined) return DEFAULT_RULES.skim;
  let overall = 0;
  const byProvince: Record<string, number> = {};
  for (const part of text.split(",")) {
    const [name, percentage] = part.includes(":") ? part.split(":", 2) : [undefined, part];
    const share = numberOption("skim", percentage, 0, 100) / 100;
    if (name === undefined) overall = share;
    else byProvince[name.trim()] = share;
  }
  return { overall, byProvince };
}

function natureOption(text: string | undefined): NatureRule {
  if (text?.startsWith("share:") === true)
    return { kind: "share", share: numberOption("nature share", text.slice("share:".length), 0, 1) };
  if (text !== undefined && text !== "strict" && text !== "none")
    throw new UsageError(`--nature: expected strict, share:PART (such as share:0.5) or none; got "${text}"`);
  return { kind: text ?? "strict" };
}

function siteNumbers(text: string | undefined): readonly number[] {
  if (text === undefined) return [];
  return text.split(",").map((part) => {
    const nr = part.trim() === "" ? NaN : Number(part);
    if (!Number.isInteger(nr) || nr < 1)
      throw new UsageError(`--allow: expected numbers of Natura 2000 sites, such as 149,150; got "${text}"`);
    return nr;
  });
}

/** "name;RDX,RDY;NH3;NOX;HEIGHT;HEAT;purpose", with a priority and years if wanted. */
function claimOption(text: string, place: number): Claim {
  const parts = text.split(";").map((part) => part.trim());
  if (parts.length < 7 || parts.length > 9)
    throw new UsageError(
      `--claim: expected "NAME;RDX,RDY;NH3;NOX;HEIGHT;HEAT;PURPOSE", got ${parts.length} parts in "${text}"`,
    );
  const [name, rd, nh3, nox, height, heat, purpose, priority, years] = parts as [
    ...[string, string, string, string, string, string, string],
    ...(string | undefined)[],
  ];
  const [x, y] = rdOption("claim", rd);
  const claim: Claim = {
    id: `claim-${place + 1}`,
    name,
    sources: [
      {
        x,
        y,
        height: numberOption("claim height", height, 0, HIGHEST.height),
        heatMegawatts: numberOption("claim heat", heat, 0, HIGHEST.heat),
        timeProfile: 1,
        nh3: numberOption("claim NH3", nh3, 0, HIGHEST.emission),
        nox: numberOption("claim NOx", nox, 0, HIGHEST.emission),
      },
    ],
    purpose: wordOption("claim purpose", purpose, PURPOSES, "other"),
    priority: numberOption("claim priority", priority ?? "1", 1),
    years: yearsOf(years),
  };
  const fault = claimFault(claim);
  if (fault !== undefined) throw new UsageError(`--claim: ${FAULT_TEXT[fault]} in "${text}"`);
  return claim;
}

const FAULT_TEXT = {
  "no-name": "expected a name",
  "no-source": "expected a place",
  emission: "expected emissions of 0 or more",
  priority: "expected a whole number of 1 or more as priority",
  years: "expected years such as 2028-2029, the first before the last",
} as const;

function yearsOf(text: string | undefined): ClaimYears {
  if (text === undefined || text === "") return "permanent";
  const [from, to] = text.split("-");
  return { from: Number(from), to: text.includes("-") ? Number(to) : Number(from) };
}
