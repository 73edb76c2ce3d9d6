/** Chart: our figures against those of another instrument, log-log, with the lines of equality and of a factor two. */
import { scaleLog } from "d3";
import { svg, type SVGTemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { AXIS_HEIGHT, bottomAxis, leftAxis } from "./axes.ts";
import { ChartElement } from "./chart-element.ts";
import { dotPoint, px, type Blank, type ChartWords, type Drawing, type Tone } from "./drawing.ts";
import { textWidth } from "./text-width.ts";
import { AXIS_SIZE, logDomain, logValues, tickRow } from "./ticks.ts";

/** A case computed by both, in the unit of the chart. */
export interface RatioPoint {
  readonly name: string;
  readonly ours: number;
  readonly theirs: number;
  readonly tone?: Tone;
}

/** Cases with a point to read, those that agree least; the table has as many. */
const MOST_POINTS = 200;
const TOP = 22;

@customElement("pk-ratio-scatter")
export class PkRatioScatter extends ChartElement {
  @property({ attribute: false }) cases: readonly RatioPoint[] = [];
  /** The other instrument, such as AERIUS or OPS. */
  @property() reference = "";

  protected override words(): ChartWords {
    const { ratio } = this.texts.say.charts;
    return { ...ratio, title: ratio.against(this.reference) };
  }

  protected override draw(width: number): Drawing | Blank {
    const { say, format } = this.texts;
    const words = say.charts.ratio;
    const cases = this.cases.filter(({ ours, theirs }) => ours > 0 && theirs > 0);
    const domain = logDomain(cases.flatMap(({ ours, theirs }) => [ours, theirs]));
    if (domain === undefined) return { reason: words.empty };

    const [from, upto] = domain;
    const { values, isMajor } = logValues(from, upto);
    const label = (value: number): string => (isMajor(value) ? format.significant(value) : "");
    const left = 12 + Math.max(...values.map((value) => textWidth(label(value), AXIS_SIZE)));
    const side = Math.min(width - left - 26, 320);
    const right = left + side;
    const bottom = TOP + side;
    const x = scaleLog(domain, [left + 4, right]);
    const y = scaleLog(domain, [bottom - 4, TOP]);
    const share = cases.filter(({ ours, theirs }) => isWithinTwo(ours / theirs)).length / cases.length;
    const worst = [...cases].sort((a, b) => misfit(b) - misfit(a)).slice(0, MOST_POINTS);
    return {
      height: bottom + AXIS_HEIGHT + 14,
      marks: [
        leftAxis(tickRow(values, y, label, "up"), left),
        bottomAxis(tickRow(values, x, label), bottom, left, right),
        svg`<text x="0" y="11">${words.ours}</text>
          <text class="end" x=${px(right)} y=${bottom + AXIS_HEIGHT + 10}>${this.reference || words.theirs}</text>
          <path class="guide" d="M${px(x(from))} ${px(y(2 * from))}L${px(x(upto / 2))} ${px(y(upto))}M${px(x(2 * from))} ${px(y(from))}L${px(x(upto))} ${px(y(upto / 2))}"></path>
          <path class="axis" d="M${px(x(from))} ${px(y(from))}L${px(x(upto))} ${px(y(upto))}"></path>`,
        ...dots(cases, x, y),
        svg`<text class="middle" x=${px(x(upto / 2))} y=${TOP - 6}>${words.double}</text>
          <text x=${px(right + 5)} y=${px(y(upto / 2))} dy="0.35em">${words.half}</text>
          <text class="figure halo" x=${left + 12} y=${TOP + 26}>${words.within(format.percent(share))}</text>
          <text class="halo" x=${left + 12} y=${TOP + 42}>${words.count(format.whole(cases.length))}</text>`,
      ],
      points: worst.map(({ name, ours, theirs }) =>
        dotPoint(
          x(theirs),
          y(ours),
          words.value(
            name,
            format.significant(ours),
            format.significant(theirs),
            format.significant(ours / theirs),
            this.reference || words.theirs,
          ),
        ),
      ),
      table: {
        heads: [words.name, words.ours, this.reference || words.theirs, words.ratioHead],
        rows: worst.map(({ name, ours, theirs }) => [
          name,
          ...[ours, theirs, ours / theirs].map((value) => format.significant(value)),
        ]),
      },
    };
  }
}

function isWithinTwo(ratio: number): boolean {
  return ratio >= 0.5 && ratio <= 2;
}

function misfit({ ours, theirs }: RatioPoint): number {
  return Math.abs(Math.log(ours / theirs));
}

/** All dots of a tone as one path: thousands stay light. */
function dots(
  cases: readonly RatioPoint[],
  x: (value: number) => number,
  y: (value: number) => number,
): readonly SVGTemplateResult[] {
  const byTone = new Map<Tone, string[]>();
  for (const { ours, theirs, tone = "emitter" } of cases) {
    const path = byTone.get(tone) ?? [];
    path.push(`M${px(x(theirs))} ${px(y(ours))}h0`);
    byTone.set(tone, path);
  }
  return [...byTone].map(([tone, path]) => svg`<path class="specks ${tone}" d=${path.join("")}></path>`);
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-ratio-scatter": PkRatioScatter;
  }
}
