/** The badge of the key mode: which keys do what, each as a button too, and what lies under them. */
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { DIRECTION_KEYS, type KeyAction, type KeyModeName } from "./keys.ts";
import type { MapWords } from "./words.ts";

@customElement("pk-map-keys")
export class PkMapKeys extends LitElement {
  static override readonly styles = css`
    section,
    .hint {
      position: absolute;
      z-index: var(--pk-z-map-note);
      bottom: var(--pk-space-4);
      left: 50%;
      translate: -50%;
      box-sizing: border-box;
      max-width: calc(100% - 2 * var(--pk-space-3));
      padding: var(--pk-space-2) var(--pk-space-3);
      border-radius: var(--pk-radius-medium);
      background: var(--pk-color-surface-raised);
      box-shadow: var(--pk-shadow-raised);
      color: var(--pk-color-ink-soft);
      font: var(--pk-font-size-small) / 1.35 var(--pk-font-family);
    }

    .hint {
      width: max-content;
      margin: 0;
      pointer-events: none;
    }

    section {
      display: grid;
      grid-template-columns: auto 1fr;
      gap: var(--pk-space-1) var(--pk-space-3);
      width: 25rem;
    }

    header {
      grid-column: 1 / -1;
      display: flex;
      gap: var(--pk-space-2);
      align-items: baseline;
    }

    strong {
      flex: none;
      padding: 0.05rem 0.5rem;
      border-radius: var(--pk-radius-small);
      background: var(--pk-color-focus);
      color: var(--pk-color-surface);
      font-size: var(--pk-font-size-micro);
    }

    p {
      margin: 0;
      color: var(--pk-color-ink);
    }

    .around {
      display: grid;
      grid-template-columns: repeat(3, 2rem);
      gap: 8px 3px;
    }

    /* As the neighbours lie around a hexagon: those to the sides are nearer to the middle. */
    .around button:is(:nth-child(1), :nth-child(3)) {
      translate: 0 4px;
    }

    .around button:is(:nth-child(4), :nth-child(6)) {
      translate: 0 -4px;
    }

    .acts {
      display: flex;
      flex-wrap: wrap;
      gap: 4px;
      align-content: start;
    }

    button {
      min-width: var(--pk-size-target);
      min-height: 1.75rem;
      padding: 0 0.5rem;
      border: 1px solid var(--pk-color-line-strong);
      border-radius: var(--pk-radius-small);
      background: var(--pk-color-surface);
      color: var(--pk-color-ink);
      font: inherit;
      cursor: pointer;
    }

    button:hover,
    button[aria-pressed="true"] {
      background: var(--pk-color-action-soft);
    }

    button:focus-visible {
      outline: 3px solid var(--pk-color-focus);
      outline-offset: 1px;
    }

    kbd {
      margin-inline-start: 0.25rem;
      color: var(--pk-color-ink-muted);
      font: inherit;
      font-size: var(--pk-font-size-micro);
    }

    .around kbd {
      margin: 0;
      color: inherit;
      font-size: inherit;
      font-weight: 600;
    }

    small {
      grid-column: 1 / -1;
      color: var(--pk-color-ink-muted);
      font-size: var(--pk-font-size-micro);
    }
  `;

  @property({ attribute: false }) words: MapWords | undefined;
  @property() mode: KeyModeName = "off";
  /** What lies under the keys. */
  @property() text = "";
  /** True when there is something to move. */
  @property({ type: Boolean }) canMove = false;
  /** True when the keys would reach the map. */
  @property({ type: Boolean }) hint = false;
  @state() private isFar = false;

  override render(): TemplateResult | typeof nothing {
    const { words, mode } = this;
    if (words === undefined) return nothing;
    const { keys } = words;
    if (mode === "off") return this.hint ? html`<p class="hint">${keys.hint}</p>` : nothing;
    const isMoving = mode === "move";
    const title = isMoving ? keys.move : keys.hexagon;
    return html`<section aria-label=${title}>
      <header>
        <strong>${title}</strong>
        <p role="status">${this.text}</p>
      </header>
      <div class="around" role="group" aria-label=${keys.directions}>
        ${DIRECTION_KEYS.map(
          ([key, direction]) =>
            html`<button
              type="button"
              aria-label=${`${keys.directionNames[direction]} (${key})`}
              @click=${() => this.#act({ kind: "step", direction, isFar: this.isFar && isMoving })}
            >
              <kbd>${key}</kbd>
            </button>`,
        )}
      </div>
      <div class="acts">${isMoving ? this.#moving(words) : this.#walking(words)}</div>
      <small>${isMoving ? keys.moveHelp : keys.help}</small>
    </section>`;
  }

  #walking({ keys }: MapWords): readonly TemplateResult[] {
    return [
      this.#button(keys.select, keys.space, { kind: "select" }),
      this.#button(keys.highest, keys.home, { kind: "highest" }),
      ...(this.canMove ? [this.#button(keys.moveSource, "M", { kind: "move" })] : []),
      this.#button(keys.leave, keys.escape, { kind: "leave" }),
    ];
  }

  #moving({ keys }: MapWords): readonly TemplateResult[] {
    return [
      this.#button(keys.accept, keys.enter, { kind: "accept" }),
      html`<button
        type="button"
        aria-pressed=${this.isFar ? "true" : "false"}
        @click=${() => (this.isFar = !this.isFar)}
      >
        ${keys.far}<kbd>${keys.shift}</kbd>
      </button>`,
      this.#button(keys.putBack, keys.escape, { kind: "leave" }),
    ];
  }

  #button(name: string, key: string, action: KeyAction): TemplateResult {
    return html`<button type="button" @click=${() => this.#act(action)}>${name}<kbd>${key}</kbd></button>`;
  }

  #act(action: KeyAction): void {
    this.dispatchEvent(new CustomEvent<KeyAction>("pk-key-action", { detail: action }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-map-keys": PkMapKeys;
  }
}
