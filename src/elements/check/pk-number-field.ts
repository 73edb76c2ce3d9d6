/** A figure to enter: a field, with a slider as its twin where that helps. What is wrong stays in the field, with the reason. */
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { styleMap } from "lit/directives/style-map.js";
import { announce } from "../announce.ts";
import { fields } from "../field-styles.ts";
import { readNumber } from "../format.ts";
import { controls, shared } from "../styles.ts";
import { textsOf, type Texts } from "../texts.ts";
import { figureAt, stepOf, stepsOf, type SliderScale } from "./slider-scale.ts";
import { sliders } from "./slider-styles.ts";

/** A figure on the slider that decides something. */
export interface SliderMark {
  readonly value: number;
  readonly text: string;
}

/** Keys that come sooner after each other move the slider in one step, ms. */
const BETWEEN_KEYS = 800;

@customElement("pk-number-field")
export class PkNumberField extends LitElement {
  static override styles = [
    shared,
    controls,
    fields,
    sliders,
    css`
      :host([inline]) .field {
        display: grid;
        grid-template-columns: minmax(0, 1fr) 6.5rem;
        align-items: center;
        column-gap: var(--pk-space-3);
      }

      :host([inline]) .field > span:first-child,
      :host([inline]) #note {
        grid-column: 1 / -1;
      }

      :host([inline]) .track {
        grid-area: 2 / 1;
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  @property() label = "";
  @property() unit = "";
  @property({ attribute: false }) value: number | undefined;
  @property({ attribute: false }) limits: readonly [number, number] = [0, Infinity];
  /** Said instead of the range where a figure is above the limits. */
  @property() tooHigh = "";
  @property({ attribute: false }) slider: SliderScale | undefined;
  @property({ attribute: false }) mark: SliderMark | undefined;
  /** True where the value is that of the sector and was not entered. */
  @property({ type: Boolean }) default = false;
  /** True where an entered value can go back to the default. */
  @property({ type: Boolean }) resettable = false;
  /** True where every keystroke may be answered: what takes no run of the model. */
  @property({ type: Boolean }) instant = false;
  /** The slider before the field instead of below it. */
  @property({ type: Boolean, reflect: true }) inline = false;
  /** What is in the field and is not the value: being typed, or wrong. */
  @state() private draft: string | undefined;
  @state() private isCommitted = false;

  override willUpdate(changed: PropertyValues<this>): void {
    // A figure from elsewhere, such as the slider or an undo, takes the place of what was wrong.
    if (changed.has("value") && this.draft !== undefined && this.#read(this.draft) !== this.value)
      this.#settle();
  }

  override render(): TemplateResult {
    const { texts, draft, value } = this;
    const { say, format } = texts;
    const words = say.check.form;
    const problem = draft === undefined || !this.isCommitted ? "" : this.#problemOf(draft);
    return html`
      <div class="field">
        <span><label for="figure">${this.label}</label></span>
        <span class="with-unit">
          <input
            id="figure"
            class="input"
            type="text"
            inputmode="decimal"
            autocomplete="off"
            .value=${draft ?? (value === undefined ? "" : format.plain(value))}
            aria-invalid=${problem === "" ? "false" : "true"}
            aria-describedby="note"
            @input=${this.#onInput}
            @change=${this.#onChange}
          />
          <span class="unit">${this.unit}</span>
        </span>
        ${this.#slider()}
        <span id="note" class=${problem === "" ? "hint" : "error"} role=${problem === "" ? nothing : "alert"}>
          ${problem === "" && this.default ? words.isDefault : problem}
          ${
            problem === "" && this.resettable && !this.default
              ? html`<button
                  type="button"
                  class="link"
                  @click=${() => announce(this, "pk-figure-reset", undefined)}
                >
                  ${words.resetDefault}
                </button>`
              : nothing
          }
        </span>
      </div>
    `;
  }

  #slider(): TemplateResult | typeof nothing {
    const { slider, value = 0, mark, texts } = this;
    if (slider === undefined) return nothing;
    const steps = stepsOf(slider);
    const share = (figure: number): string => String(stepOf(slider, figure) / steps);
    return html`
      <span class="track" style=${styleMap({ "--at": share(value) })}>
        <input
          type="range"
          min="0"
          max=${steps}
          .value=${String(stepOf(slider, value))}
          aria-label=${texts.say.check.form.slider(this.label)}
          aria-valuetext="${texts.format.plain(value)} ${this.unit}"
          @input=${(event: Event) => this.#onSlide(event, slider)}
          @pointerdown=${() => (this.#isPointer = true)}
          @change=${this.#onSlid}
        />
        ${
          mark === undefined || mark.value < slider.least || mark.value > slider.most
            ? nothing
            : html`<span class="mark" style=${styleMap({ "--at": share(mark.value) })} aria-hidden="true"
                ><span>${mark.text}</span></span
              >`
        }
      </span>
    `;
  }

  #onSlide(event: Event, slider: SliderScale): void {
    this.#settle();
    this.#send(figureAt(slider, Number((event.target as HTMLInputElement).value)), true);
  }

  /** A pointer has let go; of keys it is only known after a while that no more will come. */
  readonly #onSlid = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => announce(this, "pk-gesture-end", undefined),
      this.#isPointer ? 0 : BETWEEN_KEYS,
    );
    this.#isPointer = false;
  };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isPointer = false;

  readonly #onInput = (event: Event): void => {
    this.draft = (event.target as HTMLInputElement).value;
    this.isCommitted = false;
    const value = this.#read(this.draft);
    if (this.instant && this.#isWithin(value)) this.#send(value, true);
  };

  readonly #onChange = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const value = this.#read(input.value);
    if (this.#isWithin(value)) {
      this.#settle();
      input.value = this.texts.format.plain(value);
      this.#send(value, this.instant);
      announce(this, "pk-gesture-end", undefined);
      return;
    }
    this.draft = input.value;
    this.isCommitted = true;
  };

  #settle(): void {
    this.draft = undefined;
    this.isCommitted = false;
  }

  #send(value: number, isDragging: boolean): void {
    if (value !== this.value) announce(this, "pk-figure", { value, isDragging });
  }

  #read(text: string): number {
    return readNumber(text, this.texts.language);
  }

  #isWithin(value: number): boolean {
    return value >= this.limits[0] && value <= this.limits[1];
  }

  #problemOf(text: string): string {
    const { say, format } = this.texts;
    const { errors } = say.check.form;
    if (text.trim() === "") return errors.missing;
    const value = this.#read(text);
    if (Number.isNaN(value)) return errors.number;
    const [least, most] = this.limits;
    return value > most && this.tooHigh !== ""
      ? this.tooHigh
      : errors.range(format.plain(least), format.whole(most));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-number-field": PkNumberField;
  }
}
