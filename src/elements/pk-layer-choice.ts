/** What the hexagons show: a choice of the quantities that there are now, and of the classes of a difference. */
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { AppController } from "./app-controller.ts";
import { isKept } from "../store/emitter-filter.ts";
import type { Quantity } from "../store/inputs.ts";
import { valueOf } from "../store/loading.ts";
import { setQuantity } from "../store/steps.ts";
import { quantitiesFor, quantityFor } from "./map-layer.ts";
import { controls, shared } from "./styles.ts";
import { textsOf } from "./texts.ts";

@customElement("pk-layer-choice")
export class PkLayerChoice extends LitElement {
  static override styles = [
    shared,
    controls,
    css`
      :host {
        display: block;
        min-width: 0;
      }

      label,
      .progress {
        display: flex;
        gap: 0.4rem;
        align-items: center;
        min-height: 2.375rem;
        padding: 0 var(--pk-space-3);
        border-radius: var(--pk-radius-medium);
        background: var(--pk-color-surface);
        box-shadow: var(--pk-shadow-card);
        font-size: 0.9375rem;
        font-weight: var(--pk-font-weight-medium);
      }

      select {
        flex: 0 1 auto;
        min-width: 0;
        max-width: 15rem;
        min-height: 2rem;
        border: 0;
        background: var(--pk-color-surface);
        color: var(--pk-color-ink);
        font: inherit;
        text-overflow: ellipsis;
        cursor: pointer;
      }

      /* The browser's own arrow lies over a long choice in little room. */
      :host([compact]) select {
        padding-inline-end: 1.1rem;
        appearance: none;
        background-image:
          linear-gradient(45deg, transparent 50%, currentcolor 50%),
          linear-gradient(-45deg, transparent 50%, currentcolor 50%);
        background-position:
          right 0.45rem center,
          right 0.1rem center;
        background-size: 0.35rem 0.35rem;
        background-repeat: no-repeat;
      }

      .classes,
      .progress {
        margin-top: var(--pk-space-2);
        font-weight: var(--pk-font-weight-text);
      }

      :host([compact]) span {
        position: absolute;
        clip-path: inset(50%);
        width: 1px;
        height: 1px;
        overflow: hidden;
      }

      :host([compact]) label {
        padding: 0 var(--pk-space-1);
      }

      :host([compact]) select {
        max-width: 9.5rem;
      }
    `,
  ];

  /** Without the word before the choice, for a phone. */
  @property({ type: Boolean, reflect: true }) compact = false;
  readonly #state = new AppController(this, ({ store, comparison, overlay }) => [
    store.inputs,
    store.firstView,
    store.contributions,
    comparison,
    store.hasOfficialClasses,
    overlay,
  ]);

  override render(): TemplateResult {
    const [inputs, , contributions, compared, , overlay] = this.#state.values;
    const { say, format } = textsOf(inputs.language);
    const words = say.layers;
    const hasComparison = compared !== undefined;
    const shown = quantityFor(inputs, hasComparison, overlay !== undefined);
    const possible = quantitiesFor(inputs, hasComparison, overlay !== undefined);
    return html`<label
        ><span>${words.label}</span>
        <select
          @change=${(event: Event) => this.#choose(possible[(event.target as HTMLSelectElement).selectedIndex])}
        >
          ${possible.map((one) => html`<option ?selected=${one === shown}>${words.names[one]}</option>`)}
        </select></label
      >
      ${shown === "difference" && inputs.display === "map" ? this.#classes() : nothing}
      ${
        shown === "all-contributions" && contributions.kind === "busy"
          ? html`<div class="progress" role="status">
              ${words.loading(format.percent(Math.round(20 * contributions.done) / 20))}
              <button class="link" @click=${() => this.#state.app.effects?.stopContributions()}>
                ${words.stop}
              </button>
            </div>`
          : nothing
      }`;
  }

  #classes(): TemplateResult {
    const [inputs, , , , isOfficial] = this.#state.values;
    const words = textsOf(inputs.language).say.layers;
    return html`<label class="classes"
      ><span>${words.classes}</span>
      <select
        @change=${(event: Event) =>
          this.#state.store.hasOfficialClasses.set((event.target as HTMLSelectElement).selectedIndex === 1)}
      >
        <option ?selected=${!isOfficial}>${words.fine}</option>
        <option ?selected=${isOfficial}>${words.official}</option>
      </select></label
    >`;
  }

  override updated(): void {
    const [inputs, firstView, contributions, compared, , overlay] = this.#state.values;
    const first = valueOf(firstView);
    if (first === undefined || contributions.kind !== "none") return;
    if (quantityFor(inputs, compared !== undefined, overlay !== undefined) === "all-contributions")
      this.#load();
  }

  #choose(quantity: Quantity): void {
    this.#state.store.update(setQuantity(quantity));
    if (quantity === "all-contributions") this.#load();
  }

  #load(): void {
    const { filter } = this.#state.store.inputs.get();
    const wanted = valueOf(this.#state.store.firstView.get())?.emitters ?? [];
    this.#state.app.effects?.loadContributions(
      wanted.filter((one) => one.parent === undefined && isKept(filter, one)).map(({ id }) => id),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-layer-choice": PkLayerChoice;
  }
}
