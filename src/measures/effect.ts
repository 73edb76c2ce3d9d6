/** The effect of a scenario, brought together: emissions, depositions, loads, verdicts, areas, measures, totals. */
import { countLoads, rebased, type RunLoads } from "../check/band.ts";
import type { Band } from "../check/result.ts";
import type { EmissionYear } from "../check/emission.ts";
import type { Emitter } from "../check/emitter.ts";
import { loadOf, loadPerKg } from "../check/load.ts";
import type { Count } from "../grid/hexagons.ts";
import type { Contribution } from "../model/contribution.ts";
import type { Emission } from "../model/source.ts";
import { avoidedBand } from "./avoided.ts";
import { classChanges, type ClassChanges } from "./class-changes.ts";
import { molNitrogen } from "./cost.ts";
import { DepositionField, takenBy, type Missing } from "./deposition-field.ts";
import {
  baseEmissions,
  emissionsAfter,
  type BaseEmissions,
  type ScenarioEmissions,
  type Take,
} from "./emissions.ts";
import {
  belowThreshold,
  estimateWith,
  loadsByYear,
  loadVerdict,
  type EmitterEffect,
  type LoadVerdict,
} from "./emitter-effect.ts";
import { flagsOf, type Flag } from "./flags.ts";
import { YEARS } from "./measure.ts";
import { emissionSum, loadSum, measureEffects, type MeasureEffect, type RunsById } from "./measure-effect.ts";
import { measuresOf, type BackgroundChoice, type Scenario } from "./scenario.ts";
import { Situation, type SituationGround } from "./situation.ts";
import { provinceEffects, siteEffects, type ProvinceEffect, type SiteEffect } from "./site-effect.ts";

/** What effects are computed on. */
export interface EffectGround extends SituationGround {
  readonly emitters: readonly Emitter[];
  /** Runs of all emitters that are no part of another. */
  readonly runs: RunsById;
  /** True where the runs were computed for other hexagons; see {@link rebased}. */
  readonly isRebased?: boolean;
}

/** Sums over all measures; differences are after minus before. */
export interface ScenarioTotals {
  /** kg/yr. */
  readonly change: Emission;
  /** Nitrogen of that, mol N/yr emitted. */
  readonly mol: number;
  /** mol N/yr deposited on the counted hexagons of the base situation. */
  readonly loadDifference: Readonly<Record<Count, number>>;
  /** One-off, of all measures that are on, whatever the year. */
  readonly subsidyEur: number;
}

/** The effect of a scenario in its year. */
export interface ScenarioEffect {
  readonly scenario: Scenario;
  readonly emissions: ScenarioEmissions;
  /** Deposition after minus before per row, mol N/ha/yr; the same array in every effect of a model, so copy it to keep it. */
  readonly difference: Float64Array;
  /** What the measures take when complete, in the last year there is. */
  readonly complete: readonly Take[];
  /** Before the measures, with the total deposition per row. */
  readonly situation: Situation;
  /** Reductions whose deposition is not in the difference, because their contribution is not held. */
  readonly missing: readonly Missing[];
  readonly measures: readonly MeasureEffect[];
  readonly emitters: readonly EmitterEffect[];
  readonly sites: readonly SiteEffect[];
  readonly provinces: readonly ProvinceEffect[];
  readonly classes: ClassChanges;
  readonly totals: ScenarioTotals;
  readonly flags: readonly Flag[];
}

/** Loads on the hexagons that still count after the measures, mol N/yr by emitter, and their counted area, ha. */
export interface RecountedLoads {
  readonly areaBefore: number;
  readonly areaAfter: number;
  readonly loads: ReadonlyMap<string, number>;
}

/** Computes effects of scenarios on one ground. Hold the contributions of all emitters that measures change. */
export class EffectModel {
  readonly #ground: EffectGround;
  readonly #runs: Map<string, RunLoads>;
  readonly #difference: Float64Array;
  readonly #recounted: Float32Array;
  readonly #bases = new Map<EmissionYear, BaseEmissions>();
  readonly #situations = new Map<string, Situation>();
  readonly #verdicts = new Map<string, { readonly key: string; readonly verdict: LoadVerdict }>();
  readonly field: DepositionField;

  constructor(ground: EffectGround) {
    this.#ground = ground;
    this.#runs = new Map(ground.runs);
    this.#difference = new Float64Array(ground.hexagons.length);
    this.#recounted = new Float32Array(ground.hexagons.length);
    this.field = new DepositionField(ground.hexagons.length);
  }

