/** Steps through the grid: from each hexagon six ways lead on. */
import { HEXAGON_HEIGHT, HEXAGON_RADIUS, receptorAt, receptorCentre, type Level } from "./receptor.ts";

/** Clockwise from the north, over the six sides of a hexagon. */
export const DIRECTIONS = ["north", "northEast", "southEast", "south", "southWest", "northWest"] as const;
export type Direction = (typeof DIRECTIONS)[number];

const EAST = 1.5 * HEXAGON_RADIUS;
const NORTH = HEXAGON_HEIGHT / 2;
/** From the centre of a hexagon of 1 ha to that of its neighbour, m. */
const STEPS: Readonly<Record<Direction, readonly [number, number]>> = {
  north: [0, 2 * NORTH],
  northEast: [EAST, NORTH],
  southEast: [EAST, -NORTH],
  south: [0, -2 * NORTH],
  southWest: [-EAST, -NORTH],
  northWest: [-EAST, NORTH],
};

/** A step of a length (m) in a direction, as [east, north]. */
export function stepOf(direction: Direction, length = HEXAGON_HEIGHT): [number, number] {
  const [east, north] = STEPS[direction];
  return [(east * length) / HEXAGON_HEIGHT, (north * length) / HEXAGON_HEIGHT];
}

/** The centre of the neighbouring hexagon of a level; undefined outside the grid. */
export function neighbourOf(id: number, direction: Direction, level: Level = 1): number | undefined {
  const [x, y] = receptorCentre(id);
  const [east, north] = stepOf(direction, HEXAGON_HEIGHT * 2 ** (level - 1));
  return receptorAt(x + east, y + north, level);
}
