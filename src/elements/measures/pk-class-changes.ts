/** Hexagons that change their class of overload, and apart from all else the loads on what is still overloaded then. */
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { OVERLOAD_CLASSES } from "../../check/overload.ts";
import type { EffectModel, ScenarioEffect } from "../../measures/effect.ts";
import { shared, tables } from "../styles.ts";
import { textsOf, type Texts } from "../texts.ts";
import { changedEmitters } from "./measure-tables.ts";

@customElement("pk-class-changes")
export class PkClassChanges extends LitElement {
  static override styles = [
    shared,
    tables,
    css`
      :host {
        display: grid;
        gap: var(--pk-space-3);
        grid-template-columns: minmax(0, 1fr);
      }

      td.text,
      th.text {
        text-align: start;
      }

      p {
        font-size: var(--pk-font-size-small);
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  @property({ attribute: false }) effect: ScenarioEffect | undefined;
  @property({ attribute: false }) model: EffectModel | undefined;
  /** The name of an emitter by its id. */
  @property({ attribute: false }) nameOf: (id: string) => string = String;

  override render(): TemplateResult | typeof nothing {
    const { effect, model, texts } = this;
    if (effect === undefined || model === undefined) return nothing;
    const { say, format } = texts;
    const words = say.measures.results;
    const { changes } = effect.classes;
    const name = (index: number): string => say.overloadClasses[OVERLOAD_CLASSES[index]];
    return html`
      ${
        changes.length === 0
          ? html`<p class="muted">${words.classes.none}</p>`
          : html`<table aria-label=${words.classes.title}>
              <thead>
                <tr>
                  <th scope="col">${words.classes.from}</th>
                  <th scope="col" class="text">${words.classes.to}</th>
                  <th scope="col">${words.classes.hexagons}</th>
                  <th scope="col">${words.classes.area}</th>
                </tr>
              </thead>
              <tbody>
                ${changes.map(
                  ({ from, to, hexagons, area }) =>
                    html`<tr>
                      <td>${name(from)}</td>
                      <td class="text">${name(to)}</td>
                      <td>${format.whole(hexagons)}</td>
                      <td>${format.whole(area)}</td>
                    </tr>`,
                )}
              </tbody>
            </table>`
      }
      <p class="source">${words.classes.note}</p>
      ${this.#recounted(effect, model)}
    `;
  }

  #recounted(effect: ScenarioEffect, model: EffectModel): TemplateResult {
    const { say, format } = this.texts;
    const words = say.measures.results.recounted;
    const { emitters } = say.measures.results;
    const { areaBefore, areaAfter, loads } = model.recountedLoads(effect);
    const rows = changedEmitters(effect).filter(({ id }) => loads.has(id));
    return html`<h3>${words.title}</h3>
      <p>${words.text(format.whole(areaBefore), format.whole(areaAfter))}</p>
      ${
        rows.length === 0
          ? nothing
          : html`<table aria-label=${words.title}>
              <thead>
                <tr>
                  <th scope="col">${emitters.emitter}</th>
                  <th scope="col">${emitters.after}, ${emitters.unit}</th>
                  <th scope="col">${emitters.recounted}, ${emitters.unit}</th>
                </tr>
              </thead>
              <tbody>
                ${rows.map(
                  ({ id, after }) =>
                    html`<tr>
                      <th scope="row">${this.nameOf(id)}</th>
                      <td>${format.load(after.loads.overloaded.central)}</td>
                      <td>${format.load(loads.get(id))}</td>
                    </tr>`,
                )}
              </tbody>
            </table>`
      }
      <p class="source">${words.note}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-class-changes": PkClassChanges;
  }
}
