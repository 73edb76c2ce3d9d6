/** The products that come with the package, read from its own folder unless another is given. */
import type { RunLoads } from "../check/band.ts";
import type { Emitter } from "../check/emitter.ts";
import type { Site } from "../check/site.ts";
import { fileReader } from "../cli/file-reader.ts";
import * as land from "../data/land.ts";
import type { HexagonTable } from "../grid/hexagons.ts";
import type { Contribution } from "../model/contribution.ts";
import type { MeteoStatistics } from "../model/meteo.ts";

// The types of the results stand here in full, so that those who use them need the types of no other package.

/** The 242,079 nitrogen-sensitive hexagons. DataError when the product is missing or damaged. */
export function loadHexagons(folder?: string): Promise<HexagonTable> {
  return land.loadHexagons(fileReader(folder));
}

/** The statistics of wind and stability of 2005, by region. DataError when the product is missing or damaged. */
export function loadMeteo(folder?: string): Promise<MeteoStatistics> {
  return land.loadMeteo(fileReader(folder));
}

/** The Natura 2000 sites with their habitats. DataError when the product is missing or damaged. */
export function loadSites(folder?: string): Promise<readonly Site[]> {
  return land.loadSites(fileReader(folder));
}

/** The built-in emitters with what they reported, kg/yr. DataError when the product is missing or damaged. */
export function loadEmitters(folder?: string): Promise<readonly Emitter[]> {
  return land.loadEmitters(fileReader(folder));
}

/**
 * What a built-in emitter adds on the hexagons within 25 km, mol N/ha/yr per kg/yr, computed beforehand; for a part of a site
 * ask for its umbrella. DataError for an id that there is not.
 */
export function loadContribution(emitterId: string, folder?: string): Promise<Contribution> {
  return land.loadContribution(fileReader(folder), emitterId);
}

/** The loads of the runs that make the band of a built-in emitter, mol N/yr per kg/yr. DataError for an id that there is not. */
export function loadRunLoads(emitterId: string, folder?: string): Promise<RunLoads> {
  return land.loadRunLoads(fileReader(folder), emitterId);
}
