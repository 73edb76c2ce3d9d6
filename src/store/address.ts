/** The inputs as the fragment of the address, and back. The fragment never reaches a server. */
import type { EmissionYear } from "../check/emission.ts";
import { COUNTS, type Count } from "../grid/hexagons.ts";
import type { TimeProfile } from "../model/source.ts";
import {
  DEFAULT_INPUTS,
  isWithin,
  NAME_LENGTH,
  newOwnSource,
  type Display,
  type Inputs,
  type Language,
  type Limited,
  type OwnSource,
  type Place,
  type Theme,
  type View,
} from "./inputs.ts";

const VIEWS: readonly View[] = ["explore", "check"];
const DISPLAYS: readonly Display[] = ["map", "table"];
const YEARS: readonly EmissionYear[] = ["2019", "latest"];
const LANGUAGES: readonly Language[] = ["nl", "en"];
const THEMES: readonly Theme[] = ["light", "dark"];
const PROFILES: readonly TimeProfile[] = [0, 1, 2, 3, 4, 5, 7, 31, 32, 33];
const EMITTER_ID = /^[a-z0-9][a-z0-9-]{0,60}$/;

/** The fragment, without #; only what differs from the default. */
export function addressOf(inputs: Inputs): string {
  const parameters = new URLSearchParams();
  const put = (key: keyof Inputs, name: string): void => {
    const value = inputs[key];
    if (typeof value === "string" && value !== DEFAULT_INPUTS[key]) parameters.set(name, value);
  };
  put("view", "view");
  put("emitter", "emitter");
  put("count", "count");
  put("year", "year");
  put("display", "show");
  put("language", "lang");
  put("theme", "theme");
  const { place, own } = inputs;
  if (place !== undefined) parameters.set("place", [place.x, place.y, place.name].join(","));
  if (own !== undefined) {
    const { name, timeProfile, ...figures } = own;
    for (const [key, value] of Object.entries(figures))
      if (value !== undefined) parameters.set(key, String(value));
    if (timeProfile !== undefined) parameters.set("profile", String(timeProfile));
    if (name !== "") parameters.set("name", name);
  }
  return parameters.toString().replaceAll("%2C", ",");
}

/** The inputs of a fragment (with or without #). What cannot be understood takes its default. */
export function inputsOf(address: string, defaults: Inputs = DEFAULT_INPUTS): Inputs {
  const parameters = new URLSearchParams(address.replace(/^#/, ""));
  const one = <T extends string>(name: string, allowed: readonly T[], otherwise: T): T =>
    allowed.find((value) => value === parameters.get(name)) ?? otherwise;
  const emitter = parameters.get("emitter") ?? "";
  const theme = parameters.get("theme");
  return {
    view: one<View>("view", VIEWS, defaults.view),
    display: one<Display>("show", DISPLAYS, defaults.display),
    emitter: EMITTER_ID.test(emitter) ? emitter : undefined,
    place: placeOf(parameters.get("place")),
    own: ownSourceOf(parameters),
    count: one<Count>("count", COUNTS, defaults.count),
    year: one<EmissionYear>("year", YEARS, defaults.year),
    language: one<Language>("lang", LANGUAGES, defaults.language),
    theme: THEMES.find((value) => value === theme) ?? defaults.theme,
  };
}

function placeOf(text: string | null): Place | undefined {
  const [, x = "", y = "", name = ""] = /^([^,]*),([^,]*),(.*)$/s.exec(text ?? "") ?? [];
  const place = { x: figure("x", x), y: figure("y", y), name: name.slice(0, NAME_LENGTH) };
  const { x: east, y: north } = place;
  return east === undefined || north === undefined ? undefined : { name: place.name, x: east, y: north };
}

function ownSourceOf(parameters: URLSearchParams): OwnSource | undefined {
  const read = (field: Limited): number | undefined => figure(field, parameters.get(field));
  const x = read("x");
  const y = read("y");
  if (x === undefined || y === undefined) return undefined;
  const fresh = newOwnSource(x, y, (parameters.get("name") ?? "").slice(0, NAME_LENGTH));
  const sector = Number(parameters.get("sector"));
  return {
    ...fresh,
    nh3: read("nh3") ?? fresh.nh3,
    nox: read("nox") ?? fresh.nox,
    dust: read("dust") ?? fresh.dust,
    sector: Number.isInteger(sector) && sector >= 1000 && sector <= 9999 ? sector : fresh.sector,
    height: read("height"),
    heatMegawatts: read("heatMegawatts"),
    timeProfile: PROFILES.find((code) => String(code) === parameters.get("profile")),
  };
}

function figure(field: Limited, text: string | null): number | undefined {
  if (text === null || text.trim() === "") return undefined;
  const value = Number(text);
  return Number.isFinite(value) && isWithin(field, value) ? value : undefined;
}
