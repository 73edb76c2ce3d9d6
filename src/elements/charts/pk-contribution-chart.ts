/** Chart: the load of one source by nature area, the largest first and the others together. */
import { scaleLinear, sum } from "d3";
import { svg } from "lit";
import { customElement, property } from "lit/decorators.js";
import { ChartElement } from "./chart-element.ts";
import { px, type Blank, type ChartWords, type Drawing } from "./drawing.ts";
import { layRows, nameOf, ROW_SIZE } from "./rows.ts";
import { textWidth } from "./text-width.ts";

/** The load on one area, mol N/yr; a SiteResult is one. */
export interface AreaLoad {
  readonly name: string;
  readonly load: number;
}

const BAR = 14;

@customElement("pk-contribution-chart")
export class PkContributionChart extends ChartElement {
  @property({ attribute: false }) areas: readonly AreaLoad[] = [];
  /** Areas with a row of their own. */
  @property({ type: Number }) most = 6;

  protected override words(): ChartWords {
    return this.texts.say.charts.contribution;
  }

  protected override draw(width: number): Drawing | Blank {
    const { say, format } = this.texts;
    const words = say.charts.contribution;
    const sorted = this.areas.filter(({ load }) => load > 0).sort((a, b) => b.load - a.load);
    if (sorted.length === 0) return { reason: words.empty };
    const total = sum(sorted, ({ load }) => load);
    const share = (load: number): string => format.percent(load / total);
    // One area left over is shown by name: a row is a row.
    const count = sorted.length === this.most + 1 ? sorted.length : this.most;
    const shown: AreaLoad[] = sorted.slice(0, count);
    const others = sorted.slice(count);
    if (others.length > 0)
      shown.push({ name: words.rest(others.length), load: sum(others, ({ load }) => load) });

    const rows = layRows(
      shown.map(({ name }) => name),
      width,
    );
    const figures = shown.map(({ load }) => format.load(load));
    const room = Math.max(...figures.map((figure) => textWidth(figure, ROW_SIZE, true))) + 10;
    const scale = scaleLinear([0, Math.max(...shown.map(({ load }) => load))], [rows.left, width - room]);
    return {
      height: rows.height,
      marks: [
        svg`<path class="axis" d="M${rows.left - 0.5} 0V${rows.height}"></path>`,
        ...shown.map(({ load }, i) => {
          const y = rows.middle(i);
          const isRest = i >= count;
          return svg`${nameOf(rows, i)}
            <rect class="bar ${isRest ? "quiet" : ""}" x=${rows.left} y=${px(y - BAR / 2)} width=${px(scale(load) - rows.left)} height=${BAR}></rect>
            <text class="figure" x=${px(scale(load) + 6)} y=${px(y)} dy="0.35em">${figures[i]}</text>`;
        }),
      ],
      points: shown.map(({ name, load }, i) => ({
        x: 0,
        y: rows.tops[i] + 2,
        width,
        height: rows.heights[i] - 4,
        text: words.value(name, format.load(load), share(load)),
      })),
      table: {
        heads: [words.area, words.load, words.share],
        rows: sorted.map(({ name, load }) => [name, format.load(load), share(load)]),
      },
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-contribution-chart": PkContributionChart;
  }
}
