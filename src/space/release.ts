/** From a scenario to ledgers: which of its measures count, and what each year then releases. */
import type { Emitter } from "../check/emitter.ts";
import type { Site } from "../check/site.ts";
import {
  releasedByStatus,
  takenBy,
  type DepositionField,
  type EmissionsById,
} from "../measures/deposition-field.ts";
import { baseEmissions, emissionsAfter } from "../measures/emissions.ts";
import { LAST_YEAR, type MeasureStatus } from "../measures/measure.ts";
import { measuresOf, type Scenario } from "../measures/scenario.ts";
import type { Emission } from "../model/source.ts";
import { buildLedger, type YearLedgers } from "./ledger.ts";
import type { Receptors } from "./receptors.ts";
import type { SpaceRules } from "./rules.ts";

/** Only what a permit no longer allows, or is no longer emitted, is released; that of plans and promises is not. */
export const COUNTED_BY_DEFAULT: readonly MeasureStatus[] = ["permitChanged", "realised"];

/** What ledgers are made from. */
export interface SpaceInput {
  readonly receptors: Receptors;
  readonly sites: readonly Site[];
  readonly emitters: readonly Emitter[];
  readonly scenario: Scenario;
  /** Holds the contributions of the emitters with measures; what it misses is not released. */
  readonly field: DepositionField;
  /** Statuses of the measures that count. */
  readonly counted: readonly MeasureStatus[];
  readonly rules: SpaceRules;
  /** Background deposition per row of the hexagon table in a year, mol N/ha/yr; that of the table by default. */
  readonly backgroundIn?: (year: number) => ArrayLike<number>;
}

/**
 * The ledgers of the scenario's year and of each later one that a scenario can look at: a permanent claim has to fit in
 * all of them. About 50 ms for the first, little for years like the one before.
 */
export function ledgersOf(input: SpaceInput): readonly YearLedgers[] {
  const { receptors, sites, emitters, scenario, field, rules, counted } = input;
  const { length } = receptors.hexagons;
  const measures = measuresOf(scenario, emitters);
  const base = baseEmissions(emitters, scenario.baseYear);
  const years: YearLedgers[] = [];
  let known = "";
  for (let year = scenario.year; year <= LAST_YEAR; year++) {
    const { takes } = emissionsAfter(measures, base, year);
    const background = input.backgroundIn?.(year);
    const key = JSON.stringify(takes);
    const before = years.at(-1);
    if (before !== undefined && key === known && background === undefined) {
      years.push({ ledger: { ...before.ledger, year }, potential: { ...before.potential, year } });
      continue;
    }
    known = key;
    const released = new Float64Array(length);
    const potential = new Float64Array(length);
    for (const [status, one] of releasedByStatus(field, length, measures, takes)) {
      addTo(potential, one);
      if (counted.includes(status)) addTo(released, one);
    }
    const common = { year, receptors, sites, rules, ...(background === undefined ? {} : { background }) };
    years.push({
      ledger: buildLedger({ ...common, released }),
      potential: buildLedger({ ...common, released: potential }),
    });
  }
  return years;
}

/**
 * The most that the measures take at each emitter in any year from the scenario's on, kg/yr: the contributions that a field
 * must hold, and what to ask it for as missing.
 */
export function reductionsOf(scenario: Scenario, emitters: readonly Emitter[]): EmissionsById {
  const measures = measuresOf(scenario, emitters);
  const base = baseEmissions(emitters, scenario.baseYear);
  const most = new Map<string, Emission>();
  for (let year = scenario.year; year <= LAST_YEAR; year++)
    for (const [emitter, taken] of takenBy(emissionsAfter(measures, base, year).takes)) {
      const before = most.get(emitter) ?? { nh3: 0, nox: 0, dust: 0 };
      most.set(emitter, {
        nh3: Math.max(before.nh3, taken.nh3),
        nox: Math.max(before.nox, taken.nox),
        dust: Math.max(before.dust, taken.dust),
      });
    }
  return most;
}

function addTo(sum: Float64Array, one: Float64Array): void {
  for (let h = 0; h < sum.length; h++) sum[h] += one[h];
}
