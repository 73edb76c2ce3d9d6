/** Labels that never meet: places tried one after the other, and rows of labels pushed apart. */
import { textWidth } from "./text-width.ts";
import type { Box } from "./drawing.ts";

/** Whether two boxes share area. */
export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Whether a box lies within another. */
function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/**
 * Greedy placing: each label, most important first, gets the first of its boxes that lies within the field and meets
 * neither an obstacle nor a label before it; undefined where none does.
 */
export function placeLabels(
  labels: readonly (readonly Box[])[],
  field: Box,
  obstacles: readonly Box[] = [],
): readonly (Box | undefined)[] {
  const taken = [...obstacles];
  return labels.map((candidates) => {
    const found = candidates.find(
      (box) => isWithin(box, field) && taken.every((other) => !overlaps(box, other)),
    );
    if (found !== undefined) taken.push(found);
    return found;
  });
}

/** Boxes of a label around a dot: right, left, above, below. */
export function aroundDot(x: number, y: number, text: string, size: number, distance = 9): readonly Box[] {
  const width = textWidth(text, size, true) + 2;
  const height = size * 1.2;
  return [
    { x: x + distance, y: y - height / 2, width, height },
    { x: x - distance - width, y: y - height / 2, width, height },
    { x: x - width / 2, y: y - distance - height + 2, width, height },
    { x: x - width / 2, y: y + distance - 2, width, height },
  ];
}

/**
 * Middles of labels on a line pushed apart until none meets another, in their order and moved as little as possible (least
 * squares), between two ends. Each label has a size along the line; where there is no room for all, they share it in
 * proportion.
 */
export function spread(
  places: readonly number[],
  sizes: readonly number[] | number,
  from: number,
  upto: number,
): readonly number[] {
  const sizeOf = (i: number): number => (typeof sizes === "number" ? sizes : sizes[i]);
  const total = places.reduce((sum, _, i) => sum + sizeOf(i), 0);
  const factor = Math.min(1, (upto - from) / total);
  // Seen from where each label would be if all stood side by side, they only have to stay in order.
  const order = places.map((_, i) => i).sort((a, b) => places[a] - places[b]);
  let before = 0;
  const offsets = order.map((i) => {
    const size = sizeOf(i) * factor;
    before += size;
    return before - size / 2;
  });
  const pools: { sum: number; count: number }[] = [];
  order.forEach((i, rank) => {
    pools.push({ sum: places[i] - offsets[rank], count: 1 });
    for (let last = pools.length - 1; last > 0; last--) {
      const [one, other] = [pools[last - 1], pools[last]];
      if (one.sum / one.count <= other.sum / other.count) break;
      pools.splice(last - 1, 2, { sum: one.sum + other.sum, count: one.count + other.count });
    }
  });
  const result = new Array<number>(places.length);
  let rank = 0;
  for (const { sum, count } of pools) {
    const start = Math.max(from, Math.min(sum / count, upto - total * factor));
    for (let k = 0; k < count; k++, rank++) result[order[rank]] = start + offsets[rank];
  }
  return result;
}
