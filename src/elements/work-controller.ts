/** What the views that work on something share: their wishes done to the store, undo by keyboard, and what was taken away. */
import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Store } from "../store/store.ts";
import type { Work } from "../store/work.ts";
import type { Details } from "./announce.ts";
import { appAround, isMeant } from "./app-controller.ts";
import type { App } from "./app.ts";
import { textsOf, type Texts } from "./texts.ts";
import { undoByKey } from "./undo-keys.ts";

/** What is done about an event. */
export type Handlers = { readonly [Name in keyof Details]?: (detail: Details[Name]) => void };

/** What all of them do alike. */
const commonHandlers = (store: Store): Handlers => ({
  "pk-gesture-end": () => store.endGesture(),
  "pk-own-restore": () => store.undo(),
  "pk-undo": () => store.undo(),
  "pk-redo": () => store.redo(),
});

/** Serves an element in which such views live. */
export abstract class WorkController implements ReactiveController {
  protected abstract readonly handlers: Handlers;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #app: App | undefined;
  /** What was taken away, and the work without it. */
  #removed: { readonly text: string; readonly work: Work } | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** What was taken away, in words; undefined once something else was done. */
  get removed(): string | undefined {
    return this.#removed?.work === this.store.inputs.get().work ? this.#removed.text : undefined;
  }

  hostConnected(): void {
    this.#app = appAround(this.#host);
    for (const name of this.#names()) this.#host.addEventListener(name, this.#onEvent);
    window.addEventListener("keydown", this.#onKey);
  }

  hostDisconnected(): void {
    for (const name of this.#names()) this.#host.removeEventListener(name, this.#onEvent);
    window.removeEventListener("keydown", this.#onKey);
    this.cancelPlacing();
  }

  protected get store(): Store {
    return (this.#app ??= appAround(this.#host)).store;
  }

  protected get texts(): Texts {
    return textsOf(this.store.inputs.get().language);
  }

  /** Says what was taken away, after the step that did it. */
  protected tell(text: string): void {
    this.#removed = { text, work: this.store.inputs.get().work };
    this.#host.requestUpdate();
  }

  /** Leaves the wish for a place on the map; true where there was one. */
  protected cancelPlacing(): boolean {
    return false;
  }

  #names(): readonly string[] {
    return [...Object.keys(commonHandlers(this.store)), ...Object.keys(this.handlers)];
  }

  readonly #onEvent = (event: Event): void => {
    const name = event.type as keyof Details;
    const handler = (this.handlers[name] ?? commonHandlers(this.store)[name]) as
      ((detail: unknown) => void) | undefined;
    handler?.((event as CustomEvent<unknown>).detail);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (this.#app === undefined || !isMeant(this.#app, event)) return;
    if (event.key === "Escape" && this.cancelPlacing()) return;
    undoByKey(event, this.store);
  };
}
