/**
 * The statutory grid of receptors: hexagons of 1 ha with a flat top, numbered from 1 row by row, from the south and within
 * a row from the west. Odd rows lie half a hexagon step to the east. Lengths in m, coordinates RD New.
 */

/** Area of a hexagon, m². */
const AREA = 10_000;
/** Centre to corner. */
export const HEXAGON_RADIUS = Math.sqrt((2 * AREA) / (3 * Math.sqrt(3)));
/** Between the flat sides. */
export const HEXAGON_HEIGHT = HEXAGON_RADIUS * Math.sqrt(3);
/** Centre of receptor 1. */
export const ORIGIN_X = 3604;
export const ORIGIN_Y = 296_800;
/** Receptors in a row, and rows. */
export const GRID_COLUMNS = 1529;
export const GRID_ROWS = 6189;
export const MAX_RECEPTOR_ID = GRID_COLUMNS * GRID_ROWS;
/** Between receptors of a row, and between rows. */
export const COLUMN_STEP = 3 * HEXAGON_RADIUS;
export const ROW_STEP = HEXAGON_HEIGHT / 2;

/** Level 1 is the hexagon of 1 ha; each next level has hexagons of four times the area. */
export type Level = 1 | 2 | 3 | 4 | 5;
export const LEVELS: readonly Level[] = [1, 2, 3, 4, 5];

/** Row of a receptor, from 0 in the south; RangeError for what is no receptor id. */
export function rowOf(id: number): number {
  return Math.floor((checked(id) - 1) / GRID_COLUMNS);
}

/** Place of a receptor in its row, from 0 in the west. */
export function columnOf(id: number): number {
  return (checked(id) - 1) % GRID_COLUMNS;
}

/** Receptor id of a row and column; undefined outside the grid. */
export function receptorOf(row: number, column: number): number | undefined {
  if (row < 0 || row >= GRID_ROWS || column < 0 || column >= GRID_COLUMNS) return undefined;
  return row * GRID_COLUMNS + column + 1;
}

/** x of a receptor's centre. */
export function receptorX(id: number): number {
  const row = rowOf(id);
  return ORIGIN_X + COLUMN_STEP * (columnOf(id) + (row % 2) / 2);
}

/** y of a receptor's centre. */
export function receptorY(id: number): number {
  return ORIGIN_Y + ROW_STEP * rowOf(id);
}

/** Centre of a receptor. */
export function receptorCentre(id: number): [number, number] {
  return [receptorX(id), receptorY(id)];
}

/** The receptor in whose hexagon of a level a point lies (the nearest centre of that level); undefined outside the grid. */
export function receptorAt(x: number, y: number, level: Level = 1): number | undefined {
  const f = factorOf(level);
  const east = (x - ORIGIN_X) / (COLUMN_STEP * f);
  const north = (y - ORIGIN_Y) / (HEXAGON_HEIGHT * f);
  const evenColumn = Math.round(east);
  const evenRow = Math.round(north);
  const oddColumn = Math.round(east - 0.5);
  const oddRow = Math.round(north - 0.5);
  // A column step is √3 times a hexagon's height.
  const toEven = 3 * (east - evenColumn) ** 2 + (north - evenRow) ** 2;
  const toOdd = 3 * (east - oddColumn - 0.5) ** 2 + (north - oddRow - 0.5) ** 2;
  return toEven <= toOdd
    ? receptorOf(2 * f * evenRow, f * evenColumn)
    : receptorOf(2 * f * oddRow + f, f * oddColumn + Math.floor(f / 2));
}

/** Corners of the hexagon of a level around a receptor, counterclockwise from the east; not closed. */
export function receptorCorners(id: number, level: Level = 1): [number, number][] {
  const [x, y] = receptorCentre(id);
  const r = HEXAGON_RADIUS * factorOf(level);
  const h = HEXAGON_HEIGHT * factorOf(level);
  return [
    [x + r, y],
    [x + r / 2, y + h / 2],
    [x - r / 2, y + h / 2],
    [x - r, y],
    [x - r / 2, y - h / 2],
    [x + r / 2, y - h / 2],
  ];
}

/** Neighbours of a receptor at level 1: north, north-east, south-east, south, south-west, north-west; absent ones left out. */
export function receptorNeighbours(id: number): number[] {
  const row = rowOf(id);
  const west = columnOf(id) - 1 + (row % 2);
  return [
    receptorOf(row + 2, columnOf(id)),
    receptorOf(row + 1, west + 1),
    receptorOf(row - 1, west + 1),
    receptorOf(row - 2, columnOf(id)),
    receptorOf(row - 1, west),
    receptorOf(row + 1, west),
  ].filter((neighbour) => neighbour !== undefined);
}

/** True when a receptor is also the centre of a hexagon of this level. */
export function isCentreOfLevel(id: number, level: Level): boolean {
  const f = factorOf(level);
  const row = rowOf(id);
  const column = columnOf(id);
  if (row % (2 * f) === 0) return column % f === 0;
  return row % (2 * f) === f && (f === 1 || (column - f / 2) % f === 0);
}

/** The highest level of which a receptor is a centre. */
export function levelOf(id: number): Level {
  return LEVELS.findLast((level) => isCentreOfLevel(id, level)) ?? 1;
}

/**
 * The centre of a level nearest to a receptor: its parent. Many receptors lie exactly between two
 * centres; the southern, then the western one is taken, which no rounding can change. Undefined when none is in the grid.
 */
export function parentOf(id: number, level: Level): number | undefined {
  const f = factorOf(level);
  const row = rowOf(id);
  // In half columns, so that all places are whole numbers; the squared distance is then 3·east² + north².
  const column = 2 * columnOf(id) + (row % 2);
  let nearest: number | undefined;
  let least = Infinity;
  for (let line = Math.floor(row / f) - 1; line <= Math.floor(row / f) + 2; line++) {
    const offset = line % 2 === 0 ? 0 : f;
    const place = Math.floor((column - offset) / (2 * f));
    for (const candidate of [place, place + 1]) {
      const at = 2 * f * candidate + offset;
      const distance = 3 * (at - column) ** 2 + (line * f - row) ** 2;
      const parent = receptorOf(line * f, Math.floor(at / 2));
      if (parent !== undefined && distance < least) {
        least = distance;
        nearest = parent;
      }
    }
  }
  return nearest;
}

/** How many times a level's hexagons are wider than those of level 1. */
function factorOf(level: Level): number {
  return 2 ** (level - 1);
}

function checked(id: number): number {
  if (!Number.isInteger(id) || id < 1 || id > MAX_RECEPTOR_ID)
    throw new RangeError(`expected a receptor id from 1 to ${MAX_RECEPTOR_ID}, got ${id}`);
  return id;
}
