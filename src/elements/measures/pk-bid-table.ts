/** The bids of a simulated tender as a table to edit: add, take away, paste; beside each whether it is awarded, and why. */
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Emitter } from "../../check/emitter.ts";
import { awardBids, bidFaults, type Award, type Bid } from "../../measures/bids.ts";
import { bidsOf, largestAmmoniaEmitters, type TenderSettings } from "../../measures/tender.ts";
import { announce, detailOf } from "../announce.ts";
import { fields } from "../field-styles.ts";
import { readNumber } from "../format.ts";
import { CLOSE } from "../icons.ts";
import "../pk-notice.ts";
import { controls, shared, tables } from "../styles.ts";
import { textsOf, type Texts } from "../texts.ts";
import { bidStyles } from "./bid-styles.ts";
import { emitterName, millions } from "./measure-words.ts";
import "./pk-bid-paste.ts";

/** A bid to begin with. */
const FRESH = { amount: 10_000, eurPerKg: 250 } as const;
type Figure = "amount" | "eurPerKg";

@customElement("pk-bid-table")
export class PkBidTable extends LitElement {
  static override styles = [shared, controls, tables, fields, bidStyles];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  @property({ attribute: false }) tender: TenderSettings | undefined;
  @property({ attribute: false }) emitters: readonly Emitter[] = [];
  /** What is in a field and is no figure that can be, by "row field". */
  @state() private drafts: ReadonlyMap<string, string> = new Map();
  @state() private pasted = "";

