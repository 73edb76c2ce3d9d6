import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { byteDifference, contributionDifference, jsonDifference } from "../../geodata/compare.ts";
import { readHexagons } from "../../geodata/hexagons.ts";
import { readMeteo } from "../../geodata/meteo.ts";
import { editionOf, landProducts } from "../../geodata/products.ts";
import { readSites } from "../../geodata/sites.ts";
import { DataError } from "../../src/base/errors.ts";
import { decodeManifest } from "../../src/data/manifest.ts";
import { packJson } from "../../src/data/json.ts";
import { encodeContribution } from "../../src/data/contribution-product.ts";
import { rebuildGeodata } from "../../src/cli/geodata.ts";
import { flipped, productBytes, tableBytes, tableText } from "./folder.ts";

const QUIET = { update: () => undefined, end: () => undefined };

describe("making the products again", () => {
  it("gives the committed bytes of every product of the land, and the committed edition", () => {
    const products = landProducts(tableBytes);
    const manifest = decodeManifest(productBytes("manifest.json"));
    expect(editionOf(products)).toBe(manifest.edition);
    for (const { entry, bytes } of products) {
      expect(byteDifference(bytes, productBytes(entry.name))).toBeUndefined();
      expect(manifest.products).toContainEqual(entry);
    }
  });
});

describe("verifying a folder of products", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "products-"));
    await cp(fileURLToPath(new URL("../../public/data/", import.meta.url)), folder, { recursive: true });
  });
  afterAll(() => rm(folder, { recursive: true }));

  const verify = (): Promise<string> =>
    rebuildGeodata({ verify: true, landOnly: true, folder, progress: QUIET });

  it("passes when nothing differs", async () => {
    await expect(verify()).resolves.toContain("9 products");
  });

  it("fails with the names of all products that differ or are missing", async () => {
    const sites = join(folder, "sites.bin");
    const before = await readFile(sites);
    await writeFile(sites, flipped(before, 100));
    await rm(join(folder, "places.bin"));
    const failure: unknown = await verify().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(DataError);
    expect(String(failure)).toContain("sites.bin: damaged");
    expect(String(failure)).toContain("places.bin: could not be read");
    expect(String(failure)).not.toContain("meteo.bin");
  });

  it("writes what it made into a folder, without what was there before", async () => {
    await writeFile(join(folder, "old.bin"), "old");
    await rebuildGeodata({ verify: false, landOnly: true, folder, progress: QUIET });
    await expect(readFile(join(folder, "old.bin"))).rejects.toThrow("ENOENT");
    await expect(verify()).resolves.toContain("as they were made");
  });
});

describe("comparing computed products", () => {
  const basis = { edition: "2026.1", hexagonRows: 100 };
  const contribution = (value: number): Uint8Array =>
    encodeContribution(
      "a",
      { rows: Uint32Array.of(1, 7), perKg: { NH3: Float32Array.of(1, value) }, exact: true },
      basis,
    );

  it("allows a contribution to differ by a millionth, and names the row beyond", () => {
    const there = contribution(2);
    expect(contributionDifference("a", contribution(2 * (1 + 4e-7)), there, basis)).toBeUndefined();
    expect(contributionDifference("a", contribution(2 * (1 + 4e-6)), there, basis)).toMatch(
      /^NH3 on row 7 is 2, made again 2.0000/,
    );
  });

  it("allows figures of a summary to differ in their last digit only", () => {
    const summary = (load: number): Uint8Array => packJson("summary 1", { emitters: [{ id: "a", load }] });
    expect(jsonDifference(summary(123_456.7), summary(123_456.8))).toBeUndefined();
    expect(jsonDifference(summary(123_456.7), summary(123_556.7))).toBe(
      "/emitters/0/load is 123556.7, made again 123456.7",
    );
  });
});

describe("a wrong source table", () => {
  it("is named with its line when a cell is no number", () => {
    const classes = tableText("meteo-classes.csv").replace("\n1,0,U1,2,47,", "\n1,0,U1,2,x,");
    expect(() =>
      readMeteo(tableText("meteo-regions.csv"), classes, tableText("meteo-hour-of-day.csv")),
    ).toThrow('meteo-classes.csv, line 3: a number was expected, got "x"');
  });

  it("is named when its columns are not as long as each other", () => {
    const text = "receptorStep,5\nsite,1\ncriticalLoad,700\nmappedArea,1\nforestShare,1\nbackground,1000,1\n";
    expect(() => readHexagons(`${text}nh3Background,1\nbasis,1\n`)).toThrow(
      /1 rows were expected in each column/,
    );
  });

  it("is refused when a site is missing", () => {
    const sites = JSON.stringify((JSON.parse(tableText("sites.json")) as unknown[]).slice(1));
    expect(() => readSites(sites, tableText("habitat-types.json"))).toThrow(
      "sites.json: 162 sites were expected, got 161",
    );
  });
});
