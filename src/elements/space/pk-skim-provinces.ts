/** What some provinces skim instead of what holds everywhere; folded until there is one or it is asked for. */
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { DEFAULT_RULES, type SpaceRules } from "../../space/rules.ts";
import { announce, detailOf } from "../announce.ts";
import "../check/pk-number-field.ts";
import { fields } from "../field-styles.ts";
import { controls, shared } from "../styles.ts";
import { textsOf, type Texts } from "../texts.ts";
import { percentOf } from "./percent.ts";

@customElement("pk-skim-provinces")
export class PkSkimProvinces extends LitElement {
  static override styles = [
    shared,
    controls,
    fields,
    css`
      :host {
        font-size: var(--pk-font-size-small);
      }

      summary {
        min-height: var(--pk-size-target);
        color: var(--pk-color-ink-muted);
        cursor: pointer;
      }

      .parts {
        display: grid;
        gap: var(--pk-space-2);
        grid-template-columns: minmax(0, 1fr);
      }

      .one {
        display: grid;
        align-items: end;
        gap: var(--pk-space-2);
        grid-template-columns: minmax(0, 1fr) auto;
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  @property({ attribute: false }) skim: SpaceRules["skim"] = DEFAULT_RULES.skim;
  @property({ attribute: false }) provinces: readonly string[] = [];

  override render(): TemplateResult {
    const { texts, skim } = this;
    const words = texts.say.space.settings;
    const own = Object.keys(skim.byProvince);
    const others = this.provinces.filter((one) => !own.includes(one));
    return html`<details ?open=${own.length > 0}>
      <summary>${words.provinces}</summary>
      <div class="parts">
        ${own.map(
          (province) =>
            html`<div class="one">
              <pk-number-field
                .texts=${texts}
                label=${province}
                unit=${words.percent}
                .value=${percentOf(skim.byProvince[province])}
                .limits=${[0, 100]}
                @pk-figure=${(event: Event) => this.#send(detailOf(event, "pk-figure").value / 100, province)}
              ></pk-number-field>
              <button
                class="button"
                aria-label=${words.removeProvince(province)}
                @click=${() => this.#send(undefined, province)}
              >
                ${texts.say.space.nature.removeShort}
              </button>
            </div>`,
        )}
        ${
          others.length === 0
            ? nothing
            : html`<select class="input" aria-label=${words.addProvince} @change=${this.#onAdd}>
                <option value="">${words.addProvince}</option>
                ${others.map((one) => html`<option value=${one}>${one}</option>`)}
              </select>`
        }
        <p class="source">${words.provinceNote}</p>
      </div>
    </details>`;
  }

  readonly #onAdd = (event: Event): void => {
    const select = event.target as HTMLSelectElement;
    if (select.value !== "") this.#send(this.skim.overall, select.value);
    select.value = "";
  };

  #send(share: number | undefined, province: string): void {
    announce(this, "pk-skim", { share, province, gesture: undefined });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-skim-provinces": PkSkimProvinces;
  }
}
