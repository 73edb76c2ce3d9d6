/** AERIUS beside us, on the same hexagons: ratios in all, by distance and by area, and as a scatter. */
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Overlay, RatioStatistics } from "../../check/overlay.ts";
import type { HexagonTable } from "../../grid/hexagons.ts";
import { announce } from "../announce.ts";
import "../charts/pk-ratio-scatter.ts";
import type { RatioPoint } from "../charts/pk-ratio-scatter.ts";
import { rich } from "../rich.ts";
import { saveTable } from "../save-table.ts";
import { controls, shared, tables } from "../styles.ts";
import type { TableData } from "../table-data.ts";
import { textsOf, type Texts } from "../texts.ts";

/** Points of the scatter: every so many hexagons, so that near and far are drawn alike. */
const MOST_POINTS = 1500;

@customElement("pk-overlay")
export class PkOverlay extends LitElement {
  static override styles = [
    shared,
    controls,
    tables,
    css`
      :host {
        display: grid;
        gap: var(--pk-space-3);
        padding-top: var(--pk-space-4);
        border-top: 1px solid var(--pk-color-line);
        grid-template-columns: minmax(0, 1fr);
      }

      .ways {
        display: flex;
        flex-wrap: wrap;
        gap: var(--pk-space-2) var(--pk-space-4);
        font-size: var(--pk-font-size-small);
      }

      p {
        color: var(--pk-color-ink-soft);
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = textsOf("nl");
  @property({ attribute: false }) overlay: Overlay | undefined;
  @property({ attribute: false }) hexagons: HexagonTable | undefined;
  /** Name of the file. */
  @property() file = "";
  @property() edition = "";
  @state() private hasScatter = false;

  override render(): TemplateResult {
    const { say, format } = this.texts;
    const words = say.check.overlay;
    const { overlay } = this;
    const remove = html`<button class="link" @click=${() => announce(this, "pk-overlay-close", undefined)}>
      ${words.remove}
    </button>`;
    if (overlay === undefined)
      return html`<h2>${words.title}</h2>
        <p>${words.waiting(this.file)}</p>
        <div class="ways">${remove}</div>`;
    const { all, onlyTheirs, onlyOurs, edge } = overlay;
    return html`
      <h2>${words.title}</h2>
      <p>
        ${
          all.count === 0
            ? words.nothing(this.file)
            : rich(
                words.answer(
                  format.significant(all.median),
                  format.percent(all.withinTwo),
                  format.whole(all.count),
                ),
              )
        }
      </p>
      ${
        all.count === 0
          ? nothing
          : html`${this.#table(
              words.byDistance,
              words.distance,
              overlay.bands.filter(({ count }) => count > 0),
              (band) => words.band(format.plain(band.from), format.plain(band.upto)),
            )}
            ${this.#table(
              words.bySite,
              words.site,
              overlay.sites.filter(({ count }) => count > 0),
              (site) => site.name,
            )}`
      }
      <p class="source">
        ${words.left(format.whole(onlyTheirs), format.whole(onlyOurs), format.whole(edge))}
        ${words.note(this.file)}
      </p>
      <details @toggle=${(event: Event) => (this.hasScatter = (event.target as HTMLDetailsElement).open)}>
        <summary>${words.scatter}</summary>
        ${
          this.hasScatter
            ? html`<pk-ratio-scatter
                .texts=${this.texts}
                .cases=${this.#points(overlay)}
                reference="AERIUS"
                unit=${words.unit}
                source=${words.note(this.file)}
              ></pk-ratio-scatter>`
            : nothing
        }
      </details>
      <div class="ways">
        <button class="link" @click=${() => this.#save(overlay)}>${words.csv}</button>${remove}
      </div>
    `;
  }

  #table<Row extends RatioStatistics>(
    caption: string,
    head: string,
    rows: readonly Row[],
    nameOf: (row: Row) => string,
  ): TemplateResult {
    const { say, format } = this.texts;
    const words = say.check.overlay;
    return html`<table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${head}</th>
          <th scope="col">${words.count}</th>
          <th scope="col">${words.median}</th>
          <th scope="col">${words.spread}</th>
          <th scope="col">${words.within}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              <td>${nameOf(row)}</td>
              <td>${format.whole(row.count)}</td>
              <td>${format.significant(row.median)}</td>
              <td>${format.significant(row.spread)}</td>
              <td>${format.percent(row.withinTwo)}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  #points({ rows, ours, theirs }: Overlay): readonly RatioPoint[] {
    const step = Math.max(1, Math.ceil(rows.length / MOST_POINTS));
    const points: RatioPoint[] = [];
    for (let i = 0; i < rows.length; i += step)
      points.push({
        name: String(this.hexagons?.receptorId[rows[i]] ?? i),
        ours: ours[i],
        theirs: theirs[i],
      });
    return points;
  }

  /** Per hexagon. */
  #save({ rows, ours, theirs }: Overlay): void {
    const { hexagons } = this;
    if (hexagons === undefined) return;
    const words = this.texts.say.check.overlay;
    const figure = (head: string, value: (i: number) => number) => ({ head, unit: words.unit, value });
    const table: TableData = {
      heading: words.twin,
      length: rows.length,
      idOf: (i) => String(hexagons.receptorId[rows[i]]),
      columns: [
        { head: words.hexagon, isText: true, value: (i) => hexagons.receptorId[rows[i]] },
        figure(words.ours, (i) => ours[i]),
        figure("AERIUS", (i) => theirs[i]),
        figure(words.difference, (i) => ours[i] - theirs[i]),
        { head: words.ratio, value: (i) => (theirs[i] > 0 ? ours[i] / theirs[i] : undefined) },
      ],
    };
    const order = Array.from({ length: rows.length }, (_, i) => i);
    saveTable(table, order, this.edition, this.texts);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-overlay": PkOverlay;
  }
}
