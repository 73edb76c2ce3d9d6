/** What differs between the situations: in a sentence, per area in AERIUS' columns, and from which change on it counts. */
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { ComparisonTotals } from "../../check/comparison-totals.ts";
import {
  CALCULATION_THRESHOLDS,
  type CalculationThreshold,
  type Comparison,
} from "../../check/comparison.ts";
import type { Situation } from "../../check/own-source.ts";
import { announce } from "../announce.ts";
import "../pk-notice.ts";
import "../pk-verdict.ts";
import { rich } from "../rich.ts";
import { controls, shared } from "../styles.ts";
import { textsOf, type Texts } from "../texts.ts";
import { comparisonFormula, comparisonSentences } from "./comparison-words.ts";
import "./pk-comparison-table.ts";

@customElement("pk-comparison")
export class PkComparison extends LitElement {
  static override styles = [
    shared,
    controls,
    css`
      :host {
        display: grid;
        gap: var(--pk-space-4);
        grid-template-columns: minmax(0, 1fr);
      }

      fieldset {
        display: grid;
        gap: var(--pk-space-1);
        margin: 0;
        padding: 0;
        border: 0;
        font-size: var(--pk-font-size-small);
      }

      legend {
        padding: 0 0 2px;
        color: var(--pk-color-ink-soft);
      }

      label {
        display: flex;
        align-items: center;
        gap: var(--pk-space-2);
        min-height: var(--pk-size-target);
      }

      input {
        width: 1.125rem;
        height: 1.125rem;
        margin: 0;
        accent-color: var(--pk-color-action);
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  @property({ attribute: false }) comparison: Comparison | undefined;
  @property({ attribute: false }) totals: ComparisonTotals | undefined;
  /** Situations that have sources. */
  @property({ attribute: false }) present: readonly Situation[] = [];
  @property({ type: Number }) threshold: CalculationThreshold = 0.005;
  @property({ type: Number }) nettingFactor = 0;
  /** Number of the area that is pointed at elsewhere. */
  @property({ type: Number }) pointed = 0;

  override render(): TemplateResult | typeof nothing {
    const { comparison, totals, texts } = this;
    if (comparison === undefined || totals === undefined) return nothing;
    const words = texts.say.check.comparison;
    const [sentence, ...lines] = comparisonSentences(totals, this.threshold, texts);
    return html`
      <pk-verdict
        verdict=${totals.net < 0 ? "below" : "none"}
        .sentence=${sentence}
        .lines=${lines}
      ></pk-verdict>
      <p class="muted">${comparisonFormula(this.present, this.nettingFactor, texts)}</p>
      ${
        this.present.includes("proposed")
          ? nothing
          : html`<pk-notice kind="warning">${words.noProposed}</pk-notice>`
      }
      <fieldset>
        <legend>${words.threshold}</legend>
        ${CALCULATION_THRESHOLDS.map((one) => this.#choice(one))}
      </fieldset>
      ${
        this.threshold === 0.005
          ? nothing
          : html`<pk-notice kind="warning">${rich(words.proposedNote)}</pk-notice>`
      }
      <pk-comparison-table
        .texts=${texts}
        .sites=${comparison.sites}
        .hexagons=${totals.hexagons}
        .pointed=${this.pointed}
      ></pk-comparison-table>
    `;
  }

  #choice(one: CalculationThreshold): TemplateResult {
    const words = this.texts.say.check.comparison;
    const isCurrent = one === 0.005;
    return html`<label
      ><input
        type="radio"
        name="threshold"
        .checked=${one === this.threshold}
        @change=${() => announce(this, "pk-threshold", one)}
      />${isCurrent ? words.thresholds.current : words.thresholds.proposed}
      <span class="tag ${isCurrent ? "" : "warning"}"
        >${isCurrent ? words.inForce : words.notInForce}</span
      ></label
    >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-comparison": PkComparison;
  }
}
