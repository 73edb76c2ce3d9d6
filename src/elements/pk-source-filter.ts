/** The filter above the list of sources: name, province, kind. */
import { css, html, LitElement, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { announce } from "./announce.ts";
import { fields } from "./field-styles.ts";
import { NO_FILTER, SourceFilter, type Filterable } from "./source-filter.ts";
import { shared } from "./styles.ts";
import { textsOf, type Texts } from "./texts.ts";

@customElement("pk-source-filter")
export class PkSourceFilter extends LitElement {
  static override styles = [
    shared,
    fields,
    css`
      .fields {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: var(--pk-space-2) var(--pk-space-3);
        padding-block: var(--pk-space-2);
      }

      .wide {
        grid-column: 1 / -1;
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  @property({ attribute: false }) filter: SourceFilter = NO_FILTER;
  @property({ attribute: false }) sources: readonly Filterable[] = [];
  @property({ type: Number }) shown = 0;

  override render(): TemplateResult {
    const { say, format } = this.texts;
    const words = say.explore.list;
    const { text, province, kind } = this.filter;
    const provinces = [...new Set(this.sources.map((source) => source.province))].sort((a, b) =>
      a.localeCompare(b),
    );
    const send = (next: SourceFilter): void => announce(this, "pk-filter", next);
    const valueOf = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;
    return html`
      <div class="fields">
        <label class="field wide"
          ><span>${words.filter}</span>
          <input
            class="input"
            type="search"
            autocomplete="off"
            .value=${text}
            @input=${(event: Event) => send(new SourceFilter(valueOf(event), province, kind))}
        /></label>
        <label class="field"
          ><span>${words.province}</span>
          <select
            class="input"
            @change=${(event: Event) => send(new SourceFilter(text, valueOf(event), kind))}
          >
            <option value="" ?selected=${province === ""}>${words.everyProvince}</option>
            ${provinces.map((one) => html`<option value=${one} ?selected=${one === province}>${one}</option>`)}
          </select></label
        >
        <label class="field"
          ><span>${words.status}</span>
          <select
            class="input"
            @change=${(event: Event) => send(new SourceFilter(text, province, valueOf(event) as SourceFilter["kind"]))}
          >
            <option value="" ?selected=${kind === ""}>${words.everyStatus}</option>
            <option value="confirmed" ?selected=${kind === "confirmed"}>${say.status.confirmed}</option>
            <option value="candidate" ?selected=${kind === "candidate"}>${say.status.candidate}</option>
          </select></label
        >
        <p class="muted wide" role="status">
          ${words.shown(format.whole(this.shown), format.whole(this.sources.length))}
        </p>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-source-filter": PkSourceFilter;
  }
}