  /** Holds what an emitter adds per kg/yr; its loads are then those of this contribution to the last digit. */
  hold(emitter: string, contribution: Contribution): void {
    this.field.hold(emitter, contribution);
    const central = countLoads(contribution, this.#ground.areas);
    const runs = this.#runs.get(emitter);
    const isRebased = this.#ground.isRebased === true && runs !== undefined;
    this.#runs.set(emitter, isRebased ? rebased(runs, central) : { ...runs, central });
    this.#verdicts.clear();
  }

  /** The effect of a scenario; index, verdict and threshold on this count. RangeError for a scenario that cannot be. */
  effectOf(scenario: Scenario, count: Count = "overloaded"): ScenarioEffect {
    const { hexagons, sites, emitters } = this.#ground;
    const base = this.#baseOf(scenario.baseYear);
    const measures = measuresOf(scenario, emitters);
    const years = YEARS.map((year) => emissionsAfter(measures, base, year));
    const emissions = years[YEARS.indexOf(scenario.year)];
    const taken = takenBy(emissions.takes);
    const difference = this.field.fill(this.#difference, taken, -1);
    const situation = this.#situationOf(scenario.background, scenario.year);
    const effects = measureEffects(
      measures,
      emissions,
      years[years.length - 1],
      this.#runs,
      scenario.lifetimeYears,
    );
    const siteList = siteEffects(this.#ground, situation, difference);
    const change = emissionSum(effects);
    const subsidies = effects.filter((one) => one.isOn).map((one) => one.subsidyEur ?? 0);
    return {
      scenario,
      emissions,
      difference,
      complete: years[years.length - 1].takes,
      situation,
      missing: this.field.missing(taken),
      measures: effects,
      emitters: Array.from(emissions.emitters.keys(), (id) =>
        this.#emitterEffect(id, base, years, emissions, count),
      ),
      sites: siteList,
      provinces: provinceEffects(siteList, sites),
      classes: classChanges(hexagons, situation, difference),
      totals: {
        change,
        mol: molNitrogen(change),
        loadDifference: loadSum(effects),
        subsidyEur: subsidies.reduce((sum, one) => sum + one, 0),
      },
      flags: flagsOf(scenario, measures, emissions.takes),
    };
  }

  /**
   * The loads after the measures of an effect on the hexagons that still count then, beside those of the base situation.
   * Only of emitters that are held. Call it before the next {@link effectOf}.
   */
  recountedLoads(
    { emissions, situation, difference }: ScenarioEffect,
    count: Count = "overloaded",
  ): RecountedLoads {
    const { areas } = this.#ground;
    const recounted = situation.fillAreas(this.#recounted, count, difference);
    const loads = new Map<string, number>();
    for (const { id, after } of emissions.emitters.values()) {
      const held = this.field.contributionOf(id);
      if (held !== undefined) loads.set(id, loadOf(loadPerKg(held, recounted), after));
    }
    return { areaBefore: sumOf(areas.of(count)), areaAfter: sumOf(recounted), loads };
  }

  /** The load that takes avoid (positive), mol N/yr, with its band: {@link avoidedBand}. */
  avoided(takes: readonly Take[], count: Count = "overloaded"): Band {
    return avoidedBand(takenBy(takes), this.#runs, count);
  }

  #emitterEffect(
    id: string,
    base: BaseEmissions,
    years: readonly ScenarioEmissions[],
    now: ScenarioEmissions,
    count: Count,
  ): EmitterEffect {
    const runs = this.#runs.get(id);
    const estimate = base.estimates.get(id);
    const emission = now.emitters.get(id);
    if (runs === undefined || estimate === undefined || emission === undefined)
      throw new RangeError(`expected runs and an emission of ${id}`);
    const unchanged = { ...emission, after: emission.before };
    const verdictOn = (one: typeof emission, end: string): LoadVerdict => {
      const { before: from, after: to } = one;
      const key = [base.year, count, from.nh3, from.nox, from.dust, to.nh3, to.nox, to.dust].join();
      const known = this.#verdicts.get(`${id} ${end}`);
      if (known?.key === key) return known.verdict;
      const verdict = loadVerdict(runs, estimateWith(estimate, one), count);
      this.#verdicts.set(`${id} ${end}`, { key, verdict });
      return verdict;
    };
    const before = verdictOn(unchanged, "before");
    const loadByYear = loadsByYear(id, runs, count, years);
    return {
      id,
      emission,
      before,
      after: verdictOn(emission, "after"),
      loadByYear,
      below: belowThreshold(estimate.isKnown, before.loads[count].central, loadByYear, YEARS),
    };
  }

  #baseOf(year: EmissionYear): BaseEmissions {
    let base = this.#bases.get(year);
    if (base === undefined) this.#bases.set(year, (base = baseEmissions(this.#ground.emitters, year)));
    return base;
  }

  #situationOf(choice: BackgroundChoice, year: number): Situation {
    const key = choice === "2022" ? choice : `${choice} ${year}`;
    let situation = this.#situations.get(key);
    if (situation === undefined)
      this.#situations.set(key, (situation = new Situation(this.#ground, choice, year)));
    return situation;
  }
}

function sumOf(values: Float32Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
