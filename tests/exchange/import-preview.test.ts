import { describe, expect, it } from "vitest";
import { ExchangeError } from "../../src/exchange/exchange-error.ts";
import { importFile, type ImportOptions } from "../../src/exchange/import-file.ts";
import { ownSourcesIn, previewOf, resultsIn, scenariosIn } from "../../src/exchange/import-preview.ts";
import { encodeScenarioFile } from "../../src/exchange/scenario-file.ts";
import { SPACE_MEMBER, spaceMember } from "../../src/exchange/space-member.ts";
import { newScenario } from "../../src/measures/scenario.ts";
import { newClaim } from "../../src/space/new-claim.ts";
import { DEFAULT_SPACE } from "../../src/space/settings.ts";
import { largeDeposition, largeImaer } from "./large-imaer.ts";

const read = (text: string | Uint8Array, options: ImportOptions = {}) =>
  importFile([typeof text === "string" ? new TextEncoder().encode(text) : text], "file", {
    isDraft: true,
    ...options,
  });

const TABLE = [
  "Naam;X;Y;NH3;NOx;Hoogte;Situatie",
  "Stal A;197900;356000;2.400,5;0;6;beoogd",
  "Stal B;198400;356300;abc;10;6;beoogd",
  "Ketel <b>;199000;357000;0;5.500;22;referentie",
  "Toren;199000;357000;1;1;900;referentie",
].join("\n");

describe("a preview", () => {
  it("of a table has its groups, its faults by line and field, and the beginning of the table", async () => {
    const preview = previewOf(await read(TABLE), "file");
    expect(preview.groups).toEqual([
      {
        name: "beoogd",
        names: 1,
        situation: "proposed",
        sources: 1,
        points: 1,
        nh3: 2400.5,
        nox: 0,
        dust: 0,
        nettingFactor: undefined,
        extent: { west: 197900, south: 356000, east: 197900, north: 356000, places: [[197900, 356000]] },
      },
      {
        name: "referentie",
        names: 1,
        situation: "reference",
        sources: 1,
        points: 1,
        nh3: 0,
        nox: 5500,
        dust: 0,
        nettingFactor: undefined,
        extent: { west: 199000, south: 357000, east: 199000, north: 357000, places: [[199000, 357000]] },
      },
    ]);
    expect(preview.faults).toMatchObject([
      { line: 3, field: "nh3", column: "NH3", kind: "number", found: "abc" },
      { line: 5, field: "height", kind: "range", found: "900" },
    ]);
    expect(preview.table).toMatchObject({
      missing: [],
      columns: 7,
      unmapped: [],
      style: { separator: ";", decimal: "," },
      encoding: "utf-8",
    });
    expect(preview.table?.sample).toHaveLength(4);
    expect(structuredClone(preview)).toEqual(preview);
  });

  it("of a table whose columns are not known asks for them, and reads it when they are told", async () => {
    const text = "bedrijf\toost\tnoord\tuitstoot\nA\t197900\t356000\t1000\n";
    const draft = previewOf(await read(text), "file");
    expect(draft.table?.missing).toEqual(["place", "emission"]);
    expect(draft.table?.unmapped).toEqual(["bedrijf", "oost", "noord", "uitstoot"]);
    expect([draft.groups, draft.faultCount]).toEqual([[], 0]);
    const told = await read(text, { mapping: { name: 0, x: 1, y: 2, nh3: 3 }, separator: "\t" });
    expect(ownSourcesIn(told, ["netting"])).toMatchObject([
      { name: "A", x: 197900, y: 356000, nh3: 1000, situation: "netting" },
    ]);
  });

  it("reads the characters that are told", async () => {
    const bytes = Buffer.from("naam,x,y,nh3\nCaf\u00e9,197900,356000,1\n", "latin1");
    expect(previewOf(await read(bytes), "file").table?.encoding).toBe("windows-1252");
    const other = await read(bytes, { encoding: "utf-8" });
    expect(ownSourcesIn(other, ["proposed"])[0]?.name).toBe("Caf\uFFFD");
  });

  it("refuses what is no text, and says where and what to do", async () => {
    const refused = read(Uint8Array.from([0, 1, 2, 3]));
    await expect(refused).rejects.toBeInstanceOf(ExchangeError);
    await expect(refused).rejects.toMatchObject({
      kind: "not-csv",
      line: 1,
      fault: expect.stringContaining("no text") as string,
    });
  });

  it("leaves out the groups that are not wanted, and divides lines into points with the emission spread", async () => {
    const line = {
      type: "FeatureCollection",
      crs: { properties: { name: "urn:ogc:def:crs:EPSG::28992" } },
      features: [
        {
          type: "Feature",
          properties: { nh3: 100, situatie: "saldo" },
          geometry: {
            type: "LineString",
            coordinates: [
              [197900, 356000],
              [198000, 356000],
            ],
          },
        },
        {
          type: "Feature",
          properties: { nh3: 7, __proto__: { nox: 9 } },
          geometry: { type: "Point", coordinates: [197900, 356000] },
        },
      ],
    };
    const imported = await read(JSON.stringify(line));
    const { groups } = previewOf(imported, "file");
    expect(groups.map(({ situation, points, nh3 }) => [situation, points, nh3])).toEqual([
      ["netting", 4, 100],
      ["proposed", 1, 7],
    ]);
    expect(groups[0].extent).toMatchObject({ west: 197900, east: 198000, places: [[197950, 356000]] });
    const taken = ownSourcesIn(imported, ["netting", undefined]);
    expect(taken.map(({ nh3 }) => nh3)).toEqual([25, 25, 25, 25]);
  });

  it("of results counts them, and hands over their depositions", async () => {
    const imported = await read([...largeImaer(50, 1500)].join(""));
    const preview = previewOf(imported, "file");
    expect([preview.kind, preview.receptors, preview.groups[0]?.name]).toEqual(["imaer", 50, "Beoogd"]);
    const [{ name, results }] = resultsIn(imported);
    expect([name, results.length, results.nh3[7]]).toEqual(["Beoogd", 50, largeDeposition(7)]);
  });

  it("of a file of ours names its scenarios and counts its projects", async () => {
    const text = encodeScenarioFile({
      scenarios: [{ ...newScenario("letter", "1"), name: "Mijn plan" }],
      other: {
        [SPACE_MEMBER]: spaceMember({ settings: DEFAULT_SPACE, claims: [newClaim(197_900, 356_000, "1")] }),
      },
    });
    const imported = await read(text);
    expect(previewOf(imported, "file")).toMatchObject({
      kind: "scenario",
      scenarios: ["Mijn plan"],
      claims: 1,
      hasSpace: true,
    });
    expect(scenariosIn(imported, "file").space?.claims).toHaveLength(1);
  });
});
