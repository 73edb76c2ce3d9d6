import type { Count } from "../grid/hexagons.ts";
import type { Substance } from "../model/source.ts";

/** mol N/yr on the counted hexagons from which a source meets the definition of a peak emitter (RIVM 2023-0313). */
export const THRESHOLD = 2500;
/** Radius of the definition, from source to hexagon centre in the RD plane, m. */
export const RADIUS = 25_000;

/** An estimate with its range. */
export interface Band {
  readonly low: number;
  readonly central: number;
  readonly high: number;
}

/**
 * What a band comes from. stack: the range of assumed stack heights. nh3-background: 2 and 8 µg/m³ everywhere. dust: fine
 * against coarse. model: our figure against AERIUS. meteo-year: another year's weather. background: total deposition
 * 15 % lower or higher, which changes the hexagons that count. emission: nothing was reported, so there may be more.
 */
export type EffectKind =
  "stack" | "nh3-background" | "dust" | "model" | "meteo-year" | "background" | "emission";

/** The load if this alone were at its lower or higher end, mol N/yr; low ≤ reference load ≤ high. */
export interface Effect {
  readonly kind: EffectKind;
  readonly low: number;
  readonly high: number;
}

/** A band with the runs it was made from. */
export interface ExplainedBand extends Band {
  /**
   * The load around which the effects were measured, mol N/yr: the central one; where that is 0 the load with the highest
   * emission or the highest background, if that is more than 0.
   */
  readonly reference: number;
  readonly effects: readonly Effect[];
}

/**
 * Why a central load is 0. closed: the site closed before this year. not-reported: nothing was reported for this year.
 * no-emission: 0 was entered. no-hexagons: no sensitive nature within 25 km. none-counted: there is, but no hexagon of it
 * belongs to the chosen count.
 */
export type ZeroReason = "closed" | "not-reported" | "no-emission" | "no-hexagons" | "none-counted";

/** meets: the whole band is at or above the threshold. below: the whole band is below. nodata: no emission is known. */
export type Verdict = "meets" | "below" | "uncertain" | "nodata";

/** What a source does on one Natura 2000 site, over the hexagons of the chosen count. */
export interface SiteResult {
  readonly nr: number;
  readonly name: string;
  /** mol N/yr. */
  readonly load: number;
  /** Counted hexagons and their counted area, ha. */
  readonly countedHexagons: number;
  readonly countedArea: number;
  /** Highest contribution on a counted hexagon, mol N/ha/yr, and where. */
  readonly maxDeposition: number;
  readonly maxReceptorId: number;
  /** Highest total deposition (background) on a counted hexagon, mol N/ha/yr. */
  readonly maxBackground: number;
  /** True when critical loads are known for the whole site only (basis 2). */
  readonly siteLevel: boolean;
}

/** An emission scaled to just below the threshold, and the factor it was scaled by. kg/yr. */
export interface LargestEmission {
  readonly factor: number;
  readonly nh3: number;
  readonly nox: number;
  readonly dust: number;
}

/** Of a substance alone, the amount just below the threshold, kg/yr. */
export interface LargestAlone {
  readonly nh3: number | undefined;
  readonly nox: number | undefined;
}

/** The answer to one check. Loads in mol N/yr. */
export interface CheckResult {
  readonly count: Count;
  readonly load: Band;
  readonly loads: Readonly<Record<Count, Band>>;
  /** Central load of the chosen count by substance. */
  readonly bySubstance: Readonly<Partial<Record<Substance, number>>>;
  readonly threshold: number;
  /** 100 · load / threshold. */
  readonly index: number;
  readonly verdict: Verdict;
  readonly countedHexagons: number;
  /** ha. */
  readonly countedArea: number;
  /** Highest load first; only sites with counted hexagons. */
  readonly sites: readonly SiteResult[];
  /** The entered mix scaled to just below the threshold; undefined when the load is 0. kg/yr. */
  readonly largestEmissionBelow: LargestEmission | undefined;
  /** The same for one substance alone; undefined where it was not computed or adds nothing. kg/yr. */
  readonly largestAlone: LargestAlone;
  /** Where the band of the chosen count comes from, and the load the effects were measured around (see ExplainedBand). */
  readonly effects?: readonly Effect[];
  readonly effectsReference?: number;
  /** Why the central load of the chosen count is 0; absent where it is not. */
  readonly zeroReason?: ZeroReason;
}
