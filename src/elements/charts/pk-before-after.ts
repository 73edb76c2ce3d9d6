/** Chart: two figures per name, before and after, joined by a line; the change at the end of the row. */
import { scaleLinear, scaleLog } from "d3";
import { svg } from "lit";
import { customElement, property } from "lit/decorators.js";
import { AXIS_HEIGHT, bottomAxis } from "./axes.ts";
import { ChartElement } from "./chart-element.ts";
import { px, type Blank, type ChartWords, type Drawing } from "./drawing.ts";
import { spread } from "./labels.ts";
import { layRows, nameOf, ROW_SIZE } from "./rows.ts";
import { textWidth } from "./text-width.ts";
import { AXIS_SIZE, logDomain, logValues, roundTicks, tickRow, type Tick } from "./ticks.ts";

/** A figure before and after, in the unit of the chart; NaN where it is not known. */
export interface BeforeAfter {
  readonly name: string;
  readonly before: number;
  readonly after: number;
}

const GAP = 10;
/** Room above the rows for the names of the two dots. */
const HEAD = 20;

@customElement("pk-before-after")
export class PkBeforeAfter extends ChartElement {
  @property({ attribute: false }) rows: readonly BeforeAfter[] = [];
  /** What the two dots are called, such as two years; short. */
  @property() beforeName = "";
  @property() afterName = "";
  /** log where figures differ by more than a factor of ten; zeros then stand at the lower end. */
  @property() scale: "linear" | "log" = "linear";

  protected override words(): ChartWords {
    return this.texts.say.charts.beforeAfter;
  }

  protected override draw(width: number): Drawing | Blank {
    const { say, format } = this.texts;
    const words = say.charts.beforeAfter;
    const known = this.rows.flatMap(({ before, after }) => [before, after]).filter((value) => value >= 0);
    const place = known.length === 0 ? undefined : this.#place(known);
    if (place === undefined) return { reason: words.empty };

    const [beforeWord, afterWord] = [this.beforeName || words.before, this.afterName || words.after];
    const changes = this.rows.map(
      ({ before, after }) => `${after > before ? "+" : ""}${format.signed(after - before)}`,
    );
    const rows = layRows(
      this.rows.map(({ name }) => name),
      width,
      HEAD,
    );
    const room = Math.max(...changes.map((text) => textWidth(text, ROW_SIZE, true))) + 2 * GAP;
    const [left, right] = [rows.left + GAP, width - room];
    const x = (value: number): number => left + place.at(value) * (right - left);
    const ticks = place.ticks(x);
    return {
      height: rows.height + 4 + AXIS_HEIGHT,
      marks: [
        bottomAxis(ticks, rows.height + 4, rows.left, right + GAP),
        ...this.#heads(x, beforeWord, afterWord, left, right),
        ...this.rows.map(({ before, after }, i) => {
          const y = rows.middle(i);
          const tone = after < before ? "less" : after > before ? "more" : "quiet";
          const isKnown = !Number.isNaN(before) && !Number.isNaN(after);
          return svg`${nameOf(rows, i)}
            <g class=${tone}>
              ${isKnown ? svg`<path class="line" d="M${px(x(before))} ${px(y)}H${px(x(after))}"></path>` : ""}
              ${Number.isNaN(before) ? "" : svg`<circle class="dot hollow quiet" cx=${px(x(before))} cy=${px(y)} r="5"></circle>`}
              ${Number.isNaN(after) ? "" : svg`<circle class="dot" cx=${px(x(after))} cy=${px(y)} r="5.5"></circle>`}
            </g>
            <text class="figure end" x=${width} y=${px(y)} dy="0.35em">${changes[i]}</text>`;
        }),
      ],
      points: this.rows.map(({ name, before, after }, i) => ({
        x: 0,
        y: rows.tops[i] + 2,
        width,
        height: rows.heights[i] - 4,
        text: words.value(
          name,
          `${beforeWord}: ${format.estimate(before)}`,
          `${afterWord}: ${format.estimate(after)}`,
          changes[i],
          this.unit || words.unit,
        ),
      })),
      table: {
        heads: [words.name, beforeWord, afterWord, words.change],
        rows: this.rows.map(({ name, before, after }, i) => [
          name,
          format.estimate(before),
          format.estimate(after),
          changes[i],
        ]),
      },
    };
  }

  /** Places between 0 and 1 on the axis, and its ticks. */
  #place(
    known: readonly number[],
  ): { at(value: number): number; ticks(place: (value: number) => number): readonly Tick[] } | undefined {
    const { format } = this.texts;
    if (this.scale === "log") {
      const domain = logDomain(known);
      if (domain === undefined) return undefined;
      const scale = scaleLog(domain, [0, 1]).clamp(true);
      const { values, isMajor } = logValues(...domain);
      return {
        at: (value) => scale(Math.max(value, domain[0])),
        ticks: (place) => tickRow(values, place, (value) => (isMajor(value) ? format.plain(value) : "")),
      };
    }
    const most = Math.max(...known, 1e-9);
    const scale = scaleLinear([0, most], [0, 1]).nice(4);
    return {
      at: (value) => scale(value),
      ticks: (place) => roundTicks([0, scale.domain()[1]], place, (value) => format.plain(value)),
    };
  }

  /** What the dots of the first row are, above them. */
  #heads(
    x: (value: number) => number,
    beforeWord: string,
    afterWord: string,
    left: number,
    right: number,
  ): readonly ReturnType<typeof svg>[] {
    const first = this.rows.find(({ before, after }) => !Number.isNaN(before) && !Number.isNaN(after));
    if (first === undefined) return [];
    const places = [x(first.before), x(first.after)];
    const sizes = [beforeWord, afterWord].map((word) => textWidth(word, AXIS_SIZE, true) + GAP);
    const [before, after] = spread(places, sizes, left - 3 * GAP, right + 3 * GAP);
    return [
      svg`<text class="middle" x=${px(before)} y="13">${beforeWord}</text>`,
      svg`<text class="strong middle" x=${px(after)} y="13">${afterWord}</text>`,
    ];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-before-after": PkBeforeAfter;
  }
}
