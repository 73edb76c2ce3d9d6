/**
 * The low-central-high band of a load, from documented runs (product facts: inputs dominate).
 *
 * Effects, each apart from the others: the ends of the assumed stack heights; NH3 background 2 and 8 µg/m³ everywhere;
 * dust coarse instead of fine; the model against AERIUS ×/÷ 1.25; the weather of another year ×/÷ 1.2; background
 * deposition 15 % lower and higher, with the counted hexagons chosen again; an emission that was not reported at its
 * highest. They are taken as independent: on each side the band is the reference times or divided by
 * exp √Σ ln²(effect / reference), where an effect that works the other way adds nothing to a side and one that takes
 * all of the load away makes the low end 0.
 *
 * A central load of 0 has no logarithm. Its low end is 0. Its high end starts from the load that may be there: with the
 * highest emission if no emission is known for the year, and with the background 15 % higher if still nothing counts;
 * the other effects widen that in the same way. If that is 0 too, the band is 0.
 */
import type { Count } from "../grid/hexagons.ts";
import { COUNTS } from "../grid/hexagons.ts";
import type { Contribution } from "../model/contribution.ts";
import { SUBSTANCES, type Emission } from "../model/source.ts";
import type { CountedAreas } from "./counted.ts";
import { amountOf, amounts, type EmissionEstimate } from "./emission.ts";
import { loadOf, loadPerKg, type LoadPerKg } from "./load.ts";
import type { Effect, EffectKind, ExplainedBand } from "./result.ts";

/** One geometric standard deviation of a single hexagon against AERIUS for equal stack data. */
export const MODEL_FACTOR = 1.25;
/** Weather of other years: direction means differ by 15-20 %. */
export const METEO_YEAR_FACTOR = 1.2;
/** Uncertainty of the background deposition. */
export const BACKGROUND_FACTORS = { lower: 0.85, estimated: 1, higher: 1.15 } as const;
/** NH3 background of the band runs, µg/m³. */
export const NH3_BACKGROUNDS = { nh3Low: 2, nh3High: 8 } as const;

/** Runs of the model for one source. Those besides the central one may be absent: their effect is then left out. */
export type RunName = "central" | "stackLow" | "stackHigh" | "nh3Low" | "nh3High" | "dustCoarse";
export const RUN_NAMES: readonly RunName[] = [
  "central",
  "stackLow",
  "stackHigh",
  "nh3Low",
  "nh3High",
  "dustCoarse",
];

/** Background deposition as estimated, or 15 % off. */
export type BackgroundCase = keyof typeof BACKGROUND_FACTORS;

/** What one run puts on each count, for each case of the background, per kg/yr. */
export type CountLoads = Readonly<Record<Count, Readonly<Record<BackgroundCase, LoadPerKg>>>>;

/** All runs of a source. A substance absent from a run is as in the central one. */
export type RunLoads = { readonly central: CountLoads } & Readonly<Partial<Record<RunName, CountLoads>>>;

/** Sums one run over all counts and cases of the background. */
export function countLoads(contribution: Contribution, areas: CountedAreas): CountLoads {
  const all = {} as Record<Count, Record<BackgroundCase, LoadPerKg>>;
  for (const count of COUNTS) {
    const estimated = loadPerKg(contribution, areas.of(count));
    const other = (factor: number): LoadPerKg =>
      count === "sensitive" ? estimated : loadPerKg(contribution, areas.of(count, factor));
    all[count] = {
      lower: other(BACKGROUND_FACTORS.lower),
      estimated,
      higher: other(BACKGROUND_FACTORS.higher),
    };
  }
  return all;
}

/**
 * Runs on other hexagons than they were computed for, where only the central one has been computed anew: each keeps its ratio
 * to the central one, for the same count and case of the background. A substance that had no load keeps none of its own, so that
 * it is as in the central run.
 */
export function rebased(runs: RunLoads, central: CountLoads): RunLoads {
  const others = RUN_NAMES.flatMap((name) => {
    const run = runs[name];
    return name === "central" || run === undefined ? [] : [[name, inProportion(run, runs.central, central)]];
  });
  return { ...(Object.fromEntries(others) as Partial<RunLoads>), central };
}

