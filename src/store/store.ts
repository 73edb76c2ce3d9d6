/** The state: what the user chose, and what is being fetched or computed for it. */
import { atom, computed, type ReadableAtom, type WritableAtom } from "nanostores";
import type { CountLoads, RunLoads } from "../check/band.ts";
import type { CountedAreas } from "../check/counted.ts";
import type { LiveEdition, LiveTable } from "../check/live-hexagons.ts";
import type { OtherResults } from "../check/overlay.ts";
import type { Situation } from "../check/own-source.ts";
import type { WhereaboutsMap } from "../data/whereabouts.ts";
import type { HexagonTable } from "../grid/hexagons.ts";
import type { GridArea } from "../grid/receptor-ranges.ts";
import type { RunsById } from "../measures/measure-effect.ts";
import type { Contribution } from "../model/contribution.ts";
import type { PointSource } from "../model/source.ts";
import type { ServiceFault } from "../services/service-fault.ts";
import type { CandidateAnswer, CandidateGrid } from "../space/candidates.ts";
import type { Claim } from "../space/claim.ts";
import { NO_HISTORY, remembered, travelled, type History } from "./history.ts";
import { DEFAULT_INPUTS, type Inputs, type Language } from "./inputs.ts";
import { NONE, type Loading } from "./loading.ts";
import type { FirstView } from "./services.ts";

/** The hexagons, and which of them count. */
export interface Ground {
  readonly hexagons: HexagonTable;
  readonly areas: CountedAreas;
  /** Where figures of AERIUS as it is now stand in place of the embedded ones. */
  readonly live?: LiveFigures;
}

/** A part of the country, and what it is named after. */
export interface LivePlace {
  /** Empty where the user has given no name. */
  readonly name: string;
  /** around: 25 km around a point. site: the box around the hexagons of an area. */
  readonly kind: "around" | "site";
  readonly area: GridArea;
}

/** Live figures in the table, and the ground without them. */
export interface LiveFigures extends Omit<LiveTable, "hexagons"> {
  readonly place: LivePlace;
  readonly year: number;
  readonly edition: LiveEdition;
  readonly embedded: Ground;
}

/** A question to a live service; what it gave stands in the ground or the first view. */
export type LiveQuestion =
  | { readonly kind: "none" }
  /** done: the share that has come, 0-1; undefined where it is not known. */
  | { readonly kind: "busy"; readonly done: number | undefined }
  | { readonly kind: "failed"; readonly host: string; readonly fault: ServiceFault };

/** What is known of a built-in emitter beyond the summary. */
export interface EmitterAnswer {
  /** The emitter that is no part of another. */
  readonly id: string;
  readonly contribution: Contribution;
  readonly runs: Omit<RunLoads, "central">;
}

/** What was computed for an own source. */
export interface OwnAnswer {
  /** What it was computed for; an answer to an earlier input has another key. */
  readonly key: string;
  readonly source: PointSource;
  readonly contribution: Contribution;
  /** Loads of the contribution. */
  readonly central: CountLoads;
  /** Further runs for the band, once they are there. */
  readonly runs: Omit<RunLoads, "central"> | undefined;
}

/** By id of the own source. */
export type OwnAnswers = ReadonlyMap<string, OwnAnswer>;

/** What was computed for a claim. */
export interface ClaimRun {
  /** What it was computed for; one for an earlier place has another key. */
  readonly key: string;
  /** Of its first source: RD, m. */
  readonly place: { readonly x: number; readonly y: number };
  /** Of each source, NH3 and NOx. */
  readonly contributions: readonly Contribution[];
}

/** By id of the claim. */
export type ClaimRuns = ReadonlyMap<string, ClaimRun>;

/** What a claim would find at points around it. */
export interface CandidateMap {
  /** The claim as it was when the search began. */
  readonly claim: Claim;
  /** From its first source, m. */
  readonly distance: number;
  readonly grid: CandidateGrid;
  /** Of the points of the grid in their order; fewer while the search goes on or when it was stopped. */
  readonly answers: readonly CandidateAnswer[];
}

/** Results of another program, from a file. */
export interface OtherFile {
  readonly file: string;
  readonly results: OtherResults;
}

/** Which part of the work on an own source is under way. */
export type OwnStage = "first" | "exact" | "band";

/** A step from one state of the inputs to the next. */
export type Step = (inputs: Inputs) => Inputs;

