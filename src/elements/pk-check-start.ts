/** Check a source, before there is one: three ways to begin. */
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { announce } from "./announce.ts";
import { panels } from "./panel-styles.ts";
import "./pk-notice.ts";
import "./pk-place-form.ts";
import "./pk-verdict.ts";
import { controls, shared } from "./styles.ts";
import { textsOf, type Texts } from "./texts.ts";

@customElement("pk-check-start")
export class PkCheckStart extends LitElement {
  static override styles = [shared, controls, panels];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  /** True when a source was just taken away and can be put back. */
  @property({ type: Boolean }) removed = false;

  override render(): TemplateResult {
    const { say } = this.texts;
    const words = say.check.own;
    return html`
      <div class="stack">
        <div class="top">
          <div class="context"><span>${say.check.contextOwn}</span></div>
          <pk-verdict .sentence=${words.intro} .lines=${[words.how]}></pk-verdict>
        </div>
        ${
          this.removed
            ? html`<pk-notice kind="info"
                >${words.removed}
                <button class="link" @click=${() => announce(this, "pk-own-restore", undefined)}>
                  ${words.undo}
                </button></pk-notice
              >`
            : nothing
        }
        <pk-place-form .texts=${this.texts}></pk-place-form>
        <p>
          <button class="link" @click=${() => announce(this, "pk-to-list", undefined)}>
            ${words.choose}
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
