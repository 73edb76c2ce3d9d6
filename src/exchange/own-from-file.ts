/** Sources of files as own sources: lines and surfaces become points, and what the model does not take is a fault. */
import {
  isWithin,
  LIMITS,
  NAME_LENGTH,
  OTHER_INDUSTRY,
  type Limited,
  type OwnSource,
  type Situation,
} from "../check/own-source.ts";
import { OUTFLOW_LIMITS, type Outflow as OwnOutflow } from "../check/outflow.ts";
import { cornersOf, divided } from "./divide.ts";
import type { ExchangeSource, Outflow, SituationType } from "./exchange-source.ts";
import { isFrom } from "./limits.ts";
import type { FieldFault } from "./source-fields.ts";

/** Numbers of sectors in AERIUS, and in the address of the app. */
const SECTORS = [1000, 9999] as const;
const FIGURES = ["x", "y", "nh3", "nox", "dust", "height", "heatMegawatts"] as const;

/** Which figures of a source, or of a corner of its shape, lie outside what can be entered, and what they should be. */
export function modelFaults(source: ExchangeSource): readonly FieldFault[] {
  return FIGURES.flatMap((field) => {
    const value = figuresOf(source, field).find((one) => one !== undefined && !isWithin(field, one));
    if (value === undefined) return [];
    const [least, most] = LIMITS[field];
    return { field, kind: "range", found: String(value), expected: `${least} to ${most}` };
  });
}

/** The points of a shape lie within what can be entered when its corners do. */
function figuresOf(source: ExchangeSource, field: Limited): readonly (number | undefined)[] {
  if (source.shape === undefined || (field !== "x" && field !== "y")) return [source[field]];
  return [source[field], ...cornersOf(source.shape).map(([x, y]) => (field === "x" ? x : y))];
}

/** Text of a name on one line; half of a character that was cut or never was one becomes a sign for that, as no address holds it. */
function nameOf(text: string): string {
  const name = text.replace(/\s+/g, " ").trim().slice(0, NAME_LENGTH);
  return name.replace(/\p{Surrogate}/gu, "\uFFFD");
}

/** One that AERIUS can have; undefined leaves it to other industry. */
function sectorOf(sector: number | undefined): number | undefined {
  return sector !== undefined && isFrom(sector, SECTORS) ? sector : undefined;
}

/** The own sources that a source becomes: one, or one for each point of its shape. RangeError where it has {@link modelFaults}. */
export function ownSourcesOf(source: ExchangeSource, situation: Situation): readonly OwnSource[] {
  const fault = modelFaults(source).at(0);
  if (fault !== undefined)
    throw new RangeError(`expected ${fault.field} of ${fault.expected}, got ${fault.found}`);
  const outflow = source.outflow === undefined ? undefined : ownOutflow(source.outflow);
  return divided(source).map((point) => ({
    id: point.id,
    name: nameOf(point.name),
    situation,
    x: point.x,
    y: point.y,
    nh3: point.nh3,
    nox: point.nox,
    dust: point.dust,
    dustSize: "fine",
    sector: sectorOf(point.sector) ?? OTHER_INDUSTRY,
    height: point.height,
    heatMegawatts: outflow === undefined ? point.heatMegawatts : undefined,
    outflow,
    timeProfile: point.timeProfile,
  }));
}

/** What a situation of a file is here: what is there now, what stops elsewhere, or else what is wanted. */
export function ownSituationOf(type: SituationType | undefined): Situation {
  if (type === "REFERENCE" || type === "COMBINATION_REFERENCE") return "reference";
  return type === "OFF_SITE_REDUCTION" ? "netting" : "proposed";
}

/** As it can be entered; undefined where it cannot, so that the heat which follows from it is kept instead. */
function ownOutflow(outflow: Outflow): OwnOutflow | undefined {
  const { temperature, diameter, velocity, velocityType, direction } = outflow;
  const isKept =
    velocityType === "ACTUAL_FLOW" &&
    direction === "VERTICAL" &&
    isFrom(temperature, OUTFLOW_LIMITS.temperatureCelsius) &&
    isFrom(diameter, OUTFLOW_LIMITS.diameter) &&
    isFrom(velocity, OUTFLOW_LIMITS.velocity);
  return isKept ? { temperatureCelsius: temperature, diameter, velocity } : undefined;
}
