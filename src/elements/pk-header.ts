/** The bar on top: name, sections, language, theme, share. */
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { AppController } from "./app-controller.ts";
import { ROLES, VIEWS, type Language } from "../store/inputs.ts";
import { setLanguage, setRole, setTheme, showView } from "../store/steps.ts";
import { headerStyles } from "./header-styles.ts";
import { CONTRAST, MARK, SHARE } from "./icons.ts";
import { isDark } from "./theme.ts";
import { controls, shared } from "./styles.ts";
import { textsOf } from "./texts.ts";

const LANGUAGES: readonly Language[] = ["nl", "en"];
/** How long a message about the link stays, ms; it is announced too. */
const NOTE = 4000;

@customElement("pk-header")
export class PkHeader extends LitElement {
  static override styles = [shared, controls, headerStyles];

  /** Without the sections: on a phone they are at the bottom. */
  @property({ type: Boolean, reflect: true }) compact = false;
  @state() private note = "";
  readonly #inputs = new AppController(this, ({ store }) => [store.inputs]);
  #timer: ReturnType<typeof setTimeout> | undefined;

  override render(): TemplateResult {
    const { view, role, language, theme } = this.#inputs.values[0];
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
                @click=${() => this.#inputs.store.update(showView(one))}
              >
                ${say.views[one]}
              </button>
            `,
          )}
        </nav>
        <div class="tools">
          <label class="role">
            <span>${say.role.label}</span>
            <select
              aria-label=${say.role.label.replace(":", "")}
              @change=${(event: Event) =>
                this.#inputs.store.update(setRole(ROLES[(event.target as HTMLSelectElement).selectedIndex]))}
            >
              ${ROLES.map((one) => html`<option ?selected=${one === role}>${say.role[one]}</option>`)}
            </select>
          </label>
          <div class="languages" role="group" aria-label=${say.language.label}>
            ${LANGUAGES.map(
              (one) => html`
                <button
                  class="tool"
                  lang=${one}
                  aria-pressed=${one === language ? "true" : "false"}
                  aria-label="${one.toUpperCase()}, ${say.language[one]}"
                  @click=${() => this.#inputs.store.update(setLanguage(one))}
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
            @click=${() => this.#inputs.store.update(setTheme(dark ? "light" : "dark"))}
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
    const { say } = textsOf(this.#inputs.values[0].language);
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

declare global {
  interface HTMLElementTagNameMap {
    "pk-header": PkHeader;
  }
}
