import proj4 from "proj4";

/** RD New (EPSG:28992) ⇄ WGS84. */

const RD_NEW =
  "+proj=sterea +lat_0=52.15616055555555 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000 " +
  "+ellps=bessel +towgs84=565.417,50.3319,465.552,-0.398957,0.343988,-1.8774,4.0725 +units=m +no_defs";
const transformation = proj4(RD_NEW, "WGS84");

/** Longitude and latitude, degrees, of RD coordinates in m. */
export function toLonLat(x: number, y: number): [number, number] {
  return transformation.forward([x, y]) as [number, number];
}

/** RD coordinates, m, of a longitude and latitude in degrees. */
export function fromLonLat(longitude: number, latitude: number): [number, number] {
  return transformation.inverse([longitude, latitude]) as [number, number];
}

/** True where RD coordinates are valid at all: x 0-282,000, y 300,000-625,000 m. */
export function isInRdRange(x: number, y: number): boolean {
  return x >= 0 && x <= 282_000 && y >= 300_000 && y <= 625_000;
}
