/**
 * Elementary functions from small tables. The model asks for some five hundred per pair, most of them waiting for the one before,
 * so what counts is how long one takes from argument to result: half of the built-in ones, because the series are summed in pairs
 * and not from the inside out. Limits are written as numbers: the compiler takes up only so much text into a caller.
 */

/** The table of e^x runs from −36 to 12 in steps of 1/128; the series around a step ends after the third power. */
const EXPONENTIALS = Float64Array.from({ length: 48 * 128 }, (_, i) => Math.exp(i / 128 - 36));

/** e^x. Relative error below 1e-11. */
export function exp(x: number): number {
  // Adding and subtracting 1.5·2⁵² rounds to a whole number, faster than the conversions to an integer and back.
  const whole = x * 128 + 6755399441055744 - 6755399441055744;
  const i = whole + 4608;
  if (!(i >= 0 && i < 6144)) return Math.exp(x);
  const r = x - whole * (1 / 128);
  return EXPONENTIALS[i | 0] * (1 + r + r * r * (1 / 2 + r * (1 / 6)));
}

/** The table of ln x has 64 steps per factor of 2, from 2⁻²⁴ to 2²⁴, found by the first bits of x as a single-precision number. */
const SINGLE = new Float32Array(1);
const BITS = new Int32Array(SINGLE.buffer);
/** Inverse and logarithm of the middle of each step, alternating. */
const LOGARITHMS = new Float64Array(2 * 48 * 64);
for (let i = 0; i < 48 * 64; i++) {
  const middle = 2 ** (Math.floor(i / 64) - 24) * (1 + ((i % 64) + 0.5) / 64);
  LOGARITHMS[2 * i] = 1 / middle;
  LOGARITHMS[2 * i + 1] = Math.log(middle);
}

/** ln x. Absolute error below 1e-11. */
export function log(x: number): number {
  SINGLE[0] = x;
  // 6592 = (127 − 24)·64
  const i = 2 * ((BITS[0] >> 17) - 6592);
  if (!(i >= 0 && i < 6144)) return Math.log(x);
  const table = LOGARITHMS;
  const r = x * table[i] - 1;
  const square = r * r;
  return table[i + 1] + r - square * (1 / 2 - r * (1 / 3) + square * (1 / 4));
}

const STEPS = 64;
/** Table of x^p for x from 0.5 to 2.5: value and inverse of the middle of each step, alternating. */
export function powerTable(exponent: number): Float64Array {
  const table = new Float64Array(4 * STEPS);
  for (let i = 0; i < 2 * STEPS; i++) {
    const middle = 0.5 + (i + 0.5) / STEPS;
    table[2 * i] = Math.pow(middle, exponent);
    table[2 * i + 1] = 1 / middle;
  }
  return table;
}

/** x^p for x near 1, from the table of that exponent. */
export function powerNearOne(x: number, p: number, table: Float64Array): number {
  if (!(x > 0.5 && x < 2.5)) return Math.pow(x, p);
  const i = 2 * (((x - 0.5) * STEPS) | 0);
  const r = x * table[i + 1] - 1;
  const square = r * r;
  const second = (p * (p - 1)) / 2;
  const third = (second * (p - 2)) / 3;
  return table[i] * (1 + p * r + square * (second + third * r + square * ((third * (p - 3)) / 4)));
}
