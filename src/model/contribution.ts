import type { Substance } from "./source.ts";

/**
 * What one source adds, per unit of emission: a sparse row of the source-receptor matrix.
 * Deposition is linear in emission, so moving a slider only multiplies these figures.
 */
export interface Contribution {
  /** Rows of the hexagon table within 25 km of the source, ascending. */
  readonly rows: Uint32Array;
  /** Per substance the deposition on those rows, mol N/ha/yr per kg/yr emitted. */
  readonly perKg: Readonly<Partial<Record<Substance, Float32Array>>>;
  /** False for a first answer computed on fewer, representative hexagons. */
  readonly exact: boolean;
}
