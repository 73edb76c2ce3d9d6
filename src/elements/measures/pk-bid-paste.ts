/** Cells pasted from a spreadsheet, turned into bids; what is wrong is named by line and field, and the text stays. */
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Emitter } from "../../check/emitter.ts";
import type { BidRowFault, BidTable } from "../../exchange/bid-table.ts";
import type { Bid } from "../../measures/bids.ts";
import { announce } from "../announce.ts";
import { nameOf, shortNameOf } from "../emitter-names.ts";
import { fields } from "../field-styles.ts";
import "../pk-notice.ts";
import { controls, shared } from "../styles.ts";
import { textsOf, type Texts } from "../texts.ts";

/** Faults that are listed. */
const MOST_FAULTS = 12;

@customElement("pk-bid-paste")
export class PkBidPaste extends LitElement {
  static override styles = [
    shared,
    controls,
    fields,
    css`
      details > div {
        display: grid;
        gap: var(--pk-space-2);
      }

      summary {
        min-height: var(--pk-size-target);
        color: var(--pk-color-action);
        font-size: var(--pk-font-size-small);
        cursor: pointer;
      }

      textarea {
        width: 100%;
        min-height: 6rem;
        font-family: inherit;
        resize: vertical;
      }

      ul {
        padding-left: 1.1rem;
        font-size: var(--pk-font-size-small);
        list-style: disc;
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  @property({ attribute: false }) emitters: readonly Emitter[] = [];
  /** What was pasted elsewhere: it is taken over at once. */
  @property() text = "";
  @state() private isOpen = false;
  @state() private entered = "";
  @state() private read: BidTable | "no-table" | undefined;
  @state() private done = "";

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has("text") || this.text === "") return;
    this.isOpen = true;
    this.entered = this.text;
    void this.#use(false);
  }

  override render(): TemplateResult {
    const words = this.texts.say.measures.tender.paste;
    return html`<details ?open=${this.isOpen} @toggle=${this.#onToggle}>
      <summary>${words.title}</summary>
      <div>
        <label class="field"
          ><span>${words.label}</span>
          <textarea
            class="input"
            spellcheck="false"
            aria-invalid=${this.read === undefined ? "false" : "true"}
            .value=${this.entered}
            @input=${(event: Event) => {
              this.entered = (event.target as HTMLTextAreaElement).value;
              this.read = undefined;
              this.done = "";
            }}
          ></textarea>
        </label>
        <p class="source">${words.hint}</p>
        ${this.#faults()}
        <p>
          <button class="button" @click=${() => void this.#use(false)}>${words.use}</button>
          <span class="muted" role="status">${this.done}</span>
        </p>
      </div>
    </details>`;
  }

  #faults(): TemplateResult | typeof nothing {
    const { say, format } = this.texts;
    const words = say.measures.tender.paste;
    const { read } = this;
    if (read === undefined) return nothing;
    if (read === "no-table") return html`<pk-notice kind="error">${words.notTable}</pk-notice>`;
    const { faults, bids } = read;
    return html`<pk-notice kind="error" .heading=${words.faults(format.whole(faults.length))}>
      <ul>
        ${faults.slice(0, MOST_FAULTS).map((fault) => html`<li>${this.#fault(fault)}</li>`)}
      </ul>
      ${
        bids.length === 0
          ? nothing
          : html`<button class="link" @click=${() => void this.#use(true)}>
              ${words.useGood(format.whole(bids.length))}
            </button>`
      }
    </pk-notice>`;
  }

  #fault({ line, field, found }: BidRowFault): string {
    const { paste, bids } = this.texts.say.measures.tender;
    return paste.fault(String(line), paste.fields[field], found, bids.errors[field]);
  }

  readonly #onToggle = (event: Event): void => {
    this.isOpen = (event.target as HTMLDetailsElement).open;
  };

  /** Takes the bids over, if all of them or at least those that are good may be taken. The reader is fetched when it is needed. */
  async #use(isPartial: boolean): Promise<void> {
    const [{ readBidTable }, { ExchangeError }] = await Promise.all([
      import("../../exchange/bid-table.ts"),
      import("../../exchange/exchange-error.ts"),
    ]);
    try {
      const decimal = this.texts.language === "nl" ? "," : ".";
      const read = readBidTable(this.entered, "", this.#finder(), decimal);
      this.read = read.faults.length === 0 ? undefined : read;
      if (read.faults.length === 0 || isPartial) this.#take(read.bids);
    } catch (error) {
      if (!(error instanceof ExchangeError)) throw error;
      this.read = "no-table";
    }
  }

  #take(bids: readonly Bid[]): void {
    const { say, format } = this.texts;
    this.read = undefined;
    this.done = say.measures.tender.paste.done(format.whole(bids.length));
    announce(this, "pk-bids", { bids });
  }

  /** By id, by the name of the register or by the names that are shown, in any case. */
  #finder(): (text: string) => string | undefined {
    const ids = new Map<string, string>();
    for (const emitter of this.emitters)
      for (const name of [emitter.id, emitter.name, nameOf(emitter), shortNameOf(emitter)])
        ids.set(name.toLowerCase(), emitter.id);
    return (text) => ids.get(text.trim().toLowerCase());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-bid-paste": PkBidPaste;
  }
}
