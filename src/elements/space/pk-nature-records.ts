/** What was recorded of areas, each with its reason, and the form for one more. */
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Additionality } from "../../space/rules.ts";
import { announce } from "../announce.ts";
import { controls, shared } from "../styles.ts";
import { textsOf, type Texts } from "../texts.ts";
import "./pk-nature-form.ts";
import type { NatureSite } from "./pk-nature-form.ts";

@customElement("pk-nature-records")
export class PkNatureRecords extends LitElement {
  static override styles = [
    shared,
    controls,
    css`
      :host {
        display: grid;
        gap: var(--pk-space-3);
        grid-template-columns: minmax(0, 1fr);
      }

      li {
        display: grid;
        gap: 2px;
        padding-block: var(--pk-space-2);
        border-bottom: 1px solid var(--pk-color-line);
        font-size: var(--pk-font-size-small);
      }

      .ways {
        display: flex;
        gap: var(--pk-space-4);
      }

      .reason {
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  @property({ attribute: false }) records: Readonly<Record<number, Additionality>> = {};
  @property({ attribute: false }) sites: readonly NatureSite[] = [];
  /** Today, as an ISO date. */
  @property() today = "";
  @state() private edited: number | undefined;

  override render(): TemplateResult {
    const { texts, records, sites } = this;
    const words = texts.say.space.nature;
    const numbers = Object.keys(records).map(Number);
    return html`<p class="muted">${words.intro}</p>
      ${
        numbers.length === 0
          ? nothing
          : html`<ul>
              ${numbers.map((nr) => html`<li>${this.#record(nr, records[nr])}</li>`)}
            </ul>`
      }
      <pk-nature-form
        .texts=${texts}
        .sites=${sites.filter(({ nr }) => !Object.hasOwn(records, nr))}
        .today=${this.today}
      ></pk-nature-form>`;
  }

  #record(nr: number, record: Additionality): TemplateResult {
    const { texts } = this;
    const words = texts.say.space.nature;
    const name = this.sites.find((one) => one.nr === nr)?.name ?? String(nr);
    const { state: nature, reason, author, date } = record;
    return html`<div class="head">
        <strong>${name}</strong><span class="tag">${words.states[nature]}</span>
      </div>
      <p class="reason">${reason === "" ? words.noReason : reason}</p>
      <p class="source">${words.line(author, date)}</p>
      <p class="ways">
        <button
          class="link"
          aria-label=${words.edit(name)}
          aria-expanded=${this.edited === nr ? "true" : "false"}
          @click=${() => (this.edited = this.edited === nr ? undefined : nr)}
        >
          ${words.editShort}
        </button>
        <button
          class="link"
          aria-label=${words.remove(name)}
          @click=${() => announce(this, "pk-nature", { nr, record: undefined })}
        >
          ${words.removeShort}
        </button>
      </p>
      ${
        this.edited === nr
          ? html`<pk-nature-form
              .texts=${texts}
              .nr=${nr}
              .record=${record}
              .today=${this.today}
              @pk-nature=${() => (this.edited = undefined)}
            ></pk-nature-form>`
          : nothing
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-nature-records": PkNatureRecords;
  }
}
