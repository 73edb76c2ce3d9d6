/** Says what of the user's own is kept in this browser, and clears it; an undo brings it back. */
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import { AppController } from "./app-controller.ts";
import { clearAll } from "../store/steps.ts";
import { EMPTY_WORK } from "../store/work.ts";
import { controls, shared } from "./styles.ts";
import { textsOf } from "./texts.ts";

@customElement("pk-kept-work")
export class PkKeptWork extends LitElement {
  static override styles = [
    shared,
    controls,
    css`
      p {
        color: var(--pk-color-ink-soft);
        font-size: var(--pk-font-size-small);
      }
    `,
  ];

  /** True after clearing, as long as there is nothing new. */
  @state() private isCleared = false;
  readonly #inputs = new AppController(this, ({ store }) => [store.inputs]);

  override render(): TemplateResult | typeof nothing {
    const { work, language } = this.#inputs.values[0];
    const words = textsOf(language).say.keptWork;
    if (work !== EMPTY_WORK)
      return html`<p>${words.text} <button class="link" @click=${this.#clear}>${words.clear}</button></p>`;
    return this.isCleared
      ? html`<p role="status">
          ${words.cleared}
          <button class="link" @click=${() => this.#inputs.store.undo()}>${words.undo}</button>
        </p>`
      : nothing;
  }

  readonly #clear = (): void => {
    this.#inputs.store.update(clearAll());
    this.isCleared = true;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-kept-work": PkKeptWork;
  }
}
