/** What a chart hands to its frame: marks, the points that can be read one by one, and the same figures as a table. */
import type { SVGTemplateResult } from "lit";

/** Lengths in a drawing are CSS px at a text size of 16 px; larger text enlarges the whole drawing. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A place in the drawing that reads out one figure, with its unit and band: a dot, a bar or a whole row. */
export interface ChartPoint extends Box {
  readonly text: string;
}

/** Figures behind a chart, as text: the first column names the row. */
export interface ChartTable {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * Colour of a mark. emitter: a source and what it adds. less, more: against another situation. series: a measure or a
 * purpose, as on its card. ink: a total. quiet: not counted, not used.
 */
export type Tone =
  "emitter" | "less" | "more" | "ink" | "quiet" | "series-1" | "series-2" | "series-3" | "series-4";

/** A chart that has figures. */
export interface Drawing {
  readonly height: number;
  readonly marks: SVGTemplateResult | readonly SVGTemplateResult[];
  /** In the order in which the arrow keys go along them. */
  readonly points: readonly ChartPoint[];
  readonly table: ChartTable;
}

/** A chart without figures says why, in one sentence. */
export interface Blank {
  readonly reason: string;
}

/** The words around a chart, in one language. */
export interface ChartWords {
  readonly title: string;
  readonly unit: string;
  /** How to read the chart; stands where the figures of a point are read out. */
  readonly note: string;
  readonly source: string;
}

/** The side of the smallest target, px. */
const TARGET = 24;

/** The point of a dot. */
export function dotPoint(x: number, y: number, text: string): ChartPoint {
  return { x: x - TARGET / 2, y: y - TARGET / 2, width: TARGET, height: TARGET, text };
}

/** A length with one decimal, which is enough for the eye and keeps files small. */
export function px(length: number): number {
  return Math.round(length * 10) / 10;
}
