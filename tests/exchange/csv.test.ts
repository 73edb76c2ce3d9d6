import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvLine, parseCsv, SEPARATORS } from "../../src/exchange/csv.ts";
import {
  detectDecimal,
  detectSeparator,
  DUTCH_STYLE,
  numberOf,
  PLAIN_STYLE,
} from "../../src/exchange/csv-dialect.ts";
import { readSourceTable } from "../../src/exchange/csv-sources.ts";
import { cellText, csvText, sourceTable } from "../../src/exchange/csv-writer.ts";
import { fieldOf } from "../../src/exchange/source-fields.ts";
import { decodeText } from "../../src/exchange/text-decoding.ts";
import { exchangeSource, faultOf } from "./imaer-fixture.ts";

const cellString = fc.string({
  unit: fc.constantFrom("a", '"', ",", ";", "\t", "\n", "\r\n", " ", "é", "="),
});

describe("Separated text", () => {
  it.each(SEPARATORS)("with %j between the cells reads back as it was written", (separator) => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cellString, { minLength: 2, maxLength: 5 }), { maxLength: 5 }),
        (rows) => {
          const text = rows.map((row) => csvLine(row, separator)).join("\r\n");
          expect(parseCsv(text, "f", separator).map(({ cells }) => cells)).toEqual(rows);
        },
      ),
    );
  });
  it.each([
    ["naam;x;y;nh3\nA;1,5;2,5;3\nB;1,5;2,5;4,25", ";"],
    ["naam,x,y,nh3\nA,1.5,2.5,3", ","],
    ["naam\tx\ty\nA, B\t1,5\t2,5", "\t"],
    ['"naam, kort";x;y\n"a;b";1;2', ";"],
    ["sep=\t\r\na,b\tc", "\t"],
    ["# Piekkaart, een, twee, drie\nx;y;nh3\n1;2;3", ";"],
    ["naam", ","],
  ])("%j is seen to have %j between its cells", (text, separator) => {
    expect(detectSeparator(text)).toBe(separator);
  });
});

describe("A number", () => {
  it.each([
    ["1.5", ".", 1.5],
    ["1,5", ",", 1.5],
    ["1.234,5", ",", 1234.5],
    ["1,234.5", ".", 1234.5],
    ["1 234", ",", 1234],
    ["1'234'567", ".", 1_234_567],
    ["-2", ",", -2],
    ["\u22122,5", ",", -2.5],
    ["1e-3", ".", 0.001],
    [",5", ",", 0.5],
    ["0.280", ",", NaN],
    ["22.5", ",", NaN],
    ["1.23.4", ".", NaN],
    ["", ".", NaN],
    [".", ".", NaN],
    ["1e999", ".", NaN],
    ["12 kg", ".", NaN],
    ["0x10", ".", NaN],
    ["=1+1", ".", NaN],
  ] as const)("%j with decimal sign %j is %d", (text, decimal, value) => {
    expect(numberOf(text, decimal)).toBe(value);
  });
  it("tells by its company what its sign of decimals is, and says when it does not", () => {
    expect(detectDecimal(["1.234", "0,5", "12"])).toEqual({ decimal: ",", isAmbiguous: false });
    expect(detectDecimal(["1,234", "0.5"])).toEqual({ decimal: ".", isAmbiguous: false });
    expect(detectDecimal(["1.234"])).toEqual({ decimal: ".", isAmbiguous: true });
    expect(detectDecimal(["1,234"])).toEqual({ decimal: ",", isAmbiguous: true });
    expect(detectDecimal(["5", ""])).toEqual({ decimal: ".", isAmbiguous: false });
  });
});

describe("A heading", () => {
  it.each([
    ["NH3 (kg/jr)", "nh3"],
    ["nox_kg_yr", "nox"],
    ["Emissie NH3 [kg/jaar]", "nh3"],
    ["X-coördinaat", "x"],
    ["Y_RD", "y"],
    ["Schoorsteenhoogte (m)", "height"],
    ["heat_MW", "heatMegawatts"],
    ["Bronnaam", "name"],
    ["lengtegraad", "lon"],
    ["warmte kW", undefined],
    ["NH3 (ton)", undefined],
    ["NH3 g/s", undefined],
    ["opmerking", undefined],
    ["__proto__", undefined],
  ])("%j is understood as %j", (heading, field) => {
    expect(fieldOf(heading)).toBe(field);
  });
});

