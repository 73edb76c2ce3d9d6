/** What the views that work on something share: their wishes done to the store, undo by keyboard, and what was taken away. */
import type { ReactiveController, ReactiveControllerHost } from "lit";
import { store } from "../store/app-store.ts";
import type { Work } from "../store/work.ts";
import type { Details } from "./announce.ts";
import { textsOf, type Texts } from "./texts.ts";
import { undoByKey } from "./undo-keys.ts";

/** What is done about an event. */
export type Handlers = { readonly [Name in keyof Details]?: (detail: Details[Name]) => void };

/** What all of them do alike. */
const COMMON: Handlers = {
  "pk-gesture-end": () => store.endGesture(),
  "pk-own-restore": () => store.undo(),
  "pk-undo": () => store.undo(),
  "pk-redo": () => store.redo(),
};

/** Serves an element in which such views live. */
export abstract class WorkController implements ReactiveController {
  protected abstract readonly handlers: Handlers;
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
    for (const name of this.#names()) this.#host.addEventListener(name, this.#onEvent);
    window.addEventListener("keydown", this.#onKey);
  }

  hostDisconnected(): void {
    for (const name of this.#names()) this.#host.removeEventListener(name, this.#onEvent);
    window.removeEventListener("keydown", this.#onKey);
    this.cancelPlacing();
  }

  protected get texts(): Texts {
    return textsOf(store.inputs.get().language);
  }

  /** Says what was taken away, after the step that did it. */
  protected tell(text: string): void {
    this.#removed = { text, work: store.inputs.get().work };
    this.#host.requestUpdate();
  }

  /** Leaves the wish for a place on the map; true where there was one. */
  protected cancelPlacing(): boolean {
    return false;
  }

  #names(): readonly string[] {
    return [...Object.keys(COMMON), ...Object.keys(this.handlers)];
  }

  readonly #onEvent = (event: Event): void => {
    const name = event.type as keyof Details;
    const handler = (this.handlers[name] ?? COMMON[name]) as ((detail: unknown) => void) | undefined;
    handler?.((event as CustomEvent<unknown>).detail);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && this.cancelPlacing()) return;
    undoByKey(event);
  };
}
