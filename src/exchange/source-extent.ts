/** Where sources lie, so that a small map can be drawn before anything is taken over. */
import { cornersOf } from "./divide.ts";
import type { ExchangeSource, RdPoint } from "./exchange-source.ts";

/** A rectangle around sources with all of their shapes, m RD, and the places of some of them. */
export interface SourceExtent {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
  /** In the order of the file, taken evenly from all of it; all of them where there are few. */
  readonly places: readonly RdPoint[];
}

/** Dots that can be told apart on a small map. */
const MOST_PLACES = 100;

/** The extent of sources; undefined where there are none. */
export function extentOf(sources: readonly ExchangeSource[]): SourceExtent | undefined {
  if (sources.length === 0) return undefined;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, shape } of sources)
    for (const [cx, cy] of shape === undefined ? [[x, y] as const] : cornersOf(shape)) {
      west = Math.min(west, cx);
      south = Math.min(south, cy);
      east = Math.max(east, cx);
      north = Math.max(north, cy);
    }
  const count = Math.min(sources.length, MOST_PLACES);
  const places = Array.from({ length: count }, (_, place): RdPoint => {
    const { x, y } = sources[Math.floor((place * sources.length) / count)];
    return [x, y];
  });
  return { west, south, east, north, places };
}
