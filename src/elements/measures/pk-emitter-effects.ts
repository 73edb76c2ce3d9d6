/** The emitters that measures change: load before and after with its band, and since when it is below the threshold. */
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Emitter } from "../../check/emitter.ts";
import type { Band } from "../../check/result.ts";
import type { EffectModel, ScenarioEffect } from "../../measures/effect.ts";
import { controls, shared, tables } from "../styles.ts";
import { textsOf, type Texts } from "../texts.ts";
import { belowWords, changedEmitters } from "./measure-tables.ts";
import { emitterName } from "./measure-words.ts";

@customElement("pk-emitter-effects")
export class PkEmitterEffects extends LitElement {
  static override styles = [
    shared,
    controls,
    tables,
    css`
      small {
        display: block;
        color: var(--pk-color-ink-muted);
        font-size: var(--pk-font-size-micro);
        white-space: nowrap;
      }

      td,
      th {
        padding-left: var(--pk-space-2);
      }

      p {
        margin-top: var(--pk-space-2);
        font-size: var(--pk-font-size-small);
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  @property({ attribute: false }) effect: ScenarioEffect | undefined;
  @property({ attribute: false }) emitters: readonly Emitter[] = [];
  @property({ attribute: false }) model: EffectModel | undefined;

  override render(): TemplateResult | typeof nothing {
    const { effect, texts } = this;
    if (effect === undefined) return nothing;
    const { say, format } = texts;
    const words = say.measures.results.emitters;
    const rows = changedEmitters(effect);
    const fallen = effect.emitters.filter(({ below }) => below.kind === "from");
    const names = fallen.map(({ id, below }) => `${this.#name(id)} (${belowWords(below, texts)})`);
    return html`
      <h3 id="emitters">${words.title}</h3>
      ${
        rows.length === 0
          ? nothing
          : html`<div class="scroll" tabindex="0" role="region" aria-labelledby="emitters">
              <table aria-labelledby="emitters">
                <thead>
                  <tr>
                    <th scope="col">${words.emitter}</th>
                    <th scope="col">${words.before}<small>${words.unit}</small></th>
                    <th scope="col">${words.after}<small>${words.unit}</small></th>
                    <th scope="col">${words.below}</th>
                  </tr>
                </thead>
                <tbody>
                  ${rows.map(
                    ({ id, before, after, below }) =>
                      html`<tr>
                        <th scope="row">${this.#name(id)}</th>
                        <td>${this.#load(before.loads.overloaded)}</td>
                        <td>${this.#load(after.loads.overloaded)}</td>
                        <td>${belowWords(below, texts)}</td>
                      </tr>`,
                  )}
                </tbody>
              </table>
            </div>`
      }
      <p>${fallen.length === 0 ? words.noneFallen : words.fallen(format.list(names))}</p>
      <p class="source">${words.note}</p>
    `;
  }

  #load({ low, central, high }: Band): TemplateResult {
    const { format } = this.texts;
    return html`${format.load(central)}<small>(${format.range(low, high)})</small>`;
  }

  #name(id: string): string {
    return emitterName(id, this.emitters, true);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-emitter-effects": PkEmitterEffects;
  }
}
