/** Chart: how much each input moves the outcome, the strongest on top; bars around the central outcome. */
import { scaleLinear } from "d3";
import { svg } from "lit";
import { customElement, property } from "lit/decorators.js";
import { ChartElement } from "./chart-element.ts";
import { px, type Blank, type ChartWords, type Drawing } from "./drawing.ts";
import { layRows, nameOf } from "./rows.ts";
import { textWidth } from "./text-width.ts";
import { AXIS_SIZE } from "./ticks.ts";

/** The outcome if this input alone is at one end of its range, and at the other. */
export interface TornadoRow {
  readonly name: string;
  readonly low: number;
  readonly high: number;
  /** What the input then is, such as "80 m" and "30 m". */
  readonly lowInput?: string;
  readonly highInput?: string;
}

const BAR = 14;
const GAP = 6;
/** Room above the rows for the figures of the lines. */
const HEAD = 22;

@customElement("pk-tornado")
export class PkTornado extends ChartElement {
  @property({ attribute: false }) rows: readonly TornadoRow[] = [];
  /** The outcome with all inputs as they are. */
  @property({ type: Number }) central = Number.NaN;
  /** Drawn where it lies between the outcomes. */
  @property({ type: Number }) threshold = Number.NaN;

  protected override words(): ChartWords {
    return this.texts.say.charts.tornado;
  }

  protected override draw(width: number): Drawing | Blank {
    const { say, format } = this.texts;
    const words = say.charts.tornado;
    const sorted = [...this.rows].sort((a, b) => b.high - b.low - (a.high - a.low));
    if (sorted.length === 0 || Number.isNaN(this.central)) return { reason: words.empty };
    const rows = layRows(
      sorted.map(({ name }) => name),
      width,
      HEAD,
    );
    const side = (values: readonly number[]): number =>
      Math.max(...values.map((value) => textWidth(format.load(value), AXIS_SIZE))) + 2 * GAP;
    const domain = [
      Math.min(this.central, ...sorted.map(({ low }) => low)),
      Math.max(this.central, ...sorted.map(({ high }) => high)),
    ];
    const x = scaleLinear(domain, [
      rows.left + side(sorted.map(({ low }) => low)),
      width - side(sorted.map(({ high }) => high)),
    ]);
    const bottom = rows.height;
    const hasThreshold = this.threshold > domain[0] && this.threshold < domain[1];
    const centralText = format.load(this.central);
    const isThresholdLeft = this.threshold < this.central;
    return {
      height: bottom + 4,
      marks: [
        hasThreshold
          ? svg`<path class="threshold" d="M${px(x(this.threshold))} ${HEAD - 6}V${bottom}"></path>
              <text class="strong ${isThresholdLeft ? "end" : "start"}" x=${px(x(this.threshold) + (isThresholdLeft ? -GAP : GAP))} y="12">${words.threshold(format.load(this.threshold))}</text>`
          : svg``,
        ...sorted.map(({ low, high }, i) => {
          const y = rows.middle(i);
          const [from, middle, upto] = [x(low), x(this.central), x(high)];
          return svg`${nameOf(rows, i)}
            <rect class="band" x=${px(from)} y=${px(y - BAR / 2)} width=${px(middle - from)} height=${BAR}></rect>
            <rect class="bar" x=${px(middle)} y=${px(y - BAR / 2)} width=${px(upto - middle)} height=${BAR}></rect>
            <text class="end halo" x=${px(from - GAP)} y=${px(y)} dy="0.35em">${format.load(low)}</text>
            <text class="start halo" x=${px(upto + GAP)} y=${px(y)} dy="0.35em">${format.load(high)}</text>`;
        }),
        svg`<path class="connector" d="M${px(x(this.central))} ${HEAD - 6}V${bottom}"></path>
          <text class="figure ${hasThreshold ? (isThresholdLeft ? "start" : "end") : "middle"}" x=${px(x(this.central) + (hasThreshold ? (isThresholdLeft ? -4 : 4) : 0))} y="12">${centralText}</text>`,
      ],
      points: sorted.map((row, i) => ({
        x: 0,
        y: rows.tops[i] + 2,
        width,
        height: rows.heights[i] - 4,
        text: words.value(
          row.name,
          withInput(format.load(row.low), row.lowInput),
          withInput(format.load(row.high), row.highInput),
          this.unit || words.unit,
        ),
      })),
      table: {
        heads: [words.input, words.low, words.high],
        rows: sorted.map((row) => [
          row.name,
          withInput(format.load(row.low), row.lowInput),
          withInput(format.load(row.high), row.highInput),
        ]),
      },
    };
  }
}

function withInput(figure: string, input: string | undefined): string {
  return input === undefined ? figure : `${figure} (${input})`;
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-tornado": PkTornado;
  }
}
