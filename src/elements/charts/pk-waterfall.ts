/** Chart: from one total to the next, always lying: what each step adds or takes, also where that is nothing. */
import { extent, scaleLinear } from "d3";
import { svg, type SVGTemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { ChartElement } from "./chart-element.ts";
import { px, type Blank, type ChartWords, type Drawing } from "./drawing.ts";
import { layRows, nameOf, ROW_SIZE, type Rows } from "./rows.ts";
import { textWidth, wrap } from "./text-width.ts";
import { roundingUnit, waterfallBars, type WaterfallBar, type WaterfallStep } from "./waterfall.ts";

const BAR = 16;
const GAP = 6;
/** Font size of reasons. */
const SMALL = 12;

@customElement("pk-waterfall")
export class PkWaterfall extends ChartElement {
  /** Totals and steps from top to bottom; the first is a total. Without tone: totals ink, steps quiet. */
  @property({ attribute: false }) steps: readonly WaterfallStep[] = [];
  /** bars: figures stand at their bars. column: right aligned at the end of the row, as in a ledger. */
  @property() figures: "bars" | "column" = "bars";
  /** True where figures are counted and not estimated: they are shown as they are. */
  @property({ type: Boolean }) exact = false;

  protected override words(): ChartWords {
    const { waterfall } = this.texts.say.charts;
    return { ...waterfall, note: this.exact ? waterfall.noteExact : waterfall.noteRounded };
  }

  protected override draw(width: number): Drawing | Blank {
    const words = this.texts.say.charts.waterfall;
    const { steps } = this;
    if (steps.length === 0) return { reason: words.empty };
    const bars = waterfallBars(steps, this.exact ? 0 : roundingUnit(steps));
    const texts = bars.map((bar, i) => this.#figure(bar, steps[i]));
    const rows = layRows(
      steps.map(({ name }) => name),
      width,
    );
    const widest = Math.max(...texts.map((text) => textWidth(text, ROW_SIZE, true)));
    const [least = 0, most = 0] = extent(bars.flatMap(({ from, upto }) => [0, from, upto]));
    const room = widest + 2 * GAP;
    const scale = scaleLinear([least, most || 1], [rows.left, width - room]);
    return {
      height: rows.height + 2,
      marks: [
        ...connectors(bars, rows, scale),
        ...steps.map((step, i) => {
          const isTotal = step.kind === "total";
          const tone = step.tone ?? (isTotal ? "ink" : "quiet");
          const [left, right] = ends(bars[i], scale);
          const y = rows.middle(i);
          return svg`${nameOf(rows, i, isTotal ? "strong" : "")}
            <rect class="bar ${tone}" x=${px(left)} y=${px(y - BAR / 2)} width=${px(Math.max(right - left, 1.5))} height=${BAR}></rect>
            ${this.#words(step, bars[i], texts[i], { left, right, y, from: rows.left, width, room })}`;
        }),
        this.figures === "column" && steps.length > 1 && steps[steps.length - 1].kind === "total"
          ? svg`<path class="axis" d="M0 ${rows.tops[steps.length - 1] - 0.5}H${width}"></path>`
          : svg``,
      ],
      points: steps.map(({ name, reason, kind }, i) => ({
        x: 0,
        y: rows.tops[i] + 2,
        width,
        height: rows.heights[i] - 4,
        text: words.value(name, texts[i], this.unit || words.unit, kind === "step" ? (reason ?? "") : ""),
      })),
      table: {
        heads: [words.step, this.unit || words.unit, words.reason],
        rows: steps.map(({ name, reason }, i) => [name, texts[i], reason ?? ""]),
      },
    };
  }

  /** The figure of a row; a step that rounding would hide is shown as it is. */
  #figure({ shown, from, upto }: WaterfallBar, { kind }: WaterfallStep): string {
    const { format } = this.texts;
    if (kind === "total") return format.plain(shown);
    if (shown === 0 && upto !== from) return format.signed(upto - from);
    return format.change(shown);
  }

  /** The figure of a row where its place is, and beside the level of a zero step why it is zero. */
  #words(
    step: WaterfallStep,
    bar: WaterfallBar,
    text: string,
    { left, right, y, from, width, room }: Place,
  ): SVGTemplateResult {
    const isStrong = step.kind === "total";
    const isZero = step.kind === "step" && bar.from === bar.upto;
    const isColumn = this.figures === "column";
    const figure = (x: number, side: string): SVGTemplateResult =>
      svg`<text class="${isStrong || !isColumn ? "figure" : "name"} ${side}" x=${px(x)} y=${px(y)} dy="0.35em">${text}</text>`;
    const before = left - from - 2 * GAP;
    const after = width - right - 2 * GAP - (isColumn ? room : 0);
    const side = before >= after ? "end" : "start";
    const reason = (taken: number): SVGTemplateResult => {
      if (!isZero || step.reason === undefined) return svg``;
      const lines = wrap(step.reason, SMALL, Math.max(before, after) - taken, 2);
      const x = side === "end" ? left - GAP - taken : right + GAP + taken;
      return svg`${lines.map(
        (line, n) =>
          svg`<text class=${side} x=${px(x)} y=${px(y + (n - (lines.length - 1) / 2) * 13)} dy="0.35em">${line}</text>`,
      )}`;
    };
    if (isColumn) return svg`${figure(width, "end")}${reason(0)}`;
    const own = textWidth(text, ROW_SIZE, true) + GAP;
    if (isZero) return svg`${figure(side === "end" ? left - GAP : right + GAP, side)}${reason(own)}`;
    const isLeft = step.kind === "step" && bar.upto < bar.from && before >= own;
    return figure(isLeft ? left - GAP : right + GAP, isLeft ? "end" : "start");
  }
}

interface Place {
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly from: number;
  readonly width: number;
  readonly room: number;
}

function ends({ from, upto }: WaterfallBar, scale: (level: number) => number): readonly [number, number] {
  return [scale(Math.min(from, upto)), scale(Math.max(from, upto))];
}

/** Thin lines from the level of one row to the next. */
function connectors(
  bars: readonly WaterfallBar[],
  rows: Rows,
  scale: (level: number) => number,
): readonly SVGTemplateResult[] {
  return bars
    .slice(0, -1)
    .map(
      ({ upto }, i) =>
        svg`<path class="connector" d="M${px(scale(upto))} ${px(rows.middle(i) + BAR / 2)}V${px(rows.middle(i + 1) - BAR / 2)}"></path>`,
    );
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-waterfall": PkWaterfall;
  }
}