describe("A table of sources", () => {
  const text =
    "Naam;X;Y;NH3 (kg/jr);NOx;Hoogte;Opmerking\nA;122500,5;461500;1.000,25;;22,5;goed\nB;461500;122500;veel;-3;;fout\nC;;461500;1;1;1;\n";

  it("becomes sources and faults with line, column and what was found; every line is kept", () => {
    const table = readSourceTable(text, "bronnen.csv");
    expect(table.style).toEqual(DUTCH_STYLE);
    expect(table.rows.map(({ line, source }) => [line, source === undefined])).toEqual([
      [2, false],
      [3, true],
      [4, true],
    ]);
    expect(table.rows[1].cells).toEqual(["B", "461500", "122500", "veel", "-3", "", "fout"]);
    expect(table.sources).toEqual([
      exchangeSource({
        id: "2",
        name: "A",
        x: 122_500.5,
        nh3: 1000.25,
        nox: 0,
        height: 22.5,
        spread: undefined,
        heatMegawatts: undefined,
        sector: undefined,
        timeProfile: undefined,
        situation: undefined,
      }),
    ]);
    expect(table.unmapped).toEqual(["Opmerking"]);
    expect(table.faults.map(({ line, column, kind, found }) => [line, column, kind, found])).toEqual([
      [3, "X", "place", "461500"],
      [3, "NH3 (kg/jr)", "number", "veel"],
      [3, "NOx", "range", "-3"],
      [4, "X", "missing", ""],
    ]);
    expect(table.faults[0].expected).toContain("swapped");
  });

  it("takes the columns that the user points out", () => {
    const odd = "wat,a,b,c\nP,122500,461500,7\n";
    const { sources } = readSourceTable(odd, "f", { mapping: { name: 0, x: 1, y: 2, nox: 3 } });
    expect(sources).toMatchObject([{ name: "P", x: 122_500, y: 461_500, nh3: 0, nox: 7 }]);
  });

  it("takes degrees where there is no RD", () => {
    const { sources } = readSourceTable("lon,lat,nh3\n5.86394184,51.89276528,1\n", "f");
    expect(sources[0].x).toBeCloseTo(187_816.756, 1);
    expect(sources[0].y).toBeCloseTo(433_912.801, 1);
  });

  it.each([
    ["", "empty"],
    ["\uFEFF\n\n", "empty"],
    ["naam;nh3\nA;1\n", "place"],
    ["x;y\n1;2\n", "emission"],
    ['x;y;nh3\n"1;2;3\n', "quote"],
    ["{}", "place"],
  ])("that is none (%j) is refused by name", async (bad, word) => {
    const fault = await faultOf(Promise.resolve().then(() => readSourceTable(bad, "f.csv")));
    expect(fault.kind).toBe("not-csv");
    expect(fault.message).toContain(word);
  });

  it("in Windows-1252 keeps its letters", () => {
    const bytes = Uint8Array.from("naam;x;y;nh3\nCaf\u00e9 \u0080;1;2;3", (character) =>
      character.charCodeAt(0),
    );
    expect(decodeText(bytes)).toMatchObject({ encoding: "windows-1252" });
    expect(readSourceTable(decodeText(bytes).text, "f").rows[0].cells[0]).toBe("Café €");
    expect(decodeText(new TextEncoder().encode("Café")).encoding).toBe("utf-8");
    expect(decodeText(Uint8Array.of(0xff, 0xfe, 0x41, 0)).text).toBe("A");
  });
});

describe("A written table", () => {
  const coordinate = (least: number, most: number) =>
    fc.double({ min: least, max: most, noNaN: true }).map((value) => Math.round(value * 1000) / 1000);
  const some = fc.record({
    name: fc
      .string({ unit: fc.constantFrom("=", "+", "-", "@", "'", "a", "1", ";", ",", '"', "é", "#") })
      .map((name) => `${name}z`),
    x: coordinate(10_000, 200_000),
    y: coordinate(300_000, 600_000),
    nh3: fc.double({ min: 0, max: 1e9, noNaN: true }),
    nox: fc.double({ min: 0, max: 1e9, noNaN: true }),
    dust: fc.double({ min: 0, max: 1e9, noNaN: true }),
    height: fc.option(fc.double({ min: 0, max: 200, noNaN: true }), { nil: undefined }),
    heatMegawatts: fc.option(fc.double({ min: 0, max: 50, noNaN: true }), { nil: undefined }),
  });

  it.each([DUTCH_STYLE, PLAIN_STYLE])(
    "in style %o reads back as the same sources, edition above it",
    (style) => {
      fc.assert(
        fc.property(fc.array(some, { minLength: 1, maxLength: 6 }), (many) => {
          const sources = many.map((one, i) => exchangeSource({ ...one, id: `B${i}` }));
          const text = [...csvText(sourceTable(sources, ["Piekkaart 0.1.0; data 2024.1"]), style)].join("");
          expect(text.split("\r\n")[0]).toContain("2024.1");
          const table = readSourceTable(text, "f", { decimal: style.decimal });
          expect(table.faults).toEqual([]);
          expect(table.sources).toEqual(sources);
        }),
        { numRuns: 100 },
      );
    },
  );

  it("keeps the shapes of lines and surfaces", () => {
    const line = {
      kind: "line",
      line: [
        [100_000, 400_000],
        [100_100.5, 400_000],
      ],
    } as const;
    const ring = (x: number, size: number) =>
      [
        [x, 4e5],
        [x + size, 4e5],
        [x + size, 4e5 + size],
        [x, 4e5],
      ] as const;
    const surface = { kind: "surface", rings: [ring(100_000, 100), ring(100_070, 10)] } as const;
    const sources = [exchangeSource({ id: "1", shape: line }), exchangeSource({ id: "2", shape: surface })];
    const read = readSourceTable([...csvText(sourceTable(sources, []))].join(""), "f").sources;
    expect(read.map(({ shape }) => shape)).toEqual([line, surface]);
  });

  it.each([
    ["=1+1", "'=1+1"],
    ["+31 6", "'+31 6"],
    ["-cmd", "'-cmd"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1", "'\t=1"],
    ["'=1", "''=1"],
    ["-5", "-5"],
    ["a=1", "a=1"],
    [-5, "-5"],
    [NaN, ""],
    [undefined, ""],
  ])("defuses %j as %j and leaves numbers numbers", (cell, text) => {
    expect(cellText(cell)).toBe(text);
  });
});
