/** Which emissions and which nature a load is about. */
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { EMISSION_YEARS, type EmissionYear } from "../check/emission.ts";
import { COUNTS, type Count } from "../grid/hexagons.ts";
import { announce } from "./announce.ts";
import { fields } from "./field-styles.ts";
import { shared } from "./styles.ts";
import { textsOf, type Texts } from "./texts.ts";

@customElement("pk-options")
export class PkOptions extends LitElement {
  static override styles = [
    shared,
    fields,
    css`
      .options {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr));
        gap: var(--pk-space-3);
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  @property() count: Count = "overloaded";
  /** Undefined where the emission was entered. */
  @property() year: EmissionYear | undefined;

  override render(): TemplateResult {
    const words = this.texts.say.check.options;
    return html`
      <div class="options">
        ${
          this.year === undefined
            ? nothing
            : html`<label class="field"
                ><span>${words.year}</span>
                <select
                  class="input"
                  @change=${(event: Event) => announce(this, "pk-year", EMISSION_YEARS[indexOfSelect(event)])}
                >
                  ${EMISSION_YEARS.map(
                    (year) =>
                      html`<option value=${year} ?selected=${year === this.year}>
                        ${words.years[year]}
                      </option>`,
                  )}
                </select></label
              >`
        }
        <label class="field"
          ><span>${words.count}</span>
          <select
            class="input"
            @change=${(event: Event) => announce(this, "pk-count", COUNTS[indexOfSelect(event)])}
          >
            ${COUNTS.map(
              (count) =>
                html`<option value=${count} ?selected=${count === this.count}>
                  ${words.counts[count]}
                </option>`,
            )}
          </select></label
        >
      </div>
    `;
  }
}

function indexOfSelect(event: Event): number {
  return (event.target as HTMLSelectElement).selectedIndex;
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-options": PkOptions;
  }
}
