/** The form of an own source. What is right is sent at once; what is wrong stays in its field with the reason. */
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { DUST_SIZES, LIMITS, NAME_LENGTH, SITUATIONS, type OwnSource } from "../../check/own-source.ts";
import type { LargestAlone } from "../../check/result.ts";
import type { SectorDefault } from "../../check/sector-default.ts";
import { announce, detailOf } from "../announce.ts";
import { fields } from "../field-styles.ts";
import { controls, shared } from "../styles.ts";
import { choiceField } from "../work-parts.ts";
import { textsOf, type Texts } from "../texts.ts";
import "./pk-number-field.ts";
import type { SliderMark } from "./pk-number-field.ts";
import "./pk-place-fields.ts";
import "./pk-stack-fields.ts";
import type { SliderScale } from "./slider-scale.ts";

/** Ends of the sliders, kg/yr: from a small stable to the largest works; more can be typed. */
const SLIDERS = {
  nh3: { kind: "logarithmic", least: 100, most: 1_000_000 },
  nox: { kind: "logarithmic", least: 100, most: 10_000_000 },
} as const satisfies Record<string, SliderScale>;

@customElement("pk-source-form")
export class PkSourceForm extends LitElement {
  static override styles = [
    shared,
    controls,
    fields,
    css`
      .grid {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr));
        gap: var(--pk-space-3);
        align-items: start;
      }

      .wide {
        grid-column: 1 / -1;
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  @property({ attribute: false }) own: OwnSource | undefined;
  @property({ attribute: false }) defaults: readonly SectorDefault[] = [];
  /** Amounts just below the threshold, where this source alone decides; marked on the sliders. */
  @property({ attribute: false }) largest: LargestAlone | undefined;
  /** Only the amounts: the rest is one step away. */
  @property({ type: Boolean }) brief = false;

  override render(): TemplateResult | typeof nothing {
    const { own } = this;
    if (own === undefined || this.defaults.length === 0) return nothing;
    return html`
      <div class="grid" role="group" aria-label=${this.texts.say.check.form.label}>
        ${this.brief ? nothing : this.#name(own)} ${this.#amount("nh3", own)} ${this.#amount("nox", own)}
        ${this.brief ? nothing : this.#rest(own)}
      </div>
    `;
  }

  #name(own: OwnSource): TemplateResult {
    const { say } = this.texts;
    const words = say.check.form;
    return html`<label class="field"
        ><span>${words.name}</span>
        <input
          class="input"
          type="text"
          autocomplete="off"
          maxlength=${NAME_LENGTH}
          placeholder=${say.check.own.unnamed}
          .value=${own.name}
          @change=${(event: Event) => this.#send({ name: (event.target as HTMLInputElement).value.trim() })}
      /></label>
      ${choiceField(
        words.situation,
        SITUATIONS,
        own.situation,
        (one) => say.check.situations.names[one],
        (situation) => this.#send({ situation }),
      )}`;
  }

  #amount(field: "nh3" | "nox" | "dust", own: OwnSource): TemplateResult {
    const words = this.texts.say.check.form;
    return html`<pk-number-field
      .texts=${this.texts}
      label=${words[field]}
      unit=${words.perYear}
      .value=${own[field]}
      .limits=${LIMITS[field]}
      .slider=${field === "dust" ? undefined : SLIDERS[field]}
      .mark=${field === "dust" ? undefined : this.#mark(field, own)}
      instant
      @pk-figure=${(event: Event) => {
        const { value, isDragging } = detailOf(event, "pk-figure");
        this.#send({ [field]: value }, isDragging ? `${field} ${own.id}` : undefined);
      }}
    ></pk-number-field>`;
  }

  /** Where the verdict turns, on the slider of the one substance that is emitted. */
  #mark(field: "nh3" | "nox", own: OwnSource): SliderMark | undefined {
    const value = this.largest?.[field];
    const isOnly = own.dust === 0 && own[field === "nh3" ? "nox" : "nh3"] === 0;
    return value === undefined || !isOnly
      ? undefined
      : { value, text: this.texts.say.check.form.mark(this.texts.format.estimate(value)) };
  }

  #rest(own: OwnSource): TemplateResult {
    const { texts } = this;
    const words = texts.say.check.form;
    return html`${this.#amount("dust", own)}
      <label class="field"
        ><span>${words.dustSize}</span>
        <select
          class="input"
          ?disabled=${own.dust === 0}
          @change=${(event: Event) =>
            this.#send({ dustSize: DUST_SIZES[(event.target as HTMLSelectElement).selectedIndex] })}
        >
          ${DUST_SIZES.map(
            (size) => html`<option ?selected=${size === own.dustSize}>${words.dustSizes[size]}</option>`,
          )}
        </select></label
      >
      <pk-place-fields
        class="wide"
        .texts=${texts}
        .x=${own.x}
        .y=${own.y}
        @pk-place=${this.#onPlace}
      ></pk-place-fields>
      <pk-stack-fields
        class="wide"
        .texts=${texts}
        .own=${own}
        .defaults=${this.defaults}
      ></pk-stack-fields>`;
  }

  readonly #onPlace = (event: Event): void => {
    event.stopPropagation();
    const { x, y } = detailOf(event, "pk-place");
    this.#send({ x, y });
  };

  #send(change: Partial<OwnSource>, gesture?: string): void {
    if (this.own !== undefined) announce(this, "pk-own-change", { own: { ...this.own, ...change }, gesture });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-source-form": PkSourceForm;
  }
}
