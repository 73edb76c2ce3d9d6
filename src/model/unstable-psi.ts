/**
 * Ψ_m of the unstable wind profile (method section 2.1) as a function of s = √(1 − 15·z/L), from a table with cubic
 * interpolation: the innermost function of the model, asked some hundred times per pair. Error below 2e-9.
 */

/** Ψ_m from its definition; s ≥ 1, dimensionless. */
export function exactUnstablePsi(s: number): number {
  const y = Math.sqrt(s);
  return Math.log((1 + y) * (1 + y) * (1 + s) * 0.125) - 2 * Math.atan(y) + Math.PI / 2;
}

/** dΨ_m/ds. */
function slope(s: number): number {
  const y = Math.sqrt(s);
  return 1 / ((1 + y) * y) + 1 / (1 + s) - 1 / (y * (1 + s));
}

const STEPS_PER_UNIT = 64;
const LARGEST = 64;
/** Four coefficients per interval of 1/64, for a place 0-1 inside it. */
const COEFFICIENTS = new Float64Array(4 * STEPS_PER_UNIT * (LARGEST - 1));
for (let i = 0; i < COEFFICIENTS.length / 4; i++) {
  const left = 1 + i / STEPS_PER_UNIT;
  const right = left + 1 / STEPS_PER_UNIT;
  const a = exactUnstablePsi(left);
  const b = slope(left) / STEPS_PER_UNIT;
  const rise = exactUnstablePsi(right) - a;
  const end = slope(right) / STEPS_PER_UNIT;
  COEFFICIENTS.set([a, b, 3 * rise - 2 * b - end, b + end - 2 * rise], 4 * i);
}

/** Ψ_m at height over Obukhov length z/L ≤ 0. */
export function unstablePsi(zOverL: number): number {
  const s = Math.sqrt(1 - 15 * zOverL);
  const place = (s - 1) * STEPS_PER_UNIT;
  const i = Math.floor(place);
  const c = i * 4;
  if (c >= COEFFICIENTS.length) return exactUnstablePsi(s);
  const t = place - i;
  const k = COEFFICIENTS;
  return k[c] + t * (k[c + 1] + t * (k[c + 2] + t * k[c + 3]));
}
