/**
 * A first answer on fewer receptors: hexagons are grouped in cells of rings and sectors around the source that widen
 * with distance, both surfaces are computed once per cell, and every member mixes them by its own share of forest.
 * Near the source each hexagon stands for itself.
 */
import { receptorX, receptorY } from "../grid/receptor.ts";
import type { HexagonTable } from "../grid/hexagons.ts";
import type { DepositionModel } from "./deposition.ts";
import { HexagonSurfaces } from "./hexagon-deposition.ts";
import type { PointSource, Substance } from "./source.ts";

/** Within this distance of the source every hexagon is a cell of its own, m. */
const ALONE_WITHIN = 500;
/** Outer over inner radius of a ring. */
const RING_RATIO = 1.2;
/** Sectors of 10 degrees: a third of a wind sector. */
const SECTORS = 36;

/** Cells of hexagons, each with the mean place and NH3 background of its members. */
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
  const cellOf = new Uint32Array(rows.length);
  const members: number[] = [];
  const xs: number[] = [];
  const ys: number[] = [];
  const backgrounds: number[] = [];
  const cellOfKey: number[] = [];
  for (let i = 0; i < rows.length; i++) {
    const id = hexagons.receptorId[rows[i]];
    const x = receptorX(id);
    const y = receptorY(id);
    const nh3 = hexagons.nh3Background[rows[i]];
    const key = cellKey(x - at.x, y - at.y);
    let cell = key < 0 ? undefined : cellOfKey[key];
    if (cell === undefined) {
      cell = members.length;
      if (key >= 0) cellOfKey[key] = cell;
      members.push(1);
      xs.push(x);
      ys.push(y);
      backgrounds.push(nh3);
    } else {
      const weight = 1 / ++members[cell];
      xs[cell] += (x - xs[cell]) * weight;
      ys[cell] += (y - ys[cell]) * weight;
      backgrounds[cell] += (nh3 - backgrounds[cell]) * weight;
    }
    cellOf[i] = cell;
  }
  return {
    length: members.length,
    x: Float64Array.from(xs),
    y: Float64Array.from(ys),
    nh3Background: Float64Array.from(backgrounds),
    cellOf,
  };
}

const PER_LOG_RING = 1 / Math.log(RING_RATIO);
const PER_RADIAN = SECTORS / (2 * Math.PI);
/** Rings and sectors are looked up on squares of this size, m: logarithms and angles would take longer than all else here. */
const SQUARE = 100;
/** Squares from the source to the edge of the table. */
const REACH = 251;
let squares: Int16Array | undefined;

/** Ring and sector of the square that a point lies in, or -1 where a hexagon stands for itself. East and north of the source, m. */
function cellKey(east: number, north: number): number {
  squares ??= Int16Array.from({ length: 4 * REACH * REACH }, (_, i) => {
    const column = (i % (2 * REACH)) - REACH;
    const row = Math.floor(i / (2 * REACH)) - REACH;
    const [east, north] = [(column + 0.5) * SQUARE, (row + 0.5) * SQUARE];
    return Math.hypot(east, north) < ALONE_WITHIN + SQUARE ? -1 : ringAndSector(east, north);
  });
  const column = Math.floor(east / SQUARE) + REACH;
  const row = Math.floor(north / SQUARE) + REACH;
  const isInside = column >= 0 && column < 2 * REACH && row >= 0 && row < 2 * REACH;
  return isInside ? squares[row * 2 * REACH + column] : ringAndSector(east, north);
}

/** Number of a ring and sector, or -1 where a hexagon stands for itself. */
function ringAndSector(east: number, north: number): number {
  const ring = Math.floor(
    0.5 * Math.log((east * east + north * north) / (ALONE_WITHIN * ALONE_WITHIN)) * PER_LOG_RING,
  );
  if (ring < 0) return -1;
  const sector = Math.floor((Math.atan2(east, north) + Math.PI) * PER_RADIAN);
  return ring * SECTORS + Math.min(sector, SECTORS - 1);
}

/** Which cells to compute, and with what. */
export interface RepresentativeOptions {
  /** This part of the cells out of so many; the others keep 0, so that parts add up. All by default. */
  readonly part?: number;
  readonly parts?: number;
  /** In place of that of every cell, µg/m³. */
  readonly nh3Background?: number;
}

/** Fills outs[s][i] with the approximate deposition of substance s on row rows[i], mol N/ha/yr per kg/yr. */
export function depositionsOnRepresentatives(
  model: DepositionModel,
  source: PointSource,
  substances: readonly Substance[],
  hexagons: HexagonTable,
  rows: Uint32Array,
  cells: Representatives,
  outs: readonly Float32Array[],
  { part = 0, parts = 1, nh3Background }: RepresentativeOptions = {},
): void {
  for (const out of outs)
    if (out.length !== rows.length)
      throw new RangeError(`expected room for ${rows.length} figures, got ${out.length}`);
  const forest = substances.map(() => new Float64Array(cells.length));
  const open = substances.map(() => new Float64Array(cells.length));
  const surfaces = new HexagonSurfaces(model, source, substances);
  for (let cell = part; cell < cells.length; cell += parts) {
    surfaces.computeBoth(cells.x[cell], cells.y[cell], nh3Background ?? cells.nh3Background[cell]);
    for (let s = 0; s < substances.length; s++) {
      forest[s][cell] = surfaces.forest(s);
      open[s][cell] = surfaces.open(s);
    }
  }
  for (let s = 0; s < substances.length; s++) {
    const [out, onForest, onOpen] = [outs[s], forest[s], open[s]];
    for (let i = 0; i < rows.length; i++) {
      const cell = cells.cellOf[i];
      const share = hexagons.forestShare[rows[i]];
      out[i] = share * onForest[cell] + (1 - share) * onOpen[cell];
    }
  }
}
