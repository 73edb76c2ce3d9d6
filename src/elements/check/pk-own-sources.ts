/** The own sources of a situation: the selected one as a card, the others as rows; undo, redo, edit. */
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { OwnSource } from "../../check/own-source.ts";
import type { LargestAlone } from "../../check/result.ts";
import type { SectorDefault } from "../../check/sector-default.ts";
import type { OwnState } from "../../store/own-state.ts";
import { MOST_SOURCES } from "../../store/work.ts";
import { announce } from "../announce.ts";
import { panels } from "../panel-styles.ts";
import "../pk-notice.ts";
import "../pk-undo-redo.ts";
import { controls, shared } from "../styles.ts";
import { moreButton } from "../work-parts.ts";
import { textsOf, type Texts } from "../texts.ts";
import { ownOutcome } from "./own-outcome.ts";
import { workList } from "../work-list-styles.ts";
import { ownSourcesStyles } from "./own-sources-styles.ts";
import { ownName } from "./own-words.ts";
import "./pk-own-card.ts";
import type { PkOwnCard } from "./pk-own-card.ts";

/** Rows shown before the user asks for more. */
const FEW = 5;

@customElement("pk-own-sources")
export class PkOwnSources extends LitElement {
  static override styles = [shared, controls, panels, workList, ownSourcesStyles];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  /** Of the situation that is shown. */
  @property({ attribute: false }) states: readonly OwnState[] = [];
  /** Of all situations together. */
  @property({ type: Number }) total = 0;
  @property({ attribute: false }) selected: OwnSource | undefined;
  @property({ attribute: false }) defaults: readonly SectorDefault[] = [];
  /** Amounts just below the threshold, where the selected source is the only one. */
  @property({ attribute: false }) largest: LargestAlone | undefined;
  @property({ type: Boolean }) canUndo = false;
  @property({ type: Boolean }) canRedo = false;
  @property({ type: Boolean, reflect: true }) compact = false;
  @state() private isEditing = false;
  @state() private isLong = false;
  @query("pk-own-card") private readonly card: PkOwnCard | null | undefined;
  #toCard = false;

  /** The row that was pressed has become the card: the focus goes along. */
  override updated(): void {
    if (!this.#toCard || this.card === null || this.card === undefined) return;
    this.#toCard = false;
    const { card } = this;
    void card.updateComplete.then(() => card.focus());
  }

  override render(): TemplateResult {
    const { states, total, selected, texts } = this;
    const words = texts.say.check.own;
    const isAll = this.isLong || states.length <= FEW + 1;
    const shown = isAll ? states : states.filter(({ own }, i) => i < FEW || own.id === selected?.id);
    return html`
      <div class="context">
        ${this.#head()}
        <span class="tools">
          <pk-undo-redo .texts=${texts} .canUndo=${this.canUndo} .canRedo=${this.canRedo}></pk-undo-redo>
          ${
            selected === undefined
              ? nothing
              : html`<button
                  class="button"
                  aria-expanded=${this.isEditing ? "true" : "false"}
                  @click=${() => (this.isEditing = !this.isEditing)}
                >
                  ${this.isEditing ? words.done : words.edit}
                </button>`
          }
        </span>
      </div>
      <slot></slot>
      ${
        states.length === 0
          ? nothing
          : html`<ul aria-label=${words.label}>
              ${shown.map((one) => html`<li>${one.own.id === selected?.id ? this.#card(one) : this.#row(one)}</li>`)}
            </ul>`
      }
      ${
        states.length > FEW + 1
          ? html`<p class="small">
              ${moreButton(
                this.isLong,
                { all: words.all(texts.format.whole(states.length)), fewer: words.fewer },
                () => (this.isLong = !this.isLong),
              )}
            </p>`
          : nothing
      }
      ${
        total >= MOST_SOURCES
          ? html`<pk-notice kind="warning">${words.most(texts.format.whole(MOST_SOURCES))}</pk-notice>`
          : nothing
      }
    `;
  }

  /** Where there is little room, the name of the only source stands in its place. */
  #head(): TemplateResult {
    const { total, texts, selected } = this;
    const words = texts.say.check.own;
    if (total > 1) return html`<span>${words.several(texts.format.whole(total))}</span>`;
    if (!this.compact || selected === undefined) return html`<span>${words.label}</span>`;
    return html`<h2 class="title">
      <span class="sign ${selected.situation}" aria-hidden="true"></span>
      <span><span class="hidden">${words.label}: </span>${ownName(selected, total, texts)}</span>
    </h2>`;
  }

  #card(one: OwnState): TemplateResult {
    return html`<pk-own-card
      ?compact=${this.compact}
      ?editing=${this.isEditing}
      ?full=${this.total >= MOST_SOURCES}
      .texts=${this.texts}
      .state=${one}
      .total=${this.total}
      .defaults=${this.defaults}
      .largest=${this.largest}
    ></pk-own-card>`;
  }

  #row(one: OwnState): TemplateResult {
    return html`<button class="row" @click=${() => this.#select(one.own)}>
      <span class="sign ${one.own.situation}" aria-hidden="true"></span>
      <span class="name">${ownName(one.own, this.total, this.texts)}</span>
      ${ownOutcome(one, this.texts)}
    </button>`;
  }

  #select({ id }: OwnSource): void {
    this.#toCard = true;
    announce(this, "pk-own-select", { id });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-own-sources": PkOwnSources;
  }
}
