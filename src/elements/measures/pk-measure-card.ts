/** A measure: what it is and where that stands, a switch, how far it is carried out, what it does in the year, what to mind. */
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Band } from "../../check/result.ts";
import type { MeasureProvenance, MeasureStatus } from "../../measures/measure.ts";
import { announce, detailOf } from "../announce.ts";
import "../check/pk-number-field.ts";
import type { SliderScale } from "../check/slider-scale.ts";
import type { Tone } from "../charts/drawing.ts";
import "../pk-notice.ts";
import { controls, shared } from "../styles.ts";
import { textsOf, type Texts } from "../texts.ts";
import { cardStyles } from "./card-styles.ts";
import { millions, provenanceWords } from "./measure-words.ts";

const PERCENT: SliderScale = { kind: "linear", least: 0, most: 100 };

/** What a card says. */
export interface CardContent {
  readonly id: string;
  readonly name: string;
  readonly tone: Tone;
  readonly line: string;
  readonly isOn: boolean;
  /** 0-1. */
  readonly intensity: number;
  readonly status: MeasureStatus;
  readonly subsidyEur: number | undefined;
  readonly provenance: readonly MeasureProvenance[];
  /** What it takes in the year, in words; empty where that is nothing. */
  readonly change: string;
  /** mol/yr less on overloaded nature in the year. */
  readonly avoided: Band;
  /** True where the year is before its first step. */
  readonly isBefore: boolean;
  readonly cautions: readonly string[];
}

@customElement("pk-measure-card")
export class PkMeasureCard extends LitElement {
  static override styles = [
    shared,
    controls,
    cardStyles,
    css`
      details {
        font-size: var(--pk-font-size-micro);
      }

      summary {
        display: inline-block;
        min-height: var(--pk-size-target);
        color: var(--pk-color-ink-muted);
        cursor: pointer;
      }

      a {
        color: var(--pk-color-action);
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  @property({ attribute: false }) content: CardContent | undefined;
  /** Year from which is looked. */
  @property({ type: Number }) year = 0;

  override render(): TemplateResult | typeof nothing {
    const { content, texts } = this;
    if (content === undefined) return nothing;
    const { id, name, tone, line, isOn, status, subsidyEur } = content;
    const words = texts.say.measures.cards;
    const { statuses } = texts.say.company.measures;
    return html`<article class="card ${isOn ? "" : "off"}" aria-labelledby="name">
      <div class="line">
        <i class="key ${tone}" aria-hidden="true"></i>
        <h3 id="name">${name}</h3>
        <input
          type="checkbox"
          role="switch"
          class="switch"
          aria-label=${words.isOn(name)}
          .checked=${isOn}
          @change=${(event: Event) => {
            const isNowOn = (event.target as HTMLInputElement).checked;
            announce(this, "pk-measure", { id, settings: { isOn: isNowOn }, isDragging: false });
          }}
        />
      </div>
      <p class="what">${line}</p>
      <p class="tags">
        <span class="tag">${statuses[status]}</span>
        ${
          subsidyEur === undefined
            ? nothing
            : html`<span class="tag figures">${words.money(millions(subsidyEur, texts))}</span>`
        }
      </p>
      ${isOn ? this.#open(content) : nothing}
    </article>`;
  }

  #open(content: CardContent): TemplateResult {
    const { id, intensity, cautions, provenance } = content;
    const { texts } = this;
    const words = texts.say.measures.cards;
    return html`<slot></slot>
      <pk-number-field
        inline
        instant
        .texts=${texts}
        label=${words.degree}
        unit=${words.percent}
        .value=${Number((100 * intensity).toPrecision(6))}
        .limits=${[0, 100]}
        .slider=${PERCENT}
        @pk-figure=${(event: Event) => {
          const { value, isDragging } = detailOf(event, "pk-figure");
          announce(this, "pk-measure", { id, settings: { intensity: value / 100 }, isDragging });
        }}
      ></pk-number-field>
      <p class="effect figures">${this.#effect(content)}</p>
      ${cautions.map((caution) => html`<pk-notice kind="warning">${caution}</pk-notice>`)}
      <ul class="source">
        ${provenance.map(
          (one) =>
            html`<li>
              ${
                one.url === undefined
                  ? provenanceWords(one, texts)
                  : html`<a href=${one.url} target="_blank" rel="noreferrer"
                      >${provenanceWords(one, texts)}</a
                    >`
              }
            </li>`,
        )}
      </ul>`;
  }

  #effect({ change, avoided, isBefore, intensity }: CardContent): string {
    const { say, format } = this.texts;
    const words = say.measures.cards;
    const year = String(this.year);
    if (change === "") return isBefore && intensity > 0 ? words.notYet(year) : words.nothing;
    const [mol, low, high] = [avoided.central, avoided.low, avoided.high].map((one) => format.load(one));
    return `${words.effect(year, change)} ${avoided.central > 0 ? words.mol(mol, low, high) : words.noMol}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-measure-card": PkMeasureCard;
  }
}
