/** Where a band comes from: the load if one uncertainty alone were at its end. */
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Effect } from "../check/result.ts";
import { shared, tables } from "./styles.ts";
import { textsOf, type Texts } from "./texts.ts";

@customElement("pk-effects")
export class PkEffects extends LitElement {
  static override styles = [
    shared,
    tables,
    css`
      table {
        margin-top: var(--pk-space-2);
      }

      .source {
        margin-top: var(--pk-space-2);
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  @property({ attribute: false }) effects: readonly Effect[] = [];

  override render(): TemplateResult | typeof nothing {
    if (this.effects.length === 0) return nothing;
    const { say, format } = this.texts;
    const words = say.check.effects;
    const widest = [...this.effects].sort((a, b) => b.high / b.low - a.high / a.low);
    return html`
      <table>
        <thead>
          <tr>
            <th scope="col">${words.what}</th>
            <th scope="col">${words.low}</th>
            <th scope="col">${words.high}</th>
          </tr>
        </thead>
        <tbody>
          ${widest.map(
            ({ kind, low, high }) =>
              html`<tr>
                <td>${words.kinds[kind]}</td>
                <td>${format.load(low)}</td>
                <td>${format.load(high)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      <p class="source">${words.unit}. ${words.combined}</p>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-effects": PkEffects;
  }
}
