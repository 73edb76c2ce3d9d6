/** What a preview and a taking-over make of files that mean harm, or that nobody has looked at. */
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { ExchangeError } from "../../src/exchange/exchange-error.ts";
import { importFile, type ImportOptions } from "../../src/exchange/import-file.ts";
import { ownSourcesIn, previewOf, type ImportPreview } from "../../src/exchange/import-preview.ts";
import { LONGEST_TEXT, MOST_LISTED } from "../../src/exchange/preview-bounds.ts";
import { fastest } from "../fastest.ts";
import { emission, gml, METADATA, source } from "./imaer-fixture.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (file: string | Uint8Array, options: ImportOptions = {}) =>
  importFile([typeof file === "string" ? bytesOf(file) : file], "file", { isDraft: true, ...options });
const preview = async (file: string | Uint8Array, options?: ImportOptions): Promise<ImportPreview> =>
  previewOf(await read(file, options), "file");
const HEAD = "naam;x;y;nh3;situatie";
const table = (...lines: readonly string[]): string => `${[HEAD, ...lines].join("\n")}\n`;
const HTML = "<img src=x onerror=alert(1)>";

/** UTF-16 with its mark, the low byte first or last. */
function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = Buffer.from(`\uFEFF${text}`, "utf16le");
  return isLittle ? bytes : bytes.swap16();
}

/** Bytes that count how often they are asked for more. */
function counted(
  first: Uint8Array,
  chunks: number,
): { readonly given: () => number; readonly all: Iterable<Uint8Array> } {
  let given = 0;
  function* all(): Generator<Uint8Array, void, undefined> {
    for (; given < chunks; given++) yield given === 0 ? first : new Uint8Array(65_536);
  }
  return { given: () => given, all: all() };
}

