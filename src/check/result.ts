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
  readonly largestEmissionBelow: { readonly factor: number; readonly nh3: number; readonly nox: number } | undefined;
}
