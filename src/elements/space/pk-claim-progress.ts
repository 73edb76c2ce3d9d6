/** How far the computing of the claims is, the way to stop it, and the way on after that. */
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { NONE, type Loading } from "../../store/loading.ts";
import type { ClaimRuns } from "../../store/store.ts";
import { announce } from "../announce.ts";
import "../pk-computing.ts";
import "../pk-notice.ts";
import { controls, shared } from "../styles.ts";
import { textsOf, type Texts } from "../texts.ts";

@customElement("pk-claim-progress")
export class PkClaimProgress extends LitElement {
  static override styles = [shared, controls];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  @property({ attribute: false }) runs: Loading<ClaimRuns> = NONE;
  /** True where the selected claim has an answer, and where that is the last word. */
  @property({ attribute: false }) hasFirst = false;
  @property({ attribute: false }) isExact = false;
  @property({ type: Boolean }) stopped = false;

  override render(): TemplateResult | typeof nothing {
    const { texts, runs } = this;
    const words = texts.say.space.projects.computing;
    if (runs.kind === "failed")
      return html`<pk-notice kind="error" .heading=${words.failed}
        >${runs.reason} ${this.#resume(words.resume)}</pk-notice
      >`;
    if (runs.kind === "busy") {
      const percent = texts.format.percent(runs.done);
      return html`<pk-computing
        .texts=${texts}
        .heading=${words.title}
        .note=${this.hasFirst ? words.progress(percent) : words.first(percent)}
        .done=${runs.done}
      ></pk-computing>`;
    }
    if (this.stopped && !this.isExact)
      return html`<pk-notice kind="quiet">${words.stopped} ${this.#resume(words.resume)}</pk-notice>`;
    return nothing;
  }

  #resume(words: string): TemplateResult {
    return html`<button class="link" @click=${() => announce(this, "pk-resume", undefined)}>
      ${words}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-claim-progress": PkClaimProgress;
  }
}
