/**
 * A first answer on fewer receptors: hexagons are grouped in cells of rings and sectors around the source that widen
 * with distance, both surfaces are computed once per cell, and every member mixes them by its own share of forest.
 * Near the source each hexagon stands for itself.
 */
import { receptorCentre } from "../grid/receptor.ts";
import type { HexagonTable } from "../grid/hexagons.ts";
import type { DepositionModel } from "./deposition.ts";
import { HexagonSurfaces } from "./hexagon-deposition.ts";
import type { PointSource, Substance } from "./source.ts";

/** Within this distance of the source every hexagon is a cell of its own, m. */
const ALONE_WITHIN = 500;
/** Outer over inner radius of a ring. */
const RING_RATIO = 1.15;
/** Sectors of 7.5 degrees: a quarter of a wind sector. */
const SECTORS = 48;

/** Cells of hexagons, numbered from near to far; each with the mean place and NH3 background of its members. */
export interface Representatives {
  readonly length: number;
  /** RD, m. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** µg/m³. */
  readonly nh3Background: Float64Array;
  /** Cell of each place in the list of rows. */
  readonly cellOf: Uint32Array;
}

/** Groups rows of the hexagon table around a point, RD in m. */
export function representativesOf(
  hexagons: HexagonTable,
  rows: Uint32Array,
  at: { readonly x: number; readonly y: number },
): Representatives {
  const keys = new Uint32Array(rows.length);
  const centres = new Float64Array(2 * rows.length);
  const members = new Map<number, number>();
  let alone = 0;
  for (let i = 0; i < rows.length; i++) {
    const [x, y] = receptorCentre(hexagons.receptorId[rows[i]]);
    centres[2 * i] = x;
    centres[2 * i + 1] = y;
    const distance = Math.hypot(x - at.x, y - at.y);
    const key = distance < ALONE_WITHIN ? alone++ : FIRST_RING + ringSector(x - at.x, y - at.y, distance);
    keys[i] = key;
    members.set(key, (members.get(key) ?? 0) + 1);
  }
  const ordered = [...members.keys()].sort((a, b) => a - b);
  const cellOfKey = new Map(ordered.map((key, cell) => [key, cell]));
  const length = ordered.length;
  const cells = {
    length,
    x: new Float64Array(length),
    y: new Float64Array(length),
    nh3Background: new Float64Array(length),
    cellOf: keys,
  };
  for (let i = 0; i < rows.length; i++) {
    const key = keys[i];
    const cell = cellOfKey.get(key) as number;
    const share = 1 / (members.get(key) as number);
    keys[i] = cell;
    cells.x[cell] = cells.x[cell] + share * centres[2 * i];
    cells.y[cell] = cells.y[cell] + share * centres[2 * i + 1];
    cells.nh3Background[cell] = cells.nh3Background[cell] + share * hexagons.nh3Background[rows[i]];
  }
  return cells;
}
/** Keys below this are single hexagons: more than fit within {@link ALONE_WITHIN}, borders of sites included. */
const FIRST_RING = 1 << 20;

function ringSector(east: number, north: number, distance: number): number {
  const ring = Math.floor(Math.log(distance / ALONE_WITHIN) / Math.log(RING_RATIO));
  const turn = Math.atan2(east, north) / (2 * Math.PI);
  return ring * SECTORS + Math.floor((turn < 0 ? turn + 1 : turn) * SECTORS);
}

/** Which cells to compute, so that several threads can share them, and with which background. */
export interface RepresentativeOptions {
  /** Only cells whose number leaves this remainder by `parts`; all by default. */
  readonly part?: number;
  readonly parts?: number;
  /** NH3 background for every cell, µg/m³, instead of its own. */
  readonly nh3Background?: number;
}

/**
 * Fills out[i] with the approximate deposition on row rows[i], mol N/ha/yr per kg/yr, for the members of the chosen
 * cells; the rest becomes 0, so that the answers of all parts add up to the whole.
 */
export function depositionOnRepresentatives(
  model: DepositionModel,
  source: PointSource,
  substance: Substance,
  hexagons: HexagonTable,
  rows: Uint32Array,
  cells: Representatives,
  out: Float32Array,
  options: RepresentativeOptions = {},
): void {
  const { part = 0, parts = 1, nh3Background } = options;
  if (out.length !== rows.length)
    throw new RangeError(`expected room for ${rows.length} figures, got ${out.length}`);
  const forest = new Float64Array(cells.length);
  const open = new Float64Array(cells.length);
  const surfaces = new HexagonSurfaces(model, source, substance);
  for (let cell = part; cell < cells.length; cell += parts) {
    const nh3 = nh3Background ?? cells.nh3Background[cell];
    surfaces.computeBoth(cells.x[cell], cells.y[cell], nh3);
    forest[cell] = surfaces.forest;
    open[cell] = surfaces.open;
  }
  for (let i = 0; i < rows.length; i++) {
    const cell = cells.cellOf[i];
    const share = hexagons.forestShare[rows[i]];
    out[i] = share * forest[cell] + (1 - share) * open[cell];
  }
}
