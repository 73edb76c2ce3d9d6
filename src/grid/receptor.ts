/**
 * The statutory grid of 1-ha receptors: flat-top hexagons in RD New, numbered row by row from the south-west.
 * Lengths in m. Source: AERIUS receptor grid, verified on published receptors.
 */

/** Area of a hexagon, m². */
const AREA = 10_000;
/** Centre to corner. */
export const HEXAGON_RADIUS = Math.sqrt((2 * AREA) / (3 * Math.sqrt(3)));
/** Distance between two neighbours in a column: twice the distance between rows. */
export const HEXAGON_HEIGHT = HEXAGON_RADIUS * Math.sqrt(3);
/** Receptors in a row. */
export const PER_ROW = 1529;
/** Centre of receptor 1. */
export const ORIGIN_X = 3604;
export const ORIGIN_Y = 296_800;
/** Rows up to the top of the grid box, y = 629,300 m. */
export const ROWS = Math.floor((629_300 - ORIGIN_Y) / (HEXAGON_HEIGHT / 2)) + 1;
/** Distance between two receptors in a row, and of odd rows to the east. */
const COLUMN_WIDTH = 3 * HEXAGON_RADIUS;
const ROW_HEIGHT = HEXAGON_HEIGHT / 2;

/** Row of a receptor, from 0 in the south. */
export function rowOf(receptorId: number): number {
  return Math.floor((receptorId - 1) / PER_ROW);
}

/** RD x of a receptor's centre. */
export function receptorX(receptorId: number): number {
  const row = rowOf(receptorId);
  return ORIGIN_X + COLUMN_WIDTH * (receptorId - 1 - row * PER_ROW + (row & 1 ? 0.5 : 0));
}

/** RD y of a receptor's centre. */
export function receptorY(receptorId: number): number {
  return ORIGIN_Y + rowOf(receptorId) * ROW_HEIGHT;
}

/** RD centre of a receptor. */
export function receptorCentre(receptorId: number): [number, number] {
  return [receptorX(receptorId), receptorY(receptorId)];
}

/** Row, from 0, of the first centres at or above y. */
export function firstRowFrom(y: number): number {
  return Math.ceil((y - ORIGIN_Y) / ROW_HEIGHT);
}

/** The receptor whose hexagon holds a point; undefined outside the grid. */
export function receptorAt(x: number, y: number): number | undefined {
  const even = nearestInLattice(x, y, 0);
  const odd = nearestInLattice(x, y, 1);
  const best = squaredDistance(even, x, y) <= squaredDistance(odd, x, y) ? even : odd;
  const { row, column } = best;
  if (row < 0 || row >= ROWS || column < 0 || column >= PER_ROW) return undefined;
  return row * PER_ROW + column + 1;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The nearest centre among the even (0) or the odd (1) rows. */
function nearestInLattice(x: number, y: number, parity: 0 | 1): Place {
  const row = 2 * Math.round(((y - ORIGIN_Y) / ROW_HEIGHT - parity) / 2) + parity;
  const column = Math.round((x - ORIGIN_X) / COLUMN_WIDTH - parity / 2);
  return { row, column };
}

function squaredDistance(place: Place, x: number, y: number): number {
  const dx = x - (ORIGIN_X + COLUMN_WIDTH * (place.column + (place.row & 1) / 2));
  const dy = y - (ORIGIN_Y + ROW_HEIGHT * place.row);
  return dx * dx + dy * dy;
}

/** The six corners of a hexagon, counter-clockwise from the east. A level-L hexagon is 2^(L−1) times as wide. */
export function hexagonCorners(receptorId: number, level = 1): [number, number][] {
  const [x, y] = receptorCentre(receptorId);
  const r = HEXAGON_RADIUS * 2 ** (level - 1);
  const h = (HEXAGON_HEIGHT / 2) * 2 ** (level - 1);
  return [
    [x + r, y],
    [x + r / 2, y + h],
    [x - r / 2, y + h],
    [x - r, y],
    [x - r / 2, y - h],
    [x + r / 2, y - h],
  ];
}

/** Directions to the neighbours of a hexagon. */
export type Direction = "N" | "NE" | "SE" | "S" | "SW" | "NW";

/** The neighbour in a direction; undefined outside the grid. */
export function neighbour(receptorId: number, direction: Direction): number | undefined {
  const row = rowOf(receptorId);
  const column = receptorId - 1 - row * PER_ROW;
  const shift = row & 1;
  const [rows, columns] = {
    N: [2, 0],
    NE: [1, shift],
    SE: [-1, shift],
    S: [-2, 0],
    SW: [-1, shift - 1],
    NW: [1, shift - 1],
  }[direction];
  const to = { row: row + rows, column: column + columns };
  if (to.row < 0 || to.row >= ROWS || to.column < 0 || to.column >= PER_ROW) return undefined;
  return to.row * PER_ROW + to.column + 1;
}

/** Levels of the grid: each has four times the area of the one below. */
export const LEVELS = [1, 2, 3, 4, 5] as const;

/** True when a receptor is the centre of a level-L hexagon. */
export function isCentreOfLevel(receptorId: number, level: number): boolean {
  if (level === 1) return true;
  const factor = 2 ** (level - 1);
  const row = rowOf(receptorId);
  const column = receptorId - 1 - row * PER_ROW;
  const phase = ((row % (2 * factor)) + 2 * factor) % (2 * factor);
  if (phase === 0) return column % factor === 0;
  return phase === factor && (((column - factor / 2) % factor) + factor) % factor === 0;
}

/** The level-L receptor whose hexagon holds a point; undefined outside the grid. */
export function parentAt(x: number, y: number, level: number): number | undefined {
  if (level === 1) return receptorAt(x, y);
  const factor = 2 ** (level - 1);
  let best: number | undefined;
  let least = Infinity;
  for (const parity of [0, 1] as const) {
    const row =
      2 * factor * Math.round(((y - ORIGIN_Y) / ROW_HEIGHT - parity * factor) / (2 * factor)) +
      parity * factor;
    const offset = parity * (factor / 2);
    const shift = (row & 1) / 2;
    const column = factor * Math.round(((x - ORIGIN_X) / COLUMN_WIDTH - shift - offset) / factor) + offset;
    if (row < 0 || row >= ROWS || column < 0 || column >= PER_ROW) continue;
    const distance = squaredDistance({ row, column }, x, y);
    if (distance < least) {
      least = distance;
      best = row * PER_ROW + column + 1;
    }
  }
  return best;
}
