/** Loader of the hexagons product. */
import { gunzipSync, gzipSync } from "fflate";
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
  return encodeHexagons(hexagonsOf(compressed));
}

/** The compressed table itself. */
export function hexagonsOf(compressed: Uint8Array): HexagonTable {
  return readHexagons(new TextDecoder().decode(gunzipSync(compressed)));
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

/** The table with these figures in place of its own; whole numbers, one for each row. */
export function withFigures(
  compressed: Uint8Array,
  { criticalLoad, background, basis }: Pick<HexagonTable, "criticalLoad" | "background" | "basis">,
): Uint8Array {
  const columns: Readonly<Record<string, ArrayLike<number>>> = { criticalLoad, background, basis };
  const lines = new TextDecoder().decode(gunzipSync(compressed)).split("\n");
  const changed = lines.map((line) => {
    const name = line.slice(0, line.indexOf(","));
    return Object.hasOwn(columns, name) ? [name, ...Array.from(columns[name])].join(",") : line;
  });
  // Without a time the same figures have the same bytes.
  return gzipSync(new TextEncoder().encode(changed.join("\n")), { level: 9, mtime: 0 });
}

function numberOf(text: string, place: string): number {
  const value = Number(text);
  if (text === "" || !Number.isFinite(value))
    throw new DataError(FILE, place, `a number was expected, got "${text}"`);
  return value;
}
