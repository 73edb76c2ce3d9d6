/** The sections at the bottom of a phone. */
import { css, html, LitElement, nothing, svg, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { AppController } from "./app-controller.ts";
import { VIEWS, type View } from "../store/inputs.ts";
import { showView } from "../store/steps.ts";
import { shared } from "./styles.ts";
import { textsOf, type Texts } from "./texts.ts";

@customElement("pk-tabs")
export class PkTabs extends LitElement {
  static override styles = [
    shared,
    css`
      nav {
        display: grid;
        grid-auto-flow: column;
        grid-auto-columns: 1fr;
        border-top: 1px solid var(--pk-color-line);
        background: var(--pk-color-surface);
        padding-bottom: env(safe-area-inset-bottom);
      }

      button {
        display: grid;
        justify-items: center;
        gap: 1px;
        min-height: 3.25rem;
        padding: 0.35rem 0;
        border: 0;
        border-top: 3px solid transparent;
        background: none;
        color: var(--pk-color-ink-muted);
        font-size: 0.8125rem;
        cursor: pointer;
      }

      button[aria-current] {
        border-top-color: var(--pk-color-action);
        color: var(--pk-color-action);
        font-weight: var(--pk-font-weight-strong);
      }

      button:focus-visible {
        outline-offset: -4px;
        box-shadow: none;
      }

      svg {
        width: 1.35rem;
        height: 1.35rem;
        fill: none;
        stroke: currentColor;
        stroke-width: 1.7;
        stroke-linejoin: round;
        stroke-linecap: round;
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  @property() view: View = "explore";
  readonly #state = new AppController(this, () => []);

  override render(): TemplateResult {
    const { say } = this.texts;
    return html`<nav aria-label=${say.nav}>
      ${VIEWS.map(
        (view) =>
          html`<button
            aria-current=${view === this.view ? "page" : nothing}
            @click=${() => this.#state.store.update(showView(view))}
          >
            <svg viewBox="0 0 22 22" aria-hidden="true">${ICONS[view]}</svg>${say.viewsShort[view]}
          </button>`,
      )}
    </nav>`;
  }
}

const ICONS: Readonly<Record<View, TemplateResult>> = {
  explore: svg`<path d="M2 5l6-2 6 2 6-2v14l-6 2-6-2-6 2zM8 3v14M14 5v14"/>`,
  check: svg`<circle cx="11" cy="11" r="6"/><path d="M11 2v5M11 15v5M2 11h5M15 11h5"/>`,
  measures: svg`<path d="M3 4v14h16M6 8h4v3h4v3h4"/>`,
  space: svg`<path d="M11 2l9 9-9 9-9-9zM7 11h8M11 7v8"/>`,
  method: svg`<path d="M5 2h9l4 4v14H5zM14 2v4h4M8 10h7M8 13h7M8 16h4"/>`,
};

declare global {
  interface HTMLElementTagNameMap {
    "pk-tabs": PkTabs;
  }
}
