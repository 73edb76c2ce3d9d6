/** What an emitter reported by year: two small bar charts, which are a table as well. */
import { scaleLinear } from "d3";
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { styleMap } from "lit/directives/style-map.js";
import type { EmissionEstimate } from "../check/emission.ts";
import type { Emitter } from "../check/emitter.ts";
import { shared, tables } from "./styles.ts";
import { textsOf, type Texts } from "./texts.ts";

type Figures = Readonly<Record<number, number>>;

@customElement("pk-emissions")
export class PkEmissions extends LitElement {
  static override styles = [
    shared,
    tables,
    css`
      table {
        margin-top: var(--pk-space-2);
        table-layout: fixed;
      }

      th:first-child,
      td:first-child {
        width: 3.25rem;
      }

      td {
        padding-block: 0.25rem;
      }

      .cell {
        display: grid;
        grid-template-columns: 1fr 5.25rem;
        gap: var(--pk-space-2);
        align-items: center;
      }

      .bar {
        height: 0.7rem;
        background: var(--pk-color-line-strong);
        justify-self: stretch;
        transform-origin: left;
      }

      .used .bar {
        background: var(--pk-color-emitter);
      }

      .used .value {
        font-weight: var(--pk-font-weight-strong);
      }

      .none {
        color: var(--pk-color-ink-muted);
        font-size: var(--pk-font-size-micro);
      }

      .source {
        margin-top: var(--pk-space-2);
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  @property({ attribute: false }) emitter: Emitter | undefined;
  /** The figures that the check used: they are marked. */
  @property({ attribute: false }) emission: EmissionEstimate | undefined;

  override render(): TemplateResult | typeof nothing {
    const { emitter } = this;
    if (emitter === undefined) return nothing;
    const { say } = this.texts;
    const words = say.check.emissions;
    const { nh3, nox } = emitter;
    const years = [...new Set([...Object.keys(nh3), ...Object.keys(nox)].map(Number))].sort((a, b) => a - b);
    return html`
      <div class="head">
        <h2>${words.title}</h2>
        <span class="muted">${words.unit}</span>
      </div>
      ${
        years.length === 0
          ? html`<p class="muted">${words.none}</p>`
          : html`<table>
              <thead>
                <tr>
                  <th scope="col">${words.year}</th>
                  <th scope="col">${words.nh3}</th>
                  <th scope="col">${words.nox}</th>
                </tr>
              </thead>
              <tbody>
                ${years.map(
                  (year) =>
                    html`<tr>
                      <td>${year}</td>
                      <td>${this.#cell(nh3, year, this.emission?.nh3.year)}</td>
                      <td>${this.#cell(nox, year, this.emission?.nox.year)}</td>
                    </tr>`,
                )}
              </tbody>
            </table>`
      }
      <p class="source">${words.source}</p>
    `;
  }

  #cell(figures: Figures, year: number, used: number | undefined): TemplateResult {
    const { say, format } = this.texts;
    const amount = figures[year] as number | undefined;
    if (amount === undefined) return html`<span class="none">${say.check.emissions.notReported}</span>`;
    const width = scaleLinear([0, Math.max(...Object.values(figures))], [0, 100])(amount);
    return html`
      <span class="cell ${year === used ? "used" : ""}">
        <span class="bar" style=${styleMap({ width: `${width}%` })} aria-hidden="true"></span>
        <span class="value"
          >${format.whole(amount)}${
            year === used ? html`<span class="hidden"> (${say.check.emissions.used})</span>` : nothing
          }</span
        >
      </span>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-emissions": PkEmissions;
  }
}
