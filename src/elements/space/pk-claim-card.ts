/** The claim that is selected: what it is, its amounts or its whole form, the answer, and what can be done with it. */
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { keyed } from "lit/directives/keyed.js";
import type { Claim } from "../../space/claim.ts";
import type { ClaimVerdict } from "../../space/verdict.ts";
import { announce } from "../announce.ts";
import { panels } from "../panel-styles.ts";
import { controls, shared } from "../styles.ts";
import { textsOf, type Texts } from "../texts.ts";
import { workList } from "../work-list-styles.ts";
import { claimStyles } from "./claim-styles.ts";
import { claimFacts, claimName, claimPlace, type ClaimTag } from "./claim-words.ts";
import "./pk-claim-form.ts";

@customElement("pk-claim-card")
export class PkClaimCard extends LitElement {
  static override styles = [shared, controls, panels, workList, claimStyles];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  @property({ attribute: false }) claim: Claim | undefined;
  @property({ attribute: false }) verdict: ClaimVerdict | undefined;
  @property() tag: ClaimTag = "waiting";
  /** provisional or previous: what else is to be said of the answer. */
  @property() state: ClaimTag | "" = "";
  /** True where the whole form is open. */
  @property({ type: Boolean }) editing = false;
  /** True where no more claims can be added. */
  @property({ type: Boolean }) full = false;

  override render(): TemplateResult | typeof nothing {
    const { texts, claim, tag, state, editing } = this;
    if (claim === undefined) return nothing;
    const words = texts.say.space.projects;
    return html`<article class="card" aria-labelledby="name">
      <div class="line">
        <i class="diamond ${tag}" aria-hidden="true"></i>
        <h3 id="name" tabindex="-1">${claimName(claim, texts)}</h3>
        ${state === "" ? nothing : html`<span class="tag">${words.tags[state]}</span>`}
        <span class="tag ${tag}" data-tag=${tag}>${words.tags[tag]}</span>
      </div>
      ${
        editing
          ? nothing
          : html`<p class="facts">${claimFacts(claim, texts)}</p>
              <p class="facts figures">${claimPlace(claim, texts)}</p>`
      }
      ${keyed(
        claim.id,
        html`<pk-claim-form
          ?brief=${!editing}
          .texts=${texts}
          .claim=${claim}
          .largest=${this.verdict?.largestEmission}
        ></pk-claim-form>`,
      )}
      <p class="ways">
        ${
          this.full
            ? nothing
            : html`<button class="link" @click=${() => announce(this, "pk-claim-copy", { id: claim.id })}>
                ${words.copy}
              </button>`
        }
        <button class="link" @click=${() => announce(this, "pk-claim-remove", { id: claim.id })}>
          ${words.remove}
        </button>
      </p>
    </article>`;
  }

  /** Moves the focus here. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>("h3")?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-claim-card": PkClaimCard;
  }
}
