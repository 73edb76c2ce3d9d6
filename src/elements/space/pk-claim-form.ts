/** The form of a claim: its amounts at hand, or all of it. What is right is sent at once; what is wrong stays in its field. */
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { NAME_LENGTH } from "../../check/own-source.ts";
import { PURPOSES, type Booking, type Claim, type ClaimSource } from "../../space/claim.ts";
import { CLAIM_LIMITS, MOST_CLAIM_SOURCES, newClaimSource } from "../../space/new-claim.ts";
import type { LargestEmission } from "../../space/claim-demand.ts";
import { announce, detailOf } from "../announce.ts";
import "../check/pk-number-field.ts";
import type { SliderMark } from "../check/pk-number-field.ts";
import "../check/pk-place-fields.ts";
import { segments } from "../check/segment-styles.ts";
import type { SliderScale } from "../check/slider-scale.ts";
import { fields } from "../field-styles.ts";
import { controls, shared } from "../styles.ts";
import { choiceField } from "../work-parts.ts";
import { textsOf, type Texts } from "../texts.ts";
import { mostText, roundedDown } from "./claim-words.ts";

type Substance = "nh3" | "nox";

/** Ends of the sliders, kg/yr; more can be typed. */
const SLIDER = { kind: "logarithmic", least: 10, most: 1_000_000 } as const satisfies SliderScale;
const BOOKINGS: readonly Booking[] = ["issued", "reserved"];

/** What is proposed for a temporary project: from the year of the letter's plans to the last that is modelled. */
const FIRST_PERIOD = { from: 2028, to: 2030 } as const;

/** Where a second source stands beside the first, m. */
const BESIDE = 50;

@customElement("pk-claim-form")
export class PkClaimForm extends LitElement {
  static override styles = [
    shared,
    controls,
    fields,
    segments,
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

      fieldset {
        display: contents;
        border: 0;
      }

      legend {
        grid-column: 1 / -1;
        padding: 0;
        font-size: var(--pk-font-size-small);
        font-weight: var(--pk-font-weight-strong);
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  @property({ attribute: false }) claim: Claim | undefined;
  /** The most that fits of each substance alone, kg/yr; marked on the slider of the only one there is. */
  @property({ attribute: false }) largest: LargestEmission | undefined;
  /** Only the amounts: the rest is one step away. */
  @property({ type: Boolean }) brief = false;

  override render(): TemplateResult | typeof nothing {
    const { claim, texts } = this;
    if (claim === undefined) return nothing;
    const words = texts.say.space.projects.form;
    return html`<div class="grid" role="group" aria-label=${words.label}>
      ${this.brief ? nothing : this.#project(claim)}
      ${claim.sources.map((source, place) => this.#source(claim, source, place))}
      ${
        this.brief || claim.sources.length >= MOST_CLAIM_SOURCES
          ? nothing
          : html`<p class="wide">
              <button class="link" @click=${() => this.#add(claim)}>${words.addSource}</button>
            </p>`
      }
    </div>`;
  }

  #project(claim: Claim): TemplateResult {
    const { texts } = this;
    const { say } = texts;
    const words = say.space.projects.form;
    const { years, booking = "issued" } = claim;
    return html`<label class="field wide"
        ><span>${words.name}</span
        ><input
          class="input"
          type="text"
          autocomplete="off"
          maxlength=${NAME_LENGTH}
          placeholder=${say.space.projects.unnamed(claim.id)}
          .value=${claim.name}
          @change=${(event: Event) => this.#send({ name: (event.target as HTMLInputElement).value.trim() })}
      /></label>
      ${choiceField(
        words.purpose,
        PURPOSES,
        claim.purpose,
        (one) => say.space.projects.purposes[one],
        (purpose) => this.#send({ purpose }),
      )}
      ${this.#whole("priority", words.priority, claim.priority, (priority) => this.#send({ priority }))}
      <div class="field">
        <span id="years">${words.years}</span>
        <div class="segments" role="group" aria-labelledby="years">
          ${this.#press(words.permanent, years === "permanent", () => this.#send({ years: "permanent" }))}
          ${this.#press(words.temporary, years !== "permanent", () => {
            if (years === "permanent") this.#send({ years: FIRST_PERIOD });
          })}
        </div>
      </div>
      <div class="field">
        <span id="booking">${words.booking}</span>
        <div class="segments" role="group" aria-labelledby="booking">
          ${BOOKINGS.map((one) =>
            this.#press(words.bookings[one], one === booking, () => this.#send({ booking: one })),
          )}
        </div>
      </div>
      ${
        years === "permanent"
          ? nothing
          : html`${this.#whole("year", words.from, years.from, (from) =>
              this.#send({ years: { from, to: Math.max(from, years.to) } }),
            )}
            ${this.#whole("year", words.to, years.to, (to) =>
              this.#send({ years: { from: Math.min(to, years.from), to } }),
            )}`
      }`;
  }

