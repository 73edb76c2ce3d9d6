/** Where a figure comes from. */
export interface Provenance {
  readonly figure: string;
  readonly source: string;
  readonly year: string;
  readonly confidence: string;
}

/** A company or site with reported emissions. */
export interface Emitter {
  readonly id: string;
  /** Id of the umbrella this one is part of; a part is never added to its parent. */
  readonly parent: string | undefined;
  readonly name: string;
  readonly operator: string;
  readonly municipality: string;
  readonly province: string;
  readonly competentAuthority: string;
  readonly sectorCode: number;
  readonly sector: string;
  readonly activity: string;
  /** Register point in RD, m. */
  readonly rd: readonly [number, number];
  readonly lonLat: readonly [number, number];
  /** What the point is, such as a register point instead of a stack. */
  readonly positionNote?: string;
  /** Reported emission, kg/yr by year; an absent year was not reported, which is not 0. */
  readonly nh3: Readonly<Record<number, number>>;
  readonly nox: Readonly<Record<number, number>>;
  readonly sectorDefault: { readonly height: number; readonly heatMegawatts: number };
  /** Assumed range of stack heights, m; undefined where none was assumed. */
  readonly heightRange: readonly [number, number] | undefined;
  readonly heightRangeBasis: string;
  /** confirmed: named or subsidised as peak emitter. candidate: our own selection of large sources. */
  readonly status: "confirmed" | "candidate";
  readonly statusBasis: string;
  readonly notes: string;
  /** Emission counts as 0 from this year. */
  readonly closedFrom: number | undefined;
  readonly sources: readonly Provenance[];
}
