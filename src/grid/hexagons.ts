/**
 * The table of nitrogen-sensitive hexagons: one row `h` per receptor within a Natura 2000 site.
 * All columns have the same length; rows are sorted by receptorId, then site. A receptor on a border of
 * two sites has two rows with the same background and NH3 background. A row's geometry is its receptorId.
 */
export interface HexagonTable {
  readonly length: number;
  /** Statutory 1-ha receptor id. */
  readonly receptorId: Uint32Array;
  /** Natura 2000 number of the site. */
  readonly site: Uint8Array;
  /** Lowest critical load (KDW 2023) of the nitrogen-sensitive habitats in the row, mol N/ha/yr. */
  readonly criticalLoad: Uint16Array;
  /** Mapped nitrogen-sensitive habitat in the row, ha (0-1). */
  readonly mappedArea: Float32Array;
  /** Share of that habitat that is forest (0-1). */
  readonly forestShare: Float32Array;
  /** Estimated total deposition 2022, mol N/ha/yr. */
  readonly background: Uint16Array;
  /** NH3 concentration 2023, µg/m³. */
  readonly nh3Background: Float32Array;
  /** 1: from habitat polygons. 2: one typical value for the whole site ("KDW op gebiedsniveau"). */
  readonly basis: Uint8Array;
}

/** Which hexagons count for a load: overloaded (the definition), nearly overloaded too, or all sensitive nature. */
export type Count = "overloaded" | "near" | "sensitive";
export const COUNTS: readonly Count[] = ["overloaded", "near", "sensitive"];
