/** One bar of parts that add up to the whole, with the share and the name of each part below it. */
import { svg, type SVGTemplateResult } from "lit";
import { wholePercents, type Formatter } from "../format.ts";
import { px } from "./drawing.ts";
import { spread } from "./labels.ts";
import { textWidth } from "./text-width.ts";

/** Height of the bar, and of the bar with its labels, px. */
export const STACK_BAR = 24;
export const STACK_HEIGHT = 62;
/** A part that is there is at least this wide, px. */
const LEAST = 3;
const PERCENT_SIZE = 14;
const NAME_SIZE = 13;
const GAP = 8;

/** Left end and width of a part. */
export interface Span {
  readonly x: number;
  readonly width: number;
}

/** Parts side by side over a width, in proportion; what is 0 has no width, and a little is still to be seen. */
export function stackSpans(amounts: readonly number[], width: number): readonly Span[] {
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  if (!(total > 0)) return amounts.map(() => ({ x: 0, width: 0 }));
  const isThin = amounts.map((amount) => amount > 0 && (amount / total) * width < LEAST);
  const taken = isThin.filter(Boolean).length * LEAST;
  const rest = amounts.reduce((sum, amount, i) => sum + (isThin[i] ? 0 : amount), 0);
  let x = 0;
  return amounts.map((amount, i) => {
    const span = { x, width: isThin[i] ? LEAST : rest > 0 ? (amount / rest) * (width - taken) : 0 };
    x += span.width;
    return span;
  });
}

/** Whole percents that add up to 100, as text; a part that is there but rounds to 0 is said to be less than 1. */
export function shareTexts(amounts: readonly number[], format: Formatter): readonly string[] {
  return wholePercents(amounts).map((percent, i) =>
    format.percent(percent === 0 && amounts[i] > 0 ? 0.001 : percent / 100),
  );
}

/** A part with its name and its share, as it stands below the bar. */
export interface Labelled extends Span {
  readonly name: string;
  readonly share: string;
}

/** Whether the labels of parts fit side by side below a bar. */
export function doLabelsFit(parts: readonly Labelled[], width: number): boolean {
  return parts.reduce((sum, part) => sum + labelSize(part), 0) <= width + GAP;
}

/** Share above name below each part; the outer ones start and end with the bar. */
export function stackLabels(parts: readonly Labelled[], width: number): readonly SVGTemplateResult[] {
  const sizes = parts.map(labelSize);
  const last = parts.length - 1;
  const lowest = (sizes[0] - GAP) / 2;
  const highest = width - (sizes[last] - GAP) / 2;
  // Kept in order: an outer label that is wider than its part may not jump over its neighbour.
  const wanted = parts.map(({ x, width: length }, i) => {
    if (i === 0) return lowest;
    return i === last
      ? highest
      : Math.min(highest - (last - i) / 1000, Math.max(lowest + i / 1000, x + length / 2));
  });
  const middles = spread(wanted, sizes, -GAP / 2, width + GAP / 2);
  return parts.map(({ name, share }, i) => {
    const side = i === 0 ? "start" : i === last ? "end" : "middle";
    const shift = sizes[i] / 2 - GAP / 2;
    const x = px(middles[i] + (side === "start" ? -shift : side === "end" ? shift : 0));
    return svg`<text class="figure ${side}" x=${x} y=${STACK_BAR + 17}>${share}</text>
      <text class="caption ${side}" x=${x} y=${STACK_BAR + 33}>${name}</text>`;
  });
}

function labelSize({ name, share }: Labelled): number {
  return Math.max(textWidth(name, NAME_SIZE), textWidth(share, PERCENT_SIZE, true)) + GAP;
}
