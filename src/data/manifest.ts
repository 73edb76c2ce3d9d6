/** The manifest: which products there are, of which edition, and what each must be like to be used. */
import * as v from "valibot";
import { DataError } from "../base/errors.ts";
import { sha256 } from "../base/sha256.ts";
import { parseJson } from "./json.ts";
import { text } from "./schemas.ts";

export const MANIFEST = "manifest.json";
/** Digits of a hash that tell two versions of a product apart. */
const VERSION_DIGITS = 8;

/**
 * Gives the bytes of a product by its name in the manifest, or fails with a DataError that says why it cannot. The version
 * changes with the content: a reader may keep what it read for as long as it is asked for the same version.
 */
export type Reader = (name: string, version?: string) => Promise<Uint8Array>;

const stored = v.strictObject({
  edition: text,
  products: v.array(
    v.strictObject({
      name: text,
      bytes: v.pipe(v.number(), v.integer(), v.minValue(1)),
      sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
      rows: v.pipe(v.number(), v.integer(), v.minValue(0)),
    }),
  ),
});

/** Name, size, hash and number of rows (sites, hexagons, shapes …) of each product, and the edition of the data. */
export type Manifest = Readonly<v.InferOutput<typeof stored>>;
export type ManifestEntry = Readonly<Manifest["products"][number]>;

/** The entry of a product. */
export function entryOf(name: string, bytes: Uint8Array, rows: number): ManifestEntry {
  return { name, bytes: bytes.length, sha256: sha256(bytes), rows };
}

/** The manifest as text, one line per product. */
export function encodeManifest({ edition, products }: Manifest): Uint8Array {
  const lines = products.map((entry) => `    ${JSON.stringify(entry)}`);
  const content = `{\n  "edition": ${JSON.stringify(edition)},\n  "products": [\n${lines.join(",\n")}\n  ]\n}\n`;
  return new TextEncoder().encode(content);
}

/** The manifest of its text; DataError when it is damaged. */
export function decodeManifest(bytes: Uint8Array): Manifest {
  const manifest = parseJson(MANIFEST, bytes, stored);
  if (new Set(manifest.products.map(({ name }) => name)).size !== manifest.products.length)
    throw new DataError(MANIFEST, "", "a product occurs twice");
  return manifest;
}

const known = new WeakMap<Reader, Promise<Manifest>>();

/** The manifest behind a reader, read once; again after a failure. */
export function loadManifest(read: Reader): Promise<Manifest> {
  let manifest = known.get(read);
  if (manifest === undefined) {
    manifest = read(MANIFEST).then(decodeManifest);
    known.set(read, manifest);
    manifest.catch(() => known.delete(read));
  }
  return manifest;
}

/** The bytes of a product, checked against the manifest; DataError when it is not in it, or is not the one it means. */
export async function readProduct(
  read: Reader,
  name: string,
): Promise<{ readonly bytes: Uint8Array; readonly entry: ManifestEntry; readonly edition: string }> {
  const { edition, products } = await loadManifest(read);
  const entry = products.find((product) => product.name === name);
  if (entry === undefined)
    throw new DataError(name, "", `it is not among the products of edition ${edition}`);
  const bytes = await read(name, entry.sha256.slice(0, VERSION_DIGITS));
  if (bytes.length !== entry.bytes)
    throw new DataError(
      name,
      "",
      `${bytes.length < entry.bytes ? "truncated" : "too long"}: ${bytes.length} bytes, edition ${edition} has ${entry.bytes}`,
    );
  if (sha256(bytes) !== entry.sha256)
    throw new DataError(
      name,
      "",
      `damaged, or not of edition ${edition}: its hash differs from the manifest`,
    );
  return { bytes, entry, edition };
}

/** DataError when a product does not hold as many rows as the manifest says. */
export function checkRows({ name, rows }: ManifestEntry, actual: number): void {
  if (actual !== rows) throw new DataError(name, "", `${rows} rows were expected, got ${actual}`);
}
