/** The own source that is selected: what it is, its amounts at hand or its whole form, and what can be done with it. */
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { keyed } from "lit/directives/keyed.js";
import type { LargestAlone } from "../../check/result.ts";
import type { SectorDefault } from "../../check/sector-default.ts";
import type { OwnState } from "../../store/own-state.ts";
import { announce } from "../announce.ts";
import { panels } from "../panel-styles.ts";
import { controls, shared } from "../styles.ts";
import { textsOf, type Texts } from "../texts.ts";
import { ownOutcome } from "./own-outcome.ts";
import { workList } from "../work-list-styles.ts";
import { ownSourcesStyles } from "./own-sources-styles.ts";
import { ownLines, ownName } from "./own-words.ts";
import "./pk-source-form.ts";

@customElement("pk-own-card")
export class PkOwnCard extends LitElement {
  static override styles = [shared, controls, panels, workList, ownSourcesStyles];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  @property({ attribute: false }) state: OwnState | undefined;
  /** Own sources of all situations. */
  @property({ type: Number }) total = 1;
  @property({ attribute: false }) defaults: readonly SectorDefault[] = [];
  /** Amounts just below the threshold, where this source is the only one. */
  @property({ attribute: false }) largest: LargestAlone | undefined;
  /** True where the whole form is open. */
  @property({ type: Boolean }) editing = false;
  /** True where no more sources can be added. */
  @property({ type: Boolean }) full = false;
  @property({ type: Boolean, reflect: true }) compact = false;

  override render(): TemplateResult | typeof nothing {
    const { texts, state, total, editing, compact } = this;
    if (state === undefined) return nothing;
    const { own } = state;
    const isOnly = total === 1;
    return html`
      <div class="card ${isOnly ? "" : "among"}">
        ${
          isOnly && compact
            ? nothing
            : html`<div class="line">
                <h2 class="title" tabindex="-1">
                  <span class="sign ${own.situation}" aria-hidden="true"></span>
                  <span>${ownName(own, total, texts)}</span>
                </h2>
                ${isOnly ? nothing : ownOutcome(state, texts)}
              </div>`
        }
        ${
          editing
            ? nothing
            : ownLines(own, this.defaults, compact, texts).map(
                (line) => html`<p class="facts figures">${line}</p>`,
              )
        }
        ${
          compact && !editing
            ? nothing
            : html`${keyed(
                own.id,
                html`<pk-source-form
                  ?brief=${!editing}
                  .texts=${texts}
                  .own=${own}
                  .defaults=${this.defaults}
                  .largest=${this.largest}
                ></pk-source-form>`,
              )}
              ${this.#ways(state)}`
        }
      </div>
    `;
  }

  /** Moves the focus here. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>("h2")?.focus();
  }

  #ways({ own }: OwnState): TemplateResult {
    const words = this.texts.say.check.own;
    return html`<p class="ways">
      ${
        this.full
          ? nothing
          : html`<button class="link" @click=${() => announce(this, "pk-placing", own.situation)}>
                ${words.add}</button
              ><button
                class="link"
                @click=${() => announce(this, "pk-own-copy", { id: own.id, situation: undefined })}
              >
                ${words.copy}
              </button>`
      }
      <button class="link" @click=${() => announce(this, "pk-own-remove", { id: own.id })}>
        ${words.remove}</button
      >${
        this.total === 1
          ? nothing
          : html`<button class="link" @click=${() => announce(this, "pk-own-clear", undefined)}>
              ${words.clear}
            </button>`
      }
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-own-card": PkOwnCard;
  }
}
