/** The fields of a source in tables: their names in other people's files, and what each may hold. */
import type { Decimal } from "./csv-dialect.ts";
import { numberOf } from "./csv-dialect.ts";
import { timeProfileOf, type ExchangeSource } from "./exchange-source.ts";
import { EMISSION, HEAT, HEIGHT, isFrom, rdFault, SPREAD } from "./limits.ts";
import { fromLonLat } from "../grid/rd.ts";
import { middleOf } from "./divide.ts";
import { shapeOfWkt } from "./wkt.ts";

/** x and y in RD, or lon and lat in degrees; shape is well-known text in RD. */
export type SourceField =
  | "id"
  | "name"
  | "x"
  | "y"
  | "lon"
  | "lat"
  | "nh3"
  | "nox"
  | "dust"
  | "height"
  | "spread"
  | "heatMegawatts"
  | "sector"
  | "timeProfile"
  | "situation"
  | "shape";

/** What a column is called, without units and signs, in lower case. */
const ALIASES: Readonly<Record<SourceField, readonly string[]>> = {
  id: ["id", "nr", "nummer", "bronid", "sourceid"],
  name: ["name", "naam", "bron", "bronnaam", "source", "label", "omschrijving", "emissiepunt"],
  x: ["x", "xrd", "rdx", "xcoordinaat", "xcoord", "xcoordinate", "sourcex", "easting"],
  y: ["y", "yrd", "rdy", "ycoordinaat", "ycoord", "ycoordinate", "sourcey", "northing"],
  lon: ["lon", "lng", "long", "longitude", "lengtegraad", "ol"],
  lat: ["lat", "latitude", "breedtegraad", "nb"],
  nh3: ["nh3", "ammoniak", "ammonia", "emissienh3", "nh3emissie", "emissionnh3", "nh3emission"],
  nox: ["nox", "stikstofoxiden", "emissienox", "noxemissie", "emissionnox", "noxemission"],
  dust: ["ammoniumnitraat", "ammoniumnitrate", "nh4no3", "dust", "stof"],
  height: [
    "height",
    "hoogte",
    "uitstoothoogte",
    "emissiehoogte",
    "schoorsteenhoogte",
    "stackheight",
    "emissionheight",
  ],
  spread: ["spread", "spreiding"],
  heatMegawatts: ["heat", "warmte", "warmteinhoud", "heatcontent", "heatmegawatts", "heatoutput"],
  sector: ["sector", "sectorid", "sectorcode"],
  timeProfile: [
    "timeprofile",
    "tijdprofiel",
    "profile",
    "profiel",
    "temporelevariatie",
    "timevaryingprofile",
  ],
  situation: ["situation", "situatie"],
  shape: ["shape", "wkt", "geometry", "geometrie"],
};
export const SOURCE_FIELDS = Object.keys(ALIASES) as readonly SourceField[];
/** Fields that hold numbers, by which the sign of decimals is found. */
export const NUMBER_FIELDS: readonly SourceField[] = [
  ...(["x", "y", "lon", "lat", "nh3", "nox", "dust", "height", "spread", "heatMegawatts"] as const),
];
/** Units that a heading may state because they are ours. One with other units (ton, g/s, kW) is left to the user to map. */
const OUR_UNITS = new Set([
  "kg",
  "jr",
  "j",
  "jaar",
  "yr",
  "y",
  "year",
  "per",
  "m",
  "meter",
  "mw",
  "no2",
  "als",
  "as",
  "rd",
  "graden",
  "degrees",
]);

/** The field that a heading most likely names. */
export function fieldOf(heading: string): SourceField | undefined {
  const words = heading
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  const whole = words.join("");
  const bare = words.filter((word, place) => place === 0 || !OUR_UNITS.has(word)).join("");
  const named = (name: string): SourceField | undefined =>
    SOURCE_FIELDS.find((field) => ALIASES[field].includes(name));
  return named(whole) ?? named(bare);
}

/**
 * What is wrong with a field. missing: empty where it is needed; number: no number; range: too low or too high; place: not
 * in RD in the Netherlands (the words say how); word: not one of the known ones; shape: no line or surface.
 */
