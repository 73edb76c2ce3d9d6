/** Several sources checked as one whole, such as the stacks of a company: the mix of their contributions, per kg of the sum. */
import type { Contribution } from "../model/contribution.ts";
import { SUBSTANCES, type Emission, type Substance } from "../model/source.ts";
import { COUNTS, type Count } from "../grid/hexagons.ts";
import {
  BACKGROUND_FACTORS,
  RUN_NAMES,
  type BackgroundCase,
  type CountLoads,
  type RunLoads,
  type RunName,
} from "./band.ts";
import { amountOf } from "./emission.ts";
import type { LoadPerKg } from "./load.ts";
import { rowUnion } from "./row-union.ts";

/** One of the sources. */
export interface CombinedPart {
  readonly contribution: Contribution;
  /** kg/yr. */
  readonly emission: Emission;
  /** Loads of the contribution itself (see countLoads), which stand in for a run that a source does not need. */
  readonly central: CountLoads;
  /** Undefined while they have not been made. */
  readonly runs: Omit<RunLoads, "central"> | undefined;
}

/** The whole, in the shape of one source: multiplied by its emission it gives the sum of the parts exactly. */
export interface Combined {
  readonly contribution: Contribution;
  readonly emission: Emission;
  readonly central: CountLoads;
  /** Undefined until all parts have theirs. */
  readonly runs: Omit<RunLoads, "central"> | undefined;
}

/**
 * Adds sources up. Runs are added end by end: the stacks of all sources low at once, or all high, because what is not known
 * of one is not known of its neighbours either. Dust of several sizes is kept under the first. RangeError without parts.
 */
export function combine(parts: readonly CombinedPart[]): Combined {
  if (parts.length === 0) throw new RangeError("expected at least one source to combine");
  const emission = parts.reduce<Emission>(
    (sum, { emission: one }) => ({
      nh3: sum.nh3 + one.nh3,
      nox: sum.nox + one.nox,
      dust: sum.dust + one.dust,
    }),
    { nh3: 0, nox: 0, dust: 0 },
  );
  const dust = parts.map((part) => dustOf(part.contribution)).find((size) => size !== undefined);
  const keyOf = (substance: Substance): Substance =>
    substance.startsWith("dust") ? (dust ?? substance) : substance;
  /** The share of a part in the sum of a substance; even shares where nothing is emitted. */
  const weight = (part: CombinedPart, substance: Substance): number => {
    const total = amountOf(emission, substance);
    return total > 0 ? amountOf(part.emission, substance) / total : 1 / parts.length;
  };
  const loads = (of: (part: CombinedPart) => CountLoads): CountLoads => {
    const sum = (count: Count, background: BackgroundCase): LoadPerKg => {
      const perKg: Partial<Record<Substance, number>> = {};
      for (const part of parts)
        for (const [name, load] of Object.entries(of(part)[count][background])) {
          const key = keyOf(name as Substance);
          perKg[key] = (perKg[key] ?? 0) + load * weight(part, key);
        }
      return perKg;
    };
    const cases = Object.keys(BACKGROUND_FACTORS) as BackgroundCase[];
    return Object.fromEntries(
      COUNTS.map((count) => [count, Object.fromEntries(cases.map((one) => [one, sum(count, one)]))]),
    ) as Record<Count, Record<BackgroundCase, LoadPerKg>>;
  };
  return {
    contribution: combinedContribution(parts, keyOf, weight),
    emission,
    central: loads((part) => part.central),
    runs: combinedRuns(parts, loads),
  };
}

function combinedRuns(
  parts: readonly CombinedPart[],
  loads: (of: (part: CombinedPart) => CountLoads) => CountLoads,
): Omit<RunLoads, "central"> | undefined {
  if (parts.some(({ runs }) => runs === undefined)) return undefined;
  const named = (part: CombinedPart, name: RunName): CountLoads | undefined =>
    (part.runs as Partial<RunLoads>)[name];
  const names = RUN_NAMES.filter(
    (name) => name !== "central" && parts.some((part) => named(part, name) !== undefined),
  );
  return Object.fromEntries(
    names.map((name) => [name, loads((part) => withRest(named(part, name), part.central))]),
  );
}

/** A run computes only some substances; the others are as in the central one. */
function withRest(run: CountLoads | undefined, central: CountLoads): CountLoads {
  if (run === undefined) return central;
  const merged = (count: Count, background: BackgroundCase): LoadPerKg => {
    const known = run[count][background];
    const hasDust = Object.keys(known).some((name) => name.startsWith("dust"));
    const rest = Object.entries(central[count][background]).filter(
      ([name]) => !(name in known) && !(hasDust && name.startsWith("dust")),
    );
    return { ...Object.fromEntries(rest), ...known };
  };
  const cases = Object.keys(BACKGROUND_FACTORS) as BackgroundCase[];
  return Object.fromEntries(
    COUNTS.map((count) => [count, Object.fromEntries(cases.map((one) => [one, merged(count, one)]))]),
  ) as Record<Count, Record<BackgroundCase, LoadPerKg>>;
}

function combinedContribution(
  parts: readonly CombinedPart[],
  keyOf: (substance: Substance) => Substance,
  weight: (part: CombinedPart, substance: Substance) => number,
): Contribution {
  const { rows, places } = rowUnion(parts.map(({ contribution }) => contribution.rows));
  const perKg: Partial<Record<Substance, Float32Array>> = {};
  for (const [place, part] of parts.entries()) {
    const { contribution } = part;
    const at = places[place];
    for (const substance of SUBSTANCES) {
      const own = contribution.perKg[substance];
      if (own === undefined) continue;
      const key = keyOf(substance);
      const share = weight(part, key);
      const sum = (perKg[key] ??= new Float32Array(rows.length));
      if (share === 0) continue;
      for (let i = 0; i < own.length; i++) sum[at[i]] += own[i] * share;
    }
  }
  return { rows, perKg, exact: parts.every(({ contribution }) => contribution.exact) };
}

function dustOf({ perKg }: Contribution): Substance | undefined {
  return SUBSTANCES.find((substance) => substance.startsWith("dust") && perKg[substance] !== undefined);
}
