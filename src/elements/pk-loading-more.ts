/** A button that loads what is not there yet; while it loads a bar with the share that is done, and a way to stop. */
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { announce } from "./announce.ts";
import { controls, shared } from "./styles.ts";
import { textsOf, type Texts } from "./texts.ts";

@customElement("pk-loading-more")
export class PkLoadingMore extends LitElement {
  static override styles = [
    shared,
    controls,
    css`
      .busy {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        align-items: center;
        gap: var(--pk-space-1) var(--pk-space-3);
      }

      progress {
        width: 100%;
        height: 0.5rem;
        accent-color: var(--pk-color-action);
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  /** What the button says. */
  @property() label = "";
  /** Ids of the emitters that are not loaded. */
  @property({ attribute: false }) ids: readonly string[] = [];
  /** Share that is done, 0-1; undefined while nothing is loaded. */
  @property({ type: Number }) done: number | undefined;
  /** Why it failed; empty where it did not. */
  @property() failure = "";

  override render(): TemplateResult | typeof nothing {
    const { say, format } = this.texts;
    if (this.done !== undefined)
      return html`<div class="busy">
        <label
          ><span class="muted">${say.area.loading(format.percent(this.done))}</span>
          <progress max="1" .value=${this.done}></progress
        ></label>
        <button class="button" @click=${() => announce(this, "pk-contributions-stop", undefined)}>
          ${say.area.stop}
        </button>
      </div>`;
    if (this.ids.length === 0) return nothing;
    return html`
      ${this.failure === "" ? nothing : html`<p class="muted" role="alert">${say.failed.title} ${this.failure}</p>`}
      <button class="button" @click=${() => announce(this, "pk-contributions", { ids: this.ids })}>
        ${this.label}
      </button>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-loading-more": PkLoadingMore;
  }
}
