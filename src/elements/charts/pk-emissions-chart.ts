/** Chart: what was reported by year, one row of bars per substance. A year without a figure is a dash, never 0. */
import { max, range, scaleBand, scaleLinear } from "d3";
import { svg, type SVGTemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { AXIS_HEIGHT } from "./axes.ts";
import { ChartElement } from "./chart-element.ts";
import { px, type Blank, type ChartPoint, type ChartWords, type Drawing } from "./drawing.ts";
import type { EmissionPoint, EmissionSeries } from "./emission-series.ts";
import { placeLabels } from "./labels.ts";
import { textWidth } from "./text-width.ts";

/** Heights of a row: its title, the room for figures, the bars; and the space before the next. */
const TITLE = 20;
const FIGURES = 16;
const BARS = 56;
const BETWEEN = 14;
const SIZE = 12;

@customElement("pk-emissions-chart")
export class PkEmissionsChart extends ChartElement {
  @property({ attribute: false }) series: readonly EmissionSeries[] = [];
  /** First year in which the site no longer emits. */
  @property({ type: Number }) closedFrom: number | undefined;

  protected override words(): ChartWords {
    const { emissions } = this.texts.say.charts;
    const years = this.#years();
    const hasGaps = this.series.some(({ points }) => {
      const reported = points.map(({ year }) => year);
      return years.some((year) => !reported.includes(year) && !this.#isClosed(year));
    });
    const isMarked = this.series.some(({ used }) => used !== undefined);
    const notes = [...(hasGaps ? [emissions.noteGaps] : []), ...(isMarked ? [emissions.noteUsed] : [])];
    return { ...emissions, note: notes.join(" ") };
  }

  protected override draw(width: number): Drawing | Blank {
    const { say, format } = this.texts;
    const words = say.charts.emissions;
    const years = this.#years();
    if (years.length === 0) return { reason: words.empty };
    const x = scaleBand(years, [0, width]).paddingInner(0.3).paddingOuter(0.1);
    const points: ChartPoint[] = [];
    const marks: SVGTemplateResult[] = [];
    let top = 0;
    for (const one of this.series) {
      marks.push(svg`<text class="figure" x="0" y=${top + 14}>${words.substances[one.substance]}</text>`);
      if (one.points.length === 0) {
        const after = textWidth(words.substances[one.substance], 14, true) + 10;
        marks.push(svg`<text x=${px(after)} y=${top + 14}>${words.notReported}</text>`);
        top += TITLE + BETWEEN;
        continue;
      }
      const row = this.#row(one, years, x, top + TITLE);
      marks.push(row.marks);
      points.push(...row.points);
      top += TITLE + FIGURES + BARS + BETWEEN;
    }
    const bottom = top - BETWEEN;
    const step = Math.ceil((textWidth("2020", SIZE) + 6) / x.step());
    return {
      height: bottom + AXIS_HEIGHT - 4,
      marks: [
        ...marks,
        ...years
          .filter((_, i) => (years.length - 1 - i) % step === 0)
          .map(
            (year) =>
              svg`<text class="middle" x=${px((x(year) ?? 0) + x.bandwidth() / 2)} y=${bottom + 15}>${year}</text>`,
          ),
      ],
      points,
      table: {
        heads: [
          words.year,
          ...this.series.flatMap(({ substance }) => [words.substances[substance], words.origin]),
        ],
        rows: years.map((year) => [
          String(year),
          ...this.series.flatMap(({ points }) => {
            const found = points.find((point) => point.year === year);
            if (found !== undefined) return [format.whole(found.amount), found.source];
            return [this.#isClosed(year) ? words.closed : words.notReported, ""];
          }),
        ]),
      },
    };
  }

  /** From the first reported year to the last, or to the year in which the site closed. */
  #years(): readonly number[] {
    const reported = this.series.flatMap(({ points }) => points.map(({ year }) => year));
    if (reported.length === 0) return [];
    const ends = this.closedFrom === undefined ? reported : [...reported, this.closedFrom];
    return range(Math.min(...ends), Math.max(...ends) + 1);
  }

  #isClosed(year: number): boolean {
    return this.closedFrom !== undefined && year >= this.closedFrom;
  }

  #row(
    { substance, points, used }: EmissionSeries,
    years: readonly number[],
    x: ReturnType<typeof scaleBand<number>>,
    top: number,
  ): { marks: SVGTemplateResult; points: readonly ChartPoint[] } {
    const { say, format } = this.texts;
    const words = say.charts.emissions;
    const name = words.substances[substance];
    const foot = top + FIGURES + BARS;
    const y = scaleLinear([0, max(points, ({ amount }) => amount) || 1], [foot, top + FIGURES]);
    const middle = (year: number): number => (x(year) ?? 0) + x.bandwidth() / 2;
    const byYear = new Map(points.map((point) => [point.year, point]));
    const figures = figuresOf(points, used, (point) => {
      const size = { width: textWidth(format.whole(point.amount), SIZE, true) + 4, height: 14 };
      const free = middle(point.year) - size.width / 2;
      return {
        x: Math.min(Math.max(free, -2), x.range()[1] + 2 - size.width),
        y: y(point.amount) - 15,
        ...size,
      };
    });
    const [first, last] = [x(years[0]) ?? 0, (x(years[years.length - 1]) ?? 0) + x.bandwidth()];
    return {
      marks: svg`
        <path class="axis" d="M${px(first)} ${foot + 0.5}H${px(last)}"></path>
        ${years.map((year) => {
          const point = byYear.get(year);
          if (point !== undefined)
            return svg`<rect class="bar ${year === used ? "" : "quiet"}" x=${px(x(year) ?? 0)} y=${px(y(point.amount))} width=${px(x.bandwidth())} height=${px(foot - y(point.amount))}></rect>`;
          return this.#isClosed(year)
            ? svg``
            : svg`<text class="middle" x=${px(middle(year))} y=${foot - 6}>–</text>`;
        })}
        ${this.closedFrom === undefined ? svg`` : closedMark((x(this.closedFrom) ?? 0) - (x.step() - x.bandwidth()) / 2, top, foot, words.closed, last)}
        ${figures.map(
          ({ point, box }) =>
            svg`<text class="${point.year === used ? "strong" : ""} middle" x=${px(box.x + box.width / 2)} y=${px(box.y + 11)}>${format.whole(point.amount)}</text>`,
        )}`,
      points: years.map((year) => {
        const point = byYear.get(year);
        const text =
          point !== undefined
            ? words.value(name, String(year), format.whole(point.amount), point.source)
            : this.#isClosed(year)
              ? words.closedIn(name, String(year))
              : words.notReportedIn(name, String(year));
        return {
          x: (x(year) ?? 0) - 2,
          y: top + FIGURES - 2,
          width: x.bandwidth() + 4,
          height: BARS + 4,
          text: year === used ? `${text} ${words.used}` : text,
        };
      }),
    };
  }
}

