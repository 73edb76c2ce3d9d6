/** Where an axis has ticks, and which of them are labelled: full figures, never so many that they touch. */
import { range, ticks } from "d3";
import { textWidth } from "./text-width.ts";

/** Font size of an axis, and the least room between two of its labels, px. */
export const AXIS_SIZE = 12;
const GAP = 10;

/** A tick at a place along the axis, px; without text it is a minor one. */
export interface Tick {
  readonly value: number;
  readonly at: number;
  readonly text: string;
}

/** Ticks of an axis: labels that would touch another lose their words; the first and the last stay. */
export function tickRow(
  values: readonly number[],
  place: (value: number) => number,
  textOf: (value: number) => string,
  direction: "across" | "up" = "across",
): readonly Tick[] {
  const all = values.map((value) => ({ value, at: place(value), text: textOf(value) }));
  const half = (i: number): number =>
    direction === "up" ? AXIS_SIZE / 2 : textWidth(all[i].text, AXIS_SIZE) / 2;
  const doTouch = (i: number, j: number): boolean =>
    Math.abs(all[i].at - all[j].at) < half(i) + half(j) + GAP;
  const last = all.length - 1;
  const kept: number[] = [];
  for (let i = 0; i <= last; i++) {
    if (all[i].text === "") continue;
    const before = kept.at(-1);
    if (before !== undefined && doTouch(before, i)) {
      if (i !== last || kept.length === 1) continue;
      kept.pop();
    } else if (i !== last && all[last].text !== "" && doTouch(i, last)) continue;
    kept.push(i);
  }
  return all.map((tick, i) => (kept.includes(i) ? tick : { ...tick, text: "" }));
}

/** Values of ticks on a log axis, least first; those that deserve words are major: decades, and 2 and 5 on a short axis. */
export function logValues(
  from: number,
  upto: number,
): { readonly values: readonly number[]; readonly isMajor: (value: number) => boolean } {
  if (!(from > 0 && upto > from)) throw new RangeError(`expected 0 < from < upto, got ${from} and ${upto}`);
  const decades = Math.log10(upto / from);
  const wanted = decades < 1 ? [1, 2, 3, 5] : decades < 2 ? [1, 2, 5] : [1];
  const figures = decades > 5 ? [1] : [1, 2, 3, 4, 5, 6, 7, 8, 9];
  const exponents = range(Math.floor(Math.log10(from)), Math.ceil(Math.log10(upto)) + 1);
  const values = exponents
    .flatMap((exponent) => figures.map((figure) => Number(`${figure}e${exponent}`)))
    .filter((value) => value >= from && value <= upto);
  return { values, isMajor: (value) => wanted.includes(mantissa(value)) };
}

/** The first figure of a number: 3 of 300 and of 0.03. */
function mantissa(value: number): number {
  return Number(value.toExponential(0)[0]);
}

/** Round ends (1, 2 or 5 times a power of ten) around values above 0; undefined where there are none. */
export function logDomain(values: Iterable<number>): readonly [number, number] | undefined {
  let [low, high] = [Infinity, 0];
  for (const value of values) {
    if (!(value > 0 && value < Infinity)) continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (high === 0) return undefined;
  const from = roundEnds(low).findLast((end) => end <= low) ?? low;
  const upto = roundEnds(high).find((end) => end >= high && end > from) ?? high;
  return [from, upto];
}

/** 1, 2 and 5 in the decades around a value. */
function roundEnds(value: number): readonly number[] {
  const exponent = Math.floor(Math.log10(value));
  return [-1, 0, 1].flatMap((step) => [1, 2, 5].map((figure) => Number(`${figure}e${exponent + step}`)));
}

/** Ticks at regular values, such as years: every one is labelled, or every second, and so on, until no labels touch. */
export function regularTicks(
  values: readonly number[],
  place: (value: number) => number,
  textOf: (value: number) => string,
): readonly Tick[] {
  for (let step = 1; ; step++) {
    const labelled = tickRow(
      values.filter((_, i) => i % step === 0),
      place,
      textOf,
    );
    if (step < values.length && labelled.some(({ text }) => text === "")) continue;
    return values.map((value, i) =>
      i % step === 0 ? labelled[i / step] : { value, at: place(value), text: "" },
    );
  }
}

/** Round values over a range, as many as have room for their labels, at most so many. */
export function roundTicks(
  [from, upto]: readonly [number, number],
  place: (value: number) => number,
  textOf: (value: number) => string,
  most = 6,
): readonly Tick[] {
  for (let count = most; count > 2; count--) {
    const row = tickRow(ticks(from, upto, count), place, textOf);
    if (row.length <= count + 1 && row.every(({ text }) => text !== "")) return row;
  }
  return tickRow(ticks(from, upto, 2), place, textOf);
}

/** Round values from 0 up to just past a number, about so many. */
export function valuesFromZero(most: number, count: number): readonly number[] {
  if (!(most > 0)) return [0];
  const values = ticks(0, most, count);
  const step = values.length > 1 ? values[1] - values[0] : most;
  const last = values.at(-1) ?? 0;
  return last < most ? [...values, last + step] : values;
}
