/** Chart: one load with its band on a log axis, against the threshold. */
import { scaleLog } from "d3";
import { css, svg, type CSSResultGroup, type SVGTemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { THRESHOLD, type Band, type Verdict } from "../../check/result.ts";
import type { Count } from "../../grid/hexagons.ts";
import { ChartElement } from "./chart-element.ts";
import { dotPoint, px, type Blank, type ChartWords, type Drawing } from "./drawing.ts";
import { textWidth } from "./text-width.ts";
import { AXIS_SIZE, logValues, tickRow } from "./ticks.ts";

/** Least end of the axis and the least of its upper end, mol/yr. */
const FROM = 100;
const UPTO = 100_000;
/** From top to bottom: baseline of the labels, the bar, the ticks and the words of the axis, the words below. */
const LABEL = 13;
const BAR = { y: 25, height: 14 };
const TICKS = 41;
const AXIS = 59;
const WORDS = 80;
const SIDE = 8;
const GAP = 6;
const LABEL_SIZE = 14;
const WORD_SIZE = 14;

@customElement("pk-load-gauge")
export class PkLoadGauge extends ChartElement {
  static override styles: CSSResultGroup = [
    ChartElement.styles,
    css`
      .under {
        fill: var(--pk-color-surface-sunken);
      }

      .over {
        fill: var(--pk-color-emitter-soft);
      }

      .below {
        --tone: var(--pk-color-positive);
      }

      .uncertain {
        --tone: var(--pk-color-warning);
      }

      .band-end {
        stroke: var(--tone);
        stroke-width: 2px;
      }

      .dot {
        stroke-width: 3px;
      }

      .word {
        font-size: 14px;
      }

      @media (forced-colors: active) {
        .under,
        .over {
          fill: Canvas;
          stroke: CanvasText;
        }
      }
    `,
  ];

  @property({ attribute: false }) load: Band | undefined;
  @property({ reflect: true }) verdict: Verdict = "meets";
  @property() count: Count = "overloaded";
  /** False while only a part of the band is known. */
  @property({ type: Boolean }) complete = true;
  /** False where the definition does not hold: the zones then only speak of the threshold. */
  @property({ type: Boolean }) definition = true;
  /** The answer around it says what is seen. */
  override bare = true;

  protected override words(): ChartWords {
    const { gauge } = this.texts.say.check;
    return { title: gauge.title, unit: gauge.unit[this.count], note: "", source: "" };
  }

  protected override draw(width: number): Drawing | Blank {
    const { load } = this;
    const { say, format } = this.texts;
    const words = say.check.gauge;
    if (load === undefined) return { reason: words.noBand };
    const most = Math.max(UPTO, 10 ** Math.ceil(Math.log10(Math.max(load.high, 1))));
    const x = scaleLog([FROM, most], [SIDE, width - SIDE]).clamp(true);
    const at = (value: number): number => x(Math.max(value, FROM));
    const [limit, value] = [at(THRESHOLD), at(load.central)];
    const hasDot = load.central > 0;
    const text = hasDot ? format.load(load.central) : "0";
    const middle = BAR.y + BAR.height / 2;
    const { values, isMajor } = logValues(FROM, most);
    const figures = [load.low, load.central, load.high].map((one) => format.load(one));
    return {
      height: WORDS + 6,
      marks: [
        svg`<rect class="under" x=${SIDE} y=${BAR.y} width=${px(limit - SIDE)} height=${BAR.height}></rect>
          <rect class="over" x=${px(limit)} y=${BAR.y} width=${px(width - SIDE - limit)} height=${BAR.height}></rect>
          <g class=${this.verdict}>${load.high > 0 ? pill(at(load.low), at(load.high)) : ""}</g>
          <path class="threshold" d="M${px(limit)} 1V${BAR.y + BAR.height + 4}"></path>
          <g class=${this.verdict}>${hasDot ? svg`<circle class="dot" cx=${px(value)} cy=${middle} r="8.5"></circle>` : ""}</g>`,
        svg`<path class="tick" d=${values.map((one) => `M${px(at(one))} ${TICKS}v${isMajor(one) ? 5 : 3}`).join("")}></path>`,
        ...axisWords(values.filter(isMajor), at, (one) => format.whole(one), width),
        ...labels(limit, value, words.threshold, text, width),
        ...this.#zones(this.complete ? words.band(format.range(load.low, load.high)) : words.noBand, width),
      ],
      points: [dotPoint(value, middle, words.value(figures[1], figures[0], figures[2]))],
      table: {
        heads: [words.unit[this.count], words.low, words.high],
        rows: [[figures[1], figures[0], figures[2]]],
      },
    };
  }

  /** The band in words, and what either side of the threshold means where that fits. */
  #zones(band: string, width: number): readonly SVGTemplateResult[] {
    const words = this.texts.say.check.gauge;
    const [below, above] = this.definition
      ? [words.below, words.above]
      : [words.belowThreshold, words.aboveThreshold];
    const [left, right] = [`◂ ${below}`, `${above} ▸`];
    const room = (width - textWidth(band, WORD_SIZE)) / 2 - SIDE - 2 * GAP;
    const doFit = Math.max(textWidth(left, WORD_SIZE), textWidth(right, WORD_SIZE)) < room;
    return [
      svg`<text class="word middle" x=${px(width / 2)} y=${WORDS}>${band}</text>`,
      doFit
        ? svg`<text class="word" x=${SIDE} y=${WORDS}>${left}</text>
            <text class="word end" x=${px(width - SIDE)} y=${WORDS}>${right}</text>`
        : svg``,
    ];
  }
}

