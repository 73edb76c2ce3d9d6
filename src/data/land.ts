/** Loads the data of the country: each product checked against the manifest, and against the others. */
import type { RunLoads } from "../check/band.ts";
import type { Emitter } from "../check/emitter.ts";
import type { SectorDefault } from "../check/sector-default.ts";
import type { Site } from "../check/site.ts";
import { DataError } from "../base/errors.ts";
import type { HexagonTable } from "../grid/hexagons.ts";
import type { Contribution } from "../model/contribution.ts";
import type { MeteoStatistics } from "../model/meteo.ts";
import { contributionName, decodeContribution } from "./contribution-product.ts";
import { decodeEmitters } from "./emitters-product.ts";
import { decodeHexagons } from "./hexagons-product.ts";
import { checkRows, loadManifest, readProduct, type Reader } from "./manifest.ts";
import { decodeMeteo } from "./meteo-product.ts";
import {
  decodeCriticalLoads,
  decodePlaces,
  decodeSectorDefaults,
  type CriticalLoad,
  type Place,
} from "./reference-products.ts";
import { decodeRuns, RUNS } from "./runs-product.ts";
import { decodeSites } from "./sites-product.ts";
import { decodeSummary, SUMMARY, type Summary } from "./summary-product.ts";
import {
  decodeBaseMap,
  decodeOutlines,
  type BaseMap,
  type OutlineProperties,
  type Outlines,
} from "./topology-product.ts";

export type { Reader } from "./manifest.ts";

/** What is needed to check any source. */
export interface Land {
  readonly edition: string;
  readonly hexagons: HexagonTable;
  readonly sites: readonly Site[];
  readonly emitters: readonly Emitter[];
  readonly sectorDefaults: readonly SectorDefault[];
  readonly criticalLoads: readonly CriticalLoad[];
  readonly meteo: MeteoStatistics;
  /** Undefined where only the land itself has been made, without the emitters' loads. */
  readonly summary: Summary | undefined;
}

/** What the map shows at first: about 200 KB. */
export interface FirstView {
  readonly edition: string;
  readonly sites: readonly Site[];
  readonly emitters: readonly Emitter[];
  readonly sectorDefaults: readonly SectorDefault[];
  readonly summary: Summary | undefined;
  /** TopoJSON in degrees. */
  readonly outlines: Outlines;
  readonly base: BaseMap;
  readonly places: readonly Place[];
}

/** Loads everything but the map and the contributions. */
export async function loadLand(
  read: Reader,
  onProgress?: (done: number, total: number) => void,
): Promise<Land> {
  const { edition } = await loadManifest(read);
  let done = 0;
  let total = 0;
  const counted = async <T>(part: Promise<T>): Promise<T> => {
    total++;
    const value = await part;
    onProgress?.(++done, total);
    return value;
  };
  const [hexagons, sites, emitters, sectorDefaults, criticalLoads, meteo, summary] = await Promise.all([
    counted(loadHexagons(read)),
    counted(loadSites(read)),
    counted(loadEmitters(read)),
    counted(loadSectorDefaults(read)),
    counted(loadCriticalLoads(read)),
    counted(loadMeteo(read)),
    counted(loadSummary(read)),
  ]);
  checkSitesOfHexagons(hexagons, sites);
  checkSectors(emitters, sectorDefaults);
  checkSummary(summary, emitters);
  return { edition, hexagons, sites, emitters, sectorDefaults, criticalLoads, meteo, summary };
}

/** Loads what the map shows at first. */
export async function loadFirstView(read: Reader): Promise<FirstView> {
  const { edition } = await loadManifest(read);
  const [sites, emitters, sectorDefaults, summary, outlines, base, places] = await Promise.all([
    loadSites(read),
    loadEmitters(read),
    loadSectorDefaults(read),
    loadSummary(read),
    loadOutlines(read),
    loadBaseMap(read),
    loadPlaces(read),
  ]);
  const outlined = outlines.objects.natura2000.geometries.map(
    (shape) => (shape.properties as OutlineProperties | undefined)?.nr,
  );
  if (sites.some(({ nr }, i) => outlined[i] !== nr) || outlined.length !== sites.length)
    throw new DataError("outlines.bin", "", "its areas are not those of sites.bin");
  checkSectors(emitters, sectorDefaults);
  checkSummary(summary, emitters);
  return { edition, sites, emitters, sectorDefaults, summary, outlines, base, places };
}

