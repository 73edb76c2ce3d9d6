import { describe, expect, it } from "vitest";
import { DataError } from "../../src/base/errors.ts";
import { CASE_COLUMNS, readCases } from "../../src/cli/cases.ts";
import { csvLine, parseCsv } from "../../src/exchange/csv.ts";

const HEADER = CASE_COLUMNS.join(",");
const GOOD = "1,NH3,200000,450000,10,0.5,1,5,201000,450500,0.1,grass";
const withCell = (column: (typeof CASE_COLUMNS)[number], value: string): string => {
  const cells = GOOD.split(",");
  cells[CASE_COLUMNS.indexOf(column)] = value;
  return `${HEADER}\n${GOOD}\n${cells.join(",")}\n`;
};
const errorOf = (text: string): DataError => {
  try {
    readCases(text, "cases.csv");
  } catch (error) {
    if (error instanceof DataError) return error;
    throw error;
  }
  throw new Error("expected a DataError");
};

describe("comma-separated text", () => {
  it("is split with quotes, either line end, a byte-order mark and empty lines", () => {
    expect(parseCsv('\uFEFFa,"b ""c"", d"\r\n\r\n1,\n"two\nlines",x', "f")).toEqual([
      { line: 1, cells: ["a", 'b "c", d'] },
      { line: 3, cells: ["1", ""] },
      { line: 4, cells: ["two\nlines", "x"] },
    ]);
  });
  it("is written so that it reads back the same", () => {
    const cells = ["plain", 'with "quote"', "with, comma", "with\nline", ""];
    expect(parseCsv(csvLine(cells), "f")[0]?.cells).toEqual(cells);
  });
  it("with a quote that is not closed is refused", () => {
    expect(() => parseCsv('a\n"b,c', "f")).toThrow(/line 2.*quote/);
  });
});

describe("cases", () => {
  it("are read with their columns in any order and others kept", () => {
    const columns = [...CASE_COLUMNS].reverse();
    const cells = [...GOOD.split(",")].reverse();
    const { rows, header } = readCases(`${columns.join(",")},note\n${cells.join(",")},mine\n`, "cases.csv");
    expect(header.at(-1)).toBe("note");
    expect(rows[0].cells.at(-1)).toBe("mine");
    expect(rows[0].case).toMatchObject({
      substance: "NH3",
      source: { x: 200_000, y: 450_000, height: 10, heatMegawatts: 0.5, timeProfile: 1 },
      receptor: { x: 201_000, y: 450_500, nh3Background: 5, roughness: 0.1 },
    });
  });
  it.each([
    ["grass", 0],
    ["arable", 1],
    ["permanent crops", 2],
    ["permanent_crops", 2],
    ["coniferous", 3],
    ["deciduous", 4],
    ["water", 5],
    ["built-up", 6],
    ["heath", 7],
    ["bare", 8],
  ])("take land use %s as class %i", (name, place) => {
    const { rows } = readCases(withCell("land_use", name), "cases.csv");
    expect([...rows[1].case.receptor.landUse].indexOf(1)).toBe(place);
  });
  it.each([
    ["substance", "SO2"],
    ["source_x", "east"],
    ["source_y", ""],
    ["stack_height_m", "-1"],
    ["stack_height_m", "201"],
    ["heat_MW", "51"],
    ["time_profile", "6"],
    ["time_profile", "0.5"],
    ["nh3_background_ug_m3", "NaN"],
    ["x", "Infinity"],
    ["y", "155000"],
    ["z0_receptor_m", "0"],
    ["z0_receptor_m", "3"],
    ["land_use", "moon"],
  ] as const)("with a bad %s (%s) are refused with line and column", (column, value) => {
    const error = errorOf(withCell(column, value));
    expect(error.place).toBe(`line 3, column ${column}`);
    expect(error.message).toContain(`got "${value}"`);
  });
  it("without a column are refused with its name", () => {
    expect(errorOf(`${HEADER.replace("heat_MW,", "")}\n`).place).toBe("line 1, column heat_MW");
    expect(errorOf("").message).toMatch(/empty/);
  });
  it("with a column twice, or a line of another length, are refused", () => {
    expect(errorOf(`${HEADER},x\n`).message).toMatch(/column x: .*twice/);
    expect(errorOf(`${HEADER}\n${GOOD},more\n`).place).toBe("line 2, column 13");
    expect(errorOf(`${HEADER}\n1,NH3\n`).place).toBe("line 2, column 3");
  });
});
