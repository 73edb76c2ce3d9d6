/** `geodata`: makes the products anew from the source tables, perhaps renewed first, or verifies those that are there. */
import { readFileSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { byteDifference, contributionDifference, jsonDifference } from "../../geodata/compare.ts";
import { emitterProducts } from "../../geodata/emitter-products.ts";
import { editionOf, landProducts, type Product, type Tables } from "../../geodata/products.ts";
import { readRegister, README, REGISTER, withRegister } from "../../geodata/register.ts";
import { DataError, messageOf } from "../base/errors.ts";
import { loadLand } from "../data/land.ts";
import { encodeManifest, loadManifest, MANIFEST, readProduct, type Manifest } from "../data/manifest.ts";
import { RUNS } from "../data/runs-product.ts";
import { SUMMARY } from "../data/summary-product.ts";
import { computeEmitters } from "./emitter-runs.ts";
import { fileReader, PRODUCTS } from "./file-reader.ts";
import { liveTables, type ServiceAddresses } from "./geodata-live.ts";
import { createNodePool } from "./node-pool.ts";
import { PACKAGE_ROOT } from "./package-root.ts";
import { createProgress, type Progress } from "./progress.ts";
import { UsageError } from "./usage.ts";

/** Folder of the source tables that come with this package. */
export const TABLES = join(PACKAGE_ROOT, "geodata/tables/");

/** Worker threads; the machines this is meant for have two cores or more. */
const THREADS = 2;

/** What to rebuild. */
export interface GeodataOptions {
  /** Compare with the products that are there instead of writing. */
  readonly verify: boolean;
  /** Folder of the products; public/data of this checkout by default. */
  readonly folder?: string;
  /** Folder of the source tables; those of this checkout by default. */
  readonly tables?: string;
  /** Only the land itself, without running the model for the emitters. */
  readonly landOnly?: boolean;
  /** Renew the tables from the live services first. */
  readonly live?: ServiceAddresses;
  readonly progress?: Progress;
}

/** Everything that was made. */
interface Build {
  readonly manifest: Manifest;
  readonly products: readonly Product[];
}

/** Runs the command and returns what goes to stdout. */
export async function geodataCommand(args: readonly string[]): Promise<string> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      verify: { type: "boolean", default: false },
      land: { type: "boolean", default: false },
      live: { type: "boolean", default: false },
      aerius: { type: "string" },
      pdok: { type: "string" },
      tables: { type: "string" },
      products: { type: "string" },
    },
  });
  const { verify, land, live, aerius, pdok, tables, products } = values;
  if (verify && live)
    throw new UsageError("--verify compares with the tables that are there: leave --live out");
  if (!live && (aerius ?? pdok) !== undefined) throw new UsageError("--aerius and --pdok belong to --live");
  const progress = createProgress();
  try {
    return await rebuildGeodata({
      verify,
      landOnly: land,
      progress,
      ...(live ? { live: { aerius, pdok } } : {}),
      ...(tables === undefined ? {} : { tables }),
      ...(products === undefined ? {} : { folder: products }),
    });
  } finally {
    progress.end();
  }
}

/**
 * Makes all products from the source tables, and writes or verifies them; returns what was done in a few lines.
 * DataError with the names of products that differ.
 */
export async function rebuildGeodata(options: GeodataOptions): Promise<string> {
  const { verify, folder = PRODUCTS, tables = TABLES, landOnly = false } = options;
  const { progress = createProgress() } = options;
  const there: Tables = (file) => readFileSync(join(tables, file));
  const renewed = options.live && (await liveTables(there, options.live, progress));
  progress.update("land: reading the source tables");
  const build = await makeAll((file) => renewed?.tables.get(file) ?? there(file), landOnly, progress);
  // Only once everything could be made: a service that fails, or gives what cannot be used, changes nothing.
  for (const [file, bytes] of renewed?.tables ?? []) await writeFile(join(tables, file), bytes);
  if (verify) await verifyAll(build, folder, landOnly);
  else await writeAll(build, folder);
  if (folder === PRODUCTS && tables === TABLES) await printRegister(verify);
  const { manifest, products } = build;
  const bytes = products.reduce((sum, { entry }) => sum + entry.bytes, 0);
  const done = `Edition ${manifest.edition}: ${products.length} products, ${Math.round(bytes / 1000)} kB, ${verify ? "as they were made" : "written"}`;
  return [...(renewed?.remarks ?? []), done].join("\n");
}

