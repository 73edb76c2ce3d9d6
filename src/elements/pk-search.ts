/** One box for companies, places, areas and coordinates: a combobox with a list of suggestions. */
import { css, html, LitElement, nothing, svg, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { announce } from "./announce.ts";
import { suggestionsFor, type Findable, type Suggestion } from "./search-index.ts";
import { shared } from "./styles.ts";
import { textsOf, type Texts } from "./texts.ts";

@customElement("pk-search")
export class PkSearch extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        position: relative;
      }

      .box {
        display: flex;
        align-items: center;
        min-height: 2.75rem;
        border: 1px solid var(--pk-color-line-strong);
        border-radius: var(--pk-radius-medium);
        background: var(--pk-color-surface);
      }

      .box:focus-within {
        outline: 3px solid var(--pk-color-focus);
        outline-offset: 2px;
        box-shadow: 0 0 0 2px var(--pk-color-focus-gap);
      }

      .box svg {
        flex: none;
        width: 1.125rem;
        height: 1.125rem;
        margin: 0 0.75rem;
      }

      input {
        flex: 1;
        min-width: 0;
        height: 2.625rem;
        padding: 0;
        border: 0;
        background: none;
        text-overflow: ellipsis;
      }

      input:focus-visible {
        outline: none;
        box-shadow: none;
      }

      input::placeholder {
        color: var(--pk-color-ink-muted);
        opacity: 1;
      }

      .clear {
        min-width: 2.25rem;
        min-height: 2.25rem;
        border: 0;
        background: none;
        color: var(--pk-color-ink-muted);
        cursor: pointer;
      }

      .list {
        position: absolute;
        z-index: var(--pk-z-menu);
        inset-inline: 0;
        max-height: 60vh;
        margin-top: 4px;
        padding: 4px;
        overflow-y: auto;
        border-radius: var(--pk-radius-medium);
        background: var(--pk-color-surface-raised);
        box-shadow: var(--pk-shadow-raised);
      }

      [role="option"] {
        display: flex;
        align-items: baseline;
        justify-content: space-between;
        gap: var(--pk-space-3);
        min-height: 2.25rem;
        padding: 0.35rem 0.6rem;
        border-radius: var(--pk-radius-small);
        cursor: pointer;
      }

      [role="option"][aria-selected="true"] {
        background: var(--pk-color-action-soft);
      }

      [role="option"] small {
        color: var(--pk-color-ink-muted);
        font-size: var(--pk-font-size-micro);
        text-align: end;
      }

      .none {
        padding: 0.6rem;
        color: var(--pk-color-ink-soft);
        font-size: var(--pk-font-size-small);
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  @property({ attribute: false }) findable: Findable = { emitters: [], sites: [], places: [] };
  @state() private text = "";
  @state() private active = 0;
  @state() private isOpen = false;
  @query("input") private readonly input: HTMLInputElement | undefined;

  override render(): TemplateResult {
    const { say } = this.texts;
    const found = this.isOpen ? suggestionsFor(this.text, this.findable) : [];
    const isListed = this.isOpen && found.length > 0;
    return html`
      <div class="box">
        ${GLASS}
        <input
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck="false"
          enterkeyhint="search"
          aria-label=${say.search.label}
          aria-expanded=${isListed ? "true" : "false"}
          aria-controls="list"
          aria-autocomplete="list"
          aria-activedescendant=${isListed ? `option-${this.active}` : nothing}
          placeholder=${say.search.placeholder}
          .value=${this.text}
          @input=${this.#onInput}
          @focus=${() => (this.isOpen = this.text !== "")}
          @blur=${() => (this.isOpen = false)}
          @keydown=${(event: KeyboardEvent) => this.#onKey(event, found)}
        />
        ${
          this.text === ""
            ? nothing
            : html`<button class="clear" aria-label=${say.search.clear} @click=${this.#clear}>✕</button>`
        }
      </div>
      <div id="list" class=${isListed ? "list" : ""} role="listbox" aria-label=${say.search.label}>
        ${isListed ? found.map((one, i) => this.#option(one, i)) : nothing}
      </div>
      ${
        this.isOpen && this.text.trim().length > 1 && found.length === 0
          ? html`<div class="list none">${say.search.none(this.text)}</div>`
          : nothing
      }
      <span class="hidden" role="status">${isListed ? say.search.found(found.length) : ""}</span>
    `;
  }

  #option(one: Suggestion, i: number): TemplateResult {
    const { say, format } = this.texts;
    const name = one.kind === "point" ? say.search.point(format.place(one.x, one.y)) : one.name;
    const detail = one.isSwapped === true ? say.check.form.errors.swapped : one.detail;
    return html`
      <div
        id="option-${i}"
        role="option"
        aria-selected=${i === this.active ? "true" : "false"}
        @pointerdown=${(event: Event) => {
          event.preventDefault();
          this.#choose(one);
        }}
        @pointermove=${() => (this.active = i)}
      >
        <span>${name}</span><small>${say.search.kinds[one.kind]}${detail === "" ? "" : ` · ${detail}`}</small>
      </div>
    `;
  }

  #onInput(event: Event): void {
    this.text = (event.target as HTMLInputElement).value;
    this.active = 0;
    this.isOpen = this.text !== "";
  }

  #onKey(event: KeyboardEvent, found: readonly Suggestion[]): void {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      this.isOpen = true;
      if (found.length > 0) this.active = (this.active + step + found.length) % found.length;
    } else if (event.key === "Enter" && found.length > 0)
      this.#choose(found[Math.min(this.active, found.length - 1)]);
    else if (event.key === "Escape") {
      if (this.isOpen) this.isOpen = false;
      else this.text = "";
    }
  }

  #choose(one: Suggestion): void {
    this.text = "";
    this.isOpen = false;
    announce(this, "pk-search-choose", one);
  }

  #clear(): void {
    this.text = "";
    this.input?.focus();
  }
}

const GLASS = html`<svg viewBox="0 0 18 18" aria-hidden="true">
  ${svg`<circle cx="7.5" cy="7.5" r="5.5" fill="none" stroke="currentColor" stroke-width="1.8"/><path d="M12 12l4.5 4.5" stroke="currentColor" stroke-width="1.8" stroke-linecap="round"/>`}
</svg>`;

declare global {
  interface HTMLElementTagNameMap {
    "pk-search": PkSearch;
  }
}
