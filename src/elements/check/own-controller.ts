/** What the views of the check ask for, done to the store; and undo and redo by keyboard. */
import { store } from "../../store/app-store.ts";
import { selectedSource } from "../../store/inputs.ts";
import { addOwnAt, clearWork, copyOwn, setComparing, showSituation } from "../../store/own-steps.ts";
import {
  moveOwn,
  placeOwn,
  removeOwn,
  selectOwn,
  setNettingFactor,
  setOwn,
  setThreshold,
} from "../../store/steps.ts";
import type { Details } from "../announce.ts";
import { WorkController, type Handlers } from "../work-controller.ts";
import { ownName } from "./own-words.ts";

/** A place was chosen, RD m: for the new source that is wanted, else for the selected one. */
export function placeHere(x: number, y: number): void {
  const placing = store.placing.get();
  store.placing.set(undefined);
  store.update(placing === undefined ? placeOwn(x, y) : addOwnAt(x, y, placing));
}

/** An own source is dragged to a place, RD m; the whole drag is one step. */
export function dragOwn(id: string, x: number, y: number, final: boolean): void {
  store.update(selectOwn(id));
  store.update(moveOwn(id, x, y), "drag");
  if (final) store.endGesture();
}

/** Serves an element in which the views of the check live. */
export class OwnController extends WorkController {
  protected override readonly handlers: Handlers = {
    "pk-place": ({ x, y }) => placeHere(x, y),
    "pk-own-change": ({ own, gesture }) => store.update(setOwn(own), gesture),
    "pk-own-select": ({ id }) => store.update(selectOwn(id)),
    "pk-own-copy": ({ id, situation }) => this.#copy(id, situation),
    "pk-own-remove": ({ id }) => this.#remove(id),
    "pk-own-clear": () => {
      store.update(clearWork());
      this.tell(this.texts.say.check.own.cleared);
    },
    "pk-placing": (situation) => {
      store.placing.set(situation);
    },
    "pk-comparing": (comparing) => this.#compare(comparing),
    "pk-situation": (shown) => {
      if (shown === "difference") {
        this.#compare(true);
        return;
      }
      store.update(showSituation(shown));
      const isEmpty = selectedSource(store.inputs.get())?.situation !== shown;
      store.placing.set(isEmpty ? shown : undefined);
    },
    "pk-netting": ({ factor, isDragging }) =>
      store.update(setNettingFactor(factor), isDragging ? "netting" : undefined),
    "pk-threshold": (threshold) => store.update(setThreshold(threshold)),
  };

  protected override tell(text: string): void {
    store.placing.set(undefined);
    super.tell(text);
  }

  protected override cancelPlacing(): boolean {
    const isPlacing = store.placing.get() !== undefined;
    store.placing.set(undefined);
    return isPlacing;
  }

  #compare(comparing: boolean): void {
    store.placing.set(undefined);
    store.update(setComparing(comparing));
  }

  #copy(id: string, situation: Details["pk-own-copy"]["situation"]): void {
    const own = store.inputs.get().work.sources.find((one) => one.id === id);
    if (own === undefined) return;
    // A source without a name has its number, and so has its copy.
    const isRenamed = own.name !== "" && situation === undefined;
    store.placing.set(undefined);
    store.update(copyOwn(id, isRenamed ? this.texts.say.check.own.copyName(own.name) : own.name, situation));
  }

  #remove(id: string): void {
    const { work } = store.inputs.get();
    const own = work.sources.find((one) => one.id === id);
    if (own === undefined) return;
    const { texts } = this;
    store.update(removeOwn(id));
    this.tell(texts.say.check.own.removed(ownName(own, work.sources.length, texts)));
  }
}
