/** The bar on top: name, sections, language, theme, share. */
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { AppController } from "./app-controller.ts";
import { ROLES, VIEWS, type Language } from "../store/inputs.ts";
import { setLanguage, setRole, setTheme, showView } from "../store/steps.ts";
import { headerStyles } from "./header-styles.ts";
import { CONTRAST, MARK } from "./icons.ts";
import "./pk-share.ts";
import type { PkShare } from "./pk-share.ts";
import { isDark } from "./theme.ts";
import { controls, shared } from "./styles.ts";
import { textsOf } from "./texts.ts";

const LANGUAGES: readonly Language[] = ["nl", "en"];

@customElement("pk-header")
export class PkHeader extends LitElement {
  static override styles = [shared, controls, headerStyles];

  /** Without the sections: on a phone they are at the bottom. */
  @property({ type: Boolean, reflect: true }) compact = false;
  @query("pk-share") readonly share!: PkShare;
  readonly #inputs = new AppController(this, ({ store }) => [store.inputs]);

  override render(): TemplateResult {
    const { view, role, language, theme } = this.#inputs.values[0];
    const texts = textsOf(language);
    const { say } = texts;
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
          <pk-share
            class="share"
            .texts=${texts}
            .link=${this.#inputs.app.isPage ? location.href : ""}
            ?compact=${this.compact}
          ></pk-share>
        </div>
      </header>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-header": PkHeader;
  }
}
