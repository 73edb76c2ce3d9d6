/** Steps of the work that can be undone, and those that were. */
import type { Work } from "./work.ts";

/** Most steps that are remembered. */
const DEPTH = 100;

/** What was before and after; the present lies outside. */
export interface History {
  readonly past: readonly Work[];
  readonly future: readonly Work[];
  /** Steps that carry the same name in a row, as while a source is dragged, are undone as one. */
  readonly gesture: string | undefined;
}

export const NO_HISTORY: History = { past: [], future: [], gesture: undefined };

/** Remembers the work before a step. */
export function remembered(history: History, before: Work, gesture: string | undefined): History {
  if (gesture !== undefined && gesture === history.gesture && history.past.length > 0)
    return { ...history, future: [] };
  return { past: [...history.past, before].slice(-DEPTH), future: [], gesture };
}

/** One step back or forth from the present: the work to show, and the history beside it; undefined where there is none. */
export function travelled(
  { past, future }: History,
  present: Work,
  way: "undo" | "redo",
): { readonly work: Work; readonly history: History } | undefined {
  const work = way === "undo" ? past.at(-1) : future.at(-1);
  if (work === undefined) return undefined;
  const history =
    way === "undo"
      ? { past: past.slice(0, -1), future: [...future, present] }
      : { past: [...past, present], future: future.slice(0, -1) };
  return { work, history: { ...history, gesture: undefined } };
}
