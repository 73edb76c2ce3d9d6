/**
 * What the measures of a scenario do to the emission of each emitter. Guards: no emission falls below 0; parts of an umbrella
 * (OCI, Fibrant) are limited together by the umbrella's emission and never added to it; where an emission is not known the
 * reduction is kept, the base is at least that reduction, and both are marked.
 */
import { emissionOf, type EmissionEstimate, type EmissionYear } from "../check/emission.ts";
import { resultEmitter } from "../check/emitter-source.ts";
import type { Emitter } from "../check/emitter.ts";
import type { Emission } from "../model/source.ts";
import {
  MEASURE_SUBSTANCES,
  shareIn,
  type Cut,
  type MeasureSubstance,
  type ScenarioMeasure,
} from "./measure.ts";

/** The emission that measures are taken from, by emitter that is no part of another. */
export interface BaseEmissions {
  readonly year: EmissionYear;
  /** By id of any emitter: the one whose emission and result count, itself or its umbrella. */
  readonly wholeOf: ReadonlyMap<string, string>;
  readonly estimates: ReadonlyMap<string, EmissionEstimate>;
}

/** What one measure takes from one substance of one emitter in a year, kg/yr. */
export interface Take {
  readonly measure: string;
  /** The emitter that the measure names, perhaps a part. */
  readonly emitter: string;
  /** The emitter that it is counted at. */
  readonly whole: string;
  readonly substance: MeasureSubstance;
  /** What the measure would take of an emission without limit, and what it takes. */
  readonly wanted: number;
  readonly taken: number;
  readonly isBaseUnknown: boolean;
}

/** The emission of one emitter before and after, kg/yr. */
export interface EmitterEmission {
  readonly id: string;
  readonly before: Emission;
  readonly after: Emission;
  /** Substances whose emission is not known: before is then the least it must be for the measures to be possible. */
  readonly unknown: readonly MeasureSubstance[];
}

/** All emitters in a year; before = after + what was taken. */
export interface ScenarioEmissions {
  readonly year: number;
  readonly emitters: ReadonlyMap<string, EmitterEmission>;
  /** In the order in which measures are applied, so that a waterfall adds up. */
  readonly takes: readonly Take[];
}

/** The base emissions of a year. */
export function baseEmissions(emitters: readonly Emitter[], year: EmissionYear): BaseEmissions {
  const wholes = emitters.filter((emitter) => emitter.parent === undefined);
  return {
    year,
    wholeOf: new Map(emitters.map((emitter) => [emitter.id, resultEmitter(emitter, emitters).id])),
    estimates: new Map(wholes.map((emitter) => [emitter.id, emissionOf(emitter, year)])),
  };
}

/**
 * The emissions in a year. Measures take in their order: {@link measuresOf} puts reductions before caps. RangeError for an
 * emitter that is not there.
 */
export function emissionsAfter(
  measures: readonly ScenarioMeasure[],
  base: BaseEmissions,
  year: number,
): ScenarioEmissions {
  const stocks = new Map<string, Stock>();
  for (const [id, estimate] of base.estimates) stocks.set(id, new Stock(estimate));
  const stockOf = (emitter: string): readonly [string, Stock] => {
    const whole = base.wholeOf.get(emitter);
    const stock = whole === undefined ? undefined : stocks.get(whole);
    if (whole === undefined || stock === undefined) throw new RangeError(`expected an emitter ${emitter}`);
    return [whole, stock];
  };
  for (const { measure } of measures)
    for (const cut of measure.cuts)
      if (cut.kind === "less") stockOf(cut.emitter)[1].expect(cut.substance, cut.amount);

  const takes: Take[] = [];
  for (const { measure, isOn, intensity } of measures) {
    const degree = isOn ? intensity : 0;
    const share = shareIn(measure.steps, year);
    for (const cut of measure.cuts) {
      const { emitter, substance } = cut;
      const [whole, stock] = stockOf(emitter);
      const wanted = degree * stock.wanted(cut, share, year);
      if (wanted > 0)
        takes.push({
          measure: measure.id,
          emitter,
          whole,
          substance,
          wanted,
          taken: stock.take(substance, wanted),
          isBaseUnknown: stock.isUnknown(substance),
        });
    }
  }
  return {
    year,
    emitters: new Map(Array.from(stocks, ([id, stock]) => [id, stock.emission(id)])),
    takes,
  };
}

/** What is left of one emitter's emission. */
class Stock {
  readonly #estimate: EmissionEstimate;
  readonly #before: Record<MeasureSubstance, number>;
  readonly #left: Record<MeasureSubstance, number>;

  constructor(estimate: EmissionEstimate) {
    this.#estimate = estimate;
    const { nh3, nox, dust } = estimate;
    this.#before = { nh3: nh3.central, nox: nox.central, dust: dust.central };
    this.#left = { ...this.#before };
  }

  /** Nothing was published; 0 in the estimate does not mean that nothing is emitted. */
  isUnknown(substance: MeasureSubstance): boolean {
    const { basis } = this.#estimate[substance];
    return basis === "unreported" || basis === "none";
  }

  /** An emission that is not known must be at least what the measures take, be they on or off. */
  expect(substance: MeasureSubstance, amount: number): void {
    if (!this.isUnknown(substance)) return;
    this.#before[substance] += amount;
    this.#left[substance] += amount;
  }

  /** What a complete cut takes after those before it; a cap takes nothing of what is not known. */
  wanted(cut: Cut, share: number, year: number): number {
    const { substance } = cut;
    if (cut.kind === "less") return share * cut.amount;
    if (this.isUnknown(substance)) return 0;
    const left = this.#left[substance];
    if (cut.kind === "lessThanBase")
      return Math.max(0, left - (1 - share * cut.share) * this.#before[substance]);
    const level = cut.levels.findLast((one) => one.year <= year);
    return level === undefined ? 0 : Math.max(0, left - level.amount);
  }

  take(substance: MeasureSubstance, wanted: number): number {
    const taken = Math.min(wanted, this.#left[substance]);
    this.#left[substance] -= taken;
    return taken;
  }

  emission(id: string): EmitterEmission {
    return {
      id,
      before: this.#before,
      after: this.#left,
      unknown: MEASURE_SUBSTANCES.filter(
        (substance) => this.isUnknown(substance) && this.#before[substance] > 0,
      ),
    };
  }
}
