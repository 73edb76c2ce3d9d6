import { describe, expect, it } from "vitest";
import { DataError } from "../../src/base/errors.ts";
import {
  loadContribution,
  loadFirstView,
  loadHexagons,
  loadLand,
  loadMeteo,
  loadRunLoads,
} from "../../src/data/land.ts";
import {
  decodeManifest,
  encodeManifest,
  entryOf,
  loadManifest,
  MANIFEST,
  type Manifest,
  type Reader,
} from "../../src/data/manifest.ts";
import { decodeSites, encodeSites } from "../../src/data/sites-product.ts";
import { flipped, productBytes, readerWith } from "./folder.ts";

/** The committed products with one replaced, and the manifest changed to agree with it. */
function readerAgreeing(name: string, bytes: Uint8Array, rows: number): Reader {
  return readerWith({
    [name]: () => bytes,
    [MANIFEST]: changedManifest((manifest) => ({
      ...manifest,
      products: manifest.products.map((entry) => (entry.name === name ? entryOf(name, bytes, rows) : entry)),
    })),
  });
}

function changedManifest(change: (manifest: Manifest) => Manifest): (bytes: Uint8Array) => Uint8Array {
  return (bytes) => encodeManifest(change(decodeManifest(bytes)));
}

describe("the land", () => {
  it("loads with its official counts and reports progress to the end", async () => {
    const seen: [number, number][] = [];
    const land = await loadLand(readerWith(), (done, total) => seen.push([done, total]));
    expect(land.sites).toHaveLength(162);
    expect(land.hexagons.length).toBe(242_662);
    expect(land.emitters).toHaveLength(54);
    expect(land.sectorDefaults).toHaveLength(11);
    expect(land.criticalLoads).toHaveLength(98);
    expect(land.meteo.regions).toHaveLength(6);
    expect(land.edition).toMatch(/^2026\.\d+-[0-9a-f]{8}$/);
    expect(seen.at(-1)).toEqual([7, 7]);
  });

  it("shows 162 outlines, the base map and 241 places in a first view of at most 400 KB", async () => {
    const sizes: number[] = [];
    const read: Reader = async (name) => {
      const bytes = await readerWith()(name);
      sizes.push(bytes.length);
      return bytes;
    };
    const view = await loadFirstView(read);
    expect(view.outlines.objects.natura2000.geometries).toHaveLength(162);
    expect(view.base.objects.provinces.geometries).toHaveLength(12);
    expect(view.places).toHaveLength(241);
    expect(view.emitters).toHaveLength(54);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(400_000);
  });

  it("knows the sensitive sites without hexagons, which are not assessed", async () => {
    const { sites, hexagons } = await loadLand(readerWith());
    const assessed = new Set(hexagons.site);
    const missing = sites.filter((site) => site.isSensitive && !assessed.has(site.nr));
    expect(missing.map(({ nr }) => nr)).toEqual([9, 104]);
  });

  it("reads the manifest once for one reader", async () => {
    let times = 0;
    const read: Reader = (name) => {
      if (name === MANIFEST) times++;
      return readerWith()(name);
    };
    await loadFirstView(read);
    await loadMeteo(read);
    expect(times).toBe(1);
  });

  it("reads the manifest again after it could not be read", async () => {
    let isBroken = true;
    const read: Reader = (name) =>
      isBroken ? Promise.reject(new DataError(name, "", "no answer")) : readerWith()(name);
    await expect(loadMeteo(read)).rejects.toThrow("no answer");
    isBroken = false;
    expect((await loadMeteo(read)).regions).toHaveLength(6);
  });
});