  override render(): TemplateResult | typeof nothing {
    const { tender, texts } = this;
    if (tender === undefined) return nothing;
    const words = texts.say.measures.tender.bids;
    const bids = bidsOf(tender);
    const result = awardBids(bids, tender.budgetEur);
    const byEntry = new Map(result.awards.map((award, rank) => [award.entry, { award, rank: rank + 1 }]));
    const { marginal } = result;
    return html`
      <div class="head">
        <h4 id="bids">${words.title}</h4>
        ${
          tender.bids === undefined
            ? html`<span class="tag warning">${words.fictitious}</span>`
            : html`<button class="link" @click=${() => this.#send(undefined)}>${words.reset}</button>`
        }
      </div>
      ${
        bids.length === 0
          ? html`<p class="muted">${words.empty}</p>`
          : html`<table aria-labelledby="bids" @paste=${this.#onPaste}>
              <thead>
                <tr>
                  <th scope="col">${words.company}</th>
                  <th scope="col">${words.amount}</th>
                  <th scope="col">${words.price}</th>
                  <td></td>
                </tr>
              </thead>
              <tbody>
                ${bids.map((bid, entry) => this.#row(bid, entry, bids, byEntry.get(entry)))}
              </tbody>
            </table>`
      }
      <p class="ways">
        <button class="link add" @click=${() => this.#send([...bids, this.#fresh(bids)])}>
          ${words.add}
        </button>
      </p>
      <p class="figures total" role="status">
        ${words.total(
          millions(result.spentEur, texts),
          millions(result.budgetEur, texts),
          texts.format.whole(result.amount),
        )}
        ${words.rule}
        ${
          bids.length === 0
            ? nothing
            : marginal === undefined
              ? words.none
              : words.marginal(emitterName(marginal.bid.emitter, this.emitters, true))
        }
      </p>
      <pk-bid-paste
        .texts=${texts}
        .emitters=${this.emitters}
        .text=${this.pasted}
        @pk-bids=${(event: Event) => {
          this.pasted = "";
          this.#send(detailOf(event, "pk-bids").bids);
        }}
      ></pk-bid-paste>
    `;
  }

  #row(
    bid: Bid,
    entry: number,
    bids: readonly Bid[],
    found: { readonly award: Award; readonly rank: number } | undefined,
  ): TemplateResult {
    const words = this.texts.say.measures.tender.bids;
    const row = String(entry + 1);
    return html`<tr>
      <td>
        <select
          class="input"
          aria-label=${words.of(words.company, row)}
          @change=${(event: Event) => this.#set(bids, entry, { emitter: (event.target as HTMLSelectElement).value })}
        >
          ${this.#choices(bid.emitter).map(
            ({ id, name }) => html`<option value=${id} ?selected=${id === bid.emitter}>${name}</option>`,
          )}
        </select>
        ${found === undefined ? nothing : this.#outcome(found.award, found.rank)}
      </td>
      <td>${this.#figure("amount", bid, entry, bids)}</td>
      <td>${this.#figure("eurPerKg", bid, entry, bids)}</td>
      <td>
        <button
          class="remove"
          aria-label=${words.remove(row)}
          title=${words.remove(row)}
          @click=${() => this.#send(bids.filter((_, i) => i !== entry))}
        >
          ${CLOSE}
        </button>
      </td>
    </tr>`;
  }

  #outcome({ isAwarded, costEur, leftEur, isTied }: Award, rank: number): TemplateResult {
    const words = this.texts.say.measures.tender.bids;
    const [cost, left] = [costEur, leftEur].map((eur) => millions(eur, this.texts));
    const text = isAwarded ? words.awarded(String(rank), cost) : words.refused(String(rank), cost, left);
    return html`<span class="outcome ${isAwarded ? "awarded" : "refused"}"
      >${text} ${isTied ? words.tied : nothing}</span
    >`;
  }

  #figure(field: Figure, bid: Bid, entry: number, bids: readonly Bid[]): TemplateResult {
    const words = this.texts.say.measures.tender.bids;
    const key = `${entry} ${field}`;
    const draft = this.drafts.get(key);
    const label = words.of(field === "amount" ? words.amount : words.price, String(entry + 1));
    return html`<input
        class="input figures"
        inputmode="decimal"
        autocomplete="off"
        aria-label=${label}
        aria-invalid=${draft === undefined ? "false" : "true"}
        aria-describedby=${draft === undefined ? nothing : `fault-${entry}-${field}`}
        .value=${draft ?? this.texts.format.plain(bid[field])}
        @change=${(event: Event) => this.#type(event, field, bid, entry, bids)}
      />${
        draft === undefined
          ? nothing
          : html`<span class="error" role="alert" id="fault-${entry}-${field}">${words.errors[field]}</span>`
      }`;
  }

  #type(event: Event, field: Figure, bid: Bid, entry: number, bids: readonly Bid[]): void {
    const input = event.target as HTMLInputElement;
    const value = readNumber(input.value, this.texts.language);
    const drafts = new Map(this.drafts);
    if (bidFaults({ ...bid, [field]: value }).some((fault) => fault.field === field)) {
      this.drafts = drafts.set(`${entry} ${field}`, input.value);
      return;
    }
    drafts.delete(`${entry} ${field}`);
    this.drafts = drafts;
    input.value = this.texts.format.plain(value);
    this.#set(bids, entry, { [field]: value });
  }

  /** Cells of a spreadsheet go to the table below; one figure goes where it was pasted. */
  readonly #onPaste = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (!/[\t\n]/.test(text.trim())) return;
    event.preventDefault();
    this.pasted = text;
  };

  #choices(chosen: string): readonly { readonly id: string; readonly name: string }[] {
    const known = this.emitters.map(({ id }) => ({ id, name: emitterName(id, this.emitters, true) }));
    const all = known.some(({ id }) => id === chosen) ? known : [{ id: chosen, name: chosen }, ...known];
    return all.sort((a, b) => a.name.localeCompare(b.name));
  }

  /** Of the largest emitter that has no bid yet. */
  #fresh(bids: readonly Bid[]): Bid {
    const largest = largestAmmoniaEmitters(this.emitters, this.emitters.length);
    const free = largest.find(({ id }) => bids.every((bid) => bid.emitter !== id));
    return { ...FRESH, emitter: (free ?? largest[0]).id };
  }

  #set(bids: readonly Bid[], entry: number, change: Partial<Bid>): void {
    this.#send(bids.map((bid, i) => (i === entry ? { ...bid, ...change } : bid)));
  }

  #send(bids: readonly Bid[] | undefined): void {
    if (this.tender === undefined) return;
    if (bids?.length !== bidsOf(this.tender).length) this.drafts = new Map();
    const { mode, intensity, split, budgetEur } = this.tender;
    const tender: TenderSettings = {
      mode,
      intensity,
      ...(split === undefined ? {} : { split }),
      ...(bids === undefined ? {} : { bids }),
      budgetEur,
    };
    announce(this, "pk-tender", { tender, gesture: undefined });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-bid-table": PkBidTable;
  }
}
