/** The ledger per Natura 2000 area, largest release first, and all of them together. */
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { SpaceTable, SpaceTotals } from "../../space/site-space.ts";
import { announce } from "../announce.ts";
import { controls, shared, tables } from "../styles.ts";
import { moreButton } from "../work-parts.ts";
import { textsOf, type Texts } from "../texts.ts";
import { reachedSites, SUM_COLUMNS } from "./space-tables.ts";

/** Areas shown before the user asks for more. */
const FEW = 8;

@customElement("pk-space-sites")
export class PkSpaceSites extends LitElement {
  static override styles = [
    shared,
    controls,
    tables,
    css`
      td,
      th {
        padding-left: var(--pk-space-2);
      }

      th small {
        display: block;
        font-size: var(--pk-font-size-micro);
      }

      th:first-child,
      td:first-child {
        position: sticky;
        left: 0;
        min-width: 7.5rem;
        background: var(--pk-color-surface);
      }

      /* A name of two lines leaves no gap in the line below it. */
      td {
        height: 100%;
        white-space: nowrap;
      }

      td:first-child {
        white-space: normal;
      }

      tr.open td {
        font-weight: var(--pk-font-weight-strong);
      }

      tfoot td {
        border-top: 1px solid var(--pk-color-line-strong);
        font-weight: var(--pk-font-weight-strong);
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  @property({ attribute: false }) table: SpaceTable | undefined;
  /** Number of the area whose waterfall is open. */
  @property({ type: Number }) open: number | undefined;
  @state() private isLong = false;

  override render(): TemplateResult | typeof nothing {
    const { table, texts } = this;
    if (table === undefined) return nothing;
    const { say, format } = texts;
    const words = say.space.sites;
    const sites = reachedSites(table.sites);
    if (sites.length === 0) return html`<p class="muted">${words.none}</p>`;
    const shown = this.isLong ? sites : sites.slice(0, FEW);
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${words.twin}>
        <table aria-label=${words.twin}>
          <thead>
            <tr>
              <th scope="col">${words.site}</th>
              ${SUM_COLUMNS.map((column) => html`<th scope="col">${words.columns[column]}<small>${words.unit}</small></th>`)}
              <th scope="col">${words.area}<small>${words.unitArea}</small></th>
              <th scope="col">${words.hexagons}</th>
            </tr>
          </thead>
          <tbody>
            ${shown.map(
              (site) =>
                html`<tr class=${site.nr === this.open ? "open" : ""}>
                  <td>
                    <button
                      class="link"
                      aria-pressed=${site.nr === this.open ? "true" : "false"}
                      @click=${() =>
                        announce(this, "pk-ledger-site", {
                          nr: site.nr === this.open ? undefined : site.nr,
                        })}
                    >
                      ${site.name}
                    </button>
                  </td>
                  ${this.#cells(site)}
                </tr>`,
            )}
          </tbody>
          <tfoot>
            <tr>
              <td>${words.total}</td>
              ${this.#cells(table.total)}
            </tr>
          </tfoot>
        </table>
      </div>
      ${
        sites.length > FEW
          ? moreButton(
              this.isLong,
              { all: words.all(format.whole(sites.length)), fewer: words.fewer },
              () => (this.isLong = !this.isLong),
            )
          : nothing
      }`;
  }

  #cells(totals: SpaceTotals): TemplateResult {
    const { say, format } = this.texts;
    const { usableHexagons, hexagons, usableArea } = totals;
    return html`${SUM_COLUMNS.map((column) => html`<td>${format.load(totals[column])}</td>`)}
      <td>${format.load(usableArea)}</td>
      <td>${say.space.sites.ofHexagons(format.whole(usableHexagons), format.whole(hexagons))}</td>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-space-sites": PkSpaceSites;
  }
}