/** The figures that fit above their bars: first the used one, then the largest, the last, and the others. */
function figuresOf(
  points: readonly EmissionPoint[],
  used: number | undefined,
  boxOf: (point: EmissionPoint) => { x: number; y: number; width: number; height: number },
): readonly { point: EmissionPoint; box: { x: number; y: number; width: number; height: number } }[] {
  const most = max(points, ({ amount }) => amount);
  const last = points.at(-1);
  const rank = (point: EmissionPoint): number =>
    point.year === used ? 0 : point.amount === most ? 1 : point === last ? 2 : 3;
  const order = [...points].sort((a, b) => rank(a) - rank(b));
  const field = { x: -20, y: -100, width: 10_000, height: 10_000 };
  const boxes = placeLabels(
    order.map((point) => [boxOf(point)]),
    field,
  );
  return order.flatMap((point, i) => {
    const box = boxes[i];
    return box === undefined ? [] : [{ point, box }];
  });
}

/** From here on the site emits nothing. */
function closedMark(at: number, top: number, foot: number, word: string, right: number): SVGTemplateResult {
  const isLate = at + textWidth(word, SIZE) + 6 > right;
  return svg`<path class="guide" d="M${px(at)} ${top + 4}V${foot}"></path>
    <text class=${isLate ? "end" : "start"} x=${px(at + (isLate ? -5 : 5))} y=${top + 14}>${word}</text>`;
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-emissions-chart": PkEmissionsChart;
  }
}
