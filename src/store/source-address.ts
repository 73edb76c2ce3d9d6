/** Own sources as parts of an address, and back: a single one flat (x=…&y=…&nh3=…), several as source=x:…;y:…;…. */
import {
  DUST_SIZES,
  isWithin,
  NAME_LENGTH,
  newOwnSource,
  SITUATIONS,
  type Limited,
  type OwnSource,
} from "../check/own-source.ts";
import { OUTFLOW_LIMITS, type Outflow } from "../check/outflow.ts";
import type { TimeProfile } from "../model/source.ts";
import { MOST_SOURCES } from "./work.ts";

const PROFILES: readonly TimeProfile[] = [0, 1, 2, 3, 4, 5, 7, 31, 32, 33];
const ID = /^[A-Za-z0-9-]{1,24}$/;

/** Gives the text of a field, or null. */
type Read = (field: string) => string | null;

/** Adds the sources to the parameters of an address. */
export function putSources(sources: readonly OwnSource[], parameters: URLSearchParams): void {
  const isFlat = sources.length === 1;
  for (const [place, own] of sources.entries()) {
    const fields = fieldsOf(own, String(place + 1));
    if (isFlat) for (const [field, text] of fields) parameters.set(field, text);
    else
      parameters.append(
        "source",
        fields.map(([field, text]) => `${field}:${encodeURIComponent(text)}`).join(";"),
      );
  }
}

/** The sources of an address; what cannot be understood takes its default, and a source without a place is left out. */
export function sourcesOf(parameters: URLSearchParams): readonly OwnSource[] {
  const flat = sourceOf((field) => parameters.get(field), "1");
  const several = parameters
    .getAll("source")
    .slice(0, MOST_SOURCES)
    .flatMap((text, place) => {
      const fields = new Map(text.split(";").map(splitField));
      const own = sourceOf((field) => fields.get(field) ?? null, String(place + 1));
      return own === undefined ? [] : [own];
    });
  const all = flat === undefined ? several : [flat, ...several];
  const seen = new Set<string>();
  return all.filter(({ id }) => {
    const isNew = !seen.has(id);
    seen.add(id);
    return isNew;
  });
}

/** A number within its limits that was written in an address, else undefined. */
export function figureOf(field: Limited, text: string | null | undefined): number | undefined {
  const value = numberOf(text);
  return value !== undefined && isWithin(field, value) ? value : undefined;
}

function fieldsOf(own: OwnSource, place: string): readonly (readonly [string, string])[] {
  const { id, name, situation, dustSize, outflow, timeProfile, ...figures } = own;
  const fields: [string, string][] = [];
  for (const [field, value] of Object.entries(figures))
    if (value !== undefined) fields.push([field, String(value)]);
  if (timeProfile !== undefined) fields.push(["profile", String(timeProfile)]);
  if (dustSize !== "fine") fields.push(["size", dustSize]);
  if (outflow !== undefined)
    fields.push(["outflow", [outflow.temperatureCelsius, outflow.diameter, outflow.velocity].join("_")]);
  if (situation !== "proposed") fields.push(["situation", situation]);
  if (name !== "") fields.push(["name", name]);
  if (id !== place) fields.push(["id", id]);
  return fields;
}

function sourceOf(read: Read, place: string): OwnSource | undefined {
  const figure = (field: Limited): number | undefined => figureOf(field, read(field));
  const x = figure("x");
  const y = figure("y");
  if (x === undefined || y === undefined) return undefined;
  const id = read("id") ?? "";
  const fresh = newOwnSource(x, y, (read("name") ?? "").slice(0, NAME_LENGTH), ID.test(id) ? id : place);
  const sector = numberOf(read("sector"));
  return {
    ...fresh,
    situation: SITUATIONS.find((one) => one === read("situation")) ?? fresh.situation,
    nh3: figure("nh3") ?? fresh.nh3,
    nox: figure("nox") ?? fresh.nox,
    dust: figure("dust") ?? fresh.dust,
    dustSize: DUST_SIZES.find((one) => one === read("size")) ?? fresh.dustSize,
    sector:
      sector !== undefined && Number.isInteger(sector) && sector >= 1000 && sector <= 9999
        ? sector
        : fresh.sector,
    height: figure("height"),
    heatMegawatts: figure("heatMegawatts"),
    outflow: outflowOf(read("outflow")),
    timeProfile: PROFILES.find((code) => String(code) === read("profile")),
  };
}

function outflowOf(text: string | null): Outflow | undefined {
  const parts = text?.split("_") ?? [];
  const read = (place: number, field: keyof Outflow): number | undefined => {
    const value = numberOf(parts[place]);
    const [least, most] = OUTFLOW_LIMITS[field];
    return value !== undefined && value >= least && value <= most ? value : undefined;
  };
  const temperatureCelsius = read(0, "temperatureCelsius");
  const diameter = read(1, "diameter");
  const velocity = read(2, "velocity");
  if (temperatureCelsius === undefined || diameter === undefined || velocity === undefined) return undefined;
  return { temperatureCelsius, diameter, velocity };
}

function splitField(part: string): [string, string] {
  const at = part.indexOf(":");
  const text = part.slice(at + 1);
  try {
    return [part.slice(0, Math.max(at, 0)), decodeURIComponent(text)];
  } catch {
    return [part.slice(0, Math.max(at, 0)), text];
  }
}

function numberOf(text: string | null | undefined): number | undefined {
  if (text === null || text === undefined || text.trim() === "") return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}
