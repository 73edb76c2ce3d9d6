/** A habitat type in a site: code, name, mapped ha, critical load (mol N/ha/yr; 2400 or more is not sensitive). */
export interface Habitat {
  readonly code: string;
  readonly name: string;
  readonly area: number;
  readonly criticalLoad: number;
}

/** A Natura 2000 site. */
export interface Site {
  readonly nr: number;
  readonly name: string;
  /** VR: birds directive, HR: habitats directive. */
  readonly directive: "VR" | "HR" | "VR+HR";
  readonly provinces: readonly string[];
  /** ha. */
  readonly area: number;
  readonly isSensitive: boolean;
  readonly isLargeWater: boolean;
  /** RD, m. */
  readonly label: readonly [number, number];
  /** Site means of total deposition by year (AERIUS Monitor 2023), mol N/ha/yr. */
  readonly depositionByYear: Readonly<Record<number, number>>;
  readonly habitats: readonly Habitat[];
}
