/** How much each input moves the load of a source: real runs of the model in which one input alone is another. */
import type { Emission, PointSource, Substance, TimeProfile } from "../model/source.ts";
import { BACKGROUND_FACTORS, NH3_BACKGROUNDS } from "./band.ts";
import type { StackHeight } from "./emitter-source.ts";
import { loadOf, type LoadPerKg } from "./load.ts";

/**
 * What can be another: emission (factor), height of the stack (m), heat (MW), time profile (0 continuous, 1 industry), place
 * (degrees from north in which it lies 500 m away), NH3 background (µg/m³), background deposition (factor).
 */
export type SensitivityInput =
  "emission" | "height" | "heat" | "profile" | "place" | "nh3-background" | "background";

/** One run of the model with one input changed. */
export interface Variant {
  readonly input: SensitivityInput;
  /** Of the input, in its unit. */
  readonly value: number;
  readonly source: PointSource;
  readonly substances: readonly Substance[];
  /** µg/m³ for every hexagon. */
  readonly nh3Background?: number;
}

/** The load if an input has a value and all others stay, mol N/yr; value is undefined for the input as it is. */
interface Outcome {
  readonly load: number;
  readonly value: number | undefined;
}

/** The lowest and the highest load that one input leads to. */
export interface Sensitivity {
  readonly input: SensitivityInput;
  readonly low: Outcome;
  readonly high: Outcome;
}

/** How far a figure is taken from what was entered, where its range is not known. */
const STEPS = { emission: [0.8, 1.2], height: [0.8, 1.25], heat: [0.5, 2] } as const;
/** m. */
const MOVED = 500;
const DIRECTIONS = [0, 90, 180, 270] as const;
/** MW, for a source without heat. */
const SOME_HEAT = 0.5;
/** m, for a source at the ground. */
const SOME_HEIGHT = 5;
/** Limits of the method: m and MW. */
const [HIGHEST, HOTTEST] = [200, 50] as const;

/** The runs for a source: about ten. Stack: its range where the height is assumed, undefined where it is known. */
export function variantsOf(
  source: PointSource,
  substances: readonly Substance[],
  stack: StackHeight | undefined,
): readonly Variant[] {
  const { x, y, height, heatMegawatts, timeProfile } = source;
  const heights =
    stack !== undefined && stack.low < stack.high
      ? [stack.low, stack.high]
      : around(height, STEPS.height, SOME_HEIGHT, HIGHEST);
  const profile: TimeProfile = timeProfile === 0 ? 1 : 0;
  return [
    ...heights.map((value): Variant => ({
      input: "height",
      value,
      source: { ...source, height: value },
      substances,
    })),
    ...around(heatMegawatts, STEPS.heat, SOME_HEAT, HOTTEST).map((value): Variant => ({
      input: "heat",
      value,
      source: { ...source, heatMegawatts: value },
      substances,
    })),
    { input: "profile", value: profile, source: { ...source, timeProfile: profile }, substances },
    ...DIRECTIONS.map((value): Variant => {
      const angle = (value * Math.PI) / 180;
      const moved = { x: x + MOVED * Math.sin(angle), y: y + MOVED * Math.cos(angle) };
      return { input: "place", value, source: { ...source, ...moved }, substances };
    }),
    ...(substances.includes("NH3") ? Object.values(NH3_BACKGROUNDS) : []).map((value): Variant => ({
      input: "nh3-background",
      value,
      source,
      substances: ["NH3"],
      nh3Background: value,
    })),
  ];
}

/** What is known of the source as it is. */
export interface SensitivityBasis {
  /** Of the source per kg, with the background deposition as estimated, 15 % lower and 15 % higher. */
  readonly perKg: Readonly<Record<keyof typeof BACKGROUND_FACTORS, LoadPerKg>>;
  readonly emission: Emission;
  /** Load of other sources of the same situation, which stay as they are; mol N/yr. */
  readonly others: number;
}

/** Inputs by how much they move the load, most first. Loads per kg belong to the variants, in their order. */
export function sensitivities(
  { perKg, emission, others }: SensitivityBasis,
  variants: readonly Variant[],
  loads: readonly LoadPerKg[],
): readonly Sensitivity[] {
  const central = loadOf(perKg.estimated, emission);
  const outcomes = new Map<SensitivityInput, Outcome[]>();
  const add = (input: SensitivityInput, value: number, load: number): void => {
    const known = outcomes.get(input) ?? [{ load: others + central, value: undefined }];
    outcomes.set(input, [...known, { load: others + load, value }]);
  };
  // Deposition is linear in emission: no run is needed.
  for (const factor of STEPS.emission) add("emission", factor, central * factor);
  for (const end of ["lower", "higher"] as const)
    add("background", BACKGROUND_FACTORS[end], loadOf(perKg[end], emission));
  variants.forEach(({ input, value }, i) => {
    // A run of some substances leaves the others as they are.
    add(input, value, loadOf({ ...perKg.estimated, ...loads[i] }, emission));
  });
  const found = [...outcomes].map(([input, all]) => {
    const sorted = [...all].sort((a, b) => a.load - b.load);
    return { input, low: sorted[0], high: sorted[sorted.length - 1] };
  });
  return found
    .filter(({ low, high }) => high.load > low.load)
    .sort((a, b) => b.high.load - b.low.load - (a.high.load - a.low.load));
}

/** A figure in both directions, within its limit; another one where it is 0. */
function around(value: number, factors: readonly number[], instead: number, most: number): readonly number[] {
  if (!(value > 0)) return [instead];
  return factors.map((factor) => Math.min(most, value * factor)).filter((one) => one !== value);
}
