/** The form of an own source. What is right is sent at once; what is wrong stays in its field with the reason. */
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { SectorDefault } from "../data/reference-products.ts";
import type { TimeProfile } from "../model/source.ts";
import { isWithin, LIMITS, NAME_LENGTH, type Limited, type OwnSource } from "../store/inputs.ts";
import { sectorDefaultOf } from "../store/own-source.ts";
import { announce } from "./announce.ts";
import { fields } from "./field-styles.ts";
import { readNumber } from "./format.ts";
import { controls, shared } from "./styles.ts";
import { textsOf, type Texts } from "./texts.ts";

/** A stack below this is near the roofs around it, m. */
const LOW_STACK = 20;

@customElement("pk-source-form")
export class PkSourceForm extends LitElement {
  static override styles = [
    shared,
    controls,
    fields,
    css`
      form {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr));
        gap: var(--pk-space-3);
        align-items: start;
      }

      .wide {
        grid-column: 1 / -1;
      }

      .error .link {
        color: inherit;
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  @property({ attribute: false }) own: OwnSource | undefined;
  @property({ attribute: false }) defaults: readonly SectorDefault[] = [];
  /** Only the amounts: the rest is one step away. */
  @property({ type: Boolean }) brief = false;
  /** What was typed and could not be taken, by field. */
  @state() private wrong: Readonly<Partial<Record<Limited, string>>> = {};

  override render(): TemplateResult | typeof nothing {
    const { own } = this;
    if (own === undefined || this.defaults.length === 0) return nothing;
    const words = this.texts.say.check.form;
    return html`
      <form aria-label=${words.label} @submit=${(event: Event) => event.preventDefault()} novalidate>
        ${this.brief ? nothing : this.#name(own)} ${this.#number("nh3", own.nh3, words.perYear)}
        ${this.#number("nox", own.nox, words.perYear)} ${this.brief ? nothing : this.#rest(own)}
      </form>
    `;
  }

  #name(own: OwnSource): TemplateResult {
    const { say } = this.texts;
    const words = say.check.form;
    return html`<label class="field wide"
      ><span>${words.name}</span>
      <input
        class="input"
        type="text"
        autocomplete="off"
        maxlength=${NAME_LENGTH}
        placeholder=${say.check.own.unnamed}
        .value=${own.name}
        @change=${(event: Event) => this.#send({ name: (event.target as HTMLInputElement).value.trim() })}
    /></label>`;
  }

  #rest(own: OwnSource): TemplateResult {
    const { say } = this.texts;
    const words = say.check.form;
    const sector = sectorDefaultOf(this.defaults, own.sector);
    const height = own.height ?? sector.height;
    return html`<label class="field wide"
        ><span>${words.sector}</span>
        <select class="input" @change=${this.#onSector}>
          ${this.defaults.map(
            (one) =>
              html`<option value=${one.sector} ?selected=${one.sector === sector.sector}>
                ${say.sources.sectors[String(one.sector)] ?? one.name}
              </option>`,
          )}
        </select></label
      >
      ${this.#number("height", height, words.metres, own.height === undefined)}
      ${this.#number("heatMegawatts", own.heatMegawatts ?? sector.heatMegawatts, words.megawatts, own.heatMegawatts === undefined)}
      ${height < LOW_STACK ? html`<p class="hint wide">${words.lowStack}</p>` : nothing}
      ${this.#number("x", own.x, words.metres)} ${this.#number("y", own.y, words.metres)}
      ${this.#number("dust", own.dust, words.perYear)} ${this.#profile(own, sector)}`;
  }

  /** A field for a figure; isDefault says that it is the sector's. */
  #number(field: Limited, value: number, unit: string, isDefault = false): TemplateResult {
    const { say, format } = this.texts;
    const words = say.check.form;
    const typed = this.wrong[field];
    const problem = typed === undefined ? "" : this.#problemOf(field, typed);
    const canReset = (field === "height" || field === "heatMegawatts") && !isDefault;
    return html`
      <div class="field">
        <span><label for=${field}>${words[field]}</label></span>
        <span class="with-unit">
          <input
            id=${field}
            class="input"
            type="text"
            inputmode="decimal"
            autocomplete="off"
            .value=${typed ?? format.plain(value)}
            aria-invalid=${typed === undefined ? "false" : "true"}
            aria-describedby="${field}-note"
            @change=${(event: Event) => this.#onNumber(field, (event.target as HTMLInputElement).value)}
          />
          <span class="unit">${unit}</span>
        </span>
        <span
          id="${field}-note"
          class=${problem === "" ? "hint" : "error"}
          role=${problem === "" ? nothing : "alert"}
        >
          ${problem === "" ? (isDefault ? words.isDefault : nothing) : problem}
          ${
            problem === words.errors.swapped
              ? html`<button type="button" class="link" @click=${this.#swap}>${words.errors.swap}</button>`
              : nothing
          }
          ${
            problem === "" && canReset
              ? html`<button type="button" class="link" @click=${() => this.#send({ [field]: undefined })}>
                  ${words.resetDefault}
                </button>`
              : nothing
          }
        </span>
      </div>
    `;
  }

  #profile(own: OwnSource, sector: SectorDefault): TemplateResult {
    const words = this.texts.say.check.form;
    const options: readonly (readonly [TimeProfile | undefined, string])[] = [
      [undefined, `${words.profileDefault} (${sector.timeProfile})`],
      [0, words.profiles.continuous],
      [1, words.profiles.industry],
    ];
    return html`
      <label class="field"
        ><span>${words.profile}</span>
        <select
          class="input"
          @change=${(event: Event) =>
            this.#send({ timeProfile: options[(event.target as HTMLSelectElement).selectedIndex][0] })}
        >
          ${options.map(([code, text]) => html`<option ?selected=${code === own.timeProfile}>${text}</option>`)}
        </select></label
      >
    `;
  }

  #onNumber(field: Limited, text: string): void {
    const value = readNumber(text, this.texts.language);
    const typed = { ...this.wrong };
    if (isWithin(field, value)) {
      this.wrong = Object.fromEntries(Object.entries(typed).filter(([name]) => name !== field));
      this.#send({ [field]: value });
    } else this.wrong = { ...typed, [field]: text };
  }

  #problemOf(field: Limited, text: string): string {
    const { say, format, language } = this.texts;
    const words = say.check.form.errors;
    if (text.trim() === "") return words.missing;
    const value = readNumber(text, language);
    if (Number.isNaN(value)) return words.number;
    if (this.#areSwapped() && (field === "x" || field === "y")) return words.swapped;
    const [least, most] = LIMITS[field];
    return words.range(format.whole(least), format.whole(most));
  }

  /** True when x and y would both be right in each other's place. */
  #areSwapped(): boolean {
    const { own, wrong } = this;
    if (own === undefined || (wrong.x === undefined && wrong.y === undefined)) return false;
    const [x, y] = this.#typedPlace(own);
    return isWithin("x", y) && isWithin("y", x);
  }

  #typedPlace(own: OwnSource): readonly [number, number] {
    const { language } = this.texts;
    const { x, y } = this.wrong;
    return [
      x === undefined ? own.x : readNumber(x, language),
      y === undefined ? own.y : readNumber(y, language),
    ];
  }

  readonly #swap = (): void => {
    if (this.own === undefined) return;
    const [x, y] = this.#typedPlace(this.own);
    this.wrong = {};
    this.#send({ x: y, y: x });
  };

  /** Another sector brings its own defaults. */
  readonly #onSector = (event: Event): void => {
    const sector = Number((event.target as HTMLSelectElement).value);
    this.#send({ sector, height: undefined, heatMegawatts: undefined, timeProfile: undefined });
  };

  #send(change: Partial<OwnSource>): void {
    if (this.own !== undefined) announce(this, "pk-own-change", { ...this.own, ...change });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-source-form": PkSourceForm;
  }
}
