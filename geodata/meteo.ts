/** Loader of the meteo product: wind and stability statistics of six regions, calendar year 2005. */
import { METEO_PARAMETERS, STABILITY_CLASSES, type MeteoStatistics } from "../src/model/meteo.ts";
import { BLOCKS, CELLS, checkMeteo, encodeMeteo, SECTORS } from "../src/data/meteo-product.ts";
import { numberIn, readRows, textIn, wrong, type Row } from "./csv.ts";

const DISTANCES = ["0", "100"];
const REGION_COLUMNS = ["number", "latitude", "longitude", "roughness"];
const CLASS_COLUMNS = ["region", "distanceKm", "class", "sector", ...METEO_PARAMETERS];
const HOUR_COLUMNS = [
  "class",
  ...Array.from({ length: BLOCKS }, (_, b) => `h${twoDigits(2 * b)}-${twoDigits(2 * b + 2)}`),
];
/** Cells before the first parameter. */
const KEYS = 4;

/** The product from the texts of meteo-regions.csv, meteo-classes.csv and meteo-hour-of-day.csv. */
export function meteoProduct(regions: string, classes: string, hours: string): Uint8Array {
  return encodeMeteo(readMeteo(regions, classes, hours));
}

/** The statistics from the texts of the tables; DataError with file and line when a row is wrong. */
export function readMeteo(regions: string, classes: string, hours: string): MeteoStatistics {
  const rows = readRows("meteo-classes.csv", classes, CLASS_COLUMNS);
  const meteo = {
    regions: readRows("meteo-regions.csv", regions, REGION_COLUMNS).map((row, r) => ({
      number: numberIn(row, 0),
      latitude: numberIn(row, 1),
      longitude: numberIn(row, 2),
      roughness: numberIn(row, 3),
      cells: cellsOf(textIn(row, 0), rows.slice(r * CELLS, (r + 1) * CELLS), row),
    })),
    hourOfDay: hourOfDay(readRows("meteo-hour-of-day.csv", hours, HOUR_COLUMNS)),
  };
  if (rows.length !== meteo.regions.length * CELLS)
    throw new RangeError(`expected ${meteo.regions.length * CELLS} classes, got ${rows.length}`);
  checkMeteo("meteo-classes.csv", meteo);
  return meteo;
}

/** The figures of one region; its rows must stand in the order distance, class, sector. */
function cellsOf(region: string, rows: readonly Row[], regionRow: Row): Float64Array {
  if (rows.length !== CELLS)
    throw wrong(regionRow, `${CELLS} rows of classes were expected, got ${rows.length}`);
  const cells = new Float64Array(CELLS * METEO_PARAMETERS.length);
  rows.forEach((row, c) => {
    const k = Math.floor(c / SECTORS);
    const keys = [
      region,
      DISTANCES[Math.floor(k / STABILITY_CLASSES.length)],
      STABILITY_CLASSES[k % STABILITY_CLASSES.length],
      (c % SECTORS) + 1,
    ].join(",");
    if (row.cells.slice(0, KEYS).join(",") !== keys) throw wrong(row, `the row of ${keys} was expected`);
    for (let p = 0; p < METEO_PARAMETERS.length; p++)
      cells[c * METEO_PARAMETERS.length + p] = numberIn(row, KEYS + p);
  });
  return cells;
}

function hourOfDay(rows: readonly Row[]): Float64Array {
  if (rows.length !== STABILITY_CLASSES.length)
    throw new RangeError(`expected ${STABILITY_CLASSES.length} classes by hour, got ${rows.length}`);
  return Float64Array.from(
    rows.flatMap((row, k) => {
      if (textIn(row, 0) !== STABILITY_CLASSES[k])
        throw wrong(row, `class ${STABILITY_CLASSES[k] ?? ""} was expected`);
      return Array.from({ length: BLOCKS }, (_, b) => numberIn(row, b + 1));
    }),
  );
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