/** A rectangle of land: its centre and size, RD m. */
interface Shown {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** All atoms of the app. Elements read them and call {@link Store.update}; effects fill the others. */
export class Store {
  readonly #inputs = atom<Inputs>(DEFAULT_INPUTS);
  readonly #history = atom<History>(NO_HISTORY);
  readonly inputs: ReadableAtom<Inputs> = this.#inputs;
  readonly language: ReadableAtom<Language> = computed(this.#inputs, ({ language }) => language);
  readonly canUndo: ReadableAtom<boolean> = computed(this.#history, ({ past }) => past.length > 0);
  readonly canRedo: ReadableAtom<boolean> = computed(this.#history, ({ future }) => future.length > 0);

  readonly firstView: WritableAtom<Loading<FirstView>> = atom(NONE);
  readonly ground: WritableAtom<Loading<Ground>> = atom(NONE);
  /** Tells where points lie, once it has been made ready. */
  readonly whereabouts: WritableAtom<WhereaboutsMap | undefined> = atom(undefined);
  readonly emitterAnswer: WritableAtom<Loading<EmitterAnswer>> = atom(NONE);
  /** What further emitters add, by id of the emitter: loaded when the user asks who adds to an area or a hexagon. */
  readonly contributions: WritableAtom<Loading<ReadonlyMap<string, Contribution>>> = atom(NONE);
  /** Loads per kg of all emitters, with their further runs: loaded when measures are looked at. */
  readonly runs: WritableAtom<Loading<RunsById>> = atom(NONE);
  /** What the emitters add whose emission the scenarios that are looked at can change, by id. */
  readonly measured: WritableAtom<Loading<ReadonlyMap<string, Contribution>>> = atom(NONE);
  /** Scenarios in the address that could not be understood. */
  readonly damagedScenarios: WritableAtom<number> = atom(0);
  /** Claims and settings of space in the address that could not be understood. */
  readonly damagedSpace: WritableAtom<number> = atom(0);
  readonly claimRuns: WritableAtom<Loading<ClaimRuns>> = atom(NONE);
  readonly candidates: WritableAtom<Loading<CandidateMap>> = atom(NONE);
  readonly ownAnswers: WritableAtom<Loading<OwnAnswers>> = atom(NONE);
  /** Depositions of another program that came with a file: kept while the page is open. */
  readonly otherResults: WritableAtom<OtherFile | undefined> = atom(undefined);
  /** For hexagons of AERIUS as it is now. */
  readonly hexagonsQuestion: WritableAtom<LiveQuestion> = atom({ kind: "none" });
  /** For outlines of Natura 2000 as they are published now. */
  readonly outlinesQuestion: WritableAtom<LiveQuestion> = atom({ kind: "none" });
  readonly ownStage: WritableAtom<OwnStage> = atom("first");
  /** True after Stop, until a source changes or the user goes on. */
  readonly isStopped: WritableAtom<boolean> = atom(false);
  /** Rises with every wish to try again what failed. */
  readonly attempts: WritableAtom<number> = atom(0);
  readonly isOffline: WritableAtom<boolean> = atom(false);
  /** False when the browser has no room for the work, or may not keep it. */
  readonly isKept: WritableAtom<boolean> = atom(true);
  /** A difference in the classes of AERIUS instead of finer ones. */
  readonly hasOfficialClasses: WritableAtom<boolean> = atom(false);
  /** The way to a newer version of the app, once there is one. */
  readonly newVersion: WritableAtom<(() => void) | undefined> = atom(undefined);
  /** Site that is pointed at in the table or on the map. */
  readonly pointedSite: WritableAtom<number | undefined> = atom(undefined);
  /** What the loupe shows; undefined without a loupe. */
  readonly loupe: WritableAtom<Shown | undefined> = atom(undefined);
  /** Situation for which the next click on the map makes a new own source; undefined while a click moves the selected one. */
  readonly placing: WritableAtom<Situation | undefined> = atom(undefined);
  /** True while the next click on the map makes a new claim. */
  readonly placingClaim: WritableAtom<boolean> = atom(false);

  /** Takes a step. Changes of the work can be undone; those of one gesture (a drag, a slider) together. */
  update(step: Step, gesture?: string): void {
    const before = this.#inputs.get();
    const next = step(before);
    if (next === before) return;
    if (next.work !== before.work) this.#history.set(remembered(this.#history.get(), before.work, gesture));
    this.#inputs.set(next);
  }

  /** Takes a step that is no wish of the user, such as reading the address: there is nothing to undo. */
  replace(step: Step): void {
    this.#inputs.set(step(this.#inputs.get()));
  }

  /** Ends a gesture: the next step stands alone, also under the same name. */
  endGesture(): void {
    this.#history.set({ ...this.#history.get(), gesture: undefined });
  }

  undo(): void {
    this.#travel("undo");
  }

  redo(): void {
    this.#travel("redo");
  }

  #travel(way: "undo" | "redo"): void {
    const inputs = this.#inputs.get();
    const found = travelled(this.#history.get(), inputs.work, way);
    if (found === undefined) return;
    this.#history.set(found.history);
    // What comes back, as a source that was taken away, is what the user wants to see.
    const selected = newIn(found.work.sources, inputs.work.sources) ?? inputs.selected;
    const scenario = newIn(found.work.scenarios, inputs.work.scenarios) ?? inputs.scenario;
    const claim = newIn(found.work.claims, inputs.work.claims) ?? inputs.claim;
    this.#inputs.set({ ...inputs, selected, scenario, claim, work: found.work });
  }
}

/** The id of the first in a list that another list does not have. */
function newIn(list: readonly { readonly id: string }[], other: typeof list): string | undefined {
  return list.find(({ id }) => other.every((one) => one.id !== id))?.id;
}
