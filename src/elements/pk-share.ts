/** What can be done with what is on the screen: hand on its address, open a file, ask live services, keep a picture, make a report. */
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { announce } from "./announce.ts";
import { SHARE } from "./icons.ts";
import { controls, shared } from "./styles.ts";
import { textsOf, type Texts } from "./texts.ts";

/** How long a message about the link stays, ms; it is announced too. */
const NOTE = 4000;

@customElement("pk-share")
export class PkShare extends LitElement {
  static override styles = [
    shared,
    controls,
    css`
      :host {
        position: relative;
      }

      .open {
        display: inline-flex;
        align-items: center;
        gap: 0.4rem;
        min-height: 2.25rem;
        padding: 0 0.4rem;
        border: 0;
        background: none;
        color: inherit;
        font-size: 0.9375rem;
        cursor: pointer;
      }

      .open svg {
        width: 1.125rem;
        height: 1.125rem;
      }

      /* What became of it, below the button for a while. */
      .note {
        position: absolute;
        z-index: var(--pk-z-menu);
        inset-inline-end: 0;
        top: calc(100% + 0.25rem);
        width: max-content;
        max-width: min(20rem, 80vw);
        padding: var(--pk-space-2) var(--pk-space-4);
        border-radius: var(--pk-radius-medium);
        background: var(--pk-color-ink);
        color: var(--pk-color-surface);
        font-size: var(--pk-font-size-small);
        overflow-wrap: anywhere;
      }

      .note.empty {
        padding: 0;
      }

      .menu {
        position: absolute;
        z-index: var(--pk-z-menu);
        inset-inline-end: 0;
        top: calc(100% + 0.25rem);
        display: grid;
        min-width: 16rem;
        padding: var(--pk-space-2) 0;
        border-radius: var(--pk-radius-medium);
        background: var(--pk-color-surface-raised);
        box-shadow: var(--pk-shadow-raised);
      }

      .menu button {
        min-height: var(--pk-size-control);
        padding: 0 var(--pk-space-4);
        border: 0;
        background: none;
        color: var(--pk-color-ink);
        text-align: start;
        cursor: pointer;
      }

      .menu button:hover {
        background: var(--pk-color-surface-sunken);
      }

      .menu button:focus-visible {
        outline-offset: -3px;
        box-shadow: none;
      }

      :host([compact]) .open span {
        clip-path: inset(50%);
        position: absolute;
        width: 1px;
        height: 1px;
        overflow: hidden;
      }

      /* As wide as the header. */
      @container (max-width: 62rem) {
        .open span {
          clip-path: inset(50%);
          position: absolute;
          width: 1px;
          height: 1px;
          overflow: hidden;
        }
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  /** Address of what is on the screen; empty where it has none of its own, as in somebody else's page. */
  @property() link = "";
  /** Only the sign, on a phone. */
  @property({ type: Boolean, reflect: true }) compact = false;
  @state() private isOpen = false;
  @state() private note = "";
  @query(".open") private readonly opener!: HTMLButtonElement;
  #timer: ReturnType<typeof setTimeout> | undefined;

  override render(): TemplateResult {
    const { say } = this.texts;
    const words = say.report;
    return html`
      <button
        class="open"
        aria-label=${words.menu}
        aria-expanded=${this.isOpen ? "true" : "false"}
        aria-controls="menu"
        @click=${() => (this.isOpen = !this.isOpen)}
      >
        ${SHARE}<span>${say.share}</span>
      </button>
      <div class="note ${this.note === "" ? "empty" : ""}" role="status">${this.note}</div>
      ${
        this.isOpen
          ? html`<div class="menu" id="menu" role="group" aria-label=${words.menu} @keydown=${this.#onKey}>
              ${this.link === "" ? nothing : html`<button @click=${() => void this.#copy()}>${words.link}</button>`}
              <button @click=${() => this.#open()}>${this.texts.say.import.open}</button>
              <button @click=${() => this.#do("pk-live-open")}>${this.texts.say.live.open}</button>
              <button @click=${() => this.#do("pk-picture")}>${words.picture}</button>
              <button @click=${() => this.#do("pk-report")}>${words.open}</button>
            </div>`
          : nothing
      }
    `;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener("pointerdown", this.#onOutside);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener("pointerdown", this.#onOutside);
    clearTimeout(this.#timer);
  }

  override updated(changed: Map<string, unknown>): void {
    if (changed.has("isOpen") && this.isOpen)
      this.renderRoot.querySelector<HTMLElement>(".menu button")?.focus();
  }

  /** Says in the place of the button what became of it. */
  tell(text: string): void {
    this.note = text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.note = ""), NOTE);
  }

  readonly #onOutside = (event: Event): void => {
    if (this.isOpen && !event.composedPath().includes(this)) this.isOpen = false;
  };

  #onKey(event: KeyboardEvent): void {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (event.key === "Escape") this.#close();
    else if (step === 0) return;
    else {
      const buttons = [...this.renderRoot.querySelectorAll<HTMLElement>(".menu button")];
      const at = buttons.findIndex((one) => one.matches(":focus"));
      buttons.at((at + step) % buttons.length)?.focus();
    }
    event.preventDefault();
    event.stopPropagation();
  }

  #close(): void {
    this.isOpen = false;
    this.opener.focus();
  }

  #open(): void {
    this.#close();
    announce(this, "pk-import", { file: undefined });
  }

  #do(name: "pk-picture" | "pk-report" | "pk-live-open"): void {
    this.#close();
    announce(this, name, undefined);
  }

  async #copy(): Promise<void> {
    this.#close();
    const { say } = this.texts;
    try {
      await navigator.clipboard.writeText(location.href);
      this.tell(say.shared);
    } catch {
      this.tell(say.shareFailed);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-share": PkShare;
  }
}
