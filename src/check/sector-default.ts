import type { TimeProfile } from "../model/source.ts";

/** AERIUS 2024 source characteristics of a sector; far too low for industry with tall stacks. */
export interface SectorDefault {
  readonly sector: number;
  readonly name: string;
  /** m. */
  readonly height: number;
  /** Vertical spread, m. */
  readonly spread: number;
  readonly heatMegawatts: number;
  readonly timeProfile: TimeProfile;
}
