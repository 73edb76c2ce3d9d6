/** Sources that come from a file. */
import { freeId, type OwnSource } from "../check/own-source.ts";
import { showView } from "./steps.ts";
import type { Step } from "./store.ts";
import { MOST_SOURCES, type Work } from "./work.ts";

/** What goes with the sources. */
export interface ImportChoice {
  /** True: they take the place of those that are there. */
  readonly isReplacing: boolean;
  /** Share of the netting that does not count, where the file states it. */
  readonly nettingFactor: number | undefined;
}

/** How many sources may still come. */
export function roomFor({ sources }: Work, isReplacing: boolean): number {
  return isReplacing ? MOST_SOURCES : MOST_SOURCES - sources.length;
}

/** Takes sources over in one step, under ids of their own, and shows the first. RangeError where there is no room for all. */
export function importOwn(added: readonly OwnSource[], { isReplacing, nettingFactor }: ImportChoice): Step {
  return (inputs) => {
    if (added.length === 0) return inputs;
    if (added.length > roomFor(inputs.work, isReplacing))
      throw new RangeError(
        `expected at most ${roomFor(inputs.work, isReplacing)} sources, got ${added.length}`,
      );
    const kept = isReplacing ? [] : inputs.work.sources;
    const ids = freeIds(kept, added.length);
    const sources = [...kept, ...added.map((own, place) => ({ ...own, id: ids[place] }))];
    const work = { ...inputs.work, sources, nettingFactor: nettingFactor ?? inputs.work.nettingFactor };
    return { ...showView("check")(inputs), work, selected: ids[0], comparing: false };
  };
}

/** So many ids that differ from those of the sources and from each other. */
function freeIds(sources: readonly { readonly id: string }[], count: number): readonly string[] {
  const taken = new Set(sources.map(({ id }) => id));
  const free = Number(freeId(sources));
  // An address may hold an id after which numbers cannot be counted on.
  let next = Number.isSafeInteger(free + taken.size + count) ? free : 1;
  return Array.from({ length: count }, () => {
    while (taken.has(String(next))) next++;
    return String(next++);
  });
}
