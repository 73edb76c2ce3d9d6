/** The inputs as the fragment of the address, and back. The fragment never reaches a server. */
import { CALCULATION_THRESHOLDS } from "../check/comparison.ts";
import type { EmissionYear } from "../check/emission.ts";
import { NAME_LENGTH } from "../check/own-source.ts";
import { COUNTS, type Count } from "../grid/hexagons.ts";
import { MAX_RECEPTOR_ID } from "../grid/receptor.ts";
import {
  DEFAULT_INPUTS,
  LISTS,
  QUANTITIES,
  ROLES,
  VIEWS,
  type Display,
  type EmitterFilter,
  type Inputs,
  type Language,
  type Place,
  type Role,
  type Theme,
  type View,
} from "./inputs.ts";
import { figureOf } from "./source-address.ts";
import { scenariosOf } from "./scenario-address.ts";
import { spaceIn } from "./space-address.ts";
import { putWork, workOf } from "./work-address.ts";

const DISPLAYS: readonly Display[] = ["map", "table"];
const YEARS: readonly EmissionYear[] = ["2019", "latest"];
const LANGUAGES: readonly Language[] = ["nl", "en"];
const THEMES: readonly Theme[] = ["light", "dark"];
const STATUSES = ["confirmed", "candidate"] as const;
const EMITTER_ID = /^[a-z0-9][a-z0-9-]{0,60}$/;
const CHAPTER = /^[a-z]{1,20}$/;
const WORK_ID = /^[A-Za-z0-9][A-Za-z0-9-]{0,60}$/;
const SOURCE_ID = /^[A-Za-z0-9-]{1,24}$/;
/** Largest number of a Natura 2000 area that is taken. */
const MOST_SITES = 255;

/** Longest work that goes into an address; longer ones are only kept in the browser and in files. */
const LONGEST_WORK = 12_000;

/** The fragment, without #; only what differs from the default. */
export function addressOf(inputs: Inputs): string {
  const parameters = new URLSearchParams();
  const put = (key: keyof Inputs, name: string): void => {
    const value = inputs[key];
    if (value !== undefined && value !== DEFAULT_INPUTS[key] && typeof value !== "object")
      parameters.set(name, String(value));
  };
  put("view", "view");
  put("role", "role");
  put("quantity", "layer");
  put("emitter", "emitter");
  put("site", "site");
  put("hexagon", "hexagon");
  put("list", "list");
  put("chapter", "chapter");
  put("selected", "own");
  put("scenario", "chosen");
  put("claim", "project");
  put("count", "count");
  put("year", "year");
  put("threshold", "threshold");
  put("comparing", "compare");
  put("display", "show");
  put("language", "lang");
  put("theme", "theme");
  const { place, filter, work, compared } = inputs;
  if (compared.length > 0) parameters.set("beside", compared.join(","));
  if (place !== undefined) parameters.set("place", [place.x, place.y, place.name].join(","));
  for (const [name, value] of Object.entries(filter))
    if (value !== undefined) parameters.set(`only-${name}`, String(value));
  const made = new URLSearchParams();
  putWork(work, made);
  if (made.toString().length <= LONGEST_WORK)
    for (const [name, value] of made) parameters.append(name, value);
  return parameters.toString().replaceAll("%2C", ",").replaceAll("%3A", ":").replaceAll("%3B", ";");
}

/** The inputs of a fragment (with or without #). What cannot be understood takes its default. */
export function inputsOf(address: string, defaults: Inputs = DEFAULT_INPUTS): Inputs {
  const parameters = new URLSearchParams(address.replace(/^#/, ""));
  const one = <T extends string>(name: string, allowed: readonly T[], otherwise: T): T =>
    allowed.find((value) => value === parameters.get(name)) ?? otherwise;
  const emitter = parameters.get("emitter") ?? "";
  const selected = parameters.get("own") ?? "";
  const chapter = parameters.get("chapter") ?? "";
  const scenario = parameters.get("chosen") ?? "";
  const claim = parameters.get("project") ?? "";
  const compared = (parameters.get("beside") ?? "").split(",").filter((id) => WORK_ID.test(id));
  const theme = parameters.get("theme");
  return {
    view: one<View>("view", VIEWS, defaults.view),
    role: one<Role>("role", ROLES, defaults.role),
    display: one<Display>("show", DISPLAYS, defaults.display),
    quantity: QUANTITIES.find((value) => value === parameters.get("layer")),
    emitter: EMITTER_ID.test(emitter) ? emitter : undefined,
    site: wholeOf(parameters.get("site"), MOST_SITES),
    hexagon: wholeOf(parameters.get("hexagon"), MAX_RECEPTOR_ID),
    place: placeOf(parameters.get("place")),
    list: LISTS.find((value) => value === parameters.get("list")),
    chapter: CHAPTER.test(chapter) ? chapter : undefined,
    filter: filterOf(parameters),
    selected: SOURCE_ID.test(selected) ? selected : undefined,
    scenario: WORK_ID.test(scenario) ? scenario : undefined,
    compared: [...new Set(compared)],
    claim: WORK_ID.test(claim) ? claim : undefined,
    count: one<Count>("count", COUNTS, defaults.count),
    year: one<EmissionYear>("year", YEARS, defaults.year),
    threshold:
      CALCULATION_THRESHOLDS.find((value) => String(value) === parameters.get("threshold")) ??
      defaults.threshold,
    comparing: parameters.get("compare") === "true",
    language: one<Language>("lang", LANGUAGES, defaults.language),
    online: defaults.online,
    theme: THEMES.find((value) => value === theme) ?? defaults.theme,
    work: workOf(parameters, defaults.work),
  };
}

/**
 * How many scenarios of a fragment cannot be understood, and how many claims and settings of space: what was there before is
 * then kept, and the user is told.
 */
export function damagedIn(address: string): { readonly scenarios: number; readonly space: number } {
  const parameters = new URLSearchParams(address.replace(/^#/, ""));
  return { scenarios: scenariosOf(parameters).damaged, space: spaceIn(parameters).damaged };
}

function placeOf(text: string | null): Place | undefined {
  const [, x = "", y = "", name = ""] = /^([^,]*),([^,]*),(.*)$/s.exec(text ?? "") ?? [];
  const east = figureOf("x", x);
  const north = figureOf("y", y);
  return east === undefined || north === undefined
    ? undefined
    : { name: name.slice(0, NAME_LENGTH), x: east, y: north };
}

function filterOf(parameters: URLSearchParams): EmitterFilter {
  const sector = wholeOf(parameters.get("only-sector"), 9999);
  const province = (parameters.get("only-province") ?? "").slice(0, NAME_LENGTH);
  return {
    province: province === "" ? undefined : province,
    sector,
    status: STATUSES.find((value) => value === parameters.get("only-status")),
  };
}

function wholeOf(text: string | null, most: number): number | undefined {
  const value = Number(text ?? Number.NaN);
  return Number.isInteger(value) && value >= 1 && value <= most ? value : undefined;
}
