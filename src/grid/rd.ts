import proj4 from "proj4";

/** RD New (EPSG:28992) with the datum shift used by Dutch open data. */
const RD_NEW =
  "+proj=sterea +lat_0=52.15616055555555 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000 " +
  "+ellps=bessel +towgs84=565.417,50.3319,465.552,-0.398957,0.343988,-1.8774,4.0725 +units=m +no_defs";

const converter = proj4(RD_NEW, "WGS84");

/** Where RD coordinates are valid, m; on Dutch land x is always less than y. */
export const RD_BOUNDS = { minX: 0, maxX: 282_000, minY: 300_000, maxY: 625_000 } as const;

/** Longitude and latitude in degrees (WGS84) of RD coordinates in m. */
export function toLonLat(x: number, y: number): [number, number] {
  const [lon, lat] = converter.forward([x, y]);
  return [lon, lat];
}

/** RD coordinates in m of a longitude and latitude in degrees (WGS84). */
export function fromLonLat(lon: number, lat: number): [number, number] {
  const [x, y] = converter.inverse([lon, lat]);
  return [x, y];
}

/** True where RD coordinates are valid. */
export function isInRdBounds(x: number, y: number): boolean {
  return x >= RD_BOUNDS.minX && x <= RD_BOUNDS.maxX && y >= RD_BOUNDS.minY && y <= RD_BOUNDS.maxY;
}
