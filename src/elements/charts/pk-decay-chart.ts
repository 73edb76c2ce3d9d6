/** Chart: how the contribution of a source falls with distance; both axes logarithmic. */
import { line, scaleLog } from "d3";
import { svg, type SVGTemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { AXIS_HEIGHT, bottomAxis, leftAxis } from "./axes.ts";
import { ChartElement } from "./chart-element.ts";
import { distanceBins, type DistanceBin } from "./distance-bins.ts";
import { dotPoint, px, type Blank, type Box, type ChartWords, type Drawing } from "./drawing.ts";
import { placeLabels } from "./labels.ts";
import { ROW_SIZE } from "./rows.ts";
import { textWidth } from "./text-width.ts";
import { AXIS_SIZE, logDomain, logValues, tickRow } from "./ticks.ts";

/** Ends of the axis and its labelled distances, m. */
const FROM = 500;
const UPTO = 25_000;
const LABELLED = [500, 1000, 2000, 5000, 10_000, 25_000];
const BINS = 12;
/** Up to so many hexagons each has its own dot, px of the plot. */
const FEW = 60;
const TOP = 18;
const PILL = 10;

@customElement("pk-decay-chart")
export class PkDecayChart extends ChartElement {
  /** From source to centre of each hexagon, m. */
  @property({ attribute: false }) distances: ArrayLike<number> = [];
  /** What the source adds there, mol N/ha/yr; as long as distances. */
  @property({ attribute: false }) depositions: ArrayLike<number> = [];

  protected override words(): ChartWords {
    const { decay } = this.texts.say.charts;
    return { ...decay, note: this.#isFew() ? decay.noteDots : decay.noteBins };
  }

  protected override draw(width: number): Drawing | Blank {
    const { say, format } = this.texts;
    const words = say.charts.decay;
    const bins = this.#isFew()
      ? this.#dots()
      : distanceBins(this.distances, this.depositions, FROM, UPTO, BINS);
    const domain = logDomain(bins.flatMap(({ low, high }) => [low, high]));
    if (domain === undefined) return { reason: words.empty };

    const { values, isMajor } = logValues(...domain);
    const left = 12 + Math.max(...values.map((value) => textWidth(format.plain(value), AXIS_SIZE)));
    const bottom = TOP + Math.min(240, Math.max(170, width * 0.5));
    const x = scaleLog([FROM, UPTO], [left + 8, width - 18]);
    const y = scaleLog(domain, [bottom - 8, TOP]);
    const middle = ({ from, upto }: DistanceBin): number => x(Math.sqrt(from * upto));
    const far = (metres: number): string => format.plain(Number((metres / 1000).toPrecision(2)));
    const text = (bin: DistanceBin): string =>
      bin.from === bin.upto
        ? words.dot(far(bin.from), format.estimate(bin.median))
        : words.bin(
            `${far(bin.from)} – ${far(bin.upto)}`,
            format.estimate(bin.median),
            format.estimate(bin.low),
            format.estimate(bin.high),
            format.whole(bin.count),
          );
    return {
      height: bottom + AXIS_HEIGHT,
      marks: [
        leftAxis(
          tickRow(values, y, (value) => (isMajor(value) ? format.plain(value) : ""), "up"),
          left,
        ),
        bottomAxis(
          tickRow(LABELLED, x, (value) => `${far(value)}${value === UPTO ? " km" : ""}`),
          bottom,
          left,
          width,
        ),
        ...(this.#isFew() ? [] : pillsAndLine(bins, middle, y)),
        ...bins.map(
          (bin) =>
            svg`<circle class="dot ${this.#isFew() ? "speck" : ""}" cx=${px(middle(bin))} cy=${px(y(bin.median))} r=${this.#isFew() ? 4 : 5.5}></circle>`,
        ),
        ...(this.#isFew()
          ? []
          : ends(bins, middle, y, (value) => format.estimate(value), {
              x: left,
              y: 0,
              width: width - left,
              height: bottom,
            })),
      ],
      points: bins.map((bin) => dotPoint(middle(bin), y(bin.median), text(bin))),
      table: {
        heads: [words.distance, words.median, words.low, words.high, words.count],
        rows: bins.map(({ from, upto, median, low, high, count }) => [
          from === upto ? far(from) : `${far(from)} – ${far(upto)}`,
          ...[median, low, high].map((value) => format.estimate(value)),
          format.whole(count),
        ]),
      },
    };
  }

  #isFew(): boolean {
    return this.distances.length <= FEW;
  }

  /** Each hexagon as a bin of its own. */
  #dots(): readonly DistanceBin[] {
    const { distances, depositions } = this;
    return Array.from({ length: distances.length }, (_, i) => i)
      .filter((i) => distances[i] >= FROM && distances[i] <= UPTO && depositions[i] > 0)
      .sort((a, b) => distances[a] - distances[b])
      .map((i) => {
        const [at, value] = [distances[i], depositions[i]];
        return { from: at, upto: at, count: 1, low: value, median: value, high: value };
      });
  }
}

/** The ranges as pills, and a line from median to median. */
function pillsAndLine(
  bins: readonly DistanceBin[],
  x: (bin: DistanceBin) => number,
  y: (value: number) => number,
): readonly SVGTemplateResult[] {
  const path = line(x, ({ median }: DistanceBin) => y(median))([...bins]);
  return [
    ...bins.map((bin) => {
      const [high, low] = [y(bin.high) - PILL / 2, y(bin.low) + PILL / 2];
      return svg`<rect class="band" x=${px(x(bin) - PILL / 2)} y=${px(high)} width=${PILL} height=${px(low - high)} rx=${PILL / 2}></rect>`;
    }),
    svg`<path class="line" d=${path ?? ""}></path>`,
  ];
}

/** Figures above or below the nearest and the farthest range, where there is room. */
function ends(
  bins: readonly DistanceBin[],
  x: (bin: DistanceBin) => number,
  y: (value: number) => number,
  figure: (value: number) => string,
  field: Box,
): readonly SVGTemplateResult[] {
  const wanted = bins.length > 1 ? [bins[0], bins[bins.length - 1]] : bins;
  const box = (bin: DistanceBin): Box => {
    const [high, low] = [y(bin.high) - PILL / 2, y(bin.low) + PILL / 2];
    return { x: x(bin) - PILL / 2, y: high, width: PILL, height: low - high };
  };
  const texts = wanted.map(({ median }) => figure(median));
  const places = placeLabels(
    wanted.map((bin, i) => {
      const pill = box(bin);
      const size = { width: textWidth(texts[i], ROW_SIZE, true) + 2, height: 17 };
      const left = x(bin) - size.width / 2;
      return [
        { x: left, y: pill.y - 19, ...size },
        { x: left, y: pill.y + pill.height + 2, ...size },
      ];
    }),
    field,
    bins.map(box),
  );
  return places.flatMap((place, i) =>
    place === undefined
      ? []
      : [
          svg`<text class="figure middle" x=${px(place.x + place.width / 2)} y=${px(place.y + place.height / 2)} dy="0.35em">${texts[i]}</text>`,
        ],
  );
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-decay-chart": PkDecayChart;
  }
}
