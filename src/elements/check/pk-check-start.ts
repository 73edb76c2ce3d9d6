/** Check a source, before there is one: three ways to begin. */
import { html, LitElement, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { announce } from "../announce.ts";
import "./pk-place-fields.ts";
import { panels } from "../panel-styles.ts";
import "../pk-verdict.ts";
import { controls, shared } from "../styles.ts";
import { textsOf, type Texts } from "../texts.ts";

@customElement("pk-check-start")
export class PkCheckStart extends LitElement {
  static override styles = [shared, controls, panels];

  @property({ attribute: false }) texts: Texts = textsOf("nl");

  override render(): TemplateResult {
    const { say } = this.texts;
    const words = say.check.own;
    return html`
      <div class="stack">
        <div class="top">
          <div class="context"><span>${say.check.contextOwn}</span></div>
          <pk-verdict .sentence=${words.intro} .lines=${[words.how]}></pk-verdict>
        </div>
        <slot></slot>
        <pk-place-fields .texts=${this.texts} .submit=${words.start}></pk-place-fields>
        <p>
          <button class="link" @click=${() => announce(this, "pk-to-list", undefined)}>
            ${words.choose}
          </button>
        </p>
        <p>
          <button class="link" @click=${() => announce(this, "pk-import", { file: undefined })}>
            ${say.import.open}
          </button>
        </p>
        <p class="source">${words.local}</p>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-check-start": PkCheckStart;
  }
}
