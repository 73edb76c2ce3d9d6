/** Chart: what one unit costs by measure, with its band. Where nothing can be divided it says why instead of a figure. */
import { scaleLinear } from "d3";
import { svg } from "lit";
import { customElement, property } from "lit/decorators.js";
import { ChartElement } from "./chart-element.ts";
import { px, type Blank, type ChartWords, type Drawing, type Tone } from "./drawing.ts";
import { layRows, nameOf, ROW_SIZE } from "./rows.ts";
import { textWidth, wrap } from "./text-width.ts";

/** Costs of one measure in EUR per unit of the chart; without a value the reason says why. */
export interface CostRow {
  readonly name: string;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly reason?: string;
  readonly tone?: Tone;
}

const BAR = 14;
const PILL = 10;
const GAP = 8;
const SMALL = 12;

@customElement("pk-cost-chart")
export class PkCostChart extends ChartElement {
  @property({ attribute: false }) rows: readonly CostRow[] = [];

  protected override words(): ChartWords {
    const { cost } = this.texts.say.charts;
    return { ...cost, note: this.#hasBands() ? cost.noteBands : cost.noteBars };
  }

  protected override draw(width: number): Drawing | Blank {
    const words = this.texts.say.charts.cost;
    if (this.rows.length === 0) return { reason: words.empty };
    const rows = layRows(
      this.rows.map(({ name }) => name),
      width,
    );
    const euros = (value: number | undefined): string => this.#euros(value);
    const room = Math.max(...this.rows.map(({ value }) => textWidth(euros(value), ROW_SIZE, true))) + 2 * GAP;
    const most = Math.max(...this.rows.flatMap(({ value, high }) => [value ?? 0, high ?? 0]));
    const scale = scaleLinear([0, most > 0 ? most : 1], [rows.left, width - room]);
    const isBanded = this.#hasBands();
    return {
      height: rows.height,
      marks: [
        svg`<path class="axis" d="M${rows.left - 0.5} 0V${rows.height}"></path>`,
        ...this.rows.map(({ value, low, high, reason = "", tone = "series-1" }, i) => {
          const y = rows.middle(i);
          if (value === undefined || Number.isNaN(value)) {
            const lines = wrap(reason, SMALL, width - rows.left - GAP, 2);
            return svg`${nameOf(rows, i)}${lines.map(
              (line, n) =>
                svg`<text x=${px(rows.left + GAP)} y=${px(y + (n - (lines.length - 1) / 2) * 13)} dy="0.35em">${line}</text>`,
            )}`;
          }
          const [from, upto] = [scale(low ?? value), scale(high ?? value)];
          const mark = isBanded
            ? svg`<rect class="band" x=${px(from - PILL / 2)} y=${px(y - PILL / 2)} width=${px(upto - from + PILL)} height=${PILL} rx=${PILL / 2}></rect>
                <circle class="dot" cx=${px(scale(value))} cy=${px(y)} r="6.5"></circle>`
            : svg`<rect class="bar" x=${rows.left} y=${px(y - BAR / 2)} width=${px(scale(value) - rows.left)} height=${BAR}></rect>`;
          const end = (isBanded ? Math.max(upto + PILL / 2, scale(value) + 8) : scale(value)) + GAP;
          return svg`${nameOf(rows, i)}<g class=${tone}>${mark}</g>
            <text class="figure" x=${px(end)} y=${px(y)} dy="0.35em">${euros(value)}</text>`;
        }),
      ],
      points: this.rows.map(({ name, value, low, high, reason = "" }, i) => ({
        x: 0,
        y: rows.tops[i] + 2,
        width,
        height: rows.heights[i] - 4,
        text:
          value === undefined || Number.isNaN(value)
            ? words.none(name, reason)
            : low === undefined || high === undefined
              ? words.value(name, euros(value), this.unit || words.unit)
              : words.banded(name, euros(value), this.unit || words.unit, euros(low), euros(high)),
      })),
      table: {
        heads: [words.measure, this.unit || words.unit, words.low, words.high, words.reason],
        rows: this.rows.map(({ name, value, low, high, reason = "" }) => [
          name,
          euros(value),
          euros(low),
          euros(high),
          reason,
        ]),
      },
    };
  }

  #hasBands(): boolean {
    return this.rows.some(({ low, high }) => low !== undefined && high !== undefined);
  }

  #euros(value: number | undefined): string {
    const { format, say } = this.texts;
    return value === undefined || Number.isNaN(value)
      ? format.estimate(undefined)
      : say.charts.cost.euros(format.estimate(value));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-cost-chart": PkCostChart;
  }
}
