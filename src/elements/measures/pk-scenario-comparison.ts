/** Scenarios side by side: what each takes, what it avoids and what that costs. */
import { css, html, LitElement, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { EffectModel, ScenarioEffect } from "../../measures/effect.ts";
import { controls, shared, tables } from "../styles.ts";
import { textsOf, type Texts } from "../texts.ts";
import { millions, scenarioName } from "./measure-words.ts";
import { costOfMol, overloadedChange } from "./scenario-figures.ts";

@customElement("pk-scenario-comparison")
export class PkScenarioComparison extends LitElement {
  static override styles = [
    shared,
    controls,
    tables,
    css`
      h2 {
        margin-bottom: var(--pk-space-2);
      }

      th:first-child {
        position: sticky;
        left: 0;
        background: var(--pk-color-surface);
      }

      thead th {
        min-width: 5.5rem;
        color: var(--pk-color-ink);
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  @property({ attribute: false }) effects: readonly ScenarioEffect[] = [];
  @property({ attribute: false }) model: EffectModel | undefined;

  override render(): TemplateResult {
    const { effects, texts } = this;
    const { say, format } = texts;
    const words = say.measures.scenarios;
    const rows: readonly (readonly [head: string, of: (effect: ScenarioEffect) => string])[] = [
      [words.rows.year, ({ scenario }) => String(scenario.year)],
      [words.rows.nh3, ({ totals }) => format.change(Math.round(totals.change.nh3))],
      [words.rows.overloaded, ({ totals }) => format.signed(totals.loadDifference.overloaded)],
      [words.rows.sensitive, ({ totals }) => format.signed(totals.loadDifference.sensitive)],
      [words.rows.subsidy, ({ totals }) => millions(totals.subsidyEur, texts)],
      [words.rows.cost, (effect) => this.#cost(effect)],
      [
        words.rows.below,
        ({ emitters }) => format.whole(emitters.filter(({ below }) => below.kind === "from").length),
      ],
      [words.rows.area, (effect) => format.signed(overloadedChange(effect))],
    ];
    return html`<h2 id="comparison">${words.comparison}</h2>
      <div class="scroll" tabindex="0" role="region" aria-labelledby="comparison">
        <table aria-labelledby="comparison">
          <thead>
            <tr>
              <td></td>
              ${effects.map(({ scenario }) => html`<th scope="col">${scenarioName(scenario, texts)}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              ([head, of]) =>
                html`<tr>
                  <th scope="row">${head}</th>
                  ${effects.map((effect) => html`<td>${of(effect)}</td>`)}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`;
  }

  #cost(effect: ScenarioEffect): string {
    const { format } = this.texts;
    const cost = this.model === undefined ? undefined : costOfMol(effect, this.model);
    return format.estimate(cost?.kind === "figure" ? cost.eur.central : undefined);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-scenario-comparison": PkScenarioComparison;
  }
}
