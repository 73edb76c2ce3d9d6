/** The filter above the list of sources: province, sector, kind. The map shows the same. */
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Emitter } from "../check/emitter.ts";
import { NO_FILTER, type EmitterFilter } from "../store/inputs.ts";
import { announce } from "./announce.ts";
import { fields } from "./field-styles.ts";
import { finders } from "./finder-styles.ts";
import { sectorNameOf } from "./sector-name.ts";
import { shared } from "./styles.ts";
import { textsOf, type Texts } from "./texts.ts";

const STATUSES = ["confirmed", "candidate"] as const;

/** A choice: what stands for it in the list, and its words. */
type Choice = readonly [value: string, words: string];

@customElement("pk-source-filter")
export class PkSourceFilter extends LitElement {
  static override styles = [shared, fields, finders];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  @property({ attribute: false }) filter: EmitterFilter = NO_FILTER;
  /** Emitters that can be chosen from. */
  @property({ attribute: false }) emitters: readonly Emitter[] = [];

  override render(): TemplateResult {
    const { texts, filter, emitters } = this;
    const { say } = texts;
    const words = say.explore.list;
    const provinces = distinct(emitters.map(({ province }): Choice => [province, province]));
    const sectors = distinct(
      emitters.map((emitter): Choice => [String(emitter.sectorCode), sectorNameOf(emitter, texts)]),
    );
    return html`
      <div class="fields">
        ${this.#select(words.province, words.everyProvince, provinces, filter.province, (province) => ({
          ...filter,
          province,
        }))}
        ${this.#select(words.sector, words.everySector, sectors, filter.sector?.toString(), (sector) => ({
          ...filter,
          sector: sector === undefined ? undefined : Number(sector),
        }))}
        ${this.#select(
          words.status,
          words.everyStatus,
          STATUSES.map((status) => [status, say.status[status]]),
          filter.status,
          (chosen) => ({ ...filter, status: STATUSES.find((status) => status === chosen) }),
        )}
        <slot></slot>
      </div>
    `;
  }

  #select(
    label: string,
    every: string,
    choices: readonly Choice[],
    chosen: string | undefined,
    filterFor: (value: string | undefined) => EmitterFilter,
  ): TemplateResult {
    // What is chosen elsewhere, as in the country, stays visible where nothing of it lies.
    const isListed = chosen === undefined || choices.some(([value]) => value === chosen);
    return html`<label class="field"
      ><span>${label}</span>
      <select
        class="input"
        @change=${(event: Event) => {
          const { value } = event.target as HTMLSelectElement;
          announce(this, "pk-filter", filterFor(value === "" ? undefined : value));
        }}
      >
        <option value="" ?selected=${chosen === undefined}>${every}</option>
        ${choices.map(([value, name]) => html`<option value=${value} ?selected=${value === chosen}>${name}</option>`)}
        ${isListed ? nothing : html`<option value=${chosen} selected>${chosen}</option>`}
      </select></label
    >`;
  }
}

function distinct(choices: readonly Choice[]): readonly Choice[] {
  return [...new Map(choices)].sort(([, a], [, b]) => a.localeCompare(b, "nl"));
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-source-filter": PkSourceFilter;
  }
}
