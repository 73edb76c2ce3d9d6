/** The bar on top: name, sections, language, theme, share. */
import { css, html, LitElement, nothing, svg, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { StoreController } from "@nanostores/lit";
import { store } from "../store/app-store.ts";
import type { Language, View } from "../store/inputs.ts";
import { setLanguage, setTheme, showView } from "../store/steps.ts";
import { isDark } from "./theme.ts";
import { controls, shared } from "./styles.ts";
import { textsOf } from "./texts.ts";

const VIEWS: readonly View[] = ["explore", "check"];
const LANGUAGES: readonly Language[] = ["nl", "en"];
/** How long a message about the link stays, ms; it is announced too. */
const NOTE = 4000;

@customElement("pk-header")
export class PkHeader extends LitElement {
  static override styles = [
    shared,
    controls,
    css`
      header {
        display: flex;
        align-items: stretch;
        gap: var(--pk-space-4);
        min-height: 3.5rem;
        padding: 0 1.5rem;
        border-bottom: 1px solid var(--pk-color-line);
        background: var(--pk-color-surface);
      }

      .brand {
        display: flex;
        flex: none;
        align-items: center;
        gap: 0.625rem;
        width: calc(var(--pk-panel-width, 29rem) - 1.5rem);
      }

      h1 {
        font-size: 1.25rem;
        font-weight: 680;
        line-height: 1;
      }

      .tagline {
        padding-left: 0.625rem;
        border-left: 1px solid var(--pk-color-line);
        color: var(--pk-color-ink-muted);
        font-size: var(--pk-font-size-small);
        white-space: nowrap;
      }

      .mark {
        flex: none;
        width: 1.875rem;
        height: 1.875rem;
      }

      .mark .edge {
        fill: none;
        stroke: var(--pk-color-ink);
      }

      .mark .peak {
        fill: none;
        stroke: var(--pk-color-emitter);
      }

      nav {
        display: flex;
        flex: 1;
        overflow-x: auto;
        scrollbar-width: none;
      }

      nav button {
        position: relative;
        flex: none;
        padding: 0 0.9rem;
        border: 0;
        background: none;
        color: var(--pk-color-ink-soft);
        font-size: 1.0625rem;
        cursor: pointer;
      }

      nav button:hover {
        color: var(--pk-color-ink);
      }

      nav button:focus-visible {
        outline-offset: -5px;
        box-shadow: none;
      }

      nav button[aria-current] {
        color: var(--pk-color-ink);
        font-weight: var(--pk-font-weight-strong);
      }

      nav button[aria-current]::after {
        content: "";
        position: absolute;
        right: 0;
        bottom: 0;
        left: 0;
        height: 3px;
        background: var(--pk-color-action);
      }

      .tools {
        display: flex;
        flex: none;
        align-items: center;
        gap: var(--pk-space-2);
      }

      .tool {
        display: inline-flex;
        align-items: center;
        gap: 0.4rem;
        min-width: 2rem;
        min-height: 2rem;
        padding: 0 0.4rem;
        border: 0;
        background: none;
        color: var(--pk-color-ink);
        font-size: var(--pk-font-size-small);
        font-weight: var(--pk-font-weight-medium);
        justify-content: center;
        cursor: pointer;
      }

      .tool:hover {
        color: var(--pk-color-action);
      }

      .languages {
        display: flex;
      }

      .languages .tool + .tool {
        position: relative;
      }

      .languages .tool + .tool::before {
        content: "";
        position: absolute;
        top: 0.6rem;
        bottom: 0.6rem;
        left: 0;
        width: 1px;
        background: var(--pk-color-line-strong);
      }

      .tool[aria-pressed="true"] {
        font-weight: 700;
      }

      .tool[aria-pressed="false"] {
        color: var(--pk-color-ink-muted);
        font-weight: var(--pk-font-weight-text);
      }

      svg {
        width: 1.125rem;
        height: 1.125rem;
      }

      :host([compact]) header {
        min-height: 3rem;
        padding: 0 var(--pk-space-3);
      }

      :host([compact]) .brand {
        width: auto;
        flex: 1;
      }

      :host([compact]) .tagline,
      :host([compact]) nav,
      :host([compact]) .share span {
        display: none;
      }

      @media (max-width: 84em) {
        .tagline {
          display: none;
        }
      }

      @media (max-width: 63.99em) {
        .brand {
          width: auto;
        }
      }
    `,
  ];

  /** Without the sections: on a phone they are at the bottom. */
  @property({ type: Boolean, reflect: true }) compact = false;
  @state() private note = "";
  readonly #inputs = new StoreController(this, store.inputs);
  #timer: ReturnType<typeof setTimeout> | undefined;

  override render(): TemplateResult {
    const { view, language, theme } = this.#inputs.value;
    const { say } = textsOf(language);
    const dark = isDark(theme);
    return html`
      <header>
        <div class="brand">
          ${MARK}
          <h1>${say.brand}</h1>
          <span class="tagline">${say.tagline}</span>
        </div>
        <nav aria-label=${say.nav}>
          ${VIEWS.map(
            (one) => html`
              <button
                aria-current=${one === view ? "page" : nothing}
                @click=${() => store.update(showView(one))}
              >
                ${say.views[one]}
              </button>
            `,
          )}
        </nav>
        <div class="tools">
          <div class="languages" role="group" aria-label=${say.language.label}>
            ${LANGUAGES.map(
              (one) => html`
                <button
                  class="tool"
                  lang=${one}
                  aria-pressed=${one === language ? "true" : "false"}
                  aria-label="${one.toUpperCase()}, ${say.language[one]}"
                  @click=${() => store.update(setLanguage(one))}
                >
                  ${one.toUpperCase()}
                </button>
              `,
            )}
          </div>
          <button
            class="tool"
            aria-label=${dark ? say.theme.toLight : say.theme.toDark}
            title=${dark ? say.theme.toLight : say.theme.toDark}
            @click=${() => store.update(setTheme(dark ? "light" : "dark"))}
          >
            ${CONTRAST}
          </button>
          <button class="tool share" aria-label=${say.share} @click=${() => void this.#share()}>
            ${SHARE}<span role="status">${this.note === "" ? say.share : this.note}</span>
          </button>
        </div>
      </header>
    `;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  async #share(): Promise<void> {
    const { say } = textsOf(this.#inputs.value.language);
    try {
      await navigator.clipboard.writeText(location.href);
      this.note = say.shared;
    } catch {
      this.note = say.shareFailed;
    }
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.note = ""), NOTE);
  }
}

const MARK = html`<svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
  ${svg`<path class="edge" d="M9.5 4.5h13L29 16l-6.5 11.5h-13L3 16z" stroke-width="2.6" stroke-linejoin="round"/>
  <path class="peak" d="M8 20h4.5L16 9l3.5 11H24" stroke-width="2.6" stroke-linejoin="round" stroke-linecap="round"/>`}
</svg>`;

const CONTRAST = html`<svg viewBox="0 0 18 18" aria-hidden="true">
  ${svg`<circle cx="9" cy="9" r="7" fill="none" stroke="currentColor" stroke-width="1.8"/><path d="M9 2a7 7 0 0 1 0 14z" fill="currentColor"/>`}
</svg>`;

const SHARE = html`<svg viewBox="0 0 18 18" aria-hidden="true">
  ${svg`<path d="M9 11V2M5.5 5L9 1.7 12.5 5M4.5 8.5H3V16h12V8.5h-1.5" fill="none" stroke="currentColor" stroke-width="1.7" stroke-linejoin="round" stroke-linecap="round"/>`}
</svg>`;

declare global {
  interface HTMLElementTagNameMap {
    "pk-header": PkHeader;
  }
}
