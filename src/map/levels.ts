/** Which hexagons are drawn when the map is zoomed out, and how those of 1 ha lie in them. */
import {
  columnOf,
  GRID_COLUMNS,
  GRID_ROWS,
  parentOf,
  receptorOf,
  rowOf,
  type Level,
} from "../grid/receptor.ts";

/** The level that is drawn at a zoom of the map: below 6 hexagons of 64 ha, nationally of 16, from 8 of 4, from 9 of 1. */
export function levelAt(zoom: number): Level {
  if (zoom < 6) return 4;
  if (zoom < 8) return 3;
  return zoom < 9 ? 2 : 1;
}

/** How many times the hexagons of a level are wider than those of 1 ha. */
export function widthFactor(level: Level): number {
  return 2 ** (level - 1);
}

/** Area of the hexagons of a level, ha. */
export function hectaresOf(level: Level): number {
  return widthFactor(level) ** 2;
}

/** Columns and rows of the grid of a level. */
export function gridOf(level: Level): { readonly columns: number; readonly rows: number } {
  const factor = widthFactor(level);
  return { columns: Math.ceil(GRID_COLUMNS / factor), rows: Math.ceil(GRID_ROWS / factor) };
}

/** Column of a centre of a level in the level's own grid, from 0 in the west. */
export function columnAtLevel(id: number, level: Level): number {
  return Math.floor(columnOf(id) / widthFactor(level));
}

/** Row of a centre of a level in the level's own grid, from 0 in the south. */
export function rowAtLevel(id: number, level: Level): number {
  return rowOf(id) / widthFactor(level);
}

/**
 * The receptor at the centre of each receptor's hexagon of a level, as `parentOf` gives it. The place of a parent from its
 * receptor repeats itself with the grid of the level, so it is looked for once per place in that pattern: a few ms for all.
 */
export function parentsOf(ids: Uint32Array, level: Level): Uint32Array {
  if (level === 1) return ids;
  const factor = widthFactor(level);
  const period = 2 * factor;
  const steps = patternOf(level);
  const parents = new Uint32Array(ids.length);
  for (let i = 0; i < ids.length; i++) {
    const place = ids[i] - 1;
    const row = Math.floor(place / GRID_COLUMNS);
    const column = place - row * GRID_COLUMNS;
    const step = 2 * ((row % period) * factor + (column % factor));
    const parent = receptorOf(row + steps[step], column + steps[step + 1]) ?? parentOf(ids[i], level);
    if (parent === undefined)
      throw new RangeError(`expected receptor ${ids[i]} to lie in a hexagon of level ${level}`);
    parents[i] = parent;
  }
  return parents;
}

/** Rows and columns from a receptor to its parent, for each row and column of the pattern; read off in the middle of the grid. */
function patternOf(level: Level): Int32Array {
  const factor = widthFactor(level);
  const steps = new Int32Array(4 * factor * factor);
  for (let row = 0; row < 2 * factor; row++) {
    for (let column = 0; column < factor; column++) {
      const id = receptorOf(64 * factor + row, 32 * factor + column) ?? 0;
      const parent = parentOf(id, level) ?? 0;
      const step = 2 * (row * factor + column);
      steps[step] = rowOf(parent) - rowOf(id);
      steps[step + 1] = columnOf(parent) - columnOf(id);
    }
  }
  return steps;
}
