/** What the loupe shows: the hexagons around one, drawn to scale, each in the class of what a source adds there. */
import type { HexagonTable } from "../../grid/hexagons.ts";
import { hexagonsWithin } from "../../grid/nearby.ts";
import { receptorCentre, receptorCorners } from "../../grid/receptor.ts";
import { classOf } from "../../map/scale.ts";
import { CONTRIBUTION_SCALE } from "../../map/scales.ts";

/** A hexagon in the loupe: its outline in metres from the centre, y downwards. */
export interface LoupeHexagon {
  readonly points: string;
  /** Name of the CSS property with its colour; undefined where it does not count or nothing falls. */
  readonly token: string | undefined;
}

/** Width and height of what the loupe shows, m: about ten hexagons by seven. */
export const LOUPE = { width: 1320, height: 930 } as const;

/** The hexagons around a receptor; deposition (mol N/ha/yr) on ascending rows, and counted ha per row of the table. */
export function loupeHexagons(
  receptorId: number,
  hexagons: HexagonTable,
  { rows, deposition, areas }: LoupeInput,
): readonly LoupeHexagon[] {
  const [x, y] = receptorCentre(receptorId);
  const reach = Math.hypot(LOUPE.width, LOUPE.height) / 2 + 70;
  const seen = new Set<number>();
  const found: LoupeHexagon[] = [];
  for (const h of hexagonsWithin(hexagons, x, y, reach)) {
    const id = hexagons.receptorId[h];
    if (seen.has(id)) continue;
    seen.add(id);
    const at = placeOf(rows, h);
    const value = at < 0 || !(areas[h] > 0) ? Number.NaN : deposition[at];
    found.push({
      points: outlineAround(id, x, y),
      token: CONTRIBUTION_SCALE.tokens[classOf(CONTRIBUTION_SCALE, value)],
    });
  }
  return found;
}

export interface LoupeInput {
  readonly rows: Uint32Array;
  readonly deposition: Float32Array;
  readonly areas: Float32Array;
}

/** The outline of a hexagon for a drawing around a point in RD. */
export function outlineAround(receptorId: number, x: number, y: number): string {
  return receptorCorners(receptorId)
    .map(([east, north]) => `${(east - x).toFixed(1)},${(y - north).toFixed(1)}`)
    .join(" ");
}

/** Place of a row in ascending rows; −1 where it is not among them. */
function placeOf(rows: Uint32Array, row: number): number {
  let low = 0;
  let high = rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    if (rows[middle] === row) return middle;
    if (rows[middle] < row) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
