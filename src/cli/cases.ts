/** Cases of one source and one receptor each, for comparison with other programs: columns in any order. */
import { DataError } from "../base/errors.ts";
import { LAND_USES } from "../model/canopy.ts";
import { SUBSTANCES, type PointSource, type Substance, type TimeProfile } from "../model/source.ts";
import { parseCsv, type CsvLine } from "../exchange/csv.ts";

export const CASE_COLUMNS = [
  "case",
  "substance",
  "source_x",
  "source_y",
  "stack_height_m",
  "heat_MW",
  "time_profile",
  "nh3_background_ug_m3",
  "x",
  "y",
  "z0_receptor_m",
  "land_use",
] as const;
type Column = (typeof CASE_COLUMNS)[number];

/** One source, one receptor. */
export interface Case {
  readonly source: PointSource;
  readonly substance: Substance;
  /** RD in m, µg/m³, m, fractions of the nine land uses. */
  readonly receptor: {
    readonly x: number;
    readonly y: number;
    readonly nh3Background: number;
    readonly roughness: number;
    readonly landUse: Float64Array;
  };
}

/** The cases of a file with their cells as they were written. */
export interface CaseTable {
  readonly header: readonly string[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly case: Case }[];
}

const TIME_PROFILES: readonly TimeProfile[] = [0, 1, 2, 3, 4, 5, 7, 31, 32, 33];
/** Names used elsewhere for the land uses of the method. */
const LAND_USE_ALIASES: Readonly<Record<string, (typeof LAND_USES)[number]>> = {
  crops: "permanent crops",
  orchard: "permanent crops",
  "coniferous forest": "coniferous",
  "deciduous forest": "deciduous",
  urban: "built-up",
  "built up": "built-up",
  "other nature": "heath",
  "bare soil": "bare",
};
/** Wide enough for any Dutch source or receptor in RD, narrow enough that swapped coordinates are found, m. */
const X_RANGE = [-50_000, 350_000] as const;
const Y_RANGE = [250_000, 700_000] as const;

/** Reads all cases; DataError with line and column for a missing column or a bad value. */
export function readCases(text: string, file: string): CaseTable {
  const [first, ...lines] = parseCsv(text, file) as [CsvLine | undefined, ...CsvLine[]];
  if (first === undefined)
    throw new DataError(file, "line 1", `the file is empty; give a header: ${CASE_COLUMNS.join(",")}`);
  const header = first.cells.map((cell) => cell.trim());
  const places = new Map(header.map((name, place) => [name, place]));
  for (const name of CASE_COLUMNS)
    if (!places.has(name))
      throw new DataError(file, `line ${first.line}, column ${name}`, "this column is missing; add it");
  const twice = header.find((name, place) => places.get(name) !== place);
  if (twice !== undefined)
    throw new DataError(
      file,
      `line ${first.line}, column ${twice}`,
      "this column occurs twice; leave one out",
    );
  return {
    header,
    rows: lines.map((line) => ({
      cells: line.cells,
      case: caseOf(new CaseLine(line, places, header.length, file)),
    })),
  };
}

/** The cells of one line by name. */
class CaseLine {
  readonly #line: CsvLine;
  readonly #places: ReadonlyMap<string, number>;
  readonly #file: string;

  constructor(line: CsvLine, places: ReadonlyMap<string, number>, width: number, file: string) {
    this.#line = line;
    this.#places = places;
    this.#file = file;
    if (line.cells.length !== width)
      throw new DataError(
        file,
        `line ${line.line}, column ${Math.min(line.cells.length, width) + 1}`,
        `expected ${width} cells as in the header, got ${line.cells.length}`,
      );
  }

  text(column: Column): string {
    return this.#line.cells[this.#places.get(column) as number].trim();
  }

  fail(column: Column, expected: string): never {
    const message = `expected ${expected}, got "${this.text(column)}"`;
    throw new DataError(this.#file, `line ${this.#line.line}, column ${column}`, message);
  }

  number(column: Column, least: number, most: number): number {
    const text = this.text(column);
    const value = text === "" ? NaN : Number(text);
    if (!Number.isFinite(value) || value < least || value > most)
      this.fail(column, `a number from ${least} to ${most}`);
    return value;
  }
}

function caseOf(line: CaseLine): Case {
  const substance = SUBSTANCES.find((one) => one === line.text("substance"));
  if (substance === undefined) line.fail("substance", SUBSTANCES.join(", "));
  const profile = line.number("time_profile", 0, 33);
  const timeProfile = TIME_PROFILES.find((one) => one === profile);
  if (timeProfile === undefined) line.fail("time_profile", `one of ${TIME_PROFILES.join(", ")}`);
  const roughness = line.number("z0_receptor_m", 0, 3);
  if (roughness === 0 || roughness === 3) line.fail("z0_receptor_m", "a roughness above 0 and below 3 m");
  return {
    substance,
    source: {
      x: line.number("source_x", ...X_RANGE),
      y: line.number("source_y", ...Y_RANGE),
      height: line.number("stack_height_m", 0, 200),
      heatMegawatts: line.number("heat_MW", 0, 50),
      timeProfile,
    },
    receptor: {
      x: line.number("x", ...X_RANGE),
      y: line.number("y", ...Y_RANGE),
      nh3Background: line.number("nh3_background_ug_m3", 0, 1000),
      roughness,
      landUse: landUseOf(line),
    },
  };
}

function landUseOf(line: CaseLine): Float64Array {
  const name = line.text("land_use").toLowerCase().replaceAll("_", " ");
  const place = LAND_USES.findIndex((use) => use === name || use === LAND_USE_ALIASES[name]);
  if (place < 0) line.fail("land_use", LAND_USES.join(", "));
  const fractions = new Float64Array(LAND_USES.length);
  fractions[place] = 1;
  return fractions;
}
