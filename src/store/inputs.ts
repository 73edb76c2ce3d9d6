/** What the user chose: the only state there is. Everything else follows from it and from the data. */
import type { EmissionYear } from "../check/emission.ts";
import type { Count } from "../grid/hexagons.ts";
import type { TimeProfile } from "../model/source.ts";

/** explore: look at what there is. check: test a source. */
export type View = "explore" | "check";
export type Language = "nl" | "en";
export type Theme = "light" | "dark";
/** The two twins that show the same figures. */
export type Display = "map" | "table";

/** A source that the user entered. RD metres, kg/yr, m. */
export interface OwnSource {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly nh3: number;
  readonly nox: number;
  /** Ammonium nitrate. */
  readonly dust: number;
  /** AERIUS sector, whose defaults hold for what is undefined below. */
  readonly sector: number;
  readonly height: number | undefined;
  readonly heatMegawatts: number | undefined;
  readonly timeProfile: TimeProfile | undefined;
}

/** A point to look around, RD m. */
export interface Place {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** The one immutable state. */
export interface Inputs {
  readonly view: View;
  readonly display: Display;
  /** Chosen emitter. */
  readonly emitter: string | undefined;
  readonly place: Place | undefined;
  readonly own: OwnSource | undefined;
  readonly count: Count;
  readonly year: EmissionYear;
  readonly language: Language;
  /** Undefined follows the system. */
  readonly theme: Theme | undefined;
}

export const DEFAULT_INPUTS: Inputs = {
  view: "explore",
  display: "map",
  emitter: undefined,
  place: undefined,
  own: undefined,
  count: "overloaded",
  year: "2019",
  language: "nl",
  theme: undefined,
};

/** Least and most of every figure that can be entered, in the units of {@link OwnSource}. */
export const LIMITS = {
  x: [10_000, 280_000],
  y: [300_000, 625_000],
  nh3: [0, 10_000_000],
  nox: [0, 100_000_000],
  dust: [0, 10_000_000],
  height: [0, 200],
  heatMegawatts: [0, 50],
} as const satisfies Partial<Record<keyof OwnSource, readonly [number, number]>>;
export type Limited = keyof typeof LIMITS;

/** Longest name of a source or a place. */
export const NAME_LENGTH = 80;

/** True when a figure can be entered. */
export function isWithin(field: Limited, value: number): boolean {
  const [least, most] = LIMITS[field];
  return value >= least && value <= most;
}

/** Industry without a sector of its own (AERIUS 1800). */
export const OTHER_INDUSTRY = 1800;

/** A new own source: 10 t of ammonia, from which E-PRTR must be reported, with the defaults of other industry. */
export function newOwnSource(x: number, y: number, name = ""): OwnSource {
  return {
    name,
    x: Math.round(x),
    y: Math.round(y),
    nh3: 10_000,
    nox: 0,
    dust: 0,
    sector: OTHER_INDUSTRY,
    height: undefined,
    heatMegawatts: undefined,
    timeProfile: undefined,
  };
}
