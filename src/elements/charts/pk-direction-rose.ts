/** Chart: in which direction the load of a source comes down, as a rose whose areas are the shares. */
import { arc, scaleSqrt, sum } from "d3";
import { svg } from "lit";
import { customElement, property } from "lit/decorators.js";
import { wholePercents } from "../format.ts";
import { ChartElement } from "./chart-element.ts";
import { compassNames } from "./compass.ts";
import { dotPoint, px, type Blank, type ChartWords, type Drawing } from "./drawing.ts";
import { placeLabels } from "./labels.ts";
import { textWidth } from "./text-width.ts";
import { AXIS_SIZE } from "./ticks.ts";

/** Radius of the largest sector, and from there to the letters, px. */
const MOST_RADIUS = 104;
const LETTERS = 14;
/** The least arm of the cross. */
const LEAST_ARM = 40;
/** Where a figure may stand: sectors aside of its own, and px beyond its end. */
const BESIDE = [
  [0, 9],
  [0, 14],
  [0.5, 10],
  [-0.5, 10],
  [0.8, 12],
  [-0.8, 12],
] as const;
/** Shares from here on have their figure in the drawing, %. */
const LABELLED = 5;

@customElement("pk-direction-rose")
export class PkDirectionRose extends ChartElement {
  /** Load by direction, mol N/yr: 8, 12 or 16 sectors clockwise, the first around north. */
  @property({ attribute: false }) loads: ArrayLike<number> = [];

  protected override words(): ChartWords {
    return this.texts.say.charts.rose;
  }

  protected override draw(width: number): Drawing | Blank {
    const { say, format } = this.texts;
    const words = say.charts.rose;
    const loads = Array.from(this.loads);
    const total = sum(loads);
    if (!(total > 0)) return { reason: words.empty };
    const percents = wholePercents(loads);
    const count = loads.length;
    const names = sectorNames(count, compassNames(words.letters), (degrees) =>
      words.degrees(format.whole(degrees)),
    );

    const radius = Math.min(MOST_RADIUS, width / 2 - 70);
    const scale = scaleSqrt([0, Math.max(...loads)], [0, radius]);
    const turn = (2 * Math.PI) / count;
    // The letters stand just outside what lies in their direction, so that a lopsided rose takes less room.
    const [up, right, down, left] = [0, 1, 2, 3].map((quarter) => {
      const reach = loads.map((load, i) => scale(load) * Math.cos(i * turn - (quarter * Math.PI) / 2));
      return Math.max(LEAST_ARM, ...reach) + LETTERS;
    });
    const [cx, cy] = [width / 2 + (left - right) / 2, up + 10];
    const height = cy + down + 10;
    const sector = arc<number>()
      .innerRadius(0)
      .startAngle((i) => (i - 0.47) * turn)
      .endAngle((i) => (i + 0.47) * turn);
    const at = (i: number, distance: number): readonly [number, number] => [
      cx + distance * Math.sin(i * turn),
      cy - distance * Math.cos(i * turn),
    ];
    const middles = loads.map((load, i) => at(i, Math.max(scale(load) * 0.6, 12)));
    const letters = words.letters.map((letter, quarter) => {
      const [x, y] = at((quarter * count) / 4, [up, right, down, left][quarter]);
      return { letter, x, y };
    });
    const order = loads.map((_, i) => i).filter((i) => percents[i] >= LABELLED);
    order.sort((a, b) => loads[b] - loads[a]);
    const percent = (i: number): string => format.percent(percents[i] / 100);
    const places = placeLabels(
      order.map((i) => {
        const size = { width: textWidth(percent(i), AXIS_SIZE, true) + 2, height: 14 };
        return BESIDE.map(([aside, extra]) => {
          const [x, y] = at(i + aside, scale(loads[i]) + extra + size.width * 0.2);
          return { x: x - size.width / 2, y: y - size.height / 2, ...size };
        });
      }),
      { x: 0, y: 0, width, height },
      letters.map(({ x, y }) => ({ x: x - 6, y: y - 7, width: 12, height: 14 })),
    );
    return {
      height,
      marks: [
        svg`<path class="hairline" d="M${px(cx - left + LETTERS - 4)} ${px(cy)}H${px(cx + right - LETTERS + 4)}M${px(cx)} ${px(cy - up + LETTERS - 4)}V${px(cy + down - LETTERS + 4)}"></path>`,
        ...loads.map(
          (load, i) =>
            svg`<path class="bar" transform="translate(${px(cx)} ${px(cy)})" d=${sector.outerRadius(scale(load))(i) ?? ""}></path>`,
        ),
        svg`<circle class="dot" cx=${px(cx)} cy=${px(cy)} r="4"></circle>`,
        ...letters.map(
          ({ letter, x, y }) =>
            svg`<text class="strong middle" x=${px(x)} y=${px(y)} dy="0.35em">${letter}</text>`,
        ),
        ...places.map((place, n) =>
          place === undefined
            ? svg``
            : svg`<text class="strong halo middle" x=${px(place.x + place.width / 2)} y=${px(place.y + 7)} dy="0.35em">${percent(order[n])}</text>`,
        ),
      ],
      points: loads.map((load, i) =>
        dotPoint(...middles[i], words.value(names[i], percent(i), format.load(load))),
      ),
      table: {
        heads: [words.direction, words.share, words.load],
        rows: loads.map((load, i) => [names[i], percent(i), format.load(load)]),
      },
    };
  }
}

/** Names of sectors: by letters where the 16 directions have them all, else in degrees. */
function sectorNames(
  count: number,
  sixteen: readonly string[],
  degrees: (degrees: number) => string,
): readonly string[] {
  return Array.from({ length: count }, (_, i) => {
    const place = (16 * i) / count;
    return Number.isInteger(place) ? sixteen[place] : degrees((360 * i) / count);
  });
}

declare global {
  interface HTMLElementTagNameMap {
    "pk-direction-rose": PkDirectionRose;
  }
}
