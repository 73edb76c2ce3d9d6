/** One box for companies, places, areas and coordinates: a combobox with a list of suggestions. */
import { html, LitElement, nothing, svg, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { AddressController, type AddressFinder } from "./address-controller.ts";
import { announce } from "./announce.ts";
import { isOutside, suggestionsFor, type Findable, type Suggestion } from "./search-index.ts";
import { searchStyles } from "./search-styles.ts";
import { shared } from "./styles.ts";
import { textsOf, type Texts } from "./texts.ts";

/** The entry that switches the search for addresses on and off. */
const SWITCH = "switch" as const;
type Entry = Suggestion | typeof SWITCH;

@customElement("pk-search")
export class PkSearch extends LitElement {
  static override styles = [shared, searchStyles];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  @property({ attribute: false }) findable: Findable = { emitters: [], sites: [], places: [] };
  /** Undefined as long as addresses are not asked for. */
  @property({ attribute: false }) finder: AddressFinder | undefined;
  @state() private text = "";
  @state() private active = 0;
  @state() private isOpen = false;
  @query("input") private readonly input: HTMLInputElement | undefined;
  readonly #addresses = new AddressController(this);

  override willUpdate(changed: PropertyValues): void {
    if (changed.has("finder") && this.text !== "") this.#addresses.ask(this.text, this.finder);
  }

  override render(): TemplateResult {
    const { say } = this.texts;
    const found = this.isOpen ? this.#entries() : [];
    const isListed = found.length > 0;
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
        ${found.map((one, i) => this.#entry(one, i))}
      </div>
      ${this.#nothingFound(found)}
      <span class="hidden" role="status">${this.#announcement(found)}</span>
    `;
  }

  /** What is found, and the switch for addresses after it where a text may be one. */
  #entries(): readonly Entry[] {
    const known = suggestionsFor(this.text, this.findable);
    const isName = /[a-z]{2}/i.test(this.text);
    const addresses = this.#addresses.foundFor(this.text).map(({ id, name }): Suggestion => ({
      kind: "address",
      name,
      detail: "",
      id,
      x: Number.NaN,
      y: Number.NaN,
    }));
    const found: readonly Entry[] = [...known, ...addresses];
    return isName && this.text.trim().length > 2 ? [...found, SWITCH] : found;
  }

  #nothingFound(found: readonly Entry[]): TemplateResult | typeof nothing {
    const { search } = this.texts.say;
    const isSearching = this.isOpen && this.text.trim().length > 1;
    if (!isSearching || found.some((one) => one !== SWITCH)) return nothing;
    const words = this.#addresses.isBusy
      ? search.asking
      : isOutside(this.text)
        ? search.outside
        : search.none(this.text);
    return html`<div class="none ${found.length === 0 ? "list" : "under"}" role="status">${words}</div>`;
  }

  #announcement(found: readonly Entry[]): string {
    const { search } = this.texts.say;
    const count = found.filter((one) => one !== SWITCH).length;
    return this.#addresses.isAway ? search.away : count > 0 ? search.found(count) : "";
  }

  #entry(one: Entry, i: number): TemplateResult {
    if (one !== SWITCH) return this.#option(one, i);
    const { search } = this.texts.say;
    const words =
      this.finder === undefined ? search.switchOn : this.#addresses.isAway ? search.away : search.switchOff;
    return html`<div
      id="option-${i}"
      class="switch"
      role="option"
      aria-selected=${i === this.active ? "true" : "false"}
      @pointerdown=${(event: Event) => {
        event.preventDefault();
        this.#choose(one);
      }}
      @pointermove=${() => (this.active = i)}
    >
      <span>${words}</span>${this.#addresses.isBusy ? html`<small>${search.asking}</small>` : nothing}
    </div>`;
  }

  #option(one: Suggestion, i: number): TemplateResult {
    const { say, format } = this.texts;
    const name =
      one.kind === "point"
        ? say.search.point(format.place(one.x, one.y))
        : one.kind === "hexagon"
          ? say.hexagon.title(one.name)
          : one.name;
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
    this.#addresses.ask(this.text, this.finder);
  }

  #onKey(event: KeyboardEvent, found: readonly Entry[]): void {
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

  #choose(one: Entry): void {
    if (one === SWITCH) {
      announce(this, "pk-search-online", { isOn: this.finder === undefined });
      return;
    }
    if (one.kind === "address") {
      void this.#chooseAddress(one);
      return;
    }
    this.text = "";
    this.isOpen = false;
    announce(this, "pk-search-choose", one);
  }

  async #chooseAddress(one: Suggestion): Promise<void> {
    const { finder } = this;
    if (finder === undefined || one.id === undefined) return;
    const place = await this.#addresses.locate(one.id, finder);
    if (place === undefined) return;
    this.text = "";
    this.isOpen = false;
    announce(this, "pk-search-choose", { ...one, ...place });
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
