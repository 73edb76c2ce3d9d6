/** Emission sources and situations as files hold them, whatever their format. */
import type { TimeProfile } from "../model/source.ts";

/** RD coordinates, m. */
export type RdPoint = readonly [x: number, y: number];

/** The shape of a source that is not a point. A surface has its outer ring first, then its holes; rings end where they began. */
export type SourceShape =
  | { readonly kind: "line"; readonly line: readonly RdPoint[] }
  | { readonly kind: "surface"; readonly rings: readonly (readonly RdPoint[])[] };

/** How gas leaves a stack. */
export interface Outflow {
  /** °C. */
  readonly temperature: number;
  /** m. */
  readonly diameter: number;
  /** m/s. */
  readonly velocity: number;
  /** ACTUAL_FLOW: as it leaves the stack; NORMALISED_FLOW: at 0 °C. */
  readonly velocityType: "ACTUAL_FLOW" | "NORMALISED_FLOW";
  readonly direction: "VERTICAL" | "HORIZONTAL";
}

/** A source with what its file says of it; undefined is what the file leaves to the defaults of the sector. */
export interface ExchangeSource {
  /** Unique within its file. */
  readonly id: string;
  readonly name: string;
  /** Place, m RD; the middle of a line, the centre of mass of a surface. */
  readonly x: number;
  readonly y: number;
  /** Undefined: a point. */
  readonly shape: SourceShape | undefined;
  /** kg/yr; NOx as NO2. */
  readonly nh3: number;
  readonly nox: number;
  /** Ammonium nitrate, kg/yr. IMAER has no place for it. */
  readonly dust: number;
  /** m. */
  readonly height: number | undefined;
  /** Vertical spread, m. */
  readonly spread: number | undefined;
  readonly heatMegawatts: number | undefined;
  /** What the heat was computed from, where the file states that instead. */
  readonly outflow: Outflow | undefined;
  /** AERIUS sector. */
  readonly sector: number | undefined;
  readonly timeProfile: TimeProfile | undefined;
  /** Name of the situation it belongs to. */
  readonly situation: string | undefined;
}

/** What a situation is for. */
export type SituationType =
  | "REFERENCE"
  | "PROPOSED"
  | "TEMPORARY"
  | "OFF_SITE_REDUCTION"
  | "COMBINATION_REFERENCE"
  | "COMBINATION_PROPOSED";
export const SITUATION_TYPES: readonly SituationType[] = [
  "REFERENCE",
  "PROPOSED",
  "TEMPORARY",
  "OFF_SITE_REDUCTION",
  "COMBINATION_REFERENCE",
  "COMBINATION_PROPOSED",
];

/** A situation: a set of sources with a purpose. */
export interface Situation {
  readonly name: string;
  readonly reference: string | undefined;
  readonly type: SituationType | undefined;
  /** Share of an off-site reduction that may not be used, 0-1. */
  readonly nettingFactor: number | undefined;
}

/** Names of the time profiles in IMAER, by code of the method. */
export const TIME_PROFILE_NAMES: ReadonlyMap<TimeProfile, string> = new Map([
  [0, "CONTINUOUS"],
  [1, "INDUSTRIAL_ACTIVITY"],
  [2, "SPACE_HEATING"],
  [3, "TRAFFIC"],
  [4, "ANIMAL_HOUSING"],
  [5, "FERTILISER"],
  [7, "SPACE_HEATING_WITHOUT_SEASONAL_CORRECTION"],
  [31, "LIGHT_DUTY_VEHICLES"],
  [32, "HEAVY_DUTY_VEHICLES"],
  [33, "BUSES"],
]);

/** The code of a time profile by its name or number; undefined for an unknown one. */
export function timeProfileOf(text: string): TimeProfile | undefined {
  const wanted = text.trim().toUpperCase();
  for (const [code, name] of TIME_PROFILE_NAMES) if (wanted === name || wanted === String(code)) return code;
  return undefined;
}
