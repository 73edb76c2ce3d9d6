/** Source tables renewed from the live services: critical loads and total depositions of AERIUS, outlines of PDOK. */
import { hexagonsOf, withFigures } from "../../geodata/hexagons.ts";
import type { Tables } from "../../geodata/products.ts";
import { REGISTER, withDate } from "../../geodata/register.ts";
import { dayAsked, withLiveHexagons } from "../check/live-hexagons.ts";
import { DataError } from "../base/errors.ts";
import { outlinesOfParts, outlineTable } from "../data/outline-topology.ts";
import { fetchLiveHexagons } from "../services/live-hexagons.ts";
import { fetchOutlines } from "../services/natura-outlines.ts";
import type { Progress } from "./progress.ts";

const HEXAGONS = "hexagons.csv.gz";
const OUTLINES = "natura2000.topo.json";

/** Other addresses of the services, such as a mirror. */
export interface ServiceAddresses {
  readonly aerius?: string | undefined;
  readonly pdok?: string | undefined;
}

/** The tables that were renewed, by file name, and what there is to say about them. */
export interface LiveTables {
  readonly tables: ReadonlyMap<string, Uint8Array>;
  readonly remarks: readonly string[];
}

/**
 * Asks both services for the whole country. Rows stay the same: what AERIUS does not know keeps its figures. Throws
 * ServiceError when a service fails, DataError when AERIUS knows none of our hexagons; nothing is written here.
 */
export async function liveTables(
  tables: Tables,
  addresses: ServiceAddresses,
  progress: Progress,
): Promise<LiveTables> {
  const { signal } = new AbortController();
  const published = await fetchOutlines(signal, {
    ...(addresses.pdok === undefined ? {} : { address: addresses.pdok }),
    onProgress: (parts) => progress.update(`outlines: ${parts} parts`),
  });
  const outlines = outlineTable(outlinesOfParts(published.parts));
  const live = await fetchLiveHexagons({ kind: "country" }, signal, {
    ...(addresses.aerius === undefined ? {} : { address: addresses.aerius }),
    onProgress: (done, total) => progress.update(`hexagons: ${done} of ${total} bands`),
  });
  const compressed = tables(HEXAGONS);
  const found = withLiveHexagons(hexagonsOf(compressed), live);
  if (found.replaced === 0)
    throw new DataError(live.edition.service, "", "none of our hexagons has figures there");
  const { edition, year } = live;
  const days = [dayAsked(edition), dayAsked(published.edition)];
  const dated = withDate(new TextDecoder().decode(tables(REGISTER)), "hexagons", {
    nl: `KDW en totale depositie van ${year}: AERIUS, opgehaald op ${days[0]} (${edition.digest}); habitats 2019/20; ammoniak 2023`,
    en: `KDW and background of ${year}: AERIUS, fetched on ${days[0]} (${edition.digest}); habitats 2019/20; NH3 2023`,
  });
  const register = withDate(dated, "outlines", {
    nl: `opgehaald op ${days[1]}`,
    en: `fetched on ${days[1]}`,
  });
  const text = new TextEncoder();
  return {
    tables: new Map([
      [HEXAGONS, withFigures(compressed, found.hexagons)],
      [OUTLINES, text.encode(outlines)],
      [REGISTER, text.encode(register)],
    ]),
    remarks: [
      `${published.areas} areas of ${published.edition.service}, asked ${published.edition.askedAt}`,
      `${found.replaced} rows of ${edition.service} (${edition.digest}), asked ${edition.askedAt}; ${found.partly} in part, ${found.unanswered} unknown there, ${found.unknownReceptors} receptors not in our table, ${found.contradicting} where its flags contradict its figures`,
    ],
  };
}
