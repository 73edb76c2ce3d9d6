/** Loader of the hexagons product. */
import { gunzipSync } from "fflate";
import { DataError } from "../src/base/errors.ts";
import type { HexagonTable } from "../src/grid/hexagons.ts";
import { checkHexagons } from "../src/data/hexagon-checks.ts";
import { encodeHexagons } from "../src/data/hexagons-product.ts";

const FILE = "hexagons.csv.gz";
/** One line per column: its name and then a figure per row. */
const COLUMNS = [
  "receptorStep",
  "site",
  "criticalLoad",
  "mappedArea",
  "forestShare",
  "background",
  "nh3Background",
  "basis",
] as const;

/** The product from the compressed table. */
export function hexagonsProduct(compressed: Uint8Array): Uint8Array {
  return encodeHexagons(readHexagons(new TextDecoder().decode(gunzipSync(compressed))));
}

/** The table from its text; DataError when a column is missing, too short, or holds what is no number. */
export function readHexagons(text: string): HexagonTable {
  const lines = text.replace(/\n$/, "").split("\n");
  if (lines.length !== COLUMNS.length)
    throw new DataError(FILE, "", `${COLUMNS.length} columns were expected, got ${lines.length}`);
  const [step, site, criticalLoad, mappedArea, forestShare, background, nh3Background, basis] = lines.map(
    (line, i) => {
      const [name, ...figures] = line.split(",");
      if (name !== COLUMNS[i])
        throw new DataError(
          FILE,
          `line ${i + 1}`,
          `the column ${COLUMNS[i] ?? ""} was expected, got ${name}`,
        );
      return figures.map((figure, row) => numberOf(figure, `${name}, row ${row}`));
    },
  );
  const length = step.length;
  for (const column of [site, criticalLoad, mappedArea, forestShare, background, nh3Background, basis])
    if (column.length !== length)
      throw new DataError(FILE, "", `${length} rows were expected in each column, got ${column.length}`);
  let id = 0;
  const hexagons = {
    length,
    receptorId: Uint32Array.from(step, (by) => (id += by)),
    site: Uint8Array.from(site),
    criticalLoad: Uint16Array.from(criticalLoad),
    mappedArea: Float32Array.from(mappedArea),
    forestShare: Float32Array.from(forestShare),
    background: Uint16Array.from(background),
    nh3Background: Float32Array.from(nh3Background),
    basis: Uint8Array.from(basis),
  };
  checkHexagons(FILE, hexagons);
  return hexagons;
}

function numberOf(text: string, place: string): number {
  const value = Number(text);
  if (text === "" || !Number.isFinite(value))
    throw new DataError(FILE, place, `a number was expected, got "${text}"`);
  return value;
}