export interface FieldFault {
  readonly field: SourceField;
  readonly kind: "missing" | "number" | "range" | "place" | "word" | "shape";
  readonly found: string;
  /** What it should be, in English. */
  readonly expected: string;
}

/** A source, or all that is wrong with it. */
export type SourceReading =
  | { readonly source: ExchangeSource; readonly faults: readonly [] }
  | { readonly source: undefined; readonly faults: readonly FieldFault[] };

/** Where a source is, when its format says so itself. */
export type Placed = Pick<ExchangeSource, "x" | "y" | "shape">;

/**
 * Makes a source of fields: emissions that are empty are 0, other figures that are empty are left to the sector. Without a
 * place its coordinates are taken from the fields.
 */
export function sourceOf(
  text: (field: SourceField) => string,
  decimal: Decimal,
  fallbackId: string,
  placed?: Placed,
): SourceReading {
  const faults: FieldFault[] = [];
  const fault = (field: SourceField, kind: FieldFault["kind"], expected: string): void => {
    faults.push({ field, kind, found: text(field), expected });
  };
  const figure = (field: SourceField, range: readonly [number, number]): number | undefined => {
    if (text(field) === "") return undefined;
    const value = numberOf(text(field), decimal);
    if (isFrom(value, range)) return value;
    if (Number.isNaN(value)) fault(field, "number", "a number");
    else fault(field, "range", `${range[0]} to ${range[1]}`);
    return undefined;
  };
  const sector = figure("sector", [1, 999_999]);
  if (sector !== undefined && !Number.isInteger(sector)) fault("sector", "number", "a whole number");
  const timeProfile = timeProfileOf(text("timeProfile"));
  if (text("timeProfile") !== "" && timeProfile === undefined)
    fault("timeProfile", "word", "a number or name of AERIUS, such as 1 or INDUSTRIAL_ACTIVITY");
  const place = placed ?? placeOf(text, figure, fault);
  const source: ExchangeSource = {
    id: text("id") === "" ? fallbackId : text("id"),
    name: text("name") === "" ? fallbackId : text("name"),
    ...(place ?? { x: NaN, y: NaN, shape: undefined }),
    nh3: figure("nh3", EMISSION) ?? 0,
    nox: figure("nox", EMISSION) ?? 0,
    dust: figure("dust", EMISSION) ?? 0,
    height: figure("height", HEIGHT),
    spread: figure("spread", SPREAD),
    heatMegawatts: figure("heatMegawatts", HEAT),
    outflow: undefined,
    sector,
    timeProfile,
    situation: text("situation") === "" ? undefined : text("situation"),
  };
  return faults.length === 0 ? { source, faults: [] } : { source: undefined, faults };
}

/** From a shape, from x and y, or from longitude and latitude. */
function placeOf(
  text: (field: SourceField) => string,
  figure: (field: SourceField, range: readonly [number, number]) => number | undefined,
  fault: (field: SourceField, kind: FieldFault["kind"], expected: string) => void,
): Placed | undefined {
  if (text("shape") !== "") {
    const read = shapeOfWkt(text("shape"));
    if (read === undefined) {
      fault("shape", "shape", "POINT, LINESTRING or POLYGON in metres RD");
      return undefined;
    }
    if ("point" in read) return { x: read.point[0], y: read.point[1], shape: undefined };
    const [x, y] = middleOf(read.shape);
    return { x, y, shape: read.shape };
  }
  const isDegrees = text("x") === "" && text("y") === "" && text("lon") !== "";
  const [east, north] = isDegrees ? (["lon", "lat"] as const) : (["x", "y"] as const);
  for (const field of [east, north]) if (text(field) === "") fault(field, "missing", "a coordinate");
  const limits = isDegrees ? ([-180, 180] as const) : ([-1e9, 1e9] as const);
  const [a, b] = [figure(east, limits), figure(north, limits)];
  if (a === undefined || b === undefined) return undefined;
  const [x, y] = isDegrees ? fromLonLat(a, b) : [a, b];
  const wrong = rdFault(x, y);
  if (wrong === undefined) return { x, y, shape: undefined };
  fault(east, "place", wrong);
  return undefined;
}
