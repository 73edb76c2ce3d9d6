/** What the user chose: the only state there is. Everything else follows from it and from the data. */
import type { CalculationThreshold } from "../check/comparison.ts";
import type { EmissionYear } from "../check/emission.ts";
import type { OwnSource } from "../check/own-source.ts";
import type { Count } from "../grid/hexagons.ts";
import { newScenario, type Scenario } from "../measures/scenario.ts";
import type { Claim } from "../space/claim.ts";
import type { Work } from "./work.ts";
import { EMPTY_WORK } from "./work.ts";

/**
 * explore: look at what there is. check: test a source. measures: what measures change. space: what they free, and what fits.
 * method: read how it is done.
 */
export type View = "explore" | "check" | "measures" | "space" | "method";
export const VIEWS: readonly View[] = ["explore", "check", "measures", "space", "method"];
/** Views that need what the measures of a scenario do. */
export const EFFECT_VIEWS: ReadonlySet<View> = new Set<View>(["measures", "space"]);
/** Who looks: decides what stands first, never what may be seen. */
export type Role = "public" | "permit" | "planner";
export const ROLES: readonly Role[] = ["public", "permit", "planner"];
export type Language = "nl" | "en";
export type Theme = "light" | "dark";
/** The two twins that show the same figures. */
export type Display = "map" | "table";

/** What the hexagons of the map show. */
export type Quantity =
  | "overload"
  | "background"
  | "critical-load"
  | "exceedance"
  | "contribution"
  | "all-contributions"
  | "difference"
  | "usable"
  | "fit"
  | "aerius"
  | "aerius-difference"
  | "aerius-ratio";
export const QUANTITIES: readonly Quantity[] = [
  "overload",
  "background",
  "critical-load",
  "exceedance",
  "contribution",
  "all-contributions",
  "difference",
  "usable",
  "fit",
  "aerius",
  "aerius-difference",
  "aerius-ratio",
];

/** A live service that the user can switch on. addresses: search at PDOK; backdrop: its background map. */
export type OnlineService = "addresses" | "backdrop";
export const ONLINE_SERVICES: readonly OnlineService[] = ["addresses", "backdrop"];

/** A list that fills the panel of Explore. */
export type ExploreList = "emitters" | "sites";
export const LISTS: readonly ExploreList[] = ["emitters", "sites"];

/** A point to look around, RD m. */
export interface Place {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** Which emitters are listed and drawn; undefined is all. */
export interface EmitterFilter {
  readonly province: string | undefined;
  readonly sector: number | undefined;
  readonly status: "confirmed" | "candidate" | undefined;
}

/** The one immutable state. */
export interface Inputs {
  readonly view: View;
  readonly role: Role;
  readonly display: Display;
  /** Undefined: the quantity that belongs to what is looked at. */
  readonly quantity: Quantity | undefined;
  /** Chosen emitter. */
  readonly emitter: string | undefined;
  /** Number of the chosen Natura 2000 area. */
  readonly site: number | undefined;
  /** Receptor id of the chosen hexagon. */
  readonly hexagon: number | undefined;
  readonly place: Place | undefined;
  /** Undefined is the overview. */
  readonly list: ExploreList | undefined;
  /** Chapter of the method page that was asked for. */
  readonly chapter: string | undefined;
  readonly filter: EmitterFilter;
  /** Own source that is edited and ringed. */
  readonly selected: string | undefined;
  /** Id of the scenario that is shown; undefined is the first. */
  readonly scenario: string | undefined;
  /** Ids of scenarios that are held against the shown one. */
  readonly compared: readonly string[];
  /** Claim that is edited and ringed; undefined is the first. */
  readonly claim: string | undefined;
  readonly count: Count;
  readonly year: EmissionYear;
  readonly threshold: CalculationThreshold;
  /** True while the situations of the own sources are held against each other. */
  readonly comparing: boolean;
  readonly language: Language;
  /** Undefined follows the system. */
  readonly theme: Theme | undefined;
  /** Live services that were switched on here; never by an address that somebody sent. */
  readonly online: readonly OnlineService[];
  /** What the user made; the part that can be undone and is kept. */
  readonly work: Work;
}

export const NO_FILTER: EmitterFilter = { province: undefined, sector: undefined, status: undefined };

export const DEFAULT_INPUTS: Inputs = {
  view: "explore",
  role: "public",
  display: "map",
  quantity: undefined,
  emitter: undefined,
  site: undefined,
  hexagon: undefined,
  place: undefined,
  list: undefined,
  chapter: undefined,
  filter: NO_FILTER,
  selected: undefined,
  scenario: undefined,
  compared: [],
  claim: undefined,
  count: "overloaded",
  year: "2019",
  threshold: 0.005,
  comparing: false,
  language: "nl",
  theme: undefined,
  online: [],
  work: EMPTY_WORK,
};

/** The own source that is edited: the chosen one, else the first. */
export function selectedSource({ work, selected }: Inputs): OwnSource | undefined {
  return work.sources.find(({ id }) => id === selected) ?? work.sources.at(0);
}

/** What is shown while the user has no scenario: the measures of the letter. It becomes the user's own when it is changed. */
export const LETTER_SCENARIO: Scenario = newScenario("letter");

/** The scenario that is shown: the chosen one, else the first, else that of the letter. */
export function shownScenario({ work, scenario }: Inputs): Scenario {
  return work.scenarios.find(({ id }) => id === scenario) ?? work.scenarios.at(0) ?? LETTER_SCENARIO;
}

/** The scenarios that are held against the shown one, in the order of the list. */
export function comparedScenarios(inputs: Inputs): readonly Scenario[] {
  const shown = shownScenario(inputs);
  return inputs.work.scenarios.filter(({ id }) => id !== shown.id && inputs.compared.includes(id));
}

/** The claim that is edited: the chosen one, else the first. */
export function selectedClaim({ work, claim }: Inputs): Claim | undefined {
  return work.claims.find(({ id }) => id === claim) ?? work.claims.at(0);
}