/** The nitrogen-sensitive hexagons. */
export const loadHexagons = loader("hexagons.bin", decodeHexagons);
/** The statistics of wind and stability. */
export const loadMeteo = loader("meteo.bin", decodeMeteo, ({ regions }) => regions.length);
/** The Natura 2000 sites. */
export const loadSites = loader("sites.bin", decodeSites);
/** The emitters. */
export const loadEmitters = loader("emitters.bin", decodeEmitters);
/** Source characteristics by sector. */
export const loadSectorDefaults = loader("sector-defaults.bin", decodeSectorDefaults);
/** Critical loads by habitat type. */
const loadCriticalLoads = loader("critical-loads.bin", decodeCriticalLoads);
/** Place names. */
const loadPlaces = loader("places.bin", decodePlaces);
/** Outlines of the sites, as TopoJSON in degrees. */
const loadOutlines = loader(
  "outlines.bin",
  decodeOutlines,
  ({ objects }) => objects.natura2000.geometries.length,
);
/** Provinces, countries and waters, as TopoJSON in degrees. */
const loadBaseMap = loader("base.bin", decodeBaseMap, ({ objects }) =>
  Object.values(objects).reduce((sum, { geometries }) => sum + geometries.length, 0),
);

/** What an emitter adds per kg/yr, computed beforehand; for a part ask for its umbrella. */
export async function loadContribution(read: Reader, emitterId: string): Promise<Contribution> {
  const { products } = await loadManifest(read);
  const { bytes, entry, edition } = await readProduct(read, contributionName(emitterId));
  const hexagonRows = products.find(({ name }) => name === "hexagons.bin")?.rows ?? 0;
  const contribution = decodeContribution(emitterId, bytes, { edition, hexagonRows });
  checkRows(entry, contribution.rows.length);
  return contribution;
}

/** The loads of all emitters' band runs by id, computed beforehand; a part has those of its umbrella only. */
export async function loadAllRunLoads(read: Reader): Promise<ReadonlyMap<string, RunLoads>> {
  const { bytes, entry, edition } = await readProduct(read, RUNS);
  const { runs } = decodeRuns(bytes, edition);
  checkRows(entry, runs.size);
  return runs;
}

/** The loads of an emitter's band runs. */
export async function loadRunLoads(read: Reader, emitterId: string): Promise<RunLoads> {
  const found = (await loadAllRunLoads(read)).get(emitterId);
  if (found === undefined) throw new DataError(RUNS, emitterId, "there are no runs of this emitter");
  return found;
}

/** The loads of all emitters; undefined when none were made. */
export async function loadSummary(read: Reader): Promise<Summary | undefined> {
  const { products } = await loadManifest(read);
  if (!products.some(({ name }) => name === SUMMARY)) return undefined;
  const { bytes, entry, edition } = await readProduct(read, SUMMARY);
  const summary = decodeSummary(bytes, edition);
  checkRows(entry, summary.emitters.length);
  return summary;
}

/** A function that reads, verifies and decodes one product. */
function loader<T>(
  name: string,
  decode: (bytes: Uint8Array) => T,
  rowsOf: (value: T) => number = (value) => (value as { readonly length: number }).length,
): (read: Reader) => Promise<T> {
  return async (read) => {
    const { bytes, entry } = await readProduct(read, name);
    const value = decode(bytes);
    checkRows(entry, rowsOf(value));
    return value;
  };
}

function checkSitesOfHexagons({ length, site, basis }: HexagonTable, sites: readonly Site[]): void {
  const byNr = new Map(sites.map((one) => [one.nr, one]));
  for (let h = 0; h < length; h++) {
    const found = byNr.get(site[h]);
    if (found === undefined)
      throw new DataError("hexagons.bin", `row ${h}`, `site ${site[h]} is not in sites.bin`);
    if (!found.isSensitive)
      throw new DataError("hexagons.bin", `row ${h}`, `site ${site[h]} is not nitrogen-sensitive`);
    if (basis[h] === 2 && found.habitats.length === 0)
      throw new DataError("hexagons.bin", `row ${h}`, `site ${site[h]} has no habitats to count by`);
  }
}

function checkSectors(emitters: readonly Emitter[], sectorDefaults: readonly SectorDefault[]): void {
  const sectors = new Set(sectorDefaults.map(({ sector }) => sector));
  for (const { id, sectorCode } of emitters)
    if (!sectors.has(sectorCode))
      throw new DataError("emitters.bin", id, `sector ${sectorCode} is not in sector-defaults.bin`);
}

function checkSummary(summary: Summary | undefined, emitters: readonly Emitter[]): void {
  if (summary === undefined) return;
  if (
    summary.emitters.length !== emitters.length ||
    emitters.some(({ id }, i) => summary.emitters[i].id !== id)
  )
    throw new DataError(SUMMARY, "", "its emitters are not those of emitters.bin");
}
