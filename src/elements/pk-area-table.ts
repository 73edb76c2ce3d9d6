/** What a source does on each nature area, heaviest first. */
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { CheckResult, SiteResult } from "../check/result.ts";
import { announce } from "./announce.ts";
import { controls, shared, tables } from "./styles.ts";
import { textsOf, type Texts } from "./texts.ts";

/** Areas shown before the user asks for more. */
const FEW = 5;

@customElement("pk-area-table")
export class PkAreaTable extends LitElement {
  static override styles = [
    shared,
    controls,
    tables,
    css`
      tr.pointed td {
        background: var(--pk-color-action-soft);
      }

      th span,
      .note {
        display: block;
      }

      .note {
        color: var(--pk-color-ink-muted);
        font-size: var(--pk-font-size-micro);
      }

      td:first-child button {
        min-height: 0;
        color: var(--pk-color-ink);
        text-decoration-color: transparent;
      }

      tr:hover td:first-child button {
        text-decoration-color: currentColor;
      }

      .rest td {
        color: var(--pk-color-ink-soft);
      }

      .counted {
        margin-top: var(--pk-space-2);
      }

      @container (max-width: 24rem) {
        .optional {
          display: none;
        }
      }

      :host {
        container-type: inline-size;
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  @property({ attribute: false }) result: CheckResult | undefined;
  /** Number of the area that is pointed at elsewhere. */
  @property({ type: Number }) pointed = 0;
  @state() private isLong = false;

  override render(): TemplateResult | typeof nothing {
    const { result } = this;
    if (result === undefined) return nothing;
    const { say, format } = this.texts;
    const words = say.check.table;
    const { sites } = result;
    const isAll = this.isLong || sites.length <= FEW + 1;
    const shown = isAll ? sites : sites.slice(0, FEW);
    return html`
      <div class="head">
        <h2>${words.title}</h2>
        ${
          sites.length > FEW + 1
            ? html`<button
                class="link"
                aria-expanded=${this.isLong ? "true" : "false"}
                @click=${this.#toggle}
              >
                ${this.isLong ? words.fewer : words.more(sites.length)}
              </button>`
            : nothing
        }
      </div>
      ${
        sites.length === 0
          ? html`<p class="muted">${words.empty}</p>`
          : html`
              <table>
                <thead>
                  <tr>
                    <th scope="col">${words.site}</th>
                    <th scope="col" class="optional">${words.area}<span>${words.areaUnit}</span></th>
                    <th scope="col" class="optional">${words.total}<span>${words.totalUnit}</span></th>
                    <th scope="col">${words.max}<span>${words.maxUnit}</span></th>
                    <th scope="col">${words.load}<span>${words.loadUnit}</span></th>
                  </tr>
                </thead>
                <tbody>
                  ${shown.map((site) => this.#row(site))} ${isAll ? nothing : this.#rest(sites.slice(FEW))}
                </tbody>
              </table>
              <p class="source counted">
                ${words.counted(format.whole(sites.length), format.whole(result.countedHexagons))}
              </p>
            `
      }
    `;
  }

  #row(site: SiteResult): TemplateResult {
    const { say, format } = this.texts;
    const words = say.check.table;
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
            title=${words.select(site.name)}
            @focus=${() => point(site.nr)}
            @blur=${() => point(undefined)}
            @click=${() => announce(this, "pk-site-show", { nr: site.nr })}
          >
            ${site.name}
          </button>
          ${site.siteLevel ? html`<span class="note">${words.siteLevel}</span>` : nothing}
        </td>
        <td class="optional">${format.whole(site.countedArea)}</td>
        <td class="optional">${format.estimate(site.maxBackground)}</td>
        <td>${format.estimate(site.maxDeposition)}</td>
        <td class="load">${format.load(site.load)}</td>
      </tr>
    `;
  }

  #rest(sites: readonly SiteResult[]): TemplateResult {
    const { say, format } = this.texts;
    const sum = (of: (site: SiteResult) => number): number =>
      sites.reduce((total, site) => total + of(site), 0);
    return html`
      <tr class="rest">
        <td>${say.check.table.rest(sites.length)}</td>
        <td class="optional">${format.whole(sum((site) => site.countedArea))}</td>
        <td class="optional"></td>
        <td></td>
        <td class="load">${format.estimate(sum((site) => site.load))}</td>
      </tr>
    `;
  }

  #toggle(): void {
    this.isLong = !this.isLong;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-area-table": PkAreaTable;
  }
}