describe("a wrong product is refused", () => {
  const names = ["hexagons.bin", "sites.bin", "emitters.bin", "meteo.bin", "sector-defaults.bin"];

  it.each([...names, "critical-loads.bin"])("when one bit of %s is changed anywhere", async (name) => {
    const { length } = productBytes(name);
    for (const at of [0, 4, length >> 1, length - 1]) {
      const reader = readerWith({ [name]: (bytes) => flipped(bytes, at) });
      const failure = await loadLand(reader).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(DataError);
      expect(String(failure)).toContain(`${name}: damaged, or not of edition`);
    }
  });

  it.each([...names, "summary.bin"])("when %s is truncated or longer", async (name) => {
    const short = readerWith({ [name]: (bytes) => bytes.slice(0, bytes.length - 5) });
    await expect(loadLand(short)).rejects.toThrow(new RegExp(`${name}: truncated: \\d+ bytes`));
    const long = readerWith({ [name]: (bytes) => Uint8Array.of(...bytes.slice(0, 9), ...bytes) });
    if (name !== "hexagons.bin") await expect(loadLand(long)).rejects.toThrow(`${name}: too long`);
  });

  it.each(["outlines.bin", "base.bin", "places.bin"])(
    "when %s of the first view is damaged",
    async (name) => {
      const reader = readerWith({ [name]: (bytes) => flipped(bytes, bytes.length >> 1) });
      await expect(loadFirstView(reader)).rejects.toThrow(DataError);
    },
  );

  it("when the manifest is damaged, truncated, or names a product twice", async () => {
    const cut = readerWith({ [MANIFEST]: (bytes) => bytes.slice(0, 200) });
    await expect(loadMeteo(cut)).rejects.toThrow(/manifest.json: damaged: it is not JSON/);
    const empty = readerWith({ [MANIFEST]: () => new TextEncoder().encode("{}") });
    await expect(loadMeteo(empty)).rejects.toThrow(DataError);
    const twice = changedManifest(({ edition, products }) => ({
      edition,
      products: [...products, ...products],
    }));
    await expect(loadMeteo(readerWith({ [MANIFEST]: twice }))).rejects.toThrow("a product occurs twice");
  });

  it("when the manifest does not name it", async () => {
    const without = changedManifest((manifest) => ({ ...manifest, products: [] }));
    await expect(loadHexagons(readerWith({ [MANIFEST]: without }))).rejects.toThrow(
      /hexagons.bin: it is not among the products of edition/,
    );
  });

  it("when it holds fewer rows than the manifest says", async () => {
    const sites = decodeSites(productBytes("sites.bin")).slice(1);
    await expect(loadLand(readerAgreeing("sites.bin", encodeSites(sites), 162))).rejects.toThrow(
      "sites.bin: 162 rows were expected, got 161",
    );
  });

  it("when hexagons lie in a site that is not there", async () => {
    const sites = decodeSites(productBytes("sites.bin")).filter(({ nr }) => nr !== 57);
    await expect(loadLand(readerAgreeing("sites.bin", encodeSites(sites), 161))).rejects.toThrow(
      /hexagons.bin, row \d+: site 57 is not in sites.bin/,
    );
  });

  it("when outlines are not those of the sites", async () => {
    const sites = decodeSites(productBytes("sites.bin")).slice(1);
    await expect(loadFirstView(readerAgreeing("sites.bin", encodeSites(sites), 161))).rejects.toThrow(
      "outlines.bin: its areas are not those of sites.bin",
    );
  });

  it("when the summary, runs or contributions are of another edition", async () => {
    const other = changedManifest((manifest) => ({ ...manifest, edition: "2027.1-00000000" }));
    const read = readerWith({ [MANIFEST]: other });
    await expect(loadLand(read)).rejects.toThrow(/summary.bin: it is of edition 2026.*are of 2027\.1/);
    await expect(loadRunLoads(read, "rockwool-roermond")).rejects.toThrow(/runs.bin: it is of edition 2026/);
    await expect(loadContribution(read, "rockwool-roermond")).rejects.toThrow(
      /contributions\/rockwool-roermond.bin: it is of edition 2026/,
    );
  });
});

describe("a committed contribution", () => {
  it("covers every row within 25 km of its emitter", async () => {
    const { hexagonsWithin } = await import("../../src/grid/nearby.ts");
    const read = readerWith();
    const [hexagons, { emitters }] = await Promise.all([loadHexagons(read), loadFirstView(read)]);
    const emitter = emitters.find(({ id }) => id === "rockwool-roermond");
    const [x, y] = emitter?.rd ?? [0, 0];
    const { rows, perKg } = await loadContribution(read, "rockwool-roermond");
    expect(rows.length).toBeGreaterThan(1000);
    expect(rows).toEqual(hexagonsWithin(hexagons, x, y, 25_000));
    expect(Object.keys(perKg)).toEqual(["NH3", "NOx"]);
  });

  it("is there for every emitter, with runs and a summary", async () => {
    const read = readerWith();
    const { products } = await loadManifest(read);
    const { emitters, summary } = await loadFirstView(read);
    expect(summary?.emitters.map(({ id }) => id)).toEqual(emitters.map(({ id }) => id));
    for (const { id, parent } of emitters) {
      expect(products.map(({ name }) => name)).toContain(`contributions/${id}.bin`);
      if (parent === undefined) expect((await loadRunLoads(read, id)).central.sensitive).toBeDefined();
    }
    await expect(loadRunLoads(read, "nobody")).rejects.toThrow("there are no runs of this emitter");
    await expect(loadContribution(read, "nobody")).rejects.toThrow("it is not among the products");
  });
});