describe("A preview of a hostile file", () => {
  it("holds HTML as the text it is", async () => {
    const file = table(`${HTML};197900;356000;1;${HTML}`, `${HTML};197900;356000;${HTML};a`);
    const { groups, faults, table: head } = await preview(file);
    expect(groups.map(({ name }) => name)).toEqual([HTML]);
    expect(faults[0]).toMatchObject({ line: 3, field: "nh3", column: "nh3", found: HTML });
    expect(head?.sample[0]).toContain(HTML);
    expect(ownSourcesIn(await read(file), ["proposed"])[0].name).toBe(HTML);
  });

  it("is not misled by names of prototypes, as situation, heading, property or element", async () => {
    const words = ["__proto__", "constructor", "hasOwnProperty", "toString"];
    const rows = words.map((word) => `${word};197900;356000;1;${word}`);
    const { groups } = await preview(table(...rows));
    expect(groups.map(({ name }) => name)).toEqual(words);
    const { table: head } = await preview(`${HEAD};__proto__;constructor\nA;197900;356000;1;;2;3\n`);
    expect(head?.unmapped).toEqual(["__proto__", "constructor"]);
    const features = `{"type":"FeatureCollection","__proto__":{"polluted":1},"features":[{"type":"Feature","properties":{"nh3":1,"__proto__":{"nox":5},"constructor":"x"},"geometry":{"type":"Point","coordinates":[5.86,51.89]}}]}`;
    expect((await preview(features)).groups[0]).toMatchObject({ nh3: 1, nox: 0 });
    const found = await preview(gml(source({ more: "<imaer:__proto__/><imaer:constructor/>" })));
    expect(Object.entries(found.inspection.skipped)).toEqual([
      ["__proto__", 1],
      ["constructor", 1],
    ]);
    expect(Object.keys(structuredClone(found).inspection.skipped)).toEqual(["__proto__", "constructor"]);
    expect("polluted" in {}).toBe(false);
  });

  it("is refused where it is no text, before the rest of it is read", async () => {
    const { given, all } = counted(
      Uint8Array.from([0x4d, 0x5a, 10, 65, 0, 3, ...Array<number>(600).fill(7)]),
      900,
    );
    await expect(importFile(all, "film.csv")).rejects.toMatchObject({
      kind: "not-csv",
      line: 2,
      fault: expect.stringContaining("no text") as string,
    });
    expect(given()).toBeLessThan(3);
    // Later ones are found too.
    await expect(read(`${table("A;197900;356000;1;")}${" ".repeat(600)}\n\0`)).rejects.toMatchObject({
      line: 4,
    });
  });

  it("reads UTF-16 by its mark, and shows what a wrong code makes of it instead of refusing", async () => {
    const text = table("Café;197900;356000;1;beoogd");
    for (const isLittle of [true, false]) {
      const bytes = utf16(text, isLittle);
      const { table: head, groups } = await preview(bytes);
      expect([head?.encoding, groups[0].nh3]).toEqual([isLittle ? "utf-16le" : "utf-16be", 1]);
      expect(ownSourcesIn(await read(bytes), ["reference"])[0].name).toBe("Café");
    }
    const wrong = await preview(utf16(text, true), { encoding: "utf-8" });
    expect(wrong.table?.header[0]).toContain("n\uFFFDa\uFFFDa");
    expect(wrong.groups).toEqual([]);
    expect(JSON.stringify(wrong)).not.toContain("\\u0000");
    const right = await preview(Buffer.from(text, "utf16le"), { encoding: "utf-16le" });
    expect(right.groups[0].nh3).toBe(1);
  });

  it("lists every line that has too few cells or a figure that cannot be, and takes the others", async () => {
    const file = table(
      "A;197900;356000;1;beoogd;more;and more",
      "B;197900",
      "C",
      "D;197900;356000;1e9",
      "E;197900;356000;-1",
      "F;197900;356000;1e999",
      "G;197900;356000;Infinity",
    );
    const { groups, faults, faultCount } = await preview(file);
    expect(groups.map(({ sources, nh3 }) => [sources, nh3])).toEqual([[1, 1]]);
    expect(faults.map(({ line, field, kind }) => [line, field, kind])).toEqual([
      [3, "y", "missing"],
      [4, "x", "missing"],
      [4, "y", "missing"],
      // A file may state as much, and the model does not take it.
      [5, "nh3", "range"],
      [6, "nh3", "range"],
      [7, "nh3", "number"],
      [8, "nh3", "number"],
    ]);
    expect(faultCount).toBe(7);
    expect(ownSourcesIn(await read(file), ["proposed"]).map(({ name }) => name)).toEqual(["A"]);
  });

  it("has the faults of what the model does not take by the id of a source of AERIUS", async () => {
    const { faults, groups } = await preview(gml(source({ emissions: emission("NH3", "1e9") })));
    expect(faults).toMatchObject([{ column: "ES.1", field: "nh3", kind: "range", found: "1000000000" }]);
    expect(groups).toMatchObject([{ name: "Beoogd", sources: 0, points: 0, nh3: 0, extent: undefined }]);
  });

  it("has a fault for a shape that reaches beyond where sources can be, and takes no part of it", async () => {
    const file = `naam;wkt;nh3\nweg;LINESTRING (270000 500000, 281000 500000);1\n`;
    const { faults, groups } = await preview(file);
    expect(faults).toMatchObject([
      { field: "x", kind: "range", found: "281000", expected: "10000 to 280000" },
    ]);
    expect(groups).toEqual([]);
  });
});

