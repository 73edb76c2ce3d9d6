/** A table that can be sorted by any column: the twin of what the map shows. Long ones draw only the rows in sight. */
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { styleMap } from "lit/directives/style-map.js";
import { announce } from "./announce.ts";
import { controls, shared, tables } from "./styles.ts";
import { EMPTY_TABLE, sortedRows, textOf, type Column, type TableData } from "./table-data.ts";

/** From this many rows the table scrolls in a frame of its own. */
const LONG = 120;
/** Rows drawn above and below what is in sight. */
const MARGIN = 12;
/** Height of a row before one has been measured, px. */
const ROW_HEIGHT = 36;

@customElement("pk-data-table")
export class PkDataTable extends LitElement {
  static override styles = [
    shared,
    controls,
    tables,
    css`
      .head {
        display: flex;
        flex-wrap: wrap;
        gap: var(--pk-space-2) var(--pk-space-4);
        align-items: baseline;
        justify-content: space-between;
        padding-bottom: var(--pk-space-2);
      }

      h2 {
        font-size: var(--pk-font-size-lead);
        font-weight: var(--pk-font-weight-strong);
      }

      .scroll.long {
        height: min(44rem, 72vh);
        overflow: auto;
      }

      th {
        position: sticky;
        z-index: 1;
        top: 0;
        background: var(--pk-color-surface);
      }

      th button {
        min-height: 1.5rem;
        padding: 0;
        border: 0;
        background: none;
        color: inherit;
        text-align: inherit;
        cursor: pointer;
      }

      th button:hover,
      th[aria-sort] button {
        color: var(--pk-color-ink);
      }

      th small {
        display: block;
        font-size: var(--pk-font-size-micro);
      }

      th.text,
      td.text {
        text-align: start;
      }

      .long td {
        max-width: 18rem;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      tbody tr:hover td {
        background: var(--pk-color-surface-sunken);
      }

      tr.room td {
        padding: 0;
        border: 0;
      }

      .scroll:focus-visible {
        outline-offset: -3px;
      }
    `,
  ];

  @property({ attribute: false }) table: TableData = EMPTY_TABLE;
  /** True when the first cell of a row opens it: pk-row {id}. */
  @property({ type: Boolean }) opens = false;
  @state() private sortedBy: number | undefined;
  @state() private isDescending = true;
  /** First row in sight, and how many there are. */
  @state() private top = 0;
  @state() private seen = 40;
  @query(".scroll") private readonly frame: HTMLElement | null | undefined;
  #rowHeight = ROW_HEIGHT;
  #order: Uint32Array = new Uint32Array(0);

  override willUpdate(changed: PropertyValues): void {
    const before = changed.get("table") as TableData | undefined;
    if (before !== undefined && before.columns.length !== this.table.columns.length)
      this.sortedBy = undefined;
    if (changed.has("table") || changed.has("sortedBy") || changed.has("isDescending"))
      this.#order = sortedRows(this.table, this.sortedBy, this.isDescending);
  }

  override render(): TemplateResult {
    const { heading, columns, length } = this.table;
    const isLong = length > LONG;
    const from = isLong ? Math.max(0, Math.min(this.top, length - this.seen) - MARGIN) : 0;
    const to = isLong ? Math.min(length, this.top + this.seen + MARGIN) : length;
    return html`
      <div class="head">
        <h2 id="heading">${heading}</h2>
        <slot></slot>
      </div>
      <div
        class="scroll ${isLong ? "long" : ""}"
        tabindex="0"
        role="region"
        aria-labelledby="heading"
        @scroll=${isLong ? this.#onScroll : nothing}
      >
        <table aria-labelledby="heading" aria-rowcount=${length + 1}>
          <thead>
            <tr aria-rowindex="1">
              ${columns.map((column, i) => this.#head(column, i))}
            </tr>
          </thead>
          <tbody>
            ${this.#room(from)} ${Array.from({ length: to - from }, (_, i) => this.#row(from + i))}
            ${this.#room(length - to)}
          </tbody>
        </table>
      </div>
    `;
  }

  /** The rows in their present order, for an export of what is seen. */
  get order(): Uint32Array {
    return this.#order;
  }

  override updated(): void {
    const row = this.renderRoot.querySelector("tbody tr:not(.room)");
    const height = row?.getBoundingClientRect().height ?? 0;
    if (height > 0) this.#rowHeight = height;
  }

  #head({ head, unit, isText }: Column, i: number): TemplateResult {
    const isSorted = i === this.sortedBy;
    const arrow = isSorted ? (this.isDescending ? " ↓" : " ↑") : "";
    return html`<th
      scope="col"
      class=${isText === true ? "text" : ""}
      aria-sort=${isSorted ? (this.isDescending ? "descending" : "ascending") : nothing}
    >
      <button @click=${() => this.#sortBy(i)}>
        ${head}${arrow}${unit === undefined ? nothing : html`<small>${unit}</small>`}
      </button>
    </th>`;
  }

  #row(place: number): TemplateResult {
    const row = this.#order[place];
    return html`<tr aria-rowindex=${place + 2}>
      ${this.table.columns.map((column, i) => {
        const text = textOf(column, row);
        return html`<td class=${column.isText === true ? "text" : ""}>
          ${
            i === 0 && this.opens
              ? html`<button
                  class="link"
                  @click=${() => announce(this, "pk-row", { id: this.table.idOf(row) })}
                >
                  ${text}
                </button>`
              : text
          }
        </td>`;
      })}
    </tr>`;
  }

  /** Stands for the rows out of sight. */
  #room(rows: number): TemplateResult | typeof nothing {
    if (rows <= 0) return nothing;
    return html`<tr class="room" aria-hidden="true">
      <td
        colspan=${this.table.columns.length}
        style=${styleMap({ height: `${rows * this.#rowHeight}px` })}
      ></td>
    </tr>`;
  }

  readonly #onScroll = (): void => {
    const { frame } = this;
    if (frame === null || frame === undefined) return;
    this.top = Math.max(0, Math.floor(frame.scrollTop / this.#rowHeight));
    this.seen = Math.ceil(frame.clientHeight / this.#rowHeight) + 1;
  };

  #sortBy(i: number): void {
    this.isDescending = i === this.sortedBy ? !this.isDescending : this.table.columns[i].isText !== true;
    this.sortedBy = i;
    this.top = 0;
    this.frame?.scrollTo({ top: 0 });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-data-table": PkDataTable;
  }
}
