/** What the views of the check ask for, done to the store; and undo and redo by keyboard. */
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
import type { Store } from "../../store/store.ts";
import type { Details } from "../announce.ts";
import { WorkController, type Handlers } from "../work-controller.ts";
import { ownName } from "./own-words.ts";

/** A place was chosen, RD m: for the new source that is wanted, else for the selected one. */
export function placeHere(store: Store, x: number, y: number): void {
  const placing = store.placing.get();
  store.placing.set(undefined);
  store.update(placing === undefined ? placeOwn(x, y) : addOwnAt(x, y, placing));
}

/** An own source is dragged to a place, RD m; the whole drag is one step. */
export function dragOwn(store: Store, id: string, x: number, y: number, final: boolean): void {
  store.update(selectOwn(id));
  store.update(moveOwn(id, x, y), "drag");
  if (final) store.endGesture();
}

/** Serves an element in which the views of the check live. */
export class OwnController extends WorkController {
  protected override readonly handlers: Handlers = {
    "pk-place": ({ x, y }) => placeHere(this.store, x, y),
    "pk-own-change": ({ own, gesture }) => this.store.update(setOwn(own), gesture),
    "pk-own-select": ({ id }) => this.store.update(selectOwn(id)),
    "pk-own-copy": ({ id, situation }) => this.#copy(id, situation),
    "pk-own-remove": ({ id }) => this.#remove(id),
    "pk-own-clear": () => {
      this.store.update(clearWork());
      this.tell(this.texts.say.check.own.cleared);
    },
    "pk-placing": (situation) => {
      this.store.placing.set(situation);
    },
    "pk-comparing": (comparing) => this.#compare(comparing),
    "pk-situation": (shown) => {
      if (shown === "difference") {
        this.#compare(true);
        return;
      }
      this.store.update(showSituation(shown));
      const isEmpty = selectedSource(this.store.inputs.get())?.situation !== shown;
      this.store.placing.set(isEmpty ? shown : undefined);
    },
    "pk-netting": ({ factor, isDragging }) =>
      this.store.update(setNettingFactor(factor), isDragging ? "netting" : undefined),
    "pk-overlay-close": () => this.store.otherResults.set(undefined),
    "pk-threshold": (threshold) => this.store.update(setThreshold(threshold)),
  };

  protected override tell(text: string): void {
    this.store.placing.set(undefined);
    super.tell(text);
  }

  protected override cancelPlacing(): boolean {
    const isPlacing = this.store.placing.get() !== undefined;
    this.store.placing.set(undefined);
    return isPlacing;
  }

  #compare(comparing: boolean): void {
    this.store.placing.set(undefined);
    this.store.update(setComparing(comparing));
  }

  #copy(id: string, situation: Details["pk-own-copy"]["situation"]): void {
    const own = this.store.inputs.get().work.sources.find((one) => one.id === id);
    if (own === undefined) return;
    // A source without a name has its number, and so has its copy.
    const isRenamed = own.name !== "" && situation === undefined;
    this.store.placing.set(undefined);
    this.store.update(
      copyOwn(id, isRenamed ? this.texts.say.check.own.copyName(own.name) : own.name, situation),
    );
  }

  #remove(id: string): void {
    const { work } = this.store.inputs.get();
    const own = work.sources.find((one) => one.id === id);
    if (own === undefined) return;
    const { texts } = this;
    this.store.update(removeOwn(id));
    this.tell(texts.say.check.own.removed(ownName(own, work.sources.length, texts)));
  }
}