  #press(label: string, isOn: boolean, act: () => void): TemplateResult {
    return html`<button type="button" aria-pressed=${isOn ? "true" : "false"} @click=${act}>
      ${label}
    </button>`;
  }

  #whole(
    limit: "priority" | "year",
    label: string,
    value: number,
    send: (value: number) => void,
  ): TemplateResult {
    return html`<pk-number-field
      .texts=${this.texts}
      label=${label}
      .value=${value}
      .limits=${CLAIM_LIMITS[limit]}
      @pk-figure=${(event: Event) => send(Math.round(detailOf(event, "pk-figure").value))}
    ></pk-number-field>`;
  }

  #source(claim: Claim, source: ClaimSource, place: number): TemplateResult {
    const { texts, brief } = this;
    const { form } = texts.say.space.projects;
    const isAmong = claim.sources.length > 1;
    const number = String(place + 1);
    const change = (part: Partial<ClaimSource>, gesture?: string): void => {
      const sources = claim.sources.map((one, i) => (i === place ? { ...one, ...part } : one));
      this.#send({ sources }, gesture === undefined ? undefined : `${gesture} ${number}`);
    };
    return html`<fieldset>
      ${isAmong ? html`<legend>${form.source(number)}</legend>` : nothing}
      ${this.#amount("nh3", claim, source, place, change)}
      ${this.#amount("nox", claim, source, place, change)}
      ${
        brief
          ? nothing
          : html`<pk-place-fields
                class="wide"
                .texts=${texts}
                .x=${source.x}
                .y=${source.y}
                @pk-place=${(event: Event) => {
                  event.stopPropagation();
                  const { x, y } = detailOf(event, "pk-place");
                  change({ x, y });
                }}
              ></pk-place-fields>
              ${this.#stack("height", form.height, form.metres, source, change)}
              ${this.#stack("heatMegawatts", form.heat, form.megawatts, source, change)}`
      }
      ${
        brief || !isAmong
          ? nothing
          : html`<p class="wide">
              <button
                class="link"
                @click=${() => this.#send({ sources: claim.sources.filter((_, i) => i !== place) })}
              >
                ${form.removeSource(number)}
              </button>
            </p>`
      }
    </fieldset>`;
  }

  #amount(
    substance: Substance,
    claim: Claim,
    source: ClaimSource,
    place: number,
    change: (part: Partial<ClaimSource>, gesture?: string) => void,
  ): TemplateResult {
    const { texts } = this;
    const { check, space } = texts.say;
    const label = check.form[substance];
    return html`<pk-number-field
      .texts=${texts}
      label=${claim.sources.length > 1 ? space.projects.form.amountOf(label, String(place + 1)) : label}
      unit=${check.form.perYear}
      .value=${source[substance]}
      .limits=${CLAIM_LIMITS[substance]}
      .slider=${SLIDER}
      .mark=${this.#mark(substance, claim)}
      instant
      @pk-figure=${(event: Event) => {
        const { value, isDragging } = detailOf(event, "pk-figure");
        change({ [substance]: value }, isDragging ? substance : undefined);
      }}
    ></pk-number-field>`;
  }

  #stack(
    field: "height" | "heatMegawatts",
    label: string,
    unit: string,
    source: ClaimSource,
    change: (part: Partial<ClaimSource>) => void,
  ): TemplateResult {
    return html`<pk-number-field
      .texts=${this.texts}
      label=${label}
      unit=${unit}
      .value=${source[field]}
      .limits=${CLAIM_LIMITS[field]}
      @pk-figure=${(event: Event) => change({ [field]: detailOf(event, "pk-figure").value })}
    ></pk-number-field>`;
  }

  /** Up to where it fits, for the one substance that a single source emits. */
  #mark(substance: Substance, { sources }: Claim): SliderMark | undefined {
    const most = this.largest?.[substance];
    if (most === undefined || sources.length > 1) return undefined;
    if (sources[0][substance === "nh3" ? "nox" : "nh3"] > 0) return undefined;
    const { mark } = this.texts.say.space.projects.form;
    return { value: roundedDown(most), text: mark(mostText(most, this.texts)) };
  }

  #add(claim: Claim): void {
    const [{ x, y }] = claim.sources;
    const source = newClaimSource(Math.min(x + BESIDE, CLAIM_LIMITS.x[1]), y);
    this.#send({ sources: [...claim.sources, source] });
  }

  #send(change: Partial<Claim>, gesture?: string): void {
    const { claim } = this;
    if (claim === undefined) return;
    const name = gesture === undefined ? undefined : `claim ${claim.id} ${gesture}`;
    announce(this, "pk-claim", { claim: { ...claim, ...change }, gesture: name });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-claim-form": PkClaimForm;
  }
}
