/** What the user made: kept between visits, undone step by step, saved as a file. */
import type { OwnSource } from "../check/own-source.ts";
import type { Scenario } from "../measures/scenario.ts";
import type { Claim } from "../space/claim.ts";
import { DEFAULT_SPACE, type SpaceSettings } from "../space/settings.ts";

export interface Work {
  readonly sources: readonly OwnSource[];
  /** Share of the netting that is skimmed and does not count, 0-1. */
  readonly nettingFactor: number;
  /** Sets of measures, each with an id of its own. */
  readonly scenarios: readonly Scenario[];
  /** Projects that ask for space, each with an id of its own; of one priority the first goes first. */
  readonly claims: readonly Claim[];
  readonly space: SpaceSettings;
}

/** AERIUS' usual share for netting outside the site, 30 %. */
export const DEFAULT_NETTING_FACTOR = 0.3;

export const EMPTY_WORK: Work = {
  sources: [],
  nettingFactor: DEFAULT_NETTING_FACTOR,
  scenarios: [],
  claims: [],
  space: DEFAULT_SPACE,
};

/** Most own sources at once; more belong in a batch at the command line. */
export const MOST_SOURCES = 250;

/** Most scenarios at once, as many as a file may hold. */
export const MOST_SCENARIOS = 100;
