/** Something could not be loaded: what was wrong, and the way to try again. */
import { html, LitElement, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { announce } from "./announce.ts";
import "./pk-notice.ts";
import { controls, shared } from "./styles.ts";
import { textsOf, type Texts } from "./texts.ts";

@customElement("pk-failure")
export class PkFailure extends LitElement {
  static override styles = [shared, controls];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  @property() reason = "";

  override render(): TemplateResult {
    const { failed } = this.texts.say;
    return html`
      <pk-notice kind="error" .heading=${failed.title}>
        ${this.reason}<br />
        <button class="link" @click=${() => announce(this, "pk-retry", undefined)}>${failed.retry}</button>
      </pk-notice>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-failure": PkFailure;
  }
}
