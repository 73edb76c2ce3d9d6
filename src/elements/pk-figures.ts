/** At most three figures of a first screen, each with what it is. */
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { shared } from "./styles.ts";

/** A figure and its words. */
export type Figure = readonly [figure: string, words: string];

@customElement("pk-figures")
export class PkFigures extends LitElement {
  static override styles = [
    shared,
    css`
      .three {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(6.25rem, 1fr));
        border-block: 1px solid var(--pk-color-line);
      }

      .three > div {
        padding: var(--pk-space-3) var(--pk-space-3) var(--pk-space-3) 0;
      }

      .three > div + div {
        padding-left: var(--pk-space-3);
        border-left: 1px solid var(--pk-color-line);
      }

      b {
        display: block;
        font-size: var(--pk-font-size-figure);
        font-weight: var(--pk-font-weight-strong);
        line-height: 1.1;
      }

      .three span {
        display: block;
        margin-top: var(--pk-space-1);
        color: var(--pk-color-ink-muted);
        font-size: var(--pk-font-size-small);
        line-height: 1.3;
      }

      .source {
        margin-top: var(--pk-space-2);
      }
    `,
  ];

  @property({ attribute: false }) figures: readonly Figure[] = [];
  /** Where they come from. */
  @property() source = "";

  override render(): TemplateResult {
    return html`
      <div class="three">
        ${this.figures.map(
          ([figure, words]) => html`<div><b class="figures">${figure}</b><span>${words}</span></div>`,
        )}
      </div>
      ${this.source === "" ? nothing : html`<p class="source">${this.source}</p>`}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-figures": PkFigures;
  }
}
