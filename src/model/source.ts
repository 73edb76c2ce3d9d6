/** What is emitted. Dust is pure ammonium nitrate with a fine, medium or coarse size distribution. */
export type Substance = "NH3" | "NOx" | "dust-fine" | "dust-medium" | "dust-coarse";
export const SUBSTANCES: readonly Substance[] = ["NH3", "NOx", "dust-fine", "dust-medium", "dust-coarse"];

/** Time profile codes of the method (section 1.6). */
export type TimeProfile = 0 | 1 | 2 | 3 | 4 | 5 | 7 | 31 | 32 | 33;

/** A point source without its emission: results are per unit of emission, because deposition is linear in it. */
export interface PointSource {
  /** RD coordinates, m. */
  readonly x: number;
  readonly y: number;
  /** Stack height above ground, m (0-200; 0 is taken as 0.01). */
  readonly height: number;
  /** Heat output, MW (0-50). */
  readonly heatMegawatts: number;
  readonly timeProfile: TimeProfile;
}

/** Yearly emission of a source, kg/yr: NH3, NOx as NO2, dust as NH4NO3. */
export interface Emission {
  readonly nh3: number;
  readonly nox: number;
  readonly dust: number;
}
