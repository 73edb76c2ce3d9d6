/** Which situation is looked at: reference, proposed, netting, or the difference between them; and how much netting counts. */
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { SITUATIONS, type OwnSource, type Situation } from "../../check/own-source.ts";
import { announce, detailOf } from "../announce.ts";
import { shared } from "../styles.ts";
import { textsOf, type Texts } from "../texts.ts";
import "./pk-number-field.ts";
import { segments } from "./segment-styles.ts";
import type { SliderScale } from "./slider-scale.ts";

const PERCENT: SliderScale = { kind: "linear", least: 0, most: 100 };

@customElement("pk-situations")
export class PkSituations extends LitElement {
  static override styles = [
    shared,
    segments,
    css`
      :host {
        display: grid;
        gap: var(--pk-space-2);
        grid-template-columns: minmax(0, 1fr);
      }

      .number {
        font-weight: var(--pk-font-weight-text);
        opacity: 0.85;
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  @property({ attribute: false }) sources: readonly OwnSource[] = [];
  @property() shown: Situation | "difference" = "proposed";
  /** Share that is skimmed, 0-1. */
  @property({ type: Number }) nettingFactor = 0;

  override render(): TemplateResult {
    const words = this.texts.say.check.situations;
    return html`
      <div class="segments full" role="group" aria-label=${words.label}>
        ${SITUATIONS.map((one) => {
          const count = String(this.sources.filter(({ situation }) => situation === one).length);
          return this.#button(
            one,
            html`<span aria-hidden="true">${words.names[one]} <span class="number">${count}</span></span>`,
            words.count(words.names[one], count),
          );
        })}
        ${this.#button("difference", html`${words.difference}`)}
      </div>
      ${this.shown === "difference" ? nothing : html`<p class="source">${words.meaning[this.shown]}</p>`}
      ${this.#netting()}
    `;
  }

  #button(one: Situation | "difference", content: TemplateResult, label?: string): TemplateResult {
    return html`<button
      aria-pressed=${one === this.shown ? "true" : "false"}
      aria-label=${label ?? nothing}
      @click=${() => announce(this, "pk-situation", one)}
    >
      ${content}
    </button>`;
  }

  #netting(): TemplateResult | typeof nothing {
    const hasNetting = this.sources.some(({ situation }) => situation === "netting");
    if (!hasNetting || (this.shown !== "netting" && this.shown !== "difference")) return nothing;
    const { say, format } = this.texts;
    const words = say.check.netting;
    return html`<pk-number-field
        .texts=${this.texts}
        label=${words.label}
        unit=${words.unit}
        .value=${Number((100 * this.nettingFactor).toPrecision(6))}
        .limits=${[0, 100]}
        .slider=${PERCENT}
        instant
        @pk-figure=${this.#onNetting}
      ></pk-number-field>
      <p class="source">${words.note(format.percent(1 - this.nettingFactor))}</p>`;
  }

  readonly #onNetting = (event: Event): void => {
    const { value, isDragging } = detailOf(event, "pk-figure");
    announce(this, "pk-netting", { factor: value / 100, isDragging });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-situations": PkSituations;
  }
}
