/** What the views of the check ask for, done to the store; and undo and redo by keyboard. */
import type { ReactiveController, ReactiveControllerHost } from "lit";
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
import type { Work } from "../../store/work.ts";
import type { Details } from "../announce.ts";
import { textsOf } from "../texts.ts";
import { undoByKey } from "../undo-keys.ts";
import { ownName } from "./own-words.ts";

type Handlers = { readonly [Name in keyof Details]?: (detail: Details[Name]) => void };

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
export class OwnController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** What was taken away, and the work without it. */
  #removed: { readonly text: string; readonly work: Work } | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** What was taken away, in words; undefined once something else was done. */
  get removed(): string | undefined {
    return this.#removed?.work === store.inputs.get().work ? this.#removed.text : undefined;
  }

  hostConnected(): void {
    for (const name of Object.keys(this.#handlers)) this.#host.addEventListener(name, this.#onEvent);
    window.addEventListener("keydown", this.#onKey);
  }

  hostDisconnected(): void {
    for (const name of Object.keys(this.#handlers)) this.#host.removeEventListener(name, this.#onEvent);
    window.removeEventListener("keydown", this.#onKey);
    store.placing.set(undefined);
  }

  readonly #handlers: Handlers = {
    "pk-place": ({ x, y }) => placeHere(x, y),
    "pk-own-change": ({ own, gesture }) => store.update(setOwn(own), gesture),
    "pk-gesture-end": () => store.endGesture(),
    "pk-own-select": ({ id }) => store.update(selectOwn(id)),
    "pk-own-copy": ({ id, situation }) => this.#copy(id, situation),
    "pk-own-remove": ({ id }) => this.#remove(id),
    "pk-own-clear": () => {
      store.update(clearWork());
      this.#tell(textsOf(store.inputs.get().language).say.check.own.cleared);
    },
    "pk-own-restore": () => store.undo(),
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
    "pk-undo": () => store.undo(),
    "pk-redo": () => store.redo(),
    "pk-netting": ({ factor, isDragging }) =>
      store.update(setNettingFactor(factor), isDragging ? "netting" : undefined),
    "pk-threshold": (threshold) => store.update(setThreshold(threshold)),
  };

  readonly #onEvent = (event: Event): void => {
    const handler = this.#handlers[event.type as keyof Details] as ((detail: unknown) => void) | undefined;
    handler?.((event as CustomEvent<unknown>).detail);
  };

  #compare(comparing: boolean): void {
    store.placing.set(undefined);
    store.update(setComparing(comparing));
  }

  #copy(id: string, situation: Details["pk-own-copy"]["situation"]): void {
    const { language, work } = store.inputs.get();
    const own = work.sources.find((one) => one.id === id);
    if (own === undefined) return;
    const texts = textsOf(language);
    // A source without a name has its number, and so has its copy.
    const isRenamed = own.name !== "" && situation === undefined;
    store.placing.set(undefined);
    store.update(copyOwn(id, isRenamed ? texts.say.check.own.copyName(own.name) : own.name, situation));
  }

  #remove(id: string): void {
    const { language, work } = store.inputs.get();
    const own = work.sources.find((one) => one.id === id);
    if (own === undefined) return;
    const texts = textsOf(language);
    store.update(removeOwn(id));
    this.#tell(texts.say.check.own.removed(ownName(own, work.sources.length, texts)));
  }

  #tell(text: string): void {
    store.placing.set(undefined);
    this.#removed = { text, work: store.inputs.get().work };
    this.#host.requestUpdate();
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && store.placing.get() !== undefined) {
      store.placing.set(undefined);
      return;
    }
    undoByKey(event);
  };
}
