/** How far the work on each own source is, and what it adds by itself. */
import { computed, type ReadableAtom } from "nanostores";
import { amounts } from "../check/emission.ts";
import { loadOf } from "../check/load.ts";
import { ownEmission, type OwnSource } from "../check/own-source.ts";
import { selectedSource } from "./inputs.ts";
import { valueOf } from "./loading.ts";
import { runKey } from "./run-key.ts";
import type { Store } from "./store.ts";

/**
 * waiting, computing: there is no answer to this input yet. provisional: one on coarse hexagons. band: exact, its band
 * follows. done: nothing follows. stopped, failed: nothing follows by itself.
 */
export type OwnProgress = "waiting" | "computing" | "provisional" | "band" | "done" | "stopped" | "failed";

/** An own source with what is known of it. */
export interface OwnState {
  readonly own: OwnSource;
  readonly progress: OwnProgress;
  /** mol N/yr on the nature that counts; undefined where there is no answer. */
  readonly load: number | undefined;
}

/** The own sources in their order. */
export function ownStatesAtom(store: Store): ReadableAtom<readonly OwnState[]> {
  return computed(
    [store.inputs, store.firstView, store.ownAnswers, store.isStopped],
    (inputs, firstView, loading, isStopped) => {
      const defaults = valueOf(firstView)?.sectorDefaults;
      const answers = valueOf(loading);
      const selected = selectedSource(inputs);
      return inputs.work.sources.map((own): OwnState => {
        const answer = answers?.get(own.id);
        const isCurrent = defaults !== undefined && answer?.key === runKey(own, defaults);
        const pending = loading.kind === "failed" ? "failed" : isStopped ? "stopped" : undefined;
        return {
          own,
          progress: !isCurrent
            ? (pending ?? (own === selected ? "computing" : "waiting"))
            : !answer.contribution.exact
              ? (pending ?? "provisional")
              : answer.runs === undefined && loading.kind === "busy"
                ? "band"
                : "done",
          load:
            answer === undefined
              ? undefined
              : loadOf(answer.central[inputs.count].estimated, amounts(ownEmission(own))),
        };
      });
    },
  );
}
