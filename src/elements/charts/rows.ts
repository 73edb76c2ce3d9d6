/** The common ground of charts with one row per name: names left, marks in the middle, figures right. */
import { svg, type SVGTemplateResult } from "lit";
import { px } from "./drawing.ts";
import { textWidth, wrap } from "./text-width.ts";

/** Font size of names and figures, px. */
export const ROW_SIZE = 14;
/** Space between the name and the marks. */
const GAP = 12;
/** Heights of a row of one line and of two. */
const HEIGHT = { single: 28, double: 38 };
/** The most of the width that names take. */
const SHARE = 0.4;

/** Where rows and their marks stand, px. */
export interface Rows {
  readonly names: readonly (readonly string[])[];
  /** Left end of the marks. */
  readonly left: number;
  readonly tops: readonly number[];
  readonly heights: readonly number[];
  readonly height: number;
  middle(i: number): number;
}

/** Lays out rows below a top; names take at most 40 % of the width, in one or two lines. */
export function layRows(names: readonly string[], width: number, top = 0): Rows {
  const room = width * SHARE;
  const lines = names.map((name) => wrap(name, ROW_SIZE, room, 2));
  const widest = Math.max(0, ...lines.flat().map((line) => textWidth(line, ROW_SIZE, true)));
  const heights = lines.map(({ length }) => (length > 1 ? HEIGHT.double : HEIGHT.single));
  const tops: number[] = [];
  let y = top;
  for (const height of heights) {
    tops.push(y);
    y += height;
  }
  return {
    names: lines,
    left: Math.ceil(Math.min(widest, room)) + GAP,
    tops,
    heights,
    height: y,
    middle: (i) => tops[i] + heights[i] / 2,
  };
}

/** The name of a row. */
export function nameOf(rows: Rows, i: number, kind = ""): SVGTemplateResult {
  const lines = rows.names[i];
  const first = rows.middle(i) - (lines.length - 1) * 8;
  return svg`<text class="name ${kind}">${lines.map(
    (line, n) => svg`<tspan x="0" y=${px(first + n * 16)} dy="0.35em">${line}</tspan>`,
  )}</text>`;
}
