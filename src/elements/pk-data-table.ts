/** A table that can be sorted by any column: the twin of what the map shows. */
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { announce } from "./announce.ts";
import { controls, shared, tables } from "./styles.ts";
import { DASH } from "./format.ts";

export interface Column {
  readonly head: string;
  readonly unit?: string;
  readonly isText?: boolean;
}

/** What a cell says, and what it is sorted by. */
export interface Cell {
  readonly text: string;
  readonly value: number | string | undefined;
}

export interface Row {
  readonly id: string;
  readonly cells: readonly Cell[];
}

@customElement("pk-data-table")
export class PkDataTable extends LitElement {
  static override styles = [
    shared,
    controls,
    tables,
    css`
      caption {
        font-size: var(--pk-font-size-lead);
        font-weight: var(--pk-font-weight-strong);
      }

      th {
        position: sticky;
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

      tbody tr:hover td {
        background: var(--pk-color-surface-sunken);
      }

      .scroll:focus-visible {
        outline-offset: -3px;
      }
    `,
  ];

  @property() heading = "";
  @property({ attribute: false }) columns: readonly Column[] = [];
  @property({ attribute: false }) rows: readonly Row[] = [];
  /** True when the first cell of a row opens it: pk-row {id}. */
  @property({ type: Boolean }) opens = false;
  @state() private sortedBy = -1;
  @state() private isDescending = true;

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("columns") && changed.get("columns")?.length !== this.columns.length) this.sortedBy = -1;
  }

  override render(): TemplateResult {
    return html`
      <div class="scroll" tabindex="0" role="region" aria-label=${this.heading}>
        <table>
          <caption>
            ${this.heading}
          </caption>
          <thead>
            <tr>
              ${this.columns.map((column, i) => this.#head(column, i))}
            </tr>
          </thead>
          <tbody>
            ${this.#sorted().map((row) => this.#row(row))}
          </tbody>
        </table>
      </div>
    `;
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

  #row({ id, cells }: Row): TemplateResult {
    return html`<tr>
      ${cells.map(
        ({ text }, i) =>
          html`<td class=${this.columns[i]?.isText === true ? "text" : ""}>
            ${
              i === 0 && this.opens
                ? html`<button class="link" @click=${() => announce(this, "pk-row", { id })}>${text}</button>`
                : text === ""
                  ? DASH
                  : text
            }
          </td>`,
      )}
    </tr>`;
  }

  #sortBy(i: number): void {
    this.isDescending = i === this.sortedBy ? !this.isDescending : this.columns[i].isText !== true;
    this.sortedBy = i;
  }

  /** As handed in until the user sorts; what has no figure comes last. */
  #sorted(): readonly Row[] {
    const { sortedBy } = this;
    if (sortedBy < 0) return this.rows;
    const sign = this.isDescending ? -1 : 1;
    return [...this.rows].sort((a, b) => {
      const [one, other] = [a.cells[sortedBy].value, b.cells[sortedBy].value];
      if (one === undefined || other === undefined)
        return Number(one === undefined) - Number(other === undefined);
      return typeof one === "number" && typeof other === "number"
        ? sign * (one - other)
        : sign * String(one).localeCompare(String(other));
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-data-table": PkDataTable;
  }
}
