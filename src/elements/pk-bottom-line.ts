/** The line below everything: what the figures are not, their edition, and who made the data. */
import { css, html, LitElement, type TemplateResult } from "lit";
import { customElement } from "lit/decorators.js";
import { AppController } from "./app-controller.ts";
import { valueOf } from "../store/loading.ts";
import { shared } from "./styles.ts";
import { textsOf } from "./texts.ts";

@customElement("pk-bottom-line")
export class PkBottomLine extends LitElement {
  static override styles = [
    shared,
    css`
      footer {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0 var(--pk-space-5);
        min-height: 2rem;
        padding: 0.2rem 1.5rem;
        border-top: 1px solid var(--pk-color-line);
        background: var(--pk-color-paper);
        color: var(--pk-color-ink-muted);
        font-size: var(--pk-font-size-micro);
      }

      strong {
        font-size: 0.8125rem;
      }

      .attribution {
        margin-inline-start: auto;
        text-align: end;
      }

      :host([compact]) footer {
        justify-content: center;
        padding: 0.2rem var(--pk-space-3);
        text-align: center;
      }

      :host([compact]) span {
        display: none;
      }
    `,
  ];

  readonly #state = new AppController(this, ({ store }) => [store.inputs, store.firstView]);

  override render(): TemplateResult {
    const [{ language, online }, firstView] = this.#state.values;
    const { say } = textsOf(language);
    const edition = valueOf(firstView)?.edition;
    return html`
      <footer>
        <strong>${say.disclaimer}</strong>
        <span>${edition === undefined ? "" : say.edition(edition)}</span>
        <span class="attribution"
          >${say.attribution}${online.includes("backdrop") ? say.backdropAttribution : ""}</span
        >
      </footer>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-bottom-line": PkBottomLine;
  }
}
