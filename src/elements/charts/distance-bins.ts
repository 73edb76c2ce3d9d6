/** Values at distances, gathered in rings that are equally wide on a log axis. */
import { quantileSorted } from "d3";

/** What lies between two distances, m: the median of the values and the range in which 80 % of them fall. */
export interface DistanceBin {
  readonly from: number;
  readonly upto: number;
  readonly count: number;
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/**
 * Bins from a nearest to a farthest distance, nearest first; empty ones are left out. Values that are NaN, 0 or below do
 * not count: a log axis has no place for them. RangeError where the columns differ in length.
 */
export function distanceBins(
  distances: ArrayLike<number>,
  values: ArrayLike<number>,
  from: number,
  upto: number,
  count: number,
): readonly DistanceBin[] {
  if (distances.length !== values.length)
    throw new RangeError(
      `expected as many values as distances, got ${values.length} and ${distances.length}`,
    );
  const members: number[][] = Array.from({ length: count }, () => []);
  const width = Math.log(upto / from) / count;
  for (let i = 0; i < distances.length; i++) {
    if (!(distances[i] >= from && distances[i] <= upto && values[i] > 0)) continue;
    members[Math.min(count - 1, Math.floor(Math.log(distances[i] / from) / width))].push(values[i]);
  }
  return members.flatMap((bin, i) => {
    if (bin.length === 0) return [];
    bin.sort((a, b) => a - b);
    const at = (share: number): number => quantileSorted(bin, share) ?? Number.NaN;
    return [
      {
        from: from * Math.exp(i * width),
        upto: from * Math.exp((i + 1) * width),
        count: bin.length,
        low: at(0.1),
        median: at(0.5),
        high: at(0.9),
      },
    ];
  });
}
