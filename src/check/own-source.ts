/** A source that the user entered, and what the model and the check make of it. */
import type { PointSource, Substance, TimeProfile } from "../model/source.ts";
import { enteredEmission, type EmissionEstimate } from "./emission.ts";
import { defaultStackHeight, type StackHeight } from "./emitter-source.ts";
import { heatOf, type Outflow } from "./outflow.ts";
import type { SectorDefault } from "./sector-default.ts";

/** reference: what is there now. proposed: what is wanted. netting: what stops elsewhere to make room. */
export type Situation = "reference" | "proposed" | "netting";
export const SITUATIONS: readonly Situation[] = ["reference", "proposed", "netting"];

/** Size distribution of ammonium nitrate dust. */
export type DustSize = "fine" | "medium" | "coarse";
export const DUST_SIZES: readonly DustSize[] = ["fine", "medium", "coarse"];

/** RD metres, kg/yr, m. */
export interface OwnSource {
  /** Unique among the sources of the user. */
  readonly id: string;
  readonly name: string;
  readonly situation: Situation;
  readonly x: number;
  readonly y: number;
  readonly nh3: number;
  readonly nox: number;
  /** Ammonium nitrate. */
  readonly dust: number;
  readonly dustSize: DustSize;
  /** AERIUS sector, whose defaults hold for what is undefined below. */
  readonly sector: number;
  readonly height: number | undefined;
  readonly heatMegawatts: number | undefined;
  /** Where it is given, the heat follows from it. */
  readonly outflow: Outflow | undefined;
  readonly timeProfile: TimeProfile | undefined;
}

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
export function newOwnSource(x: number, y: number, name = "", id = "1"): OwnSource {
  return {
    id,
    name,
    situation: "proposed",
    x: Math.round(x),
    y: Math.round(y),
    nh3: 10_000,
    nox: 0,
    dust: 0,
    dustSize: "fine",
    sector: OTHER_INDUSTRY,
    height: undefined,
    heatMegawatts: undefined,
    outflow: undefined,
    timeProfile: undefined,
  };
}

/** An id that none of the sources has yet: a number, one higher than the highest. */
export function freeId(sources: readonly { readonly id: string }[]): string {
  const taken = sources.map(({ id }) => Number(id)).filter(Number.isSafeInteger);
  return String(Math.max(0, ...taken) + 1);
}

/** The defaults of a sector; those of other industry for a sector that is not in the table. */
export function sectorDefaultOf(defaults: readonly SectorDefault[], sector: number): SectorDefault {
  const found =
    defaults.find((one) => one.sector === sector) ?? defaults.find((one) => one.sector === OTHER_INDUSTRY);
  if (found === undefined) throw new RangeError(`expected a default for sector ${OTHER_INDUSTRY}`);
  return found;
}

/** The point source, with sector defaults for what was not entered. */
export function pointSourceOf(own: OwnSource, defaults: readonly SectorDefault[]): PointSource {
  const sector = sectorDefaultOf(defaults, own.sector);
  const heatMegawatts =
    own.outflow === undefined
      ? (own.heatMegawatts ?? sector.heatMegawatts)
      : Math.min(heatOf(own.outflow), LIMITS.heatMegawatts[1]);
  return {
    x: own.x,
    y: own.y,
    height: own.height ?? sector.height,
    heatMegawatts,
    timeProfile: own.timeProfile ?? sector.timeProfile,
  };
}

/** The range of stack heights where the height is the sector's default; undefined where it was entered. */
export function ownStackHeight(own: OwnSource, defaults: readonly SectorDefault[]): StackHeight | undefined {
  return own.height === undefined
    ? defaultStackHeight(sectorDefaultOf(defaults, own.sector).height)
    : undefined;
}

/** The emission as entered. */
export function ownEmission(own: OwnSource): EmissionEstimate {
  return enteredEmission({ nh3: own.nh3, nox: own.nox, dust: own.dust });
}

/**
 * Substances the model must run for: ammonia and nitrogen oxides always, so that an amount that leaves 0 has its answer at
 * once, and what would stay below the threshold is known of both; dust only where it is emitted.
 */
export function ownSubstances(own: OwnSource): readonly Substance[] {
  return own.dust > 0 ? ["NH3", "NOx", `dust-${own.dustSize}`] : ["NH3", "NOx"];
}
