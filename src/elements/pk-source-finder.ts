/** The list of all emitters, or of those around a place: filtered on the map too, searched by name, sorted. */
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Emitter } from "../check/emitter.ts";
import { isFiltering } from "../store/emitter-filter.ts";
import { NO_FILTER, type EmitterFilter } from "../store/inputs.ts";
import { announce } from "./announce.ts";
import { fields } from "./field-styles.ts";
import { finders } from "./finder-styles.ts";
import "./pk-notice.ts";
import "./pk-source-filter.ts";
import "./pk-source-list.ts";
import {
  foundSources,
  orderedSources,
  SOURCE_ORDERS,
  type ListedSource,
  type SourceOrder,
} from "./ranking.ts";
import { controls, shared } from "./styles.ts";
import { textsOf, type Texts } from "./texts.ts";

@customElement("pk-source-finder")
export class PkSourceFinder extends LitElement {
  static override styles = [
    shared,
    controls,
    fields,
    finders,
    css`
      pk-source-filter {
        grid-column: 1 / -1;
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  /** All that the filter can choose from, and those that it lets through. */
  @property({ attribute: false }) emitters: readonly Emitter[] = [];
  @property({ attribute: false }) sources: readonly ListedSource[] = [];
  @property({ attribute: false }) filter: EmitterFilter = NO_FILTER;
  @state() private text = "";
  @state() private chosen: SourceOrder | undefined;

  override render(): TemplateResult {
    const { say, format } = this.texts;
    const words = say.explore.list;
    const isAround = this.sources.some(({ distance }) => distance !== undefined);
    const order = this.chosen === "distance" && !isAround ? "load" : (this.chosen ?? "load");
    const found = orderedSources(foundSources(this.sources, this.text), order);
    const isNarrowed = isFiltering(this.filter) || this.text !== "";
    return html`
      <div class="fields">
        <label class="field wide"
          ><span>${words.filter}</span>
          <input
            class="input"
            type="search"
            autocomplete="off"
            .value=${this.text}
            @input=${(event: Event) => (this.text = (event.target as HTMLInputElement).value)}
        /></label>
        <pk-source-filter .texts=${this.texts} .filter=${this.filter} .emitters=${this.emitters}>
          <label class="field"
            ><span>${words.sort}</span>
            <select
              class="input"
              @change=${(event: Event) => this.#sort((event.target as HTMLSelectElement).value)}
            >
              ${SOURCE_ORDERS.filter((one) => isAround || one !== "distance").map(
                (one) => html`<option value=${one} ?selected=${one === order}>${words.sorts[one]}</option>`,
              )}
            </select></label
          >
        </pk-source-filter>
        <p class="muted count wide">
          <span role="status"
            >${words.shown(format.whole(found.length), format.whole(this.emitters.length))}</span
          >
          ${isNarrowed ? this.#clearing() : nothing}
        </p>
      </div>
      ${
        found.length === 0
          ? html`<pk-notice
              >${this.emitters.length === 0 ? words.emptyAround : words.empty}
              ${isNarrowed && this.emitters.length > 0 ? this.#clearing() : nothing}</pk-notice
            >`
          : html`<pk-source-list detailed .texts=${this.texts} .sources=${found}></pk-source-list>`
      }
      <p class="source after">${words.indexMeaning}</p>
    `;
  }

  #clearing(): TemplateResult {
    return html`<button class="link" @click=${this.#clear}>${this.texts.say.explore.list.clear}</button>`;
  }

  #clear(): void {
    this.text = "";
    announce(this, "pk-filter", NO_FILTER);
  }

  #sort(value: string): void {
    this.chosen = SOURCE_ORDERS.find((one) => one === value);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-source-finder": PkSourceFinder;
  }
}
