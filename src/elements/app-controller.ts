/** How an element gets to the app that it is part of. */
import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { ReadableAtom } from "nanostores";
import type { Store } from "../store/store.ts";
import type { App } from "./app.ts";

type Values<Atoms extends readonly ReadableAtom[]> = {
  readonly [Index in keyof Atoms]: ReturnType<Atoms[Index]["get"]>;
};

const apps = new WeakMap<Node, App>();

/** Makes an element the place where all elements within it, in shadow roots too, find their app. */
export function provideApp(host: Node, app: App): void {
  apps.set(host, app);
}

/** The app of the nearest element around that has one. RangeError where there is none. */
export function appAround(element: Node): App {
  let node: Node | null = element;
  while (node !== null) {
    const app = apps.get(node);
    if (app !== undefined) return app;
    node = node instanceof ShadowRoot ? node.host : node.parentNode;
  }
  throw new RangeError(`expected ${element.nodeName.toLowerCase()} to stand inside a <piek-kaart>`);
}

/** True for an event within an app, and for one outside everything where the app is the whole page. */
export function isMeant(app: App, event: Event): boolean {
  const isWithin = event.composedPath().some((node) => node instanceof Node && apps.get(node) === app);
  return isWithin || (app.isPage && event.target === document.body);
}

/** Finds the app when its element comes into the page, and updates the element when one of these atoms changes. */
export class AppController<const Atoms extends readonly ReadableAtom[]> implements ReactiveController {
  readonly #host: ReactiveControllerHost & Node;
  readonly #select: (app: App) => Atoms;
  #app: App | undefined;
  #atoms: Atoms | undefined;
  #unsubscribes: readonly (() => void)[] = [];

  constructor(host: ReactiveControllerHost & Node, select: (app: App) => Atoms) {
    this.#host = host;
    this.#select = select;
    host.addController(this);
  }

  /** RangeError before the element came into a page. */
  get app(): App {
    return (this.#app ??= appAround(this.#host));
  }

  get store(): Store {
    return this.app.store;
  }

  /** What the atoms hold now, in the order in which they were asked for. */
  get values(): Values<Atoms> {
    const atoms = (this.#atoms ??= this.#select(this.app));
    return atoms.map((atom): unknown => atom.get()) as unknown as Values<Atoms>;
  }

  hostConnected(): void {
    this.#app = appAround(this.#host);
    this.#atoms = this.#select(this.#app);
    this.#unsubscribes = this.#atoms.map((atom) => atom.listen(() => this.#host.requestUpdate()));
    // What changed while the element was not in the page is not told any more.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    for (const unsubscribe of this.#unsubscribes) unsubscribe();
    this.#unsubscribes = [];
  }
}
