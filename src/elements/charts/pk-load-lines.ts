/** Chart: the load of each emitter over the years on a log axis, against the threshold; names at the end of the lines. */
import { line, scaleLinear, scaleLog } from "d3";
import { svg, type SVGTemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { AXIS_HEIGHT, bottomAxis, leftAxis } from "./axes.ts";
import { ChartElement } from "./chart-element.ts";
import { dotPoint, px, type Blank, type ChartWords, type Drawing, type Tone } from "./drawing.ts";
import { spread } from "./labels.ts";
import { shorten, textWidth } from "./text-width.ts";
import { AXIS_SIZE, logDomain, logValues, regularTicks, tickRow } from "./ticks.ts";

/** Loads of one emitter, mol N/yr by year of the chart; NaN where it is not known. */
export interface LoadLine {
  readonly name: string;
  readonly loads: readonly number[];
  /** Without one a line is quiet: it is there, but not what the chart is about. */
  readonly tone?: Tone;
}

const TOP = 20;
const BOTTOM_GAP = 10;
/** Height of a name, and the most of the width that names take. */
const NAME = 17;
const SHARE = 0.36;
const NAME_SIZE = 13;

@customElement("pk-load-lines")
export class PkLoadLines extends ChartElement {
  @property({ attribute: false }) years: readonly number[] = [];
  @property({ attribute: false }) lines: readonly LoadLine[] = [];
  /** mol N/yr. */
  @property({ type: Number }) threshold = Number.NaN;
  /** The year that is chosen elsewhere: it is marked. */
  @property({ type: Number }) year = Number.NaN;

  protected override words(): ChartWords {
    return this.texts.say.charts.loadLines;
  }

  protected override draw(width: number): Drawing | Blank {
    const { say, format } = this.texts;
    const words = say.charts.loadLines;
    const { years } = this;
    // Quiet lines first: the others lie on top.
    const shown = this.lines.filter(({ loads }) => loads.some((load) => load > 0));
    const sorted = [...shown].sort((a, b) => Number(a.tone !== undefined) - Number(b.tone !== undefined));
    const domain = logDomain([...shown.flatMap(({ loads }) => loads), this.threshold]);
    if (shown.length === 0 || domain === undefined) return { reason: words.empty };

    const { values, isMajor } = logValues(...domain);
    const left = 12 + Math.max(...values.map((value) => textWidth(format.plain(value), AXIS_SIZE)));
    const names = sorted.map(({ name }) => shorten(name, NAME_SIZE, width * SHARE));
    const hasLimit = !Number.isNaN(this.threshold);
    const limitName = words.threshold(format.whole(this.threshold));
    const labels = hasLimit ? [...names, limitName] : names;
    const right = width - 12 - Math.max(...labels.map((name) => textWidth(name, NAME_SIZE, true)));
    const plot = Math.max(Math.min(240, Math.max(170, width * 0.5)), labels.length * NAME);
    const bottom = TOP + plot + BOTTOM_GAP;
    const x = scaleLinear([years[0], years[years.length - 1]], [left + 8, right - 6]);
    const scale = scaleLog(domain, [bottom - BOTTOM_GAP, TOP]);
    // A log axis has no zero: it stands on the axis, below the least load.
    const y = (load: number): number => (load > 0 ? scale(load) : bottom);
    const ends = sorted.map(({ loads }) => y(loads[lastKnown(loads)]));
    const heights = spread(hasLimit ? [...ends, y(this.threshold)] : ends, NAME, 0, bottom + NAME / 2);
    const limitAt = px(y(this.threshold));
    return {
      height: bottom + AXIS_HEIGHT,
      marks: [
        leftAxis(
          tickRow(values, y, (value) => (isMajor(value) ? format.plain(value) : ""), "up"),
          left,
        ),
        bottomAxis(regularTicks(years, x, String), bottom, left, right),
        Number.isNaN(this.year)
          ? svg``
          : svg`<path class="guide" d="M${px(x(this.year))} ${TOP - 4}V${bottom}"></path>
              <text class="strong middle" x=${px(x(this.year))} y="11">${this.year}</text>`,
        hasLimit
          ? svg`<path class="threshold" d="M${left} ${limitAt}H${px(right)}"></path>
              <path class="hairline" d="M${px(right)} ${limitAt}L${px(right + 7)} ${px(heights[sorted.length])}"></path>
              <text class="label strong" x=${px(right + 10)} y=${px(heights[sorted.length])} dy="0.35em">${limitName}</text>`
          : svg``,
        ...sorted.map((one, i) => series(one, years, x, y, right, heights[i], names[i])),
      ],
      points: shown.flatMap(({ name, loads }) =>
        loads.flatMap((load, k) =>
          Number.isNaN(load)
            ? []
            : [dotPoint(x(years[k]), y(load), words.value(name, String(years[k]), format.load(load)))],
        ),
      ),
      table: {
        heads: [words.emitter, ...years.map(String)],
        rows: this.lines.map(({ name, loads }) => [name, ...loads.map((load) => format.load(load))]),
      },
    };
  }
}

function lastKnown(loads: readonly number[]): number {
  return loads.findLastIndex((load) => !Number.isNaN(load));
}

/** One line with its dots, and its name at the end, led there where it had to give way. */
function series(
  { loads, tone = "quiet" }: LoadLine,
  years: readonly number[],
  x: (year: number) => number,
  y: (load: number) => number,
  right: number,
  nameAt: number,
  name: string,
): SVGTemplateResult {
  const path = line<number>(
    (_, k) => x(years[k]),
    (load) => y(load),
  ).defined((load) => !Number.isNaN(load));
  const last = lastKnown(loads);
  const [endX, endY] = [x(years[last]), y(loads[last])];
  const isQuiet = tone === "quiet";
  return svg`<g class=${tone}>
    <path class="line ${isQuiet ? "thin" : ""}" d=${path(loads) ?? ""}></path>
    ${loads.map((load, k) =>
      Number.isNaN(load) || (isQuiet && k !== last)
        ? ""
        : svg`<circle class="dot ${load > 0 ? "" : "hollow"}" cx=${px(x(years[k]))} cy=${px(y(load))} r=${k === last ? 5 : 3.5}></circle>`,
    )}
    <path class="hairline" d="M${px(endX + 6)} ${px(endY)}L${px(right + 7)} ${px(nameAt)}"></path>
    <text class="label" x=${px(right + 10)} y=${px(nameAt)} dy="0.35em">${name}</text>
  </g>`;
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-load-lines": PkLoadLines;
  }
}
