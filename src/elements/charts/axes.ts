/** Axes: ticks outward, words in ink-muted, no frame and no grid. */
import { svg, type SVGTemplateResult } from "lit";
import { px } from "./drawing.ts";
import type { Tick } from "./ticks.ts";

/** Room that an axis with one line of words takes below a plot, px. */
export const AXIS_HEIGHT = 24;

/** A horizontal axis at a height, between two ends. */
export function bottomAxis(
  ticks: readonly Tick[],
  y: number,
  left: number,
  right: number,
): SVGTemplateResult {
  return svg`<path class="axis" d="M${px(left)} ${px(y)}H${px(right)}"></path>
    ${ticks.map(
      ({ at, text }) =>
        svg`<path class="tick" d="M${px(at)} ${px(y)}v${text === "" ? 3 : 5}"></path>${
          text === "" ? "" : svg`<text class="middle" x=${px(at)} y=${px(y + 19)}>${text}</text>`
        }`,
    )}`;
}

/** A vertical axis at the left end of a plot. */
export function leftAxis(ticks: readonly Tick[], x: number): SVGTemplateResult {
  return svg`${ticks.map(
    ({ at, text }) =>
      svg`<path class="tick" d="M${px(x)} ${px(at)}h${text === "" ? -3 : -5}"></path>${
        text === "" ? "" : svg`<text class="end" x=${px(x - 8)} y=${px(at)} dy="0.35em">${text}</text>`
      }`,
  )}`;
}
