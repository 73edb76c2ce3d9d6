/** Loads what many emitters add, one after the other, with progress and a way to stop. */
import { messageOf } from "../base/errors.ts";
import type { Contribution } from "../model/contribution.ts";
import type { WritableAtom } from "nanostores";
import { valueOf, type Loading } from "./loading.ts";

/** Where they come, by id of the emitter. */
type Target = WritableAtom<Loading<ReadonlyMap<string, Contribution>>>;

/** Fills an atom; keeps what is loaded. */
export class ContributionLoader {
  readonly #target: Target;
  readonly #load: (id: string) => Promise<Contribution>;
  /** Rises with every wish and every stop: work for an earlier one is left. */
  #turn = 0;

  constructor(target: Target, load: (id: string) => Promise<Contribution>) {
    this.#target = target;
    this.#load = load;
  }

  /** Loads those that are not there yet; a new wish replaces the one under way. */
  async load(ids: readonly string[]): Promise<void> {
    const contributions = this.#target;
    const turn = ++this.#turn;
    const found = new Map(valueOf(contributions.get()));
    const missing = ids.filter((id) => !found.has(id));
    try {
      for (const [i, id] of missing.entries()) {
        contributions.set({ kind: "busy", done: i / missing.length, value: new Map(found) });
        const contribution = await this.#load(id);
        if (turn !== this.#turn) return;
        found.set(id, contribution);
      }
      contributions.set({ kind: "ready", value: found });
    } catch (error) {
      if (turn === this.#turn) contributions.set({ kind: "failed", reason: messageOf(error), value: found });
    }
  }

  /** Leaves the work under way; what is loaded stays. */
  stop(): void {
    this.#turn++;
    const contributions = this.#target;
    const value = valueOf(contributions.get());
    if (contributions.get().kind === "busy" && value !== undefined)
      contributions.set({ kind: "ready", value });
  }
}
