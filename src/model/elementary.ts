/**
 * Elementary functions from small tables. The model asks for some five hundred per pair, most of them waiting for the one before,
 * so what counts is how long one takes from argument to result: half of the built-in ones, because the series are summed in pairs
 * and not from the inside out. Limits are written as numbers: the compiler takes up only so much text into a caller.
 */

/**
 * The table of e^x runs from −708, where numbers lose digits, to 32 in steps of 1/128; the series around a step ends after the third
 * power. No argument of the model lies above, and below is 0: so compiled code never calls the built-in function, around which it
 * would have to put away all it holds in registers.
 */
const EXPONENTIALS = new Float64Array(740 * 128 + 1);
// Products of powers of e and of its 128th root: a fifth of the time at start-up of an exponential for each.
const PARTS = Float64Array.from({ length: 128 }, (_, part) => Math.exp(part / 128));
for (let whole = 0; whole < 740; whole++) {
  const power = Math.exp(whole - 708);
  for (let part = 0; part < 128; part++) EXPONENTIALS[128 * whole + part] = power * PARTS[part];
}
EXPONENTIALS[740 * 128] = Math.exp(32);

/** e^x. Relative error below 1e-11; 0 where it is below 1e-307. */
export function exp(x: number): number {
  if (x < -708) return 0;
  if (!(x < 32)) return Math.exp(x);
  // Adding and subtracting 1.5·2⁴⁵ rounds to steps, faster than the conversions to an integer and back.
  const step = x + 52776558133248 - 52776558133248;
  const r = x - step;
  return EXPONENTIALS[(step * 128 + 90624) | 0] * (1 + r + r * r * (1 / 2 + r * (1 / 6)));
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
  const i = ((BITS[0] >> 17) - 6592) << 1;
  if (i >>> 0 > 6143) return Math.log(x);
  const table = LOGARITHMS;
  const r = x * table[i] - 1;
  const square = r * r;
  return table[i | 1] + r - square * (1 / 2 - r * (1 / 3) + square * (1 / 4));
}

/** Table of x^p from 2⁻⁸ to 2⁸, laid out as that of ln x: value and inverse of the middle of each step, alternating. */
export function powerTable(exponent: number): Float64Array {
  const table = new Float64Array(2 * 16 * 64);
  for (let i = 0; i < 16 * 64; i++) {
    const middle = 2 ** (Math.floor(i / 64) - 8) * (1 + ((i % 64) + 0.5) / 64);
    table[2 * i] = Math.pow(middle, exponent);
    table[2 * i + 1] = 1 / middle;
  }
  return table;
}

/** x^p, from the table of that exponent. Relative error below 1e-10. */
export function power(x: number, p: number, table: Float64Array): number {
  SINGLE[0] = x;
  // 7616 = (127 − 8)·64
  const i = ((BITS[0] >> 17) - 7616) << 1;
  if (i >>> 0 > 2047) return Math.pow(x, p);
  const r = x * table[i | 1] - 1;
  const square = r * r;
  const second = (p * (p - 1)) / 2;
  const third = (second * (p - 2)) / 3;
  return table[i] * (1 + p * r + square * (second + third * r + square * ((third * (p - 3)) / 4)));
}
