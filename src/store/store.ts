/** The state: what the user chose, and what is being fetched or computed for it. */
import { atom, computed, type ReadableAtom, type WritableAtom } from "nanostores";
import type { RunLoads } from "../check/band.ts";
import type { CountedAreas } from "../check/counted.ts";
import type { HexagonTable } from "../grid/hexagons.ts";
import type { Contribution } from "../model/contribution.ts";
import type { PointSource } from "../model/source.ts";
import { DEFAULT_INPUTS, type Inputs, type Language } from "./inputs.ts";
import { NONE, type Loading } from "./loading.ts";
import type { FirstView } from "./services.ts";

/** The hexagons, and which of them count. */
export interface Ground {
  readonly hexagons: HexagonTable;
  readonly areas: CountedAreas;
}

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
  /** Further runs for the band, once they are there. */
  readonly runs: Omit<RunLoads, "central"> | undefined;
}

/** Which part of the work on an own source is under way. */
export type OwnStage = "first" | "exact" | "band";

/** A step from one state of the inputs to the next. */
export type Step = (inputs: Inputs) => Inputs;

/** All atoms of the app. Elements read them and call {@link Store.update}; effects fill the others. */
export class Store {
  readonly #inputs = atom<Inputs>(DEFAULT_INPUTS);
  readonly inputs: ReadableAtom<Inputs> = this.#inputs;
  readonly language: ReadableAtom<Language> = computed(this.#inputs, ({ language }) => language);

  readonly firstView: WritableAtom<Loading<FirstView>> = atom(NONE);
  readonly ground: WritableAtom<Loading<Ground>> = atom(NONE);
  readonly emitterAnswer: WritableAtom<Loading<EmitterAnswer>> = atom(NONE);
  readonly ownAnswer: WritableAtom<Loading<OwnAnswer>> = atom(NONE);
  readonly ownStage: WritableAtom<OwnStage> = atom("first");
  /** True after Stop, until the source changes or the user goes on. */
  readonly isStopped: WritableAtom<boolean> = atom(false);
  /** Rises with every wish to try again what failed. */
  readonly attempts: WritableAtom<number> = atom(0);
  readonly isOffline: WritableAtom<boolean> = atom(false);
  /** Site that is pointed at in the table or on the map. */
  readonly pointedSite: WritableAtom<number | undefined> = atom(undefined);

  /** Takes a step. */
  update(step: Step): void {
    const next = step(this.#inputs.get());
    if (next !== this.#inputs.get()) this.#inputs.set(next);
  }
}
