/** An own source: what it is in two lines, and the form behind a button. */
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { SectorDefault } from "../data/reference-products.ts";
import type { OwnSource } from "../store/inputs.ts";
import { pointSourceOf } from "../store/own-source.ts";
import { announce } from "./announce.ts";
import { panels } from "./panel-styles.ts";
import "./pk-source-form.ts";
import { controls, shared } from "./styles.ts";
import { textsOf, type Texts } from "./texts.ts";

@customElement("pk-own-source")
export class PkOwnSource extends LitElement {
  static override styles = [
    shared,
    controls,
    panels,
    css`
      .own {
        display: grid;
        gap: var(--pk-space-1);
        padding-bottom: var(--pk-space-4);
        border-bottom: 1px solid var(--pk-color-line);
      }

      .line {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: var(--pk-space-3);
      }

      .title {
        min-width: 0;
        overflow-wrap: anywhere;
      }

      .facts {
        color: var(--pk-color-ink-soft);
        font-size: var(--pk-font-size-small);
      }

      .plus {
        display: inline-grid;
        flex: none;
        place-content: center;
        width: 1.25rem;
        height: 1.25rem;
        border-radius: 50%;
        background: var(--pk-color-emitter);
        color: var(--pk-color-on-emitter);
        font-weight: 700;
        line-height: 1;
      }

      pk-source-form {
        margin-block: var(--pk-space-3);
      }

      :host([compact]) .hint {
        display: none;
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  @property({ attribute: false }) own: OwnSource | undefined;
  @property({ attribute: false }) defaults: readonly SectorDefault[] = [];
  @property({ type: Boolean, reflect: true }) compact = false;
  @state() private isEditing = false;

  override render(): TemplateResult | typeof nothing {
    const { own } = this;
    if (own === undefined) return nothing;
    const words = this.texts.say.check.own;
    return html`
      <div class="own">
        <div class="line">
          <p class="title">
            <span class="plus" aria-hidden="true">+</span>
            <span
              ><span class="hidden">${words.label}: </span>${own.name === "" ? words.unnamed : own.name}</span
            >
          </p>
          <button
            class="button"
            aria-expanded=${this.isEditing ? "true" : "false"}
            @click=${() => (this.isEditing = !this.isEditing)}
          >
            ${this.isEditing ? words.done : words.edit}
          </button>
        </div>
        ${this.isEditing ? this.#form(own) : this.#facts(own)}
      </div>
    `;
  }

  /** The amounts stay at hand, but on a phone, where the answer has to fit below them. */
  #facts(own: OwnSource): TemplateResult {
    const { say, format } = this.texts;
    const words = say.check.own;
    const source = this.defaults.length === 0 ? undefined : pointSourceOf(own, this.defaults);
    const stack = words.stack(format.plain(source?.height), format.plain(source?.heatMegawatts));
    const parts = [
      ...(this.compact ? [words.summary(format.whole(own.nh3), format.whole(own.nox))] : []),
      ...(own.dust > 0 ? [words.dust(format.whole(own.dust))] : []),
      own.height === undefined ? `${stack} · ${words.defaults}` : stack,
      words.rd(format.place(own.x, own.y)),
    ];
    return html`
      ${
        this.compact
          ? nothing
          : html`<pk-source-form
              brief
              .texts=${this.texts}
              .own=${own}
              .defaults=${this.defaults}
            ></pk-source-form>`
      }
      ${parts.map((part) => html`<p class="facts figures">${part}</p>`)}
      <p class="source hint">${words.move}</p>
    `;
  }

  #form(own: OwnSource): TemplateResult {
    return html`
      <pk-source-form .texts=${this.texts} .own=${own} .defaults=${this.defaults}></pk-source-form>
      <p>
        <button class="link" @click=${() => announce(this, "pk-own-remove", undefined)}>
          ${this.texts.say.check.own.remove}
        </button>
      </p>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-own-source": PkOwnSource;
  }
}
