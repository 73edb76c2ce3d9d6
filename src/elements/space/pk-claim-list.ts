/** The claims: the selected one as a card, the others as rows; a new one, undo, redo. */
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { Claim } from "../../space/claim.ts";
import { MOST_CLAIMS } from "../../space/new-claim.ts";
import type { SelectedAnswer, SpaceState } from "../../store/claim-answers.ts";
import { announce } from "../announce.ts";
import "../check/pk-place-fields.ts";
import { panels } from "../panel-styles.ts";
import "../pk-notice.ts";
import "../pk-undo-redo.ts";
import { controls, shared } from "../styles.ts";
import { textsOf, type Texts } from "../texts.ts";
import { workList } from "../work-list-styles.ts";
import { claimStyles } from "./claim-styles.ts";
import { claimName, tagOf, type ClaimTag } from "./claim-words.ts";
import "./pk-claim-card.ts";
import type { PkClaimCard } from "./pk-claim-card.ts";

@customElement("pk-claim-list")
export class PkClaimList extends LitElement {
  static override styles = [shared, controls, panels, workList, claimStyles];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  @property({ attribute: false }) claims: readonly Claim[] = [];
  @property({ attribute: false }) selected: Claim | undefined;
  @property({ attribute: false }) answer: SelectedAnswer | undefined;
  @property({ attribute: false }) space: SpaceState | undefined;
  @property({ type: Boolean }) placing = false;
  @property({ type: Boolean }) canUndo = false;
  @property({ type: Boolean }) canRedo = false;
  @state() private isEditing = false;
  @query("pk-claim-card") private readonly card: PkClaimCard | null | undefined;
  @query(".placing h3") private readonly placingTitle: HTMLElement | null | undefined;
  #toCard = false;
  #toPlacing = false;

  /** The row that was pressed has become the card, and the button a form: the focus goes along. */
  override updated(): void {
    if (this.#toPlacing && this.placingTitle) {
      this.#toPlacing = false;
      this.placingTitle.focus();
    }
    if (!this.#toCard || this.card === null || this.card === undefined) return;
    this.#toCard = false;
    const { card } = this;
    void card.updateComplete.then(() => card.focus());
  }

  override render(): TemplateResult {
    const { texts, claims, selected } = this;
    const words = texts.say.space.projects;
    const isFull = claims.length >= MOST_CLAIMS;
    return html`
      <div class="context">
        <h2>${claims.length === 0 ? words.start : words.title}</h2>
        <span class="tools">
          <pk-undo-redo .texts=${texts} .canUndo=${this.canUndo} .canRedo=${this.canRedo}></pk-undo-redo>
          ${
            selected === undefined
              ? nothing
              : html`${
                    isFull
                      ? nothing
                      : html`<button class="button" @click=${this.#onAdd}>${words.add}</button>`
                  }
                  <button
                    class="button"
                    aria-expanded=${this.isEditing ? "true" : "false"}
                    @click=${() => (this.isEditing = !this.isEditing)}
                  >
                    ${this.isEditing ? words.done : words.edit}
                  </button>`
          }
        </span>
      </div>
      ${
        claims.length === 0
          ? html`<p>${words.how}</p>
              <pk-place-fields .texts=${texts} .submit=${words.place}></pk-place-fields>
              <p class="source">${words.local}</p>`
          : nothing
      }
      ${this.placing && claims.length > 0 ? this.#placing() : nothing}
      ${
        claims.length === 0
          ? nothing
          : html`<ul aria-label=${words.title}>
                ${claims.map((claim) => html`<li>${claim === selected ? this.#card(claim) : this.#row(claim)}</li>`)}
              </ul>
              <p class="source">${words.move}</p>`
      }
      ${isFull ? html`<pk-notice kind="warning">${words.full(texts.format.whole(MOST_CLAIMS))}</pk-notice>` : nothing}
    `;
  }

  #placing(): TemplateResult {
    const { texts } = this;
    const words = texts.say.space.projects;
    return html`<section class="placing" aria-label=${words.placing}>
      <div class="head">
        <h3 tabindex="-1">${words.placing}</h3>
        <button class="link" @click=${() => announce(this, "pk-claim-placing", { isOn: false })}>
          ${words.cancel}
        </button>
      </div>
      <p>${words.placingText}</p>
      <pk-place-fields .texts=${texts} .submit=${words.place}></pk-place-fields>
    </section>`;
  }

  #card(claim: Claim): TemplateResult {
    const answer = this.answer?.asked.claim.id === claim.id ? this.answer : undefined;
    const state: ClaimTag | "" =
      answer === undefined
        ? ""
        : answer.asked.isPrevious
          ? "previous"
          : answer.asked.exact
            ? ""
            : "provisional";
    return html`<pk-claim-card
      .texts=${this.texts}
      .claim=${claim}
      .verdict=${answer?.verdict}
      .tag=${answer === undefined ? "waiting" : tagOf(answer.verdict)}
      .state=${state}
      ?editing=${this.isEditing}
      ?full=${this.claims.length >= MOST_CLAIMS}
    ></pk-claim-card>`;
  }

  #row(claim: Claim): TemplateResult {
    const { texts, space } = this;
    const handled = space?.allocation.claims.find((one) => one.claim.id === claim.id);
    const tag: ClaimTag = handled === undefined ? "waiting" : tagOf(handled.verdict);
    return html`<button class="row" @click=${() => this.#select(claim.id)}>
      <i class="diamond ${tag}" aria-hidden="true"></i>
      <span class="name">${claimName(claim, texts)}</span>
      <span class="tag ${tag}">${texts.say.space.projects.tags[tag]}</span>
    </button>`;
  }

  #select(id: string): void {
    this.#toCard = true;
    announce(this, "pk-claim-select", { id });
  }

  readonly #onAdd = (): void => {
    this.#toPlacing = true;
    announce(this, "pk-claim-placing", { isOn: true });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-claim-list": PkClaimList;
  }
}
