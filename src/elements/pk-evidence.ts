/** What an answer rests on: facts and assumptions as pairs, and the source of every figure. */
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Provenance } from "../check/emitter.ts";
import { shared } from "./styles.ts";
import { textsOf, type Texts } from "./texts.ts";

/** A fact and its words. */
export type Fact = readonly [term: string, description: string];

@customElement("pk-evidence")
export class PkEvidence extends LitElement {
  static override styles = [
    shared,
    css`
      dl {
        display: grid;
        grid-template-columns: minmax(5.5rem, auto) 1fr;
        gap: var(--pk-space-2) var(--pk-space-4);
        font-size: var(--pk-font-size-small);
      }

      dt {
        color: var(--pk-color-ink-muted);
      }

      dd {
        color: var(--pk-color-ink-soft);
        overflow-wrap: anywhere;
      }

      li {
        padding: var(--pk-space-2) 0;
        border-bottom: 1px solid var(--pk-color-line);
        font-size: var(--pk-font-size-small);
        overflow-wrap: anywhere;
      }

      .origin {
        display: block;
        color: var(--pk-color-ink-muted);
        font-size: var(--pk-font-size-micro);
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  @property({ attribute: false }) facts: readonly Fact[] = [];
  @property({ attribute: false }) sources: readonly Provenance[] = [];

  override render(): TemplateResult {
    const { say } = this.texts;
    return html`
      ${
        this.facts.length === 0
          ? nothing
          : html`<dl>
              ${this.facts.map(
                ([term, description]) =>
                  html`<dt>${term}</dt>
                    <dd>${description}</dd>`,
              )}
            </dl>`
      }
      ${
        this.sources.length === 0
          ? nothing
          : html`<ul>
              ${this.sources.map(
                ({ figure, source, year, confidence }) =>
                  html`<li>
                    ${say.sources.figures[figure] ?? figure}${year === "" ? nothing : ` · ${year}`} ·
                    ${say.sources.confidences[confidence] ?? confidence}
                    <span class="origin">${source}</span>
                  </li>`,
              )}
            </ul>`
      }
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-evidence": PkEvidence;
  }
}
