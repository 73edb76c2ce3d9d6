/** One checked source from the verdict to the table: shared by built-in emitters and own sources. */
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { EmissionYear } from "../check/emission.ts";
import type { CheckResult } from "../check/result.ts";
import "./pk-area-table.ts";
import "./pk-effects.ts";
import "./charts/pk-load-gauge.ts";
import "./pk-inverse.ts";
import "./pk-options.ts";
import "./pk-verdict.ts";
import { disclosure } from "./disclosure-styles.ts";
import { shared } from "./styles.ts";
import { textsOf, type Texts } from "./texts.ts";
import { linesOf, sentenceOf, type Said } from "./verdict-words.ts";

@customElement("pk-answer")
export class PkAnswer extends LitElement {
  static override styles = [
    shared,
    disclosure,
    css`
      .parts {
        display: grid;
        gap: var(--pk-space-5);
      }

      .loading {
        display: grid;
        gap: var(--pk-space-3);
        color: var(--pk-color-ink-muted);
        font-size: var(--pk-font-size-small);
      }

      .loading i {
        height: 0.875rem;
        border-radius: var(--pk-radius-small);
        background: var(--pk-color-surface-sunken);
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  @property({ attribute: false }) said: Said | undefined;
  /** Undefined while only the summary is there. */
  @property({ attribute: false }) result: CheckResult | undefined;
  /** Undefined for an own source. */
  @property() year: EmissionYear | undefined;
  @property({ type: Number }) pointed = 0;

  override render(): TemplateResult | typeof nothing {
    const { said, result, texts } = this;
    if (said === undefined) return nothing;
    const { say } = texts;
    return html`
      <div class="parts">
        <pk-verdict
          verdict=${said.verdict}
          .sentence=${sentenceOf(said, texts)}
          .lines=${linesOf(said, texts)}
        ></pk-verdict>
        ${
          said.verdict === "nodata" || (said.load.high <= 0 && said.load.central <= 0)
            ? nothing
            : html`<pk-load-gauge
                .texts=${texts}
                .load=${said.load}
                verdict=${said.verdict}
                count=${said.count}
                .complete=${said.hasBand}
                .definition=${said.isDefinition}
              ></pk-load-gauge>`
        }
        <slot></slot>
        <pk-options .texts=${texts} count=${said.count} .year=${this.year}></pk-options>
        ${
          result === undefined
            ? said.verdict === "nodata"
              ? nothing
              : html`<div class="loading"><span>${say.loading.contribution}</span><i></i><i></i><i></i></div>`
            : this.#details(result)
        }
      </div>
    `;
  }

  #details(result: CheckResult): TemplateResult {
    const { texts } = this;
    const { say } = texts;
    return html`
      ${
        result.sites.length > 0 && result.sites.every(({ load }) => load === 0)
          ? nothing
          : html`<pk-area-table .texts=${texts} .result=${result} .pointed=${this.pointed}></pk-area-table>`
      }
      <pk-inverse .texts=${texts} .result=${result}></pk-inverse>
      ${
        result.effects === undefined || result.effects.length === 0
          ? nothing
          : html`<details>
              <summary>${say.check.effects.title}</summary>
              <pk-effects .texts=${texts} .effects=${result.effects}></pk-effects>
            </details>`
      }
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-answer": PkAnswer;
  }
}