function inProportion(run: CountLoads, before: CountLoads, now: CountLoads): CountLoads {
  const all = {} as Record<Count, Record<BackgroundCase, LoadPerKg>>;
  for (const count of COUNTS) {
    all[count] = {} as Record<BackgroundCase, LoadPerKg>;
    for (const one of Object.keys(BACKGROUND_FACTORS) as BackgroundCase[]) {
      const [old, fresh] = [before[count][one], now[count][one]];
      const loads = Object.entries(run[count][one]).flatMap(([substance, perKg]) => {
        const reference = substance in old ? (substance as keyof LoadPerKg) : dustOf(old);
        const [from, to] = reference === undefined ? [0, 0] : [old[reference] ?? 0, fresh[reference] ?? 0];
        return from > 0 ? [[substance, (perKg * to) / from]] : [];
      });
      all[count][one] = Object.fromEntries(loads) as LoadPerKg;
    }
  }
  return all;
}

/** The size of dust that loads were computed for. */
function dustOf(loads: LoadPerKg): keyof LoadPerKg | undefined {
  return SUBSTANCES.find((substance) => substance.startsWith("dust") && loads[substance] !== undefined);
}

/** The band of a load, and what it comes from. */
export function bandOf(runs: RunLoads, count: Count, estimate: EmissionEstimate): ExplainedBand {
  const lowEmission = amounts(estimate);
  const highEmission = amounts(estimate, "high");
  const load = (run: RunName, background: BackgroundCase, emission: Emission): number => {
    const central = runs.central[count][background];
    return run === "central"
      ? loadOf(central, emission)
      : loadInPlace(central, runs[run]?.[count][background], emission);
  };
  const central = load("central", "estimated", lowEmission);
  const isReference = central > 0;
  const emission = isReference || hasEmission(lowEmission) ? lowEmission : highEmission;
  const background = isReference || load("central", "estimated", emission) > 0 ? "estimated" : "higher";
  const reference = load("central", background, emission);
  if (!(reference > 0))
    return { low: central, central, high: Math.max(central, 0), reference: central, effects: [] };

  const effects: Effect[] = [];
  const add = (kind: EffectKind, ...loads: readonly number[]): void => {
    const low = Math.max(0, Math.min(reference, ...loads));
    const high = Math.max(reference, ...loads);
    if (low < reference || high > reference) effects.push({ kind, low, high });
  };
  const addRuns = (kind: EffectKind, ...names: readonly RunName[]): void => {
    const present = names.filter((name) => runs[name] !== undefined);
    add(kind, ...present.map((name) => load(name, background, emission)));
  };
  add("model", reference / MODEL_FACTOR, reference * MODEL_FACTOR);
  add("meteo-year", reference / METEO_YEAR_FACTOR, reference * METEO_YEAR_FACTOR);
  addRuns("stack", "stackLow", "stackHigh");
  addRuns("nh3-background", "nh3Low", "nh3High");
  addRuns("dust", "dustCoarse");
  if (background === "estimated")
    add("background", load("central", "lower", emission), load("central", "higher", emission));
  if (emission === lowEmission) add("emission", load("central", background, highEmission));

  const spread = (end: "low" | "high"): number =>
    Math.exp(Math.sqrt(effects.reduce((sum, effect) => sum + Math.log(effect[end] / reference) ** 2, 0)));
  return {
    low: isReference ? reference / spread("low") : Math.min(central, 0),
    central,
    high: reference * spread("high"),
    reference,
    effects,
  };
}

/**
 * The load of a run, with the central one for substances it does not have; one size of dust stands in for another. Without
 * making objects: a slider asks for hundreds of bands.
 */
function loadInPlace(central: LoadPerKg, run: LoadPerKg | undefined, emission: Emission): number {
  const isCoarse = run?.["dust-coarse"] !== undefined;
  let load = 0;
  for (const substance of SUBSTANCES) {
    const isReplaced = isCoarse && (substance === "dust-fine" || substance === "dust-medium");
    const perKg = run?.[substance] ?? (isReplaced ? 0 : central[substance]);
    if (perKg !== undefined) load += perKg * amountOf(emission, substance);
  }
  return load;
}

function hasEmission(emission: Emission): boolean {
  return SUBSTANCES.some((substance) => amountOf(emission, substance) > 0);
}
