/** All products of the land itself: everything but what the model computes from them. */
import { DataError } from "../src/base/errors.ts";
import { sha256 } from "../src/base/sha256.ts";
import { decodeEmitters, EMITTERS } from "../src/data/emitters-product.ts";
import {
  decodeHexagons,
  HEXAGON_RECEPTORS,
  HEXAGON_ROWS,
  receptorCount,
} from "../src/data/hexagons-product.ts";
import { entryOf, type ManifestEntry } from "../src/data/manifest.ts";
import { decodeMeteo } from "../src/data/meteo-product.ts";
import { decodeCriticalLoads, decodePlaces, decodeSectorDefaults } from "../src/data/reference-products.ts";
import { decodeSites, SITES } from "../src/data/sites-product.ts";
import { decodeBaseMap, decodeOutlines } from "../src/data/topology-product.ts";
import { emittersProduct } from "./emitters.ts";
import { hexagonsProduct } from "./hexagons.ts";
import { meteoProduct } from "./meteo.ts";
import { criticalLoadsProduct, placesProduct, sectorDefaultsProduct } from "./reference.ts";
import { baseProduct, outlinesProduct } from "./shapes.ts";
import { sitesProduct } from "./sites.ts";

/** Year of the figures and number of their issue; raised by hand when a source table gets newer figures. */
const RELEASE = "2026.1";

/** A product with its entry in the manifest. */
export interface Product {
  readonly entry: ManifestEntry;
  readonly bytes: Uint8Array;
}

/** Gives the bytes of a source table by its file name. */
export type Tables = (file: string) => Uint8Array;

/** Makes the products; DataError when a table is wrong or a count is not the official one. */
export function landProducts(tables: Tables): readonly Product[] {
  const text = (file: string): string => new TextDecoder("utf-8", { fatal: true }).decode(tables(file));
  return [
    hexagons(hexagonsProduct(tables("hexagons.csv.gz"))),
    counted("sites.bin", sitesProduct(text("sites.json"), text("habitat-types.json")), decodeSites, SITES),
    product(
      "outlines.bin",
      outlinesProduct(text("natura2000.topo.json")),
      (bytes) => decodeOutlines(bytes).objects.natura2000.geometries.length,
    ),
    product("base.bin", baseProduct(text("base.topo.json")), (bytes) =>
      Object.values(decodeBaseMap(bytes).objects).reduce((sum, { geometries }) => sum + geometries.length, 0),
    ),
    product("places.bin", placesProduct(text("places.csv")), (bytes) => decodePlaces(bytes).length),
    counted("emitters.bin", emittersProduct(text("emitters.json")), decodeEmitters, EMITTERS),
    product(
      "sector-defaults.bin",
      sectorDefaultsProduct(text("sector-defaults.json")),
      (bytes) => decodeSectorDefaults(bytes).length,
    ),
    product(
      "critical-loads.bin",
      criticalLoadsProduct(text("critical-loads.json")),
      (bytes) => decodeCriticalLoads(bytes).length,
    ),
    product(
      "meteo.bin",
      meteoProduct(text("meteo-regions.csv"), text("meteo-classes.csv"), text("meteo-hour-of-day.csv")),
      (bytes) => decodeMeteo(bytes).regions.length,
    ),
  ];
}

/** The edition of the data: the release, and a hash of all products of the land. */
export function editionOf(products: readonly Product[]): string {
  const hashes = products.map(({ entry }) => `${entry.name} ${entry.sha256}\n`).join("");
  return `${RELEASE}-${sha256(new TextEncoder().encode(hashes)).slice(0, 8)}`;
}

/** A product that is read back to count its rows, which also checks them. */
export function product(name: string, bytes: Uint8Array, rowsOf: (bytes: Uint8Array) => number): Product {
  return { entry: entryOf(name, bytes, rowsOf(bytes)), bytes };
}

function counted(
  name: string,
  bytes: Uint8Array,
  decode: (bytes: Uint8Array) => readonly unknown[],
  expected: number,
): Product {
  return product(name, bytes, (content) => sameCount(name, decode(content).length, expected));
}

function hexagons(bytes: Uint8Array): Product {
  return product("hexagons.bin", bytes, (content) => {
    const table = decodeHexagons(content);
    sameCount("hexagons.bin", receptorCount(table), HEXAGON_RECEPTORS);
    return sameCount("hexagons.bin", table.length, HEXAGON_ROWS);
  });
}

function sameCount(name: string, actual: number, expected: number): number {
  if (actual !== expected) throw new DataError(name, "", `${expected} rows were expected, got ${actual}`);
  return actual;
}
