import { MercatorCoordinate } from "maplibre-gl";
import type { HexagonTable } from "../grid/hexagons.ts";
import { ORIGIN_X, ORIGIN_Y, receptorX, receptorY } from "../grid/receptor.ts";
import { toLonLat } from "../grid/rd.ts";

/** The receptor grid where there are hexagons, as a mesh in Web Mercator: squares in RD, so fine that the bend inside one is below a metre. */
export interface Mesh {
  /** Web Mercator place of the local origin, in double precision. */
  readonly origin: readonly [number, number];
  /** Per corner: Mercator place from the local origin, and RD place from receptor 1, m. */
  readonly corners: Float32Array;
  readonly triangles: Uint16Array;
}

const STEP = 5000;
const COLUMNS = 57;
const LINES = 67;

/** No corner of a hexagon of level 4 lies further from a receptor in it, m. */
const REACH = 1000;

/** Builds the mesh over the squares that hold hexagons of a table: the rest of the map then costs nothing. */
export function hexagonMesh({ receptorId }: HexagonTable): Mesh {
  const place = (x: number, y: number): MercatorCoordinate => {
    const [longitude, latitude] = toLonLat(x, y);
    return MercatorCoordinate.fromLngLat({ lng: longitude, lat: latitude });
  };
  const centre = place(155_000, 463_000);
  const corners = new Float32Array(4 * (COLUMNS + 1) * (LINES + 1));
  let next = 0;
  for (let j = 0; j <= LINES; j++) {
    for (let i = 0; i <= COLUMNS; i++) {
      const east = i * STEP - 100;
      const north = j * STEP - 100;
      const { x, y } = place(ORIGIN_X + east, ORIGIN_Y + north);
      corners.set([x - centre.x, y - centre.y, east, north], next);
      next += 4;
    }
  }
  const isFilled = new Uint8Array(COLUMNS * LINES);
  for (const id of receptorId) {
    const east = receptorX(id) - ORIGIN_X + 100;
    const north = receptorY(id) - ORIGIN_Y + 100;
    for (const x of [east - REACH, east + REACH]) {
      for (const y of [north - REACH, north + REACH]) {
        const i = Math.min(COLUMNS - 1, Math.max(0, Math.floor(x / STEP)));
        const j = Math.min(LINES - 1, Math.max(0, Math.floor(y / STEP)));
        isFilled[j * COLUMNS + i] = 1;
      }
    }
  }
  const triangles: number[] = [];
  for (let j = 0; j < LINES; j++) {
    for (let i = 0; i < COLUMNS; i++) {
      if (isFilled[j * COLUMNS + i] === 0) continue;
      const a = j * (COLUMNS + 1) + i;
      const b = a + COLUMNS + 1;
      triangles.push(a, a + 1, b, b, a + 1, b + 1);
    }
  }
  return { origin: [centre.x, centre.y], corners, triangles: Uint16Array.from(triangles) };
}
