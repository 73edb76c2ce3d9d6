/** The difference per nature area, in AERIUS' columns, largest increase first. */
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { SiteComparison } from "../../check/comparison.ts";
import { announce } from "../announce.ts";
import { controls, shared, tables } from "../styles.ts";
import { moreButton } from "../work-parts.ts";
import { textsOf, type Texts } from "../texts.ts";

/** Areas shown before the user asks for more. */
const FEW = 5;

@customElement("pk-comparison-table")
export class PkComparisonTable extends LitElement {
  static override styles = [
    shared,
    controls,
    tables,
    css`
      /* Lines that collapse do not move with a column that stays. */
      table {
        border-collapse: separate;
        border-spacing: 0;
      }

      th {
        padding-left: 5px;
        font-size: var(--pk-font-size-micro);
      }

      th span {
        display: block;
      }

      td {
        padding-left: 5px;
      }

      th:first-child,
      td:first-child {
        position: sticky;
        left: 0;
        min-width: 5rem;
        background: var(--pk-color-surface);
      }

      tr.pointed td {
        background: var(--pk-color-action-soft);
      }

      td:first-child button {
        min-height: 0;
        color: var(--pk-color-ink);
        text-decoration-color: transparent;
      }

      tr:hover td:first-child button {
        text-decoration-color: currentcolor;
      }

      .largest {
        font-weight: var(--pk-font-weight-strong);
      }

      .counted {
        margin-top: var(--pk-space-2);
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  @property({ attribute: false }) sites: readonly SiteComparison[] = [];
  /** Hexagons in range. */
  @property({ type: Number }) hexagons = 0;
  @property({ type: Number }) pointed = 0;
  /** All areas at once: the twin of the map. */
  @property({ type: Boolean }) full = false;
  @state() private isLong = false;

  override render(): TemplateResult {
    const { say, format } = this.texts;
    const words = say.check.comparison;
    const { sites } = this;
    const canGrow = sites.length > FEW + 1 && !this.full;
    const shown = canGrow && !this.isLong ? sites.slice(0, FEW) : sites;
    const columns = [
      [words.calculated, words.hectares],
      [words.highest, words.deposition],
      [words.increase, words.hectares],
      [words.largestIncrease, words.deposition],
      [words.decrease, words.hectares],
      [words.largestDecrease, words.deposition],
    ] as const;
    return html`
      <div class="head">
        <h2>${words.table}</h2>
        ${
          canGrow
            ? moreButton(
                this.isLong,
                { all: words.all(format.whole(sites.length)), fewer: words.fewer },
                () => (this.isLong = !this.isLong),
              )
            : nothing
        }
      </div>
      <div class="scroll" tabindex="0" role="region" aria-label=${words.table}>
        <table>
          <thead>
            <tr>
              <th scope="col">${words.site}</th>
              ${columns.map(([head, unit]) => html`<th scope="col">${head}<span>${unit}</span></th>`)}
            </tr>
          </thead>
          <tbody>
            ${shown.map((site) => this.#row(site))}
          </tbody>
        </table>
      </div>
      <p class="source counted">${words.counted(format.whole(sites.length), format.whole(this.hexagons))}</p>
    `;
  }

  #row(site: SiteComparison): TemplateResult {
    const { say, format } = this.texts;
    const point = (nr: number | undefined): void => announce(this, "pk-site-point", { nr });
    return html`
      <tr
        class=${site.nr === this.pointed ? "pointed" : ""}
        @pointerenter=${() => point(site.nr)}
        @pointerleave=${() => point(undefined)}
      >
        <td>
          <button
            class="link"
            title=${say.check.table.select(site.name)}
            @focus=${() => point(site.nr)}
            @blur=${() => point(undefined)}
            @click=${() => announce(this, "pk-site-show", { nr: site.nr })}
          >
            ${site.name}
          </button>
        </td>
        <td>${format.whole(site.calculatedArea)}</td>
        <td>${format.estimate(site.highestTotal)}</td>
        <td>${format.whole(site.increasedArea)}</td>
        <td class="largest">${format.estimate(site.largestIncrease)}</td>
        <td>${format.whole(site.decreasedArea)}</td>
        <td class="largest">${format.estimate(site.largestDecrease)}</td>
      </tr>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-comparison-table": PkComparisonTable;
  }
}