/** The contributions are computed on the new products, from a folder that is thrown away. */
async function makeAll(tables: Tables, landOnly: boolean, progress: Progress): Promise<Build> {
  const land = landProducts(tables);
  const edition = editionOf(land);
  progress.end(`land: ${land.length} products of edition ${edition}`);
  const landBuild = { manifest: { edition, products: land.map(({ entry }) => entry) }, products: land };
  if (landOnly) return landBuild;
  const folder = await mkdtemp(join(tmpdir(), "piekkaart-"));
  try {
    await writeAll(landBuild, folder);
    const computed = await makeComputed(folder, progress);
    const products = [...land, ...computed];
    return { manifest: { edition, products: products.map(({ entry }) => entry) }, products };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function makeComputed(folder: string, progress: Progress): Promise<readonly Product[]> {
  const pool = createNodePool(THREADS, folder);
  try {
    const ground = await loadLand(fileReader(folder));
    const results = await computeEmitters(pool, ground, "wholes and parts", progress);
    return emitterProducts(results, { edition: ground.edition, hexagonRows: ground.hexagons.length });
  } finally {
    pool.dispose();
  }
}

async function writeAll({ manifest, products }: Build, folder: string): Promise<void> {
  const kept = new Set(products.map(({ entry }) => join(entry.name)));
  for (const old of await productFiles(folder)) if (!kept.has(old)) await rm(join(folder, old));
  for (const { entry, bytes } of products) {
    const path = join(folder, entry.name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
  }
  await writeFile(join(folder, MANIFEST), encodeManifest(manifest));
}

/** Prints the register anew in the README of the data; DataError when it should be there already and is not. */
async function printRegister(verify: boolean): Promise<void> {
  const path = join(TABLES, "..", README);
  const there = readFileSync(path, "utf8");
  const made = withRegister(there, readRegister(readFileSync(join(TABLES, REGISTER), "utf8")));
  if (verify && made !== there) throw new DataError(README, "", `the table is not that of ${REGISTER}`);
  if (!verify) await writeFile(path, made);
}

/** Names of the products in a folder. */
async function productFiles(folder: string): Promise<readonly string[]> {
  const files = await readdir(folder, { recursive: true }).catch(() => []);
  return files.filter((file) => file.endsWith(".bin"));
}

/** DataError that names each product that differs from what was made, is missing, or should not be there. */
async function verifyAll({ manifest, products }: Build, folder: string, landOnly: boolean): Promise<void> {
  const read = fileReader(folder);
  const there = await loadManifest(read);
  const faults: string[] = [];
  if (there.edition !== manifest.edition)
    faults.push(`${MANIFEST}: edition ${there.edition}, made again ${manifest.edition}`);
  for (const { entry, bytes } of products) {
    try {
      const found = await readProduct(read, entry.name);
      const fault = differenceOf(entry.name, bytes, found.bytes, manifest);
      if (fault !== undefined) faults.push(`${entry.name}: ${fault}`);
    } catch (error) {
      faults.push(messageOf(error));
    }
  }
  const made = new Set(products.map(({ entry }) => entry.name));
  if (!landOnly) {
    for (const { name } of there.products)
      if (!made.has(name)) faults.push(`${name}: it is not made any more`);
    for (const file of await productFiles(folder))
      if (!there.products.some(({ name }) => join(name) === file))
        faults.push(`${file}: not in the manifest`);
  }
  if (faults.length > 0) throw new DataError(folder, "", `these products differ:\n${faults.join("\n")}`);
}

/** Products of the land must be the same bytes; what the model computed, the same figures. */
function differenceOf(
  name: string,
  made: Uint8Array,
  there: Uint8Array,
  { edition, products }: Manifest,
): string | undefined {
  if (name === SUMMARY || name === RUNS) return jsonDifference(made, there);
  const id = /^contributions\/(.+)\.bin$/.exec(name)?.[1];
  if (id === undefined) return byteDifference(made, there);
  const hexagonRows = products.find((one) => one.name === "hexagons.bin")?.rows ?? 0;
  return contributionDifference(id, made, there, { edition, hexagonRows });
}
