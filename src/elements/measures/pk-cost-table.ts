/** What each measure costs per kilogram and per mol; where there is no figure, why. */
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { CostFigure } from "../../measures/cost.ts";
import type { ScenarioEffect } from "../../measures/effect.ts";
import { shared, tables } from "../styles.ts";
import { textsOf, type Texts } from "../texts.ts";
import { shortMeasureName } from "./measure-words.ts";

@customElement("pk-cost-table")
export class PkCostTable extends LitElement {
  static override styles = [
    shared,
    tables,
    css`
      :host {
        margin-top: var(--pk-space-4);
      }

      td,
      th {
        padding-left: var(--pk-space-2);
        font-size: var(--pk-font-size-micro);
      }

      .none {
        color: var(--pk-color-ink-muted);
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  @property({ attribute: false }) effect: ScenarioEffect | undefined;

  override render(): TemplateResult | typeof nothing {
    const { effect, texts } = this;
    if (effect === undefined) return nothing;
    const words = texts.say.measures.results.cost;
    const { lifetimeYears } = effect.scenario;
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${words.title}>
        <table aria-label=${words.title}>
          <thead>
            <tr>
              ${[
                words.measure,
                words.perKgNh3,
                words.perKgN,
                words.perMolOverloaded,
                words.perMolSensitive,
              ].map((head) => html`<th scope="col">${head}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${effect.measures
              .filter(({ isOn }) => isOn)
              .map(
                ({ id, costs }) =>
                  html`<tr>
                    <th scope="row">${shortMeasureName(id, effect.scenario, texts)}</th>
                    ${[costs.perKgNh3, costs.perKgN, costs.perMolOverloaded, costs.perMolSensitive].map(
                      (one) => this.#figure(one),
                    )}
                  </tr>`,
              )}
          </tbody>
        </table>
      </div>
      <p class="source">
        ${words.note} ${lifetimeYears === undefined ? nothing : words.noteYears(String(lifetimeYears))}
      </p>`;
  }

  #figure(figure: CostFigure): TemplateResult {
    const { say, format } = this.texts;
    return figure.eur === null
      ? html`<td class="none">${say.measures.results.cost.reasons[figure.reason]}</td>`
      : html`<td>${format.estimate(figure.eur)}</td>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-cost-table": PkCostTable;
  }
}
