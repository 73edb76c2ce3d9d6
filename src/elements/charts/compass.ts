/** Directions as seen from a source: sectors clockwise, the first one around north. */

/**
 * What falls in each sector: amounts summed by the direction from a place (RD, m) to theirs. A point at the place itself
 * has no direction and does not count; NaN does not either. RangeError where the columns differ in length.
 */
export function sectorSums(
  from: readonly [number, number],
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  amounts: ArrayLike<number>,
  count = 16,
): Float64Array {
  if (x.length !== y.length || x.length !== amounts.length)
    throw new RangeError(
      `expected columns of one length, got ${x.length}, ${y.length} and ${amounts.length}`,
    );
  const sums = new Float64Array(count);
  for (let i = 0; i < x.length; i++) {
    const [east, north] = [x[i] - from[0], y[i] - from[1]];
    if (Number.isNaN(amounts[i]) || (east === 0 && north === 0)) continue;
    const turn = Math.atan2(east, north) / (2 * Math.PI);
    sums[Math.round((turn + 1) * count) % count] += amounts[i];
  }
  return sums;
}

/** Names of 16 directions in the four letters of a language, from north clockwise: N, NNO, NO, ONO, O … */
export function compassNames([n, e, s, w]: readonly string[]): readonly string[] {
  return [
    [n],
    [n, n, e],
    [n, e],
    [e, n, e],
    [e],
    [e, s, e],
    [s, e],
    [s, s, e],
    [s],
    [s, s, w],
    [s, w],
    [w, s, w],
    [w],
    [w, n, w],
    [n, w],
    [n, n, w],
  ].map((letters) => letters.join(""));
}
