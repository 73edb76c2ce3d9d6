/** The product of wind and stability statistics: per parameter whole numbers of a power of ten, so that no decimal is lost. */
import { DataError } from "../base/errors.ts";
import {
  METEO_PARAMETERS,
  STABILITY_CLASSES,
  type MeteoRegion,
  type MeteoStatistics,
} from "../model/meteo.ts";
import { ByteReader } from "./byte-reader.ts";
import { ByteWriter } from "./byte-writer.ts";
import { pack, unpack } from "./packing.ts";

const PRODUCT = "meteo.bin";
const KIND = "meteo 1";

const DISTANCE_CLASSES = 2;
export const SECTORS = 12;
export const BLOCKS = 12;
const REGIONS = 6;
/** Cells of one parameter in one region. */
export const CELLS = DISTANCE_CLASSES * STABILITY_CLASSES.length * SECTORS;
const PARAMETERS = METEO_PARAMETERS.length;
const HOUR_FIGURES = STABILITY_CLASSES.length * BLOCKS;
/** More decimals than any figure of the source has. */
const MAX_DECIMALS = 8;

/** The statistics as a product. Every figure must be a decimal of at most 8 places. */
export function encodeMeteo(meteo: MeteoStatistics): Uint8Array {
  const writer = new ByteWriter();
  writer.byte(meteo.regions.length);
  for (const region of meteo.regions) {
    writer.byte(region.number);
    writer.float64(region.latitude);
    writer.float64(region.longitude);
    writer.float64(region.roughness);
  }
  for (let p = 0; p < PARAMETERS; p++) {
    writeDecimals(
      writer,
      meteo.regions.flatMap(({ cells }) => Array.from({ length: CELLS }, (_, c) => cellOf(cells, c, p))),
    );
  }
  writeDecimals(writer, [...meteo.hourOfDay]);
  return pack(KIND, writer.result());
}

/** The statistics of a product, exactly as in the source table; DataError when they are damaged or impossible. */
export function decodeMeteo(bytes: Uint8Array): MeteoStatistics {
  const reader = new ByteReader(PRODUCT, unpack(PRODUCT, KIND, bytes));
  const count = reader.byte();
  if (count !== REGIONS) throw new DataError(PRODUCT, "", `${REGIONS} regions were expected, got ${count}`);
  const regions: MeteoRegion[] = [];
  for (let r = 0; r < count; r++) {
    const number = reader.byte();
    const latitude = reader.float64();
    const longitude = reader.float64();
    const roughness = reader.float64();
    const cells = new Float64Array(CELLS * PARAMETERS);
    regions.push({ number, latitude, longitude, roughness, cells });
  }
  for (let p = 0; p < PARAMETERS; p++) {
    const values = readDecimals(reader, count * CELLS);
    regions.forEach(({ cells }, r) => {
      for (let c = 0; c < CELLS; c++) cells[c * PARAMETERS + p] = values[r * CELLS + c];
    });
  }
  const hourOfDay = readDecimals(reader, HOUR_FIGURES);
  reader.finish();
  const meteo = { regions, hourOfDay };
  checkMeteo(PRODUCT, meteo);
  return meteo;
}

/** DataError when a region lies outside the Netherlands or a figure is out of its range. */
export function checkMeteo(source: string, meteo: MeteoStatistics): void {
  const hours = METEO_PARAMETERS.indexOf("hours");
  for (const { number, latitude, longitude, roughness, cells } of meteo.regions) {
    const place = `region ${number}`;
    if (!(latitude > 50 && latitude < 54 && longitude > 3 && longitude < 8))
      throw new DataError(source, place, `its centre ${latitude}, ${longitude} is not in the Netherlands`);
    if (!(roughness > 0 && roughness < 2))
      throw new DataError(source, place, `roughness ${roughness} m is not between 0 and 2`);
    if (!cells.every(Number.isFinite)) throw new DataError(source, place, "a figure is missing");
    for (let d = 0; d < DISTANCE_CLASSES; d++) {
      let sum = 0;
      for (let c = 0; c < CELLS / DISTANCE_CLASSES; c++)
        sum += cells[(d * (CELLS / DISTANCE_CLASSES) + c) * PARAMETERS + hours];
      if (sum < 8700 || sum > 8784)
        throw new DataError(source, place, `the hours of a distance class add up to ${sum}, not to a year`);
    }
  }
  for (let block = 0; block < BLOCKS; block++) {
    let sum = 0;
    for (let k = 0; k < STABILITY_CLASSES.length; k++) sum += meteo.hourOfDay[k * BLOCKS + block];
    if (Math.abs(sum - 100) > 3)
      throw new DataError(source, `block ${block + 1}`, `the shares of the classes add up to ${sum} %`);
  }
}

function cellOf(cells: Float64Array, cell: number, parameter: number): number {
  return cells[cell * PARAMETERS + parameter];
}

function writeDecimals(writer: ByteWriter, values: readonly number[]): void {
  let places = 0;
  for (const value of values) while (places <= MAX_DECIMALS && !hasPlaces(value, places)) places++;
  if (places > MAX_DECIMALS) throw new RangeError(`expected at most ${MAX_DECIMALS} decimals`);
  writer.byte(places);
  for (const value of values) writer.signed(Math.round(value * 10 ** places));
}

/** True when a whole number divided by 10^places is exactly this value. */
function hasPlaces(value: number, places: number): boolean {
  return Math.round(value * 10 ** places) / 10 ** places === value;
}

/** A whole number divided by a power of ten is the nearest double, the same that reading the decimal text gives. */
function readDecimals(reader: ByteReader, length: number): Float64Array {
  const places = reader.byte();
  if (places > MAX_DECIMALS) throw reader.error(`at most ${MAX_DECIMALS} decimals were expected`);
  const values = new Float64Array(length);
  for (let i = 0; i < length; i++) values[i] = reader.signed() / 10 ** places;
  return values;
}
