/** The heaviest sources of the country or around a place, with the way to all of them. */
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { EmissionYear } from "../check/emission.ts";
import type { Emitter } from "../check/emitter.ts";
import { tallyOf } from "../check/summary.ts";
import type { Count } from "../grid/hexagons.ts";
import { isFiltering, isKept } from "../store/emitter-filter.ts";
import { NO_FILTER, type EmitterFilter, type Place } from "../store/inputs.ts";
import type { FirstView } from "../store/services.ts";
import { announce } from "./announce.ts";
import "./pk-notice.ts";
import "./pk-source-list.ts";
import { rankedSources } from "./ranking.ts";
import { controls, shared } from "./styles.ts";
import { textsOf, type Texts } from "./texts.ts";

/** Sources listed before the user asks for all. */
const FEW = 9;

@customElement("pk-source-summary")
export class PkSourceSummary extends LitElement {
  static override styles = [
    shared,
    controls,
    css`
      .list-head {
        display: grid;
        gap: 2px;
        margin-bottom: var(--pk-space-1);
      }

      .after {
        margin-top: var(--pk-space-2);
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  @property({ attribute: false }) first: FirstView | undefined;
  @property({ attribute: false }) emitters: readonly Emitter[] = [];
  @property({ attribute: false }) filter: EmitterFilter = NO_FILTER;
  @property({ attribute: false }) place: Place | undefined;
  @property() count: Count = "overloaded";
  @property() year: EmissionYear = "2019";

  override render(): TemplateResult | typeof nothing {
    const { first, emitters, texts } = this;
    if (first === undefined) return nothing;
    const words = texts.say.explore.list;
    const kept = emitters.filter((emitter) => isKept(this.filter, emitter));
    const sources = rankedSources(kept, first, this.year, this.count, texts, this.place);
    return html`
      <section aria-labelledby="list-title">
        <div class="list-head">
          <div class="head">
            <h2 id="list-title">${this.place === undefined ? words.title : words.titleAround}</h2>
            ${
              emitters.length > FEW
                ? html`<button class="link" @click=${() => announce(this, "pk-to-sources", undefined)}>
                    ${words.all(emitters.length)}
                  </button>`
                : nothing
            }
          </div>
          ${isFiltering(this.filter) ? this.#filtered(kept.length) : nothing}
          <p class="source">${words.unit[this.count]}</p>
        </div>
        ${
          sources.length === 0
            ? html`<pk-notice>${emitters.length === 0 ? words.emptyAround : words.empty}</pk-notice>`
            : html`<pk-source-list .texts=${texts} .sources=${sources.slice(0, FEW)}></pk-source-list>`
        }
        <p class="source after">${this.#tally(first)}</p>
      </section>
    `;
  }

  #filtered(kept: number): TemplateResult {
    const { say, format } = this.texts;
    const words = say.explore.list;
    return html`<p class="muted">
      ${words.filtered(format.whole(kept), format.whole(this.emitters.length))}
      <button class="link" @click=${() => announce(this, "pk-filter", NO_FILTER)}>${words.clear}</button>
    </p>`;
  }

  #tally({ emitters, summaries }: FirstView): string {
    const { say, format } = this.texts;
    const words = say.explore.list;
    const { industryCertain, industryUncertain } = tallyOf(emitters, summaries, "2019");
    return words.source(
      words.tally(format.whole(industryCertain), format.whole(industryCertain + industryUncertain)),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-source-summary": PkSourceSummary;
  }
}
