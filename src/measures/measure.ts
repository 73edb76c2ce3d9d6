/** What a measure is: less emission at one or more emitters, in steps by year. Nothing here is a promise: a status says how far it is. */
import type { Emission } from "../model/source.ts";

/** What a measure reduces: NH3, NOx as NO2, or dust as ammonium nitrate. */
export type MeasureSubstance = keyof Emission;
export const MEASURE_SUBSTANCES: readonly MeasureSubstance[] = ["nh3", "nox", "dust"];

/** Years a scenario can look at. */
export const FIRST_YEAR = 2019;
export const LAST_YEAR = 2030;
export const YEARS: readonly number[] = Array.from(
  { length: LAST_YEAR - FIRST_YEAR + 1 },
  (_, i) => FIRST_YEAR + i,
);

/** How far a measure is: the further, the surer that it comes. */
export type MeasureStatus = "announced" | "subsidyGranted" | "permitChanged" | "realised";
export const MEASURE_STATUSES: readonly MeasureStatus[] = [
  "announced",
  "subsidyGranted",
  "permitChanged",
  "realised",
];

/**
 * Where a figure comes from. reported: it stands there. derived: computed from what stands there. assumed: by us, because
 * nothing was published. entered: by the user.
 */
export interface MeasureProvenance {
  readonly source: string;
  /** ISO date, or the year and month when the day is not known; empty for what the user entered. */
  readonly date: string;
  readonly confidence: "reported" | "derived" | "assumed" | "entered";
  /** Address of the publication, where there is one. */
  readonly url?: string;
}

/** From this year on this share (0-1) of a measure is in place. */
export interface Step {
  readonly year: number;
  readonly share: number;
}

/**
 * What a measure does to one substance of one emitter; a part of an umbrella may be named. less: so many kg/yr less when
 * complete. lessThanBase: at least this share (0-1) of the base emission less in all, other measures at the emitter
 * included. atMost: no more than so many kg/yr from a year on; levels by ascending year.
 */
export type Cut = { readonly emitter: string; readonly substance: MeasureSubstance } & (
  | { readonly kind: "less"; readonly amount: number }
  | { readonly kind: "lessThanBase"; readonly share: number }
  | {
      readonly kind: "atMost";
      readonly levels: readonly { readonly year: number; readonly amount: number }[];
    }
);

/** A measure when fully carried out. */
export interface Measure {
  readonly id: string;
  /** Name given by the user; that of a preset is a text of the interface. */
  readonly name?: string;
  readonly cuts: readonly Cut[];
  /** Ascending years and shares; the last share is 1. Cuts of the kind atMost have their own years. */
  readonly steps: readonly Step[];
  /** True where the size of the steps was not published and is our assumption. */
  readonly isStepsAssumed: boolean;
  readonly status: MeasureStatus;
  readonly provenance: readonly MeasureProvenance[];
  /** One-off subsidy, EUR; undefined where there is none or it is not known. */
  readonly subsidyEur: number | undefined;
}

/** A measure in a scenario: switched on or off, and to which degree (0-1) it is carried out. */
export interface ScenarioMeasure {
  readonly measure: Measure;
  readonly isOn: boolean;
  readonly intensity: number;
}

/** Equal steps, one a year. */
export function equalSteps(first: number, last: number): readonly Step[] {
  const count = last - first + 1;
  return Array.from({ length: count }, (_, i) => ({ year: first + i, share: (i + 1) / count }));
}

/** Share of a measure that is in place in a year: 0 before the first step. */
export function shareIn(steps: readonly Step[], year: number): number {
  let share = 0;
  for (const step of steps) if (step.year <= year) share = step.share;
  return share;
}

/** The year in which a measure first does something; undefined when it never does. */
export function firstYearOf(measure: Measure): number | undefined {
  const years = [
    ...measure.steps.filter(({ share }) => share > 0).map(({ year }) => year),
    ...measure.cuts.flatMap((cut) => (cut.kind === "atMost" ? cut.levels.map(({ year }) => year) : [])),
  ];
  return years.length === 0 ? undefined : Math.min(...years);
}
