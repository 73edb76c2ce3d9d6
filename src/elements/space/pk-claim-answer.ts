/** The answer to a claim: why it does not fit, the hexagon that decides it, and what would fit. */
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { LimitingHexagon } from "../../space/answer.ts";
import type { ClaimVerdict } from "../../space/verdict.ts";
import { announce } from "../announce.ts";
import { disclosure } from "../disclosure-styles.ts";
import { rich } from "../rich.ts";
import { controls, shared } from "../styles.ts";
import { textsOf, type Texts } from "../texts.ts";
import { limitingFigures, mostText, reasonLines, roundedDown } from "./claim-words.ts";

/** Habitats that are named before "and more". */
const NAMED = 3;

@customElement("pk-claim-answer")
export class PkClaimAnswer extends LitElement {
  static override styles = [
    shared,
    controls,
    disclosure,
    css`
      :host {
        display: grid;
        gap: var(--pk-space-3);
        grid-template-columns: minmax(0, 1fr);
      }

      ul.reasons {
        display: grid;
        gap: var(--pk-space-1);
        margin-top: var(--pk-space-1);
        padding-left: 1.1rem;
        color: var(--pk-color-ink-soft);
        font-size: 0.9375rem;
        list-style: disc;
      }

      .limiting {
        padding: var(--pk-space-3) var(--pk-space-4);
        border: 1px solid var(--pk-color-line-strong);
        border-radius: var(--pk-radius-medium);
      }

      .limiting h3 {
        margin-top: 2px;
        overflow-wrap: anywhere;
      }

      dl {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 2px var(--pk-space-3);
        margin-block: var(--pk-space-2);
        font-size: 0.9375rem;
      }

      dd {
        font-weight: var(--pk-font-weight-strong);
        text-align: end;
      }

      .short {
        color: var(--pk-color-negative);
        font-weight: var(--pk-font-weight-strong);
      }

      .small p {
        color: var(--pk-color-ink-soft);
        font-size: var(--pk-font-size-small);
      }

      details {
        border-top: 0;
        font-size: var(--pk-font-size-small);
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  @property({ attribute: false }) verdict: ClaimVerdict | undefined;
  /** mol N/ha/yr from which a contribution counts. */
  @property({ type: Number }) threshold = 0;

  override render(): TemplateResult | typeof nothing {
    const { verdict, texts } = this;
    if (verdict === undefined) return nothing;
    const words = texts.say.space.projects;
    const { limiting, fits, reasons } = verdict;
    return html`
      ${
        fits || reasons.length === 0
          ? nothing
          : html`<div>
              <h3>${words.why}</h3>
              <ul class="reasons">
                ${reasonLines(verdict, texts).map((line) => html`<li>${line}</li>`)}
              </ul>
            </div>`
      }
      ${limiting === undefined ? nothing : this.#limiting(limiting, fits)} ${this.#fit(verdict)}
      ${this.#tallies(verdict)}
    `;
  }

  #limiting(limiting: LimitingHexagon, fits: boolean): TemplateResult {
    const { texts } = this;
    const { say, format } = texts;
    const words = say.space.projects.limiting;
    const { receptorId, siteName, criticalLoad, year, indicative, habitats } = limiting;
    const figures = limitingFigures(limiting, texts);
    const isShort = limiting.shortage > 0;
    const names = habitats.slice(0, NAMED).map(({ name }) => name);
    const more = habitats.length - names.length;
    return html`<section class="limiting" aria-labelledby="limiting">
      <p class="source">${fits ? words.titleFits : words.title}</p>
      <h3 id="limiting">${words.place(siteName, String(receptorId))}</h3>
      <dl class="figures">
        <dt>${words.available}</dt>
        <dd>${figures.available}</dd>
        <dt>${limiting.asked > 0 ? words.asked : words.adds}</dt>
        <dd>${figures.asked}</dd>
        ${
          limiting.asked > 0
            ? html`<dt class=${isShort ? "short" : ""}>${isShort ? words.shortage : words.left}</dt>
                <dd class=${isShort ? "short" : ""}>${figures.rest}</dd>`
            : nothing
        }
      </dl>
      <p class="source">
        ${words.unit} · ${words.criticalLoad(format.whole(criticalLoad))} · ${words.year(String(year))}
      </p>
      ${
        names.length === 0
          ? nothing
          : html`<p class="source">
              ${words.habitats(more > 0 ? words.more(names.join(", "), String(more)) : format.list(names))}
            </p>`
      }
      ${indicative ? html`<p class="source"><span class="tag warning indicative">${words.indicative}</span></p>` : nothing}
      <button class="link" @click=${() => announce(this, "pk-hexagon-open", { receptorId })}>
        ${words.show}
      </button>
    </section>`;
  }

  #fit({ largestShare, largestEmission: { nh3, nox } }: ClaimVerdict): TemplateResult {
    const { texts } = this;
    const words = texts.say.space.projects.fit;
    const share =
      largestShare === undefined
        ? undefined
        : largestShare >= 10
          ? words.shareMore(texts.format.plain(roundedDown(largestShare)))
          : words.share(`${texts.format.plain(roundedDown(100 * largestShare))}\u00a0%`);
    return html`<div class="small">
      <h3>${words.title}</h3>
      ${share === undefined ? nothing : html`<p>${rich(share)}</p>`}
      <p>${nh3 === undefined ? words.noLimitNh3 : words.nh3(mostText(nh3, texts))}</p>
      <p>${nox === undefined ? words.noLimitNox : words.nox(mostText(nox, texts))}</p>
    </div>`;
  }

  #tallies({ asked, notNeeded, belowThreshold, years }: ClaimVerdict): TemplateResult {
    const { say, format } = this.texts;
    const words = say.space.projects.tallies;
    const [from, to] = [years[0], years[years.length - 1]].map(String);
    return html`<div class="small">
      <p>${words.asked(format.whole(asked.hexagons))}</p>
      ${
        notNeeded.hexagons === 0
          ? nothing
          : html`<p>${words.notNeeded(format.whole(notNeeded.hexagons), format.load(notNeeded.mol))}</p>`
      }
      ${
        belowThreshold.hexagons === 0
          ? nothing
          : html`<p>
              ${words.below(format.whole(belowThreshold.hexagons), format.load(belowThreshold.mol), format.plain(this.threshold))}
            </p>`
      }
      <p>${words.beyond} ${words.years(from, to)}</p>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-claim-answer": PkClaimAnswer;
  }
}
