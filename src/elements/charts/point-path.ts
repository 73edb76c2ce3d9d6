/** The way along the points of a chart, by pointer and by key. */
import type { ChartPoint } from "./drawing.ts";

/** Farther from the centre of a point the pointer means none, px. */
const REACH = 28;

/** Index of the point under a place, else of the nearest within reach; undefined where there is none. */
export function nearestPoint(points: readonly ChartPoint[], x: number, y: number): number | undefined {
  let best: number | undefined;
  let least = Infinity;
  points.forEach((point, i) => {
    const distance = Math.hypot(x - point.x - point.width / 2, y - point.y - point.height / 2);
    const isInside =
      x >= point.x && x <= point.x + point.width && y >= point.y && y <= point.y + point.height;
    const rank = isInside ? distance : distance + REACH;
    if (rank < least && (isInside || distance <= REACH)) [best, least] = [i, rank];
  });
  return best;
}

/** Index that a key leads to; undefined for a key that means nothing here. */
export function nextPoint(key: string, from: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === "ArrowRight" || key === "ArrowDown") return Math.min(from + 1, count - 1);
  if (key === "ArrowLeft" || key === "ArrowUp") return Math.max(from - 1, 0);
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : undefined;
}
