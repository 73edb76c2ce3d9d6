/** Chart: mean deposition of an area over the years, against its critical load. */
import { line, max, scaleLinear } from "d3";
import { svg, type SVGTemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { AXIS_HEIGHT, bottomAxis, leftAxis } from "./axes.ts";
import { ChartElement } from "./chart-element.ts";
import { dotPoint, px, type Blank, type Box, type ChartWords, type Drawing } from "./drawing.ts";
import { aroundDot, placeLabels } from "./labels.ts";
import { textWidth } from "./text-width.ts";
import { AXIS_SIZE, tickRow, valuesFromZero } from "./ticks.ts";

/** Mean deposition in a year, mol N/ha/yr. */
export interface TrendPoint {
  readonly year: number;
  readonly deposition: number;
  /** True for a year that still had to come when the figure was made. */
  readonly isForecast: boolean;
}

const TOP = 16;

@customElement("pk-trend-chart")
export class PkTrendChart extends ChartElement {
  /** Oldest first. */
  @property({ attribute: false }) points: readonly TrendPoint[] = [];
  /** The lowest critical load of the area, mol N/ha/yr; NaN where none is known. */
  @property({ type: Number }) criticalLoad = Number.NaN;

  protected override words(): ChartWords {
    const { trend } = this.texts.say.charts;
    return {
      ...trend,
      note: this.points.some(({ isForecast }) => isForecast) ? trend.noteForecast : trend.noteMean,
    };
  }

  protected override draw(width: number): Drawing | Blank {
    const { say, format } = this.texts;
    const words = say.charts.trend;
    const points = this.points.filter(({ deposition }) => deposition >= 0);
    if (points.length === 0) return { reason: words.empty };
    const hasLimit = this.criticalLoad > 0;
    const most = Math.max(max(points, ({ deposition }) => deposition) ?? 0, hasLimit ? this.criticalLoad : 0);
    const values = valuesFromZero(most * 1.05, 4);
    const left = 12 + Math.max(...values.map((value) => textWidth(format.whole(value), AXIS_SIZE)));
    const bottom = TOP + Math.min(190, Math.max(140, width * 0.4));
    const years = [points[0].year, points[points.length - 1].year];
    const x = scaleLinear(years[0] === years[1] ? [years[0] - 1, years[0] + 1] : years, [
      left + 24,
      width - 22,
    ]);
    const y = scaleLinear([0, values[values.length - 1]], [bottom, TOP]);
    const at = ({ year, deposition }: TrendPoint): readonly [number, number] => [x(year), y(deposition)];
    return {
      height: bottom + AXIS_HEIGHT,
      marks: [
        leftAxis(
          tickRow(values, y, (value) => format.whole(value), "up"),
          left,
        ),
        bottomAxis(
          tickRow(
            points.map(({ year }) => year),
            x,
            String,
          ),
          bottom,
          left,
          width,
        ),
        hasLimit
          ? svg`<path class="threshold" d="M${left} ${px(y(this.criticalLoad))}H${width}"></path>`
          : svg``,
        ...lines(points, at),
        ...points.map((point) => {
          const [cx, cy] = at(point);
          return svg`<circle class="dot ${point.isForecast ? "hollow" : ""}" cx=${px(cx)} cy=${px(cy)} r="5.5"></circle>`;
        }),
        ...this.#labels(
          points,
          at,
          { x: left, y: 0, width: width - left, height: bottom },
          y(this.criticalLoad),
        ),
      ],
      points: points.map((point) =>
        dotPoint(
          ...at(point),
          words.value(
            String(point.year),
            format.whole(point.deposition),
            point.isForecast ? words.forecast : "",
            hasLimit ? format.whole(this.criticalLoad) : "",
          ),
        ),
      ),
      table: {
        heads: [words.year, words.deposition, words.kind],
        rows: points.map(({ year, deposition, isForecast }) => [
          String(year),
          format.whole(deposition),
          isForecast ? words.forecast : words.calculated,
        ]),
      },
    };
  }

  /** Figures at the first and the last dot, and the name of the critical load. */
  #labels(
    points: readonly TrendPoint[],
    at: (point: TrendPoint) => readonly [number, number],
    field: Box,
    limit: number,
  ): readonly SVGTemplateResult[] {
    const { say, format } = this.texts;
    const hasLimit = this.criticalLoad > 0;
    const name = say.charts.trend.criticalLoad(format.whole(this.criticalLoad));
    const size = { width: textWidth(name, AXIS_SIZE, true) + 2, height: 15 };
    const right = field.x + field.width - size.width - 2;
    const wanted = points.length > 1 ? [points[0], points[points.length - 1]] : points;
    const obstacles = points.map((point) => {
      const [x, y] = at(point);
      return { x: x - 6, y: y - 6, width: 12, height: 12 };
    });
    const line = hasLimit ? [{ x: field.x, y: limit - 1, width: field.width, height: 2 }] : [];
    const figures = wanted.map(({ deposition }) => format.whole(deposition));
    const candidates = wanted.map((point, i) => {
      const [, , above, below] = aroundDot(...at(point), figures[i], 14, 9);
      return [above, below];
    });
    const limitPlaces = [right, field.x + field.width / 2 - size.width / 2, field.x + 4].flatMap((x) => [
      { x, y: limit + 3, ...size },
      { x, y: limit - size.height - 2, ...size },
    ]);
    const places = placeLabels([...candidates, ...(hasLimit ? [limitPlaces] : [])], field, [
      ...obstacles,
      ...line,
    ]);
    const middle = ({ x, width }: Box): number => px(x + width / 2);
    return places.flatMap((box, i) =>
      box === undefined
        ? []
        : [
            svg`<text class="${i < wanted.length ? "figure" : "strong"} halo middle" x=${middle(box)} y=${px(box.y + box.height / 2)} dy="0.35em">${figures[i] ?? name}</text>`,
          ],
    );
  }
}

/** Solid between calculated years, dotted to what is expected. */
function lines(
  points: readonly TrendPoint[],
  at: (point: TrendPoint) => readonly [number, number],
): readonly SVGTemplateResult[] {
  const path = line<TrendPoint>(
    (point) => at(point)[0],
    (point) => at(point)[1],
  );
  const known = points.filter(({ isForecast }) => !isForecast);
  const ahead = points.slice(Math.max(0, known.length - 1));
  return [
    svg`<path class="line" d=${path(known) ?? ""}></path>`,
    svg`<path class="line dashed" d=${known.length < points.length ? (path(ahead) ?? "") : ""}></path>`,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-trend-chart": PkTrendChart;
  }
}
