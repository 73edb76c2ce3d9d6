/** The measures known of a company: what, how far it is, which money, and where that stands. */
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { KnownMeasures } from "../measures/known.ts";
import "./pk-notice.ts";
import { controls, shared } from "./styles.ts";
import { textsOf, type Texts } from "./texts.ts";

const MILLION = 1_000_000;

@customElement("pk-known-measures")
export class PkKnownMeasures extends LitElement {
  static override styles = [
    shared,
    controls,
    css`
      h2 {
        margin-bottom: var(--pk-space-2);
      }

      li {
        padding: var(--pk-space-2) 0;
        border-top: 1px solid var(--pk-color-line);
        color: var(--pk-color-ink-soft);
        font-size: var(--pk-font-size-small);
      }

      li .source {
        display: block;
      }

      pk-notice {
        margin-top: var(--pk-space-2);
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  @property({ attribute: false }) known: KnownMeasures = { presets: [], hasTender: false };

  override render(): TemplateResult {
    const { presets, hasTender } = this.known;
    const { say, format } = this.texts;
    const words = say.company.measures;
    const isSubsidised = presets.some(({ measure }) => measure.subsidyEur !== undefined);
    return html`
      <h2>${words.title}</h2>
      ${
        presets.length === 0 && !hasTender
          ? html`<p class="muted">${words.none}</p>`
          : html`<ul>
              ${presets.map(({ id, measure: { status, subsidyEur, provenance } }) => {
                const money =
                  subsidyEur === undefined ? [] : [words.subsidy(format.plain(subsidyEur / MILLION))];
                const origins = provenance.map(({ source }) => source);
                return html`<li>
                  ${words.presets[id]}
                  <span class="source">${[words.statuses[status], ...money, ...origins].join(" · ")}</span>
                </li>`;
              })}
              ${hasTender ? html`<li>${words.tender}</li>` : nothing}
            </ul>`
      }
      ${hasTender && isSubsidised ? html`<pk-notice kind="warning">${words.twice}</pk-notice>` : nothing}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-known-measures": PkKnownMeasures;
  }
}
