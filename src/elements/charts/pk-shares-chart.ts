/** Chart: parts of a whole in whole percents that add up to 100: one bar where the names fit below it, else a bar each. */
import { scaleLinear } from "d3";
import { svg } from "lit";
import { customElement, property } from "lit/decorators.js";
import { ChartElement } from "./chart-element.ts";
import { px, type Blank, type ChartWords, type Drawing, type Tone } from "./drawing.ts";
import { layRows, nameOf, ROW_SIZE } from "./rows.ts";
import { doLabelsFit, shareTexts, STACK_BAR, STACK_HEIGHT, stackLabels, stackSpans } from "./stack.ts";
import { textWidth } from "./text-width.ts";

/** A part of the whole, in the unit of the chart. */
export interface Share {
  readonly name: string;
  readonly amount: number;
  readonly tone?: Tone;
}

const BAR = 14;
const TONES: readonly Tone[] = ["series-1", "series-2", "series-3", "series-4", "quiet"];

@customElement("pk-shares-chart")
export class PkSharesChart extends ChartElement {
  @property({ attribute: false }) parts: readonly Share[] = [];

  protected override words(): ChartWords {
    return this.texts.say.charts.shares;
  }

  protected override draw(width: number): Drawing | Blank {
    const { say, format } = this.texts;
    const words = say.charts.shares;
    const parts = this.parts.filter(({ amount }) => amount > 0);
    if (parts.length === 0) return { reason: words.empty };
    const names = parts.map(({ name }) => name);
    const amounts = parts.map(({ amount }) => amount);
    const percents = shareTexts(amounts, format);
    const table = {
      heads: [words.part, words.share, this.unit || words.unit],
      rows: parts.map(({ name, amount }, i) => [name, percents[i], format.estimate(amount)]),
    };
    const text = (i: number): string =>
      words.value(names[i], percents[i], format.estimate(amounts[i]), this.unit || words.unit);
    const toneOf = (i: number): Tone => parts[i].tone ?? TONES[Math.min(i, TONES.length - 1)];

    const spans = stackSpans(amounts, width).map((span, i) => ({
      ...span,
      name: names[i],
      share: percents[i],
    }));
    if (doLabelsFit(spans, width)) {
      return {
        height: STACK_HEIGHT,
        marks: [
          ...spans.map(
            (span, i) =>
              svg`<rect class="bar part ${toneOf(i)}" x=${px(span.x)} y="0" width=${px(span.width)} height=${STACK_BAR}></rect>`,
          ),
          ...stackLabels(spans, width),
        ],
        points: spans.map(({ x, width: length }, i) => ({
          x,
          width: length,
          y: 0,
          height: STACK_BAR,
          text: text(i),
        })),
        table,
      };
    }
    const rows = layRows(names, width);
    const room = Math.max(...percents.map((percent) => textWidth(percent, ROW_SIZE, true))) + 10;
    const scale = scaleLinear([0, Math.max(...amounts)], [rows.left, width - room]);
    return {
      height: rows.height,
      marks: [
        svg`<path class="axis" d="M${rows.left - 0.5} 0V${rows.height}"></path>`,
        ...parts.map(({ amount }, i) => {
          const y = rows.middle(i);
          return svg`${nameOf(rows, i)}
            <rect class="bar ${toneOf(i)}" x=${rows.left} y=${px(y - BAR / 2)} width=${px(scale(amount) - rows.left)} height=${BAR}></rect>
            <text class="figure" x=${px(scale(amount) + 6)} y=${px(y)} dy="0.35em">${percents[i]}</text>`;
        }),
      ],
      points: parts.map((_, i) => ({
        x: 0,
        y: rows.tops[i] + 2,
        width,
        height: rows.heights[i] - 4,
        text: text(i),
      })),
      table,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-shares-chart": PkSharesChart;
  }
}
