/** What the user can do with several own sources and their situations. */
import { freeId, newOwnSource, type Situation } from "../check/own-source.ts";
import { selectedSource } from "./inputs.ts";
import { addOwn, changeWork } from "./steps.ts";
import type { Step } from "./store.ts";
import { EMPTY_WORK } from "./work.ts";

/** Adds a new own source of a situation at a place, RD m, and selects it. */
export function addOwnAt(x: number, y: number, situation: Situation): Step {
  return (inputs) =>
    addOwn({ ...newOwnSource(x, y), id: freeId(inputs.work.sources), situation })({
      ...inputs,
      comparing: false,
    });
}

/** Adds a copy of an own source under another name, in the same situation or in another, and selects it. */
export function copyOwn(id: string, name: string, situation?: Situation): Step {
  return (inputs) => {
    const own = inputs.work.sources.find((one) => one.id === id);
    if (own === undefined) return inputs;
    const { comparing, quantity } = inputs;
    const added = addOwn({ ...own, name, situation: situation ?? own.situation })(inputs);
    return added === inputs ? inputs : { ...added, comparing, quantity };
  };
}

/** Puts an own source in another situation. */
export function moveToSituation(id: string, situation: Situation): Step {
  return changeWork((work) =>
    work.sources.some((own) => own.id === id && own.situation !== situation)
      ? { ...work, sources: work.sources.map((own) => (own.id === id ? { ...own, situation } : own)) }
      : work,
  );
}

/** Shows a situation: its first source is selected, unless the selected one belongs to it. */
export function showSituation(situation: Situation): Step {
  return (inputs) => {
    const first = inputs.work.sources.find((own) => own.situation === situation);
    const isShown = selectedSource(inputs)?.situation === situation;
    return {
      ...setComparing(false)(inputs),
      selected: isShown || first === undefined ? inputs.selected : first.id,
    };
  };
}

/** Holds the situations against each other, in the panel and on the map, or looks at one of them again. */
export function setComparing(comparing: boolean): Step {
  return (inputs) =>
    inputs.comparing === comparing
      ? inputs
      : { ...inputs, comparing, quantity: comparing ? "difference" : undefined };
}

/** Takes all own sources away. */
export function clearWork(): Step {
  return changeWork((work) =>
    work.sources.length === 0 ? work : { ...work, sources: [], nettingFactor: EMPTY_WORK.nettingFactor },
  );
}
