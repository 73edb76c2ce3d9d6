/** What each measure of a scenario does, side by side; what all do is the sum. */
import type { RunLoads } from "../check/band.ts";
import { COUNTS, type Count } from "../grid/hexagons.ts";
import { SUBSTANCES, type Emission } from "../model/source.ts";
import { costsOf, type Costs } from "./cost.ts";
import type { ScenarioEmissions, Take } from "./emissions.ts";
import type { MeasureStatus, MeasureSubstance, ScenarioMeasure } from "./measure.ts";

/** One emitter of a measure. Changes are after minus before: kg/yr, and mol N/yr on the counted hexagons of the base situation. */
export interface MeasurePart {
  /** As the measure names it, perhaps a part of the whole it is counted at. */
  readonly emitter: string;
  readonly whole: string;
  readonly change: Emission;
  readonly loadChange: Readonly<Record<Count, number>>;
  /** Substances that are left out of the load, because what a kilogram deposits has not been computed. */
  readonly missing: readonly MeasureSubstance[];
}

/** One measure in the scenario's year. */
export interface MeasureEffect {
  readonly id: string;
  /** Given by the user. */
  readonly name: string | undefined;
  readonly status: MeasureStatus;
  readonly isOn: boolean;
  readonly parts: readonly MeasurePart[];
  /** Sums of the parts. */
  readonly change: Emission;
  readonly loadChange: Readonly<Record<Count, number>>;
  readonly subsidyEur: number | undefined;
  /** Of the measure when complete (in the last year), at its degree. */
  readonly costs: Costs;
}

/** The runs of an emitter by id. */
export type RunsById = ReadonlyMap<string, RunLoads>;

/** The effects of all measures, also those that are off, in the scenario's year; last is the last year there is. */
export function measureEffects(
  measures: readonly ScenarioMeasure[],
  now: ScenarioEmissions,
  last: ScenarioEmissions,
  runs: RunsById,
  lifetimeYears?: number,
): readonly MeasureEffect[] {
  const takesOf = ({ takes }: ScenarioEmissions, id: string): readonly Take[] =>
    takes.filter(({ measure }) => measure === id);
  return measures.map(({ measure, isOn, intensity }) => {
    const parts = partsOf(takesOf(now, measure.id), runs);
    const complete = partsOf(takesOf(last, measure.id), runs);
    const loads = loadSum(complete);
    const isLoadKnown = complete.every(({ missing }) => missing.length === 0);
    return {
      id: measure.id,
      name: measure.name,
      status: measure.status,
      parts,
      isOn: isOn && intensity > 0,
      change: emissionSum(parts),
      loadChange: loadSum(parts),
      subsidyEur: measure.subsidyEur,
      costs: costsOf(
        measure.subsidyEur,
        {
          taken: scaled(emissionSum(complete), -1),
          avoided: {
            overloaded: isLoadKnown ? -loads.overloaded : NaN,
            sensitive: isLoadKnown ? -loads.sensitive : NaN,
          },
        },
        lifetimeYears,
      ),
    };
  });
}

/** Adds up changes of emission, kg/yr. */
export function emissionSum(parts: readonly { readonly change: Emission }[]): Emission {
  const sum = { nh3: 0, nox: 0, dust: 0 };
  for (const { change } of parts) {
    sum.nh3 += change.nh3;
    sum.nox += change.nox;
    sum.dust += change.dust;
  }
  return sum;
}

/** Adds up changes of load, mol N/yr. */
export function loadSum(
  parts: readonly { readonly loadChange: Readonly<Record<Count, number>> }[],
): Readonly<Record<Count, number>> {
  const sum = { overloaded: 0, near: 0, sensitive: 0 };
  for (const { loadChange } of parts) for (const count of COUNTS) sum[count] += loadChange[count];
  return sum;
}

function partsOf(takes: readonly Take[], runs: RunsById): readonly MeasurePart[] {
  const byEmitter = new Map<string, Take[]>();
  for (const take of takes) {
    const list = byEmitter.get(take.emitter);
    if (list === undefined) byEmitter.set(take.emitter, [take]);
    else list.push(take);
  }
  return Array.from(byEmitter, ([emitter, list]) => {
    const { whole } = list[0];
    const change = { nh3: 0, nox: 0, dust: 0 };
    const loadChange = { overloaded: 0, near: 0, sensitive: 0 };
    const missing: MeasureSubstance[] = [];
    for (const { substance, taken } of list) {
      change[substance] -= taken;
      for (const count of COUNTS) {
        const perKg = loadPerKgOf(runs.get(whole), count, substance);
        if (perKg !== undefined) loadChange[count] -= taken * perKg;
        else if (!missing.includes(substance)) missing.push(substance);
      }
    }
    return { emitter, whole, change, loadChange, missing };
  });
}

/** mol N/yr on a count per kg/yr of a substance; undefined when it has not been computed. */
function loadPerKgOf(
  runs: RunLoads | undefined,
  count: Count,
  substance: MeasureSubstance,
): number | undefined {
  const perKg = runs?.central[count].estimated ?? {};
  const key =
    substance === "dust"
      ? SUBSTANCES.find((one) => one.startsWith("dust") && perKg[one] !== undefined)
      : substance === "nh3"
        ? "NH3"
        : "NOx";
  return key === undefined ? undefined : perKg[key];
}

function scaled({ nh3, nox, dust }: Emission, factor: number): Emission {
  return { nh3: factor * nh3, nox: factor * nox, dust: factor * dust };
}
