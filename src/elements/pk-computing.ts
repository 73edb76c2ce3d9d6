/** Work under way: what is done, how far it is, and the way to stop it. */
import { css, html, LitElement, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { announce } from "./announce.ts";
import { controls, shared } from "./styles.ts";
import { textsOf, type Texts } from "./texts.ts";

@customElement("pk-computing")
export class PkComputing extends LitElement {
  static override styles = [
    shared,
    controls,
    css`
      .box {
        padding: var(--pk-space-3) var(--pk-space-4);
        border: 1px solid var(--pk-color-line);
        border-radius: var(--pk-radius-medium);
      }

      .head {
        align-items: center;
        margin-bottom: var(--pk-space-2);
      }

      progress {
        display: block;
        width: 100%;
        height: 6px;
        border: 1px solid var(--pk-color-line-strong);
        border-radius: var(--pk-radius-round);
        appearance: none;
        background: var(--pk-color-surface-sunken);
        overflow: hidden;
      }

      progress::-webkit-progress-bar {
        background: var(--pk-color-surface-sunken);
      }

      progress::-webkit-progress-value {
        background: var(--pk-color-action);
      }

      progress::-moz-progress-bar {
        background: var(--pk-color-action);
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  @property() heading = "";
  @property() note = "";
  /** Share that is done, 0-1. */
  @property({ type: Number }) done = 0;

  override render(): TemplateResult {
    return html`
      <div class="box">
        <div class="head">
          <h3>${this.heading}</h3>
          <button class="button" @click=${() => announce(this, "pk-stop", undefined)}>
            ${this.texts.say.check.computing.stop}
          </button>
        </div>
        <progress aria-label=${this.heading} max="1" .value=${this.done}></progress>
        <p class="muted">${this.note}</p>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-computing": PkComputing;
  }
}
