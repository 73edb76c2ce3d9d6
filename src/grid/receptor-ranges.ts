/** Which receptors lie in a part of the country, as stretches of consecutive ids: one in each row of the grid. */
import { COLUMN_STEP, GRID_COLUMNS, GRID_ROWS, ORIGIN_X, ORIGIN_Y, ROW_STEP } from "./receptor.ts";

/** A rectangle in RD, m. */
interface Box {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

/** A circle or a rectangle in RD (m), or everything. */
export type GridArea =
  | { readonly kind: "circle"; readonly x: number; readonly y: number; readonly distance: number }
  | ({ readonly kind: "box" } & Box)
  | { readonly kind: "country" };

/** First and last id, both included. */
export type ReceptorRange = readonly [number, number];

/** Rows of the grid in one stretch of the whole country. */
const BAND = 60;

/** The receptors whose centres lie in an area, ascending; for the country, bands of all receptors. RangeError for what is no area. */
export function receptorRanges(area: GridArea): readonly ReceptorRange[] {
  if (area.kind === "country") return bands();
  const { minX, minY, maxX, maxY } = area.kind === "box" ? area : boxAround(area);
  if (!(minX <= maxX && minY <= maxY) || !Number.isFinite(minX + minY + maxX + maxY))
    throw new RangeError(`expected an area, got ${minX}, ${minY} to ${maxX}, ${maxY}`);
  const firstRow = Math.max(0, Math.ceil((minY - ORIGIN_Y) / ROW_STEP));
  const lastRow = Math.min(GRID_ROWS - 1, Math.floor((maxY - ORIGIN_Y) / ROW_STEP));
  const ranges: ReceptorRange[] = [];
  for (let row = firstRow; row <= lastRow; row++) {
    let [west, east] = [minX, maxX];
    if (area.kind === "circle") {
      const north = ORIGIN_Y + ROW_STEP * row - area.y;
      const half = Math.sqrt(Math.max(0, area.distance ** 2 - north ** 2));
      [west, east] = [area.x - half, area.x + half];
    }
    const offset = (row % 2) / 2;
    const first = Math.max(0, Math.ceil((west - ORIGIN_X) / COLUMN_STEP - offset));
    const last = Math.min(GRID_COLUMNS - 1, Math.floor((east - ORIGIN_X) / COLUMN_STEP - offset));
    if (first <= last) ranges.push([row * GRID_COLUMNS + first + 1, row * GRID_COLUMNS + last + 1]);
  }
  return ranges;
}

/** The range in ascending ranges that holds a receptor; undefined where none does. */
export function rangeOf(ranges: readonly ReceptorRange[], receptorId: number): ReceptorRange | undefined {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ranges[middle][1] < receptorId) low = middle + 1;
    else high = middle;
  }
  const range = ranges.at(low);
  return range !== undefined && range[0] <= receptorId ? range : undefined;
}

function boxAround({ x, y, distance }: GridArea & { readonly kind: "circle" }): Box {
  return { minX: x - distance, minY: y - distance, maxX: x + distance, maxY: y + distance };
}

function bands(): readonly ReceptorRange[] {
  const ranges: ReceptorRange[] = [];
  for (let row = 0; row < GRID_ROWS; row += BAND)
    ranges.push([row * GRID_COLUMNS + 1, Math.min(GRID_ROWS, row + BAND) * GRID_COLUMNS]);
  return ranges;
}
