/** The way to the method page: it is long and seldom first, so its texts and figures are fetched when it is opened. */
import { css, html, LitElement, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { messageOf } from "../../base/errors.ts";
import "../pk-failure.ts";
import { shared } from "../styles.ts";
import { textsOf, type Texts } from "../texts.ts";

@customElement("pk-method-door")
export class PkMethodDoor extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        height: 100%;
      }

      .waiting {
        max-width: 40rem;
        padding: var(--pk-space-6) var(--pk-space-5);
      }

      @media print {
        :host {
          height: auto;
        }
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  /** Part of a page that scrolls as a whole. */
  @property({ type: Boolean }) flow = false;
  /** Undefined while it is on its way; then whether it is there, or why not. */
  @state() private arrival: "here" | { readonly reason: string } | undefined;

  override render(): TemplateResult {
    const start = html`<span id="start" tabindex="-1"></span>`;
    if (this.arrival === "here") return html`${start}<pk-method ?flow=${this.flow}></pk-method>`;
    return html`${start}
      <div class="waiting" @pk-retry=${(event: Event) => this.#again(event)}>
        ${
          this.arrival === undefined
            ? html`<p class="muted" aria-busy="true">${this.texts.say.loading.method}</p>`
            : html`<pk-failure .texts=${this.texts} reason=${this.arrival.reason}></pk-failure>`
        }
      </div>`;
  }

  /** Brings the keyboard to the beginning of the text: with a tabindex of its own the keyboard could not come to what is in it. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>("#start")?.focus();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#fetch();
  }

  async #fetch(): Promise<void> {
    if (this.arrival === "here") return;
    this.arrival = undefined;
    try {
      await import("./pk-method.ts");
      this.arrival = "here";
    } catch (error) {
      this.arrival = { reason: messageOf(error) };
    }
  }

  #again(event: Event): void {
    event.stopPropagation();
    void this.#fetch();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-method-door": PkMethodDoor;
  }
}
