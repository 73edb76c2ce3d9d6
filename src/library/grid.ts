/**
 * `piekkaart/grid`: places. RD coordinates ⇄ degrees, receptor id ⇄ hexagon, the hexagons within a distance.
 * Lengths in m, coordinates RD New (EPSG:28992) unless a name says lonLat.
 */
export { DataError } from "../base/errors.ts";
export type { Count, HexagonTable } from "../grid/hexagons.ts";
export { hexagonsWithin, rowsOfReceptor } from "../grid/nearby.ts";
export { fromLonLat, isInRdBounds, RD_BOUNDS, toLonLat } from "../grid/rd.ts";
export {
  MAX_RECEPTOR_ID,
  receptorAt,
  receptorCentre,
  receptorCorners,
  receptorNeighbours,
  type Level,
} from "../grid/receptor.ts";
export { loadHexagons } from "./products.ts";
