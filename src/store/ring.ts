/** Where the ring of 25 km lies: around what is looked at, and around the place whose answer is drawn while a newer one is made. */
import { computed, type ReadableAtom } from "nanostores";
import { resultEmitter } from "../check/emitter-source.ts";
import { selectedClaim, selectedSource, type Inputs } from "./inputs.ts";
import { valueOf } from "./loading.ts";
import type { FirstView } from "./services.ts";
import type { ClaimRuns, OwnAnswers, Store } from "./store.ts";

/** RD, m. */
export interface RingCentre {
  readonly x: number;
  readonly y: number;
}

/**
 * The centre of the ring; the same object as long as it stays where it is. While something is dragged the ring stays with
 * the hexagons that are drawn and moves with them, so that the map is drawn once for each answer.
 */
export function ringAtom(store: Store): ReadableAtom<RingCentre | undefined> {
  const { inputs, firstView, ownAnswers, claimRuns } = store;
  let last: RingCentre | undefined;
  return computed([inputs, firstView, ownAnswers, claimRuns], (chosen, first, answers, runs) => {
    const at =
      emitterPlace(chosen, valueOf(first)) ??
      ownPlace(chosen, answers.kind === "busy" ? answers.value : undefined) ??
      claimPlace(chosen, runs.kind === "busy" ? runs.value : undefined) ??
      (chosen.view === "check" || chosen.view === "space" ? undefined : chosen.place);
    if (at?.x !== last?.x || at?.y !== last?.y) last = at && { x: at.x, y: at.y };
    return last;
  });
}

function emitterPlace({ emitter: id }: Inputs, first: FirstView | undefined): RingCentre | undefined {
  const emitter = first?.emitters.find((one) => one.id === id);
  if (first === undefined || emitter === undefined) return undefined;
  const [x, y] = resultEmitter(emitter, first.emitters).rd;
  return { x, y };
}

function ownPlace(inputs: Inputs, answers: OwnAnswers | undefined): RingCentre | undefined {
  if (inputs.view !== "check") return undefined;
  const selected = selectedSource(inputs);
  return selected && (answers?.get(selected.id)?.source ?? selected);
}

function claimPlace(inputs: Inputs, runs: ClaimRuns | undefined): RingCentre | undefined {
  if (inputs.view !== "space") return undefined;
  const claim = selectedClaim(inputs);
  return claim && (runs?.get(claim.id)?.place ?? claim.sources[0]);
}
