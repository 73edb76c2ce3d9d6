/** The ammonia tender: which way it is computed, how the outcome is shared, the bids and the budget of a simulated one. */
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Emitter } from "../../check/emitter.ts";
import { changeSplit, defaultSplit, OUTCOME_COMPANIES, TENDER_OUTCOME } from "../../measures/outcome.ts";
import {
  largestAmmoniaEmitters,
  TENDER_MODES,
  TENDER_RANGE,
  type TenderSettings,
} from "../../measures/tender.ts";
import { announce, detailOf } from "../announce.ts";
import "../check/pk-number-field.ts";
import { segments } from "../check/segment-styles.ts";
import type { SliderScale } from "../check/slider-scale.ts";
import { controls, shared } from "../styles.ts";
import { textsOf, type Texts } from "../texts.ts";
import { emitterName } from "./measure-words.ts";
import "./pk-bid-table.ts";

const PARTS: SliderScale = { kind: "linear", least: 0, most: TENDER_OUTCOME, step: 1000 };
const BUDGETS: SliderScale = { kind: "linear", least: 0, most: 150 };
const MILLION = 1_000_000;
/** EUR million. */
const MOST_BUDGET = 1000;

@customElement("pk-tender-settings")
export class PkTenderSettings extends LitElement {
  static override styles = [
    shared,
    controls,
    segments,
    css`
      :host {
        display: grid;
        gap: var(--pk-space-3);
        grid-template-columns: minmax(0, 1fr);
      }

      .parts {
        display: grid;
        gap: var(--pk-space-1);
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  @property({ attribute: false }) tender: TenderSettings | undefined;
  @property({ attribute: false }) emitters: readonly Emitter[] = [];

  override render(): TemplateResult | typeof nothing {
    const { tender, texts, emitters } = this;
    // Whom a tender is about is not known before the emitters are there.
    if (tender === undefined || emitters.length === 0) return nothing;
    const words = texts.say.measures.tender;
    return html`
      <div class="segments full" role="group" aria-label=${words.label}>
        ${TENDER_MODES.map(
          (mode) =>
            html`<button
              aria-pressed=${mode === tender.mode ? "true" : "false"}
              @click=${() => this.#change({ ...tender, mode })}
            >
              ${words.modes[mode]}
            </button>`,
        )}
      </div>
      <p class="source">${this.#meaning(tender)}</p>
      ${tender.mode === "outcome" ? this.#split(tender) : nothing}
      ${tender.mode === "simulated" ? this.#bids(tender) : nothing}
    `;
  }

  #meaning({ mode }: TenderSettings): string {
    const { meaning } = this.texts.say.measures.tender;
    if (mode === "none" || mode === "outcome" || mode === "simulated") return meaning[mode];
    const names = largestAmmoniaEmitters(this.emitters).map(({ id }) => emitterName(id, this.emitters, true));
    const { format } = this.texts;
    return meaning.range(format.whole(TENDER_RANGE[mode]), format.list(names));
  }

  #split(tender: TenderSettings): TemplateResult {
    const { say, format } = this.texts;
    const words = say.measures.tender.split;
    const split = tender.split ?? defaultSplit(this.emitters);
    return html`<div class="parts" role="group" aria-label=${words.title}>
        ${OUTCOME_COMPANIES.map(
          (company) =>
            html`<pk-number-field
              inline
              instant
              .texts=${this.texts}
              label=${emitterName(company, this.emitters, true)}
              unit=${words.unit}
              .value=${Math.round(split[company])}
              .limits=${[0, TENDER_OUTCOME]}
              .slider=${PARTS}
              @pk-figure=${(event: Event) => {
                const { value, isDragging } = detailOf(event, "pk-figure");
                this.#change(
                  { ...tender, split: changeSplit(split, company, value) },
                  isDragging ? `split ${company}` : undefined,
                );
              }}
            ></pk-number-field>`,
        )}
      </div>
      <p class="source">
        ${words.sum(format.whole(TENDER_OUTCOME))}
        ${
          tender.split === undefined
            ? nothing
            : html`<button class="link" @click=${() => this.#resetSplit(tender)}>${words.reset}</button>`
        }
      </p>`;
  }

  #bids(tender: TenderSettings): TemplateResult {
    const { texts } = this;
    const words = texts.say.measures.tender;
    return html`<pk-number-field
        inline
        instant
        .texts=${texts}
        label=${words.budget}
        unit=${words.millions}
        .value=${tender.budgetEur / MILLION}
        .limits=${[0, MOST_BUDGET]}
        .slider=${BUDGETS}
        @pk-figure=${(event: Event) => {
          const { value, isDragging } = detailOf(event, "pk-figure");
          this.#change({ ...tender, budgetEur: value * MILLION }, isDragging ? "budget" : undefined);
        }}
      ></pk-number-field>
      <pk-bid-table .texts=${texts} .tender=${tender} .emitters=${this.emitters}></pk-bid-table>`;
  }

  #resetSplit({ mode, intensity, bids, budgetEur }: TenderSettings): void {
    this.#change({ mode, intensity, ...(bids === undefined ? {} : { bids }), budgetEur });
  }

  #change(tender: TenderSettings, gesture?: string): void {
    announce(this, "pk-tender", { tender, gesture });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-tender-settings": PkTenderSettings;
  }
}
