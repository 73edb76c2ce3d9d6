/** What can be done with a checked source, always in reach at the foot of the panel. */
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { messageOf } from "../../base/errors.ts";
import type { Situation } from "../../check/own-source.ts";
import { announce } from "../announce.ts";
import { AppController } from "../app-controller.ts";
import "../pk-notice.ts";
import { controls, shared } from "../styles.ts";
import { textsOf, type Texts } from "../texts.ts";
import type { SavedGml } from "./save-gml.ts";

@customElement("pk-check-actions")
export class PkCheckActions extends LitElement {
  static override styles = [
    shared,
    controls,
    css`
      :host {
        display: grid;
        gap: var(--pk-space-3);
      }

      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: var(--pk-space-2);
      }

      .button {
        min-height: var(--pk-size-control);
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  @property({ type: Boolean }) comparing = false;
  /** Where there is no room beside the source, a new one of this situation is added here. */
  @property({ attribute: false }) situation: Situation | undefined;
  readonly #app = new AppController(this, () => []);
  @state() private saved: SavedGml | undefined;
  @state() private failure = "";

  override render(): TemplateResult {
    const words = this.texts.say.check.actions;
    return html`${this.#outcome()}
      <div class="actions" role="group" aria-label=${words.label}>
        <button class="button primary" @click=${() => void this.#save()}>${words.gml}</button>
        <button class="button" @click=${() => announce(this, "pk-comparing", !this.comparing)}>
          ${this.comparing ? words.leave : words.compare}
        </button>
        ${
          this.situation === undefined
            ? nothing
            : html`<button class="button" @click=${() => announce(this, "pk-placing", this.situation)}>
                ${this.texts.say.check.own.add}
              </button>`
        }
      </div>`;
  }

  #outcome(): TemplateResult | typeof nothing {
    const { say, format } = this.texts;
    const words = say.check.actions;
    if (this.failure !== "") return html`<pk-notice kind="error">${words.failed(this.failure)}</pk-notice>`;
    const { saved } = this;
    if (saved === undefined) return nothing;
    return html`<pk-notice kind=${saved.dust > 0 ? "warning" : "info"} role="status"
      >${words.saved(saved.file)}
      ${saved.dust > 0 ? words.withoutDust(format.whole(saved.dust)) : nothing}</pk-notice
    >`;
  }

  /** The writer is fetched when it is first needed. */
  async #save(): Promise<void> {
    try {
      const { saveGml } = await import("./save-gml.ts");
      this.saved = saveGml(this.#app.store);
      this.failure = "";
    } catch (error) {
      this.failure = messageOf(error);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-check-actions": PkCheckActions;
  }
}
