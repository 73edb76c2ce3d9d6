/** Which layout fits: measured in the size of the text, so that larger text gets the layout of a smaller screen. */
import type { ReactiveController, ReactiveControllerHost } from "lit";

/** desk and tablet: panel beside the map. sheet: panel over the map. column: everything below each other. */
export type Layout = "desk" | "tablet" | "sheet" | "column";

/** Where one layout gives way to the next, rem. */
const COLUMN_WIDTH = 22.4;
const COLUMN_HEIGHT = 25;
const SHEET_WIDTH = 45;
const TABLET_WIDTH = 64;
const NARROW_STAGE = 48;

/** The layout for a size in rem. */
export function layoutFor(width: number, height: number): Layout {
  if (width < COLUMN_WIDTH || height < COLUMN_HEIGHT) return "column";
  if (width < SHEET_WIDTH) return "sheet";
  return width < TABLET_WIDTH ? "tablet" : "desk";
}

/** Follows the size of an element and updates it when its layout changes. */
export class LayoutController implements ReactiveController {
  layout: Layout = "desk";
  /** True when the map beside the panel is too narrow for a legend of many lines. */
  isStageNarrow = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #height: () => number;
  readonly #observer: ResizeObserver;

  /** height: of the room that there is, px. */
  constructor(host: ReactiveControllerHost & HTMLElement, height: () => number) {
    this.#host = host;
    this.#height = height;
    this.#observer = new ResizeObserver(() => this.#measure());
    host.addController(this);
  }

  hostConnected(): void {
    this.#measure();
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** Also measures again when this element, sized in rem, changes with the size of the text. */
  watch(probe: Element | null): void {
    if (probe !== null) this.#observer.observe(probe);
  }

  #measure(): void {
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
    const width = this.#host.clientWidth || innerWidth;
    const next = layoutFor(width / rem, this.#height() / rem);
    const isNarrow = next === "tablet" && width / rem < NARROW_STAGE;
    if (next === this.layout && isNarrow === this.isStageNarrow) return;
    this.layout = next;
    this.isStageNarrow = isNarrow;
    this.#host.requestUpdate();
  }
}
