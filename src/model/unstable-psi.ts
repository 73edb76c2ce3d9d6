/**
 * Ψ_m of the unstable wind profile (method section 2.1) as a function of q = 1 − 15·z/L, from a table with cubic interpolation:
 * the innermost function of the model, asked some hundred times per pair. Error below 2e-9.
 */

/** Ψ_m from its definition, with s = √(1 − 15·z/L); s ≥ 1, dimensionless. */
export function exactUnstablePsi(s: number): number {
  const y = Math.sqrt(s);
  return Math.log((1 + y) * (1 + y) * (1 + s) * 0.125) - 2 * Math.atan(y) + Math.PI / 2;
}

/** dΨ_m/dq. */
function slope(q: number): number {
  const s = Math.sqrt(q);
  const y = Math.sqrt(s);
  return (1 / ((1 + y) * y) + 1 / (1 + s) - 1 / (y * (1 + s))) / (2 * s);
}

/** The table has 64 steps per factor of 2, from 1 to 2¹⁴, found by the first bits of q as a single-precision number. */
const STEPS = 64;
const DOUBLINGS = 14;
const SINGLE = new Float32Array(1);
const BITS = new Int32Array(SINGLE.buffer);
/** Per step the inverse of its width and its beginning in widths, then four coefficients for a place 0-1 inside it. */
const ROW = 6;
const TABLE = new Float64Array(ROW * STEPS * DOUBLINGS);
for (let i = 0; i < STEPS * DOUBLINGS; i++) {
  const begin = STEPS + (i % STEPS);
  const width = 2 ** Math.floor(i / STEPS) / STEPS;
  const left = begin * width;
  const right = left + width;
  const a = exactUnstablePsi(Math.sqrt(left));
  const b = slope(left) * width;
  const rise = exactUnstablePsi(Math.sqrt(right)) - a;
  const end = slope(right) * width;
  TABLE.set([1 / width, begin, a, b, 3 * rise - 2 * b - end, b + end - 2 * rise], ROW * i);
}

/** Ψ_m at height over Obukhov length z/L ≤ 0. */
export function unstablePsi(zOverL: number): number {
  const q = 1 - 15 * zOverL;
  SINGLE[0] = q;
  // 8128 = 127·64 are the bits of 1, 5376 = 6·64·14 the length of the table: numbers, for the reason given in elementary.ts.
  const i = 6 * ((BITS[0] >> 17) - 8128);
  if (i >>> 0 > 5375) return exactUnstablePsi(Math.sqrt(q));
  const table = TABLE;
  const t = q * table[i] - table[i + 1];
  return table[i + 2] + t * table[i + 3] + t * t * (table[i + 4] + t * table[i + 5]);
}