/** The band, with marks at its ends. */
function pill(from: number, upto: number): SVGTemplateResult {
  const bottom = BAR.y + BAR.height;
  return svg`<rect class="band" x=${px(from)} y=${BAR.y} width=${px(upto - from)} height=${BAR.height} rx="4"></rect>
    <path class="band-end" d="M${px(from)} ${BAR.y}V${bottom}M${px(upto)} ${BAR.y}V${bottom}"></path>`;
}

/** The words below the ticks; the outer ones stay between the ends of the bar. */
function axisWords(
  values: readonly number[],
  at: (value: number) => number,
  textOf: (value: number) => string,
  width: number,
): readonly SVGTemplateResult[] {
  const middle = (value: number): number => {
    const half = textWidth(textOf(value), AXIS_SIZE) / 2;
    return Math.min(Math.max(at(value), SIDE + half), width - SIDE - half);
  };
  return tickRow(values, middle, textOf).map(
    (tick) => svg`<text class="middle" x=${px(tick.at)} y=${AXIS}>${tick.text}</text>`,
  );
}

/**
 * The value stands above its dot, but never through the threshold: it gives way to its own side. The threshold's label
 * stands left of its line, where the value is there to the right; where neither side has room the value wins.
 */
function labels(
  limit: number,
  value: number,
  threshold: string,
  text: string,
  width: number,
): readonly SVGTemplateResult[] {
  const half = textWidth(text, LABEL_SIZE, true) / 2;
  const size = textWidth(threshold, LABEL_SIZE, true);
  let middle = Math.min(Math.max(value, half), width - half);
  if (Math.abs(middle - limit) < half + GAP) middle = value < limit ? limit - GAP - half : limit + GAP + half;
  const isLeftFree = middle > limit || middle + half + 2 * GAP < limit - GAP - size;
  const isRightFree = middle < limit || middle - half - 2 * GAP > limit + GAP + size;
  const side = isLeftFree && limit - GAP - size >= 0 ? "end" : isRightFree ? "start" : undefined;
  return [
    svg`<text class="figure middle" x=${px(middle)} y=${LABEL}>${text}</text>`,
    side === undefined
      ? svg``
      : svg`<text class="figure ${side}" x=${px(limit + (side === "end" ? -GAP : GAP))} y=${LABEL}>${threshold}</text>`,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-load-gauge": PkLoadGauge;
  }
}
