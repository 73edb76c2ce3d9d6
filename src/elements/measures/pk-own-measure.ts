/** What an own measure is: its name, the source, the amounts, the years, how far it is, and the subsidy. */
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Emitter } from "../../check/emitter.ts";
import { NAME_LENGTH } from "../../check/own-source.ts";
import {
  equalSteps,
  MEASURE_STATUSES,
  MEASURE_SUBSTANCES,
  YEARS,
  type MeasureSubstance,
} from "../../measures/measure.ts";
import type { OwnMeasure } from "../../measures/scenario.ts";
import { announce, detailOf } from "../announce.ts";
import "../check/pk-number-field.ts";
import { fields } from "../field-styles.ts";
import { controls, shared } from "../styles.ts";
import { textsOf, type Texts } from "../texts.ts";
import { emitterName } from "./measure-words.ts";

/** kg/yr that can be entered. */
const MOST = 10_000_000;
/** EUR million. */
const MOST_SUBSIDY = 10_000;
const MILLION = 1_000_000;

@customElement("pk-own-measure")
export class PkOwnMeasure extends LitElement {
  static override styles = [
    shared,
    controls,
    fields,
    css`
      .fields {
        display: grid;
        gap: var(--pk-space-2) var(--pk-space-3);
        grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr));
      }

      .wide {
        grid-column: 1 / -1;
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  @property({ attribute: false }) measure: OwnMeasure | undefined;
  @property({ attribute: false }) emitters: readonly Emitter[] = [];

  override render(): TemplateResult | typeof nothing {
    const { measure, texts } = this;
    if (measure === undefined) return nothing;
    const words = texts.say.measures.own;
    const form = texts.say.check.form;
    const first = measure.steps[0]?.year ?? YEARS[0];
    const last = measure.steps.at(-1)?.year ?? first;
    return html`<div class="fields">
      <label class="field wide"
        ><span>${words.name}</span
        ><input
          class="input"
          maxlength=${NAME_LENGTH}
          .value=${measure.name}
          @change=${(event: Event) => this.#send({ name: (event.target as HTMLInputElement).value })}
      /></label>
      <label class="field wide"
        ><span>${words.emitter}</span>${this.#select(
          [...this.emitters]
            .map(({ id }) => [id, emitterName(id, this.emitters)] as const)
            .sort((a, b) => a[1].localeCompare(b[1])),
          measure.emitter,
          (emitter) => this.#send({ emitter }),
        )}</label
      >
      ${MEASURE_SUBSTANCES.map((substance) => this.#amount(substance, measure, form[substance], form.perYear))}
      <label class="field"
        ><span>${words.from}</span>${this.#select(
          YEARS.map((year) => [String(year), String(year)] as const),
          String(first),
          (year) => this.#send({ steps: equalSteps(Number(year), Math.max(Number(year), last)) }),
        )}</label
      >
      <label class="field"
        ><span>${words.until}</span>${this.#select(
          YEARS.map((year) => [String(year), String(year)] as const),
          String(last),
          (year) => this.#send({ steps: equalSteps(Math.min(Number(year), first), Number(year)) }),
        )}</label
      >
      <label class="field"
        ><span>${words.status}</span>${this.#select(
          MEASURE_STATUSES.map((status) => [status, texts.say.company.measures.statuses[status]] as const),
          measure.status,
          (status) => this.#send({ status: MEASURE_STATUSES.find((one) => one === status) ?? "announced" }),
        )}</label
      >
      <pk-number-field
        .texts=${texts}
        label=${words.subsidy}
        unit=${texts.say.measures.tender.millions}
        .value=${(measure.subsidyEur ?? 0) / MILLION}
        .limits=${[0, MOST_SUBSIDY]}
        @pk-figure=${(event: Event) => this.#subsidy(measure, detailOf(event, "pk-figure").value)}
      ></pk-number-field>
      <p class="source wide">
        ${words.steps}
        <button class="link" @click=${() => announce(this, "pk-own-measure-remove", { id: measure.id })}>
          ${words.remove}
        </button>
      </p>
    </div>`;
  }

  #amount(substance: MeasureSubstance, { amounts }: OwnMeasure, label: string, unit: string): TemplateResult {
    return html`<pk-number-field
      instant
      .texts=${this.texts}
      label=${label}
      unit=${unit}
      .value=${amounts[substance]}
      .limits=${[0, MOST]}
      @pk-figure=${(event: Event) => {
        const { value, isDragging } = detailOf(event, "pk-figure");
        this.#send({ amounts: { ...amounts, [substance]: value } }, isDragging ? substance : undefined);
      }}
    ></pk-number-field>`;
  }

  #select(
    options: readonly (readonly [value: string, text: string])[],
    chosen: string,
    choose: (value: string) => void,
  ): TemplateResult {
    const isThere = options.some(([value]) => value === chosen);
    const all = isThere ? options : [[chosen, chosen] as const, ...options];
    return html`<select
      class="input"
      @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}
    >
      ${all.map(([value, text]) => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`)}
    </select>`;
  }

  /** 0 is a subsidy that is not there. */
  #subsidy(measure: OwnMeasure, value: number): void {
    const { subsidyEur = 0, ...rest } = measure;
    if (subsidyEur === value * MILLION) return;
    const next = value === 0 ? rest : { ...rest, subsidyEur: value * MILLION };
    announce(this, "pk-own-measure", { measure: next, gesture: undefined });
  }

  #send(change: Partial<OwnMeasure>, gesture?: string): void {
    if (this.measure === undefined) return;
    const name = gesture === undefined ? undefined : `${this.measure.id} ${gesture}`;
    announce(this, "pk-own-measure", { measure: { ...this.measure, ...change }, gesture: name });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-own-measure": PkOwnMeasure;
  }
}
