/** Where the panel lives: a column on a desk, on a phone a sheet over the map with three heights. */
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { styleMap } from "lit/directives/style-map.js";
import { announce } from "./announce.ts";
import { shared } from "./styles.ts";
import { textsOf, type Texts } from "./texts.ts";

/** Heights as shares of the room there is; the lowest is a fixed strip, px. */
const STRIP = 132;
const STOPS = [0, 0.5, 1] as const;

@customElement("pk-sheet")
export class PkSheet extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        min-height: 0;
        background: var(--pk-color-surface);
      }

      .body {
        height: 100%;
        overflow: auto;
        overscroll-behavior: contain;
        scroll-padding-top: var(--pk-sheet-padding, 0);
      }

      .sheet {
        position: absolute;
        inset: auto 0 0;
        display: flex;
        flex-direction: column;
        overflow: hidden;
        border-radius: var(--pk-radius-large) var(--pk-radius-large) 0 0;
        background: var(--pk-color-surface);
        box-shadow: var(--pk-shadow-sheet);
        transition: height var(--pk-motion-calm) var(--pk-motion-ease);
      }

      .sheet.dragging {
        transition: none;
      }

      .sheet .body {
        flex: 1;
        height: auto;
        min-height: 0;
      }

      :host([sheet]) {
        position: absolute;
        inset: 0;
        z-index: var(--pk-z-panel);
        background: none;
        pointer-events: none;
      }

      :host([sheet]) .sheet {
        pointer-events: auto;
      }

      .handle {
        flex: none;
        display: grid;
        place-items: center;
        width: 100%;
        min-height: 1.75rem;
        padding: 0;
        border: 0;
        background: none;
        cursor: ns-resize;
        touch-action: none;
      }

      .handle::before {
        content: "";
        width: 2.5rem;
        height: 5px;
        border-radius: var(--pk-radius-round);
        background: var(--pk-color-line-strong);
      }

      .handle:focus-visible {
        outline-offset: -6px;
        box-shadow: none;
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  /** True on a phone. */
  @property({ type: Boolean, reflect: true }) sheet = false;
  /** 0 a strip, 1 half, 2 everything. */
  @property({ type: Number }) stop = 1;
  /** Height while the handle is dragged, px. */
  @state() private dragged: number | undefined;
  #start: { readonly y: number; readonly height: number } | undefined;

  override render(): TemplateResult {
    const { say } = this.texts;
    const label = `${say.sheet.label}: ${say.sheet.stops[this.stop] ?? ""}`;
    return html`
      <div
        class="${this.sheet ? "sheet" : "body"} ${this.dragged === undefined ? "" : "dragging"}"
        style=${styleMap(this.sheet ? { height: this.#height() } : {})}
      >
        ${
          this.sheet
            ? html`<button
                class="handle"
                aria-label=${label}
                @pointerdown=${this.#onDown}
                @pointermove=${this.#onMove}
                @pointerup=${this.#onUp}
                @pointercancel=${this.#onUp}
                @keydown=${this.#onKey}
                @click=${this.#onClick}
              ></button>`
            : nothing
        }
        <div class=${this.sheet ? "body" : ""} id="scroll"><slot></slot></div>
      </div>
    `;
  }

  /** Scrolls the panel to its start. */
  toStart(): void {
    this.renderRoot.querySelector(this.sheet ? "#scroll" : ".body")?.scrollTo({ top: 0 });
  }

  #height(): string {
    if (this.dragged !== undefined) return `${this.dragged}px`;
    return this.stop === 0 ? `${STRIP}px` : `${100 * STOPS[this.stop as 1 | 2]}%`;
  }

  #setStop(stop: number): void {
    const next = Math.max(0, Math.min(2, stop));
    if (next !== this.stop) announce(this, "pk-sheet-stop", { stop: next });
  }

  #onDown(event: PointerEvent): void {
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.#start = { y: event.clientY, height: this.renderRoot.querySelector(".sheet")?.clientHeight ?? 0 };
  }

  #onMove(event: PointerEvent): void {
    if (this.#start === undefined) return;
    const moved = this.#start.y - event.clientY;
    if (this.dragged !== undefined || Math.abs(moved) > 4)
      this.dragged = Math.max(STRIP / 2, Math.min(this.clientHeight, this.#start.height + moved));
  }

  #onUp(): void {
    this.#start = undefined;
    if (this.dragged === undefined) return;
    const share = this.dragged / this.clientHeight;
    this.#setStop(share < 0.3 ? 0 : share < 0.75 ? 1 : 2);
    this.#wasDragged = true;
    this.dragged = undefined;
  }
  #wasDragged = false;

  #onClick(): void {
    if (!this.#wasDragged) this.#setStop(this.stop === 2 ? 0 : this.stop + 1);
    this.#wasDragged = false;
  }

  #onKey(event: KeyboardEvent): void {
    const step = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    this.#setStop(this.stop + step);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-sheet": PkSheet;
  }
}
