import { MercatorCoordinate } from "maplibre-gl";
import { ORIGIN_X, ORIGIN_Y } from "../grid/receptor.ts";
import { toLonLat } from "../grid/rd.ts";

/** The receptor grid as a mesh in Web Mercator: squares in RD, so fine that the bend inside one is below a metre. */
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

/** Builds the mesh over the whole grid box. */
export function hexagonMesh(): Mesh {
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
  const triangles: number[] = [];
  for (let j = 0; j < LINES; j++) {
    for (let i = 0; i < COLUMNS; i++) {
      const a = j * (COLUMNS + 1) + i;
      const b = a + COLUMNS + 1;
      triangles.push(a, a + 1, b, b, a + 1, b + 1);
    }
  }
  return { origin: [centre.x, centre.y], corners, triangles: Uint16Array.from(triangles) };
}