describe("A preview stays small", () => {
  const long = "a".repeat(3000);
  const ofSize = (one: ImportPreview): number => JSON.stringify(one).length;

  it("with long headings, cells, names and faults", async () => {
    const heading = "h".repeat(200);
    const { table: head } = await preview(`${HEAD};${heading};${heading}\n${long};1;2;3;${long};${long}\n`);
    expect(head?.header[5]).toHaveLength(LONGEST_TEXT);
    expect(head?.unmapped).toHaveLength(2);
    const faults = Array.from({ length: 500 }, () => `${long};197900;356000;${long};${long}`);
    const found = await preview(table(...faults, `A;197900;356000;1;${long}`));
    expect([found.faults.length, found.faultCount]).toEqual([MOST_LISTED, 500]);
    expect(found.groups[0].name).toHaveLength(LONGEST_TEXT);
    expect(ofSize(found)).toBeLessThan(60_000);
  });

  it("with thousands of columns", async () => {
    const columns = Array.from({ length: 9_000 }, (_, i) => `k${i}`);
    const { table: head, ...rest } = await preview(`${HEAD};${columns.join(";")}\nA;197900;356000;1\n`);
    expect([head?.columns, head?.header.length, head?.sample[0].length]).toEqual([9_005, 200, 200]);
    expect(rest.groups[0].nh3).toBe(1);
  });

  it("with a situation for every source: those that would be the same here are one group", async () => {
    const rows = Array.from(
      { length: 100_000 },
      (_, i) => `A;197900;356000;1;${i % 4 === 0 ? "ref" : "x"} ${i}`,
    );
    const imported = await read(table(...rows));
    const { groups } = previewOf(imported, "file");
    expect(
      groups.map(({ name, names, situation, sources, nh3 }) => [name, names, situation, sources, nh3]),
    ).toEqual([
      ["", 25_000, "reference", 25_000, 25_000],
      ["", 75_000, "proposed", 75_000, 75_000],
    ]);
    expect(groups[0].extent?.places).toHaveLength(100);
    const taken = ownSourcesIn(imported, ["netting", undefined]);
    expect([taken.length, taken[0].situation]).toEqual([25_000, "netting"]);
  });

  it("and is soon there for as many sources as a file may hold", async () => {
    const imported = await read(table("A;197900;356000;1;beoogd\n".repeat(200_000)));
    expect(previewOf(imported, "file").groups).toMatchObject([{ sources: 200_000, nh3: 200_000 }]);
    expect(await fastest(4000, () => previewOf(imported, "file"))).toBeLessThan(4000);
  });

  it("with a ZIP of more situations than anybody would choose from; a factor is kept where all agree", async () => {
    const netting = METADATA.replace(
      "PROPOSED</imaer:situationType>",
      "OFF_SITE_REDUCTION</imaer:situationType><imaer:nettingFactor>0.4</imaer:nettingFactor>",
    );
    const files = Array.from({ length: 60 }, (_, i) => [
      `${i}.gml`,
      bytesOf(gml(source(), "6.0", i % 2 === 0 ? netting : METADATA)),
    ]);
    const { groups, inspection } = await preview(
      zipSync(Object.fromEntries(files) as Record<string, Uint8Array>),
    );
    expect(groups).toMatchObject([
      { names: 30, situation: "proposed", sources: 30, nettingFactor: undefined },
      { names: 30, situation: "netting", sources: 30, nettingFactor: 0.4 },
    ]);
    expect(inspection.situations).toHaveLength(60);
  });
});

describe("A ZIP with two situations", () => {
  const reference = METADATA.replaceAll("Beoogd", "Nu").replace("PROPOSED", "REFERENCE");
  const zip = zipSync({
    "nu.gml": bytesOf(gml(source({ label: "Oud" }), "6.0", reference)),
    "straks.gml": bytesOf(gml(source({ label: "Nieuw" }) + source({ id: "ES.2", label: "Nieuw 2" }))),
  });

  it("has a group for each, with what it would be here", async () => {
    const { groups } = await preview(zip);
    expect(groups.map(({ name, situation, sources }) => [name, situation, sources])).toEqual([
      ["Nu", "reference", 1],
      ["Beoogd", "proposed", 2],
    ]);
  });

  it("gives the sources of the groups that are wanted, in the situation that was chosen", async () => {
    const imported = await read(zip);
    const named = (situations: Parameters<typeof ownSourcesIn>[1]) =>
      ownSourcesIn(imported, situations).map(({ name, situation }) => [name, situation]);
    expect(named(["netting", undefined])).toEqual([["Oud", "netting"]]);
    expect(named([undefined, "reference"])).toEqual([
      ["Nieuw", "reference"],
      ["Nieuw 2", "reference"],
    ]);
    expect(named([])).toEqual([]);
  });

  it("is refused as a whole where one of them is damaged, with its name", async () => {
    const damaged = zipSync({ "nu.gml": bytesOf(gml(source())), "straks.gml": bytesOf("<kml/>") });
    const refused = read(damaged);
    await expect(refused).rejects.toBeInstanceOf(ExchangeError);
    await expect(refused).rejects.toMatchObject({ kind: "not-imaer", source: "file/straks.gml" });
  });
});
