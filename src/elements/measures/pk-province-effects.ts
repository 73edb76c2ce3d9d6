/** What measures change in each province. */
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { ScenarioEffect } from "../../measures/effect.ts";
import { shared, tables } from "../styles.ts";
import { textsOf, type Texts } from "../texts.ts";

@customElement("pk-province-effects")
export class PkProvinceEffects extends LitElement {
  static override styles = [
    shared,
    tables,
    css`
      td,
      th {
        padding-left: var(--pk-space-2);
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  @property({ attribute: false }) effect: ScenarioEffect | undefined;

  override render(): TemplateResult | typeof nothing {
    const { effect, texts } = this;
    if (effect === undefined) return nothing;
    const { say, format } = texts;
    const words = say.measures.results.provinces;
    const { provinces } = effect;
    if (provinces.length === 0) return html`<p class="muted">${words.none}</p>`;
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${words.title}>
        <table aria-label=${words.title}>
          <thead>
            <tr>
              ${[words.province, words.mean, words.load, words.area].map(
                (head) => html`<th scope="col">${head}</th>`,
              )}
            </tr>
          </thead>
          <tbody>
            ${provinces.map(
              ({ province, meanDifference, loadDifference, overloadedBefore, overloadedAfter }) =>
                html`<tr>
                  <th scope="row">${province}</th>
                  <td>${format.signed(meanDifference)}</td>
                  <td>${format.signed(loadDifference.overloaded)}</td>
                  <td>${format.signed(overloadedAfter - overloadedBefore)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      <p class="source">${words.note}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-province-effects": PkProvinceEffects;
  }
}
