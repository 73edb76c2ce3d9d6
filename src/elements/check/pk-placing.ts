/** A new own source is wanted: click on the map, enter coordinates, or copy one that is there. */
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { OwnSource, Situation } from "../../check/own-source.ts";
import { announce } from "../announce.ts";
import { controls, shared } from "../styles.ts";
import { textsOf, type Texts } from "../texts.ts";
import { ownName } from "./own-words.ts";
import "./pk-place-fields.ts";

@customElement("pk-placing")
export class PkPlacing extends LitElement {
  static override styles = [
    shared,
    controls,
    css`
      section {
        display: grid;
        gap: var(--pk-space-2);
        padding: var(--pk-space-3) var(--pk-space-4);
        border-radius: var(--pk-radius-medium);
        background: var(--pk-color-action-soft);
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  @property() situation: Situation = "proposed";
  @property({ attribute: false }) sources: readonly OwnSource[] = [];

  override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>("h3")?.focus();
  }

  override render(): TemplateResult {
    const { texts, situation, sources } = this;
    const { say } = texts;
    const words = say.check.placing;
    const others = sources.filter((own) => own.situation !== situation);
    const isFirst = sources.length > 0 && others.length === sources.length;
    return html`<section aria-label=${words.title}>
      <div class="head">
        <h3 tabindex="-1">${words.title}</h3>
        <button class="link" @click=${() => announce(this, "pk-placing", undefined)}>${words.cancel}</button>
      </div>
      ${
        isFirst
          ? html`<p>${say.check.situations.empty(say.check.situations.inSentence[situation])}</p>`
          : nothing
      }
      <p>${words.text}</p>
      <pk-place-fields .texts=${texts} .submit=${say.check.own.place}></pk-place-fields>
      ${others.slice(0, isFirst ? 3 : 0).map(
        (own) =>
          html`<p>
            <button class="link" @click=${() => announce(this, "pk-own-copy", { id: own.id, situation })}>
              ${words.copyOf(ownName(own, sources.length, texts))}
            </button>
          </p>`,
      )}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-placing": PkPlacing;
  }
}
