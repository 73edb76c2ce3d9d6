/**
 * Hexagons of AERIUS as they are now: critical load, total deposition and overload flags per receptor, from the open data
 * service. Asked only when the user has switched that on.
 *
 * A part of the country is asked for by stretches of receptor ids: that is the one attribute that both layers are known to
 * have. Written from the description of the service and tested against a small server that answers in the same shapes; not
 * tried against the real one: the length of the filter, `propertyName` and `sortBy` (both WFS 2.0), the speed, the years that
 * there are, and whether a browser may ask from another origin. The service names no edition that could be asked for.
 */
import { sha256 } from "../base/sha256.ts";
import type { LiveHexagons } from "../check/live-hexagons.ts";
import { receptorCentre } from "../grid/receptor.ts";
import { rangeOf, receptorRanges, type GridArea, type ReceptorRange } from "../grid/receptor-ranges.ts";
import {
  depositionFeature,
  hexagonFeature,
  middleOf,
  questionOf,
  type HexagonFeature,
} from "./aerius-layers.ts";
import { featurePages, type PageLimits } from "./feature-pages.ts";
import { PATIENCE_FOR_PAGES, type Patience } from "./get-json.ts";
import { ServiceError, type ServiceFault } from "./service-fault.ts";

/** Where AERIUS gives its open data. */
const ADDRESS = "https://connect.aerius.nl/opendata/wfs";

/** Year of the embedded background, so that the two can be compared. */
export const EMBEDDED_YEAR = 2022;
/** Stretches of ids in one question: a filter of about 3,000 characters. */
const RANGES_AT_ONCE = 70;
const PAGE_SIZE = 5000;
/** A circle of 25 km holds 196,350 hexagons of 1 ha; the country has 252,258 relevant ones. */
const MOST_HEXAGONS = { circle: 200_000, box: 200_000, country: 1_000_000 } as const;
/** Published files round corners to whole metres, so that their middle may be a little off. */
const OFF_CENTRE = 2;

/** How to ask; all of it has a default. */
export interface LiveHexagonOptions {
  /** Of the service. */
  readonly address?: string;
  readonly year?: number;
  readonly patience?: Patience;
  readonly pageSize?: number;
  readonly mostHexagons?: number;
  readonly now?: () => Date;
  /** Questions answered, of all. */
  readonly onProgress?: (done: number, total: number) => void;
}

interface Figures {
  readonly criticalLoad: number;
  background: number;
  readonly isRelevant: boolean;
  readonly isNear: boolean;
  readonly isOverloaded: boolean;
}

/** The hexagons of an area. Throws ServiceError, or the reason of the signal when that stopped it. */
export async function fetchLiveHexagons(
  area: GridArea,
  signal: AbortSignal,
  options: LiveHexagonOptions = {},
): Promise<LiveHexagons> {
  const { year = EMBEDDED_YEAR, patience = PATIENCE_FOR_PAGES, now = () => new Date() } = options;
  const ranges = receptorRanges(area);
  const atOnce = area.kind === "country" ? 1 : RANGES_AT_ONCE;
  const total = Math.ceil(ranges.length / atOnce);
  const askedAt = now().toISOString();
  const inquiry = new Inquiry(new URL(options.address ?? ADDRESS), year, {
    pageSize: options.pageSize ?? PAGE_SIZE,
    mostFeatures: options.mostHexagons ?? MOST_HEXAGONS[area.kind],
    patience,
  });
  for (let q = 0; q < total; q++) {
    options.onProgress?.(q, total);
    await inquiry.ask(ranges.slice(q * atOnce, (q + 1) * atOnce), signal);
  }
  options.onProgress?.(total, total);
  return inquiry.result(ranges, askedAt);
}

/** One fetch: what has been found so far. */
class Inquiry {
  readonly #address: URL;
  readonly #year: number;
  readonly #limits: PageLimits;
  readonly #found = new Map<number, Figures>();
  #depositions = 0;
  #statedAt: string | undefined;

  constructor(address: URL, year: number, limits: PageLimits) {
    this.#address = address;
    this.#year = year;
    this.#limits = limits;
  }

  /** Asks for the receptors in some ranges; depositions only where there are hexagons. */
  async ask(ranges: readonly ReceptorRange[], signal: AbortSignal): Promise<void> {
    const before = this.#found.size;
    await this.#askHexagons(ranges, signal);
    if (this.#found.size > before) await this.#askDepositions(ranges, signal);
  }

  /** Everything as columns; ServiceError when there are hexagons, but no deposition of the year at all. */
  result(ranges: readonly ReceptorRange[], askedAt: string): LiveHexagons {
    if (this.#found.size > 0 && this.#depositions === 0)
      throw this.#error({ kind: "absent", what: `depositions of ${this.#year}` });
    const rows = [...this.#found].sort(([a], [b]) => a - b);
    const columns = {
      receptorId: Uint32Array.from(rows, ([id]) => id),
      criticalLoad: Float32Array.from(rows, ([, { criticalLoad }]) => criticalLoad),
      background: Float32Array.from(rows, ([, { background }]) => background),
      isRelevant: Uint8Array.from(rows, ([, { isRelevant }]) => Number(isRelevant)),
      isNear: Uint8Array.from(rows, ([, { isNear }]) => Number(isNear)),
      isOverloaded: Uint8Array.from(rows, ([, { isOverloaded }]) => Number(isOverloaded)),
    };
    const service = this.#address.host;
    const edition = { service, askedAt, statedAt: this.#statedAt, digest: digestOf(columns) };
    return { length: rows.length, ...columns, year: this.#year, ranges, edition };
  }

  async #askHexagons(ranges: readonly ReceptorRange[], signal: AbortSignal): Promise<void> {
    const url = questionOf(this.#address, "hexagons", "zoom_level = 1", ranges);
    for await (const { features, statedAt } of featurePages(url, hexagonFeature, this.#limits, signal)) {
      this.#statedAt = statedAt ?? this.#statedAt;
      for (const { geometry, properties } of features) {
        const { receptor_id: id, zoom_level: level } = properties;
        this.#checkAsked(id, ranges, `zoom_level ${level}`, level === 1);
        this.#checkPlace(id, geometry);
        if (this.#found.has(id)) throw this.#wrong(`receptor ${id} came twice`);
        this.#found.set(id, {
          criticalLoad: properties.critical_deposition ?? NaN,
          background: NaN,
          isRelevant: properties.relevant,
          isNear: properties.exceeding,
          isOverloaded: properties.above_cl,
        });
      }
      const most = this.#limits.mostFeatures;
      if (this.#found.size > most) throw this.#error({ kind: "many", most, of: "features" });
    }
  }

  async #askDepositions(ranges: readonly ReceptorRange[], signal: AbortSignal): Promise<void> {
    const url = questionOf(this.#address, "depositions", `year = ${this.#year}`, ranges);
    const seen = new Set<number>();
    for await (const { features } of featurePages(url, depositionFeature, this.#limits, signal))
      for (const { properties } of features) {
        const { receptor_id: id, year, total_deposition: deposition } = properties;
        this.#checkAsked(id, ranges, `year ${year}`, year === this.#year);
        if (seen.has(id)) throw this.#wrong(`the deposition at receptor ${id} came twice`);
        seen.add(id);
        const figures = this.#found.get(id);
        if (figures === undefined) continue;
        figures.background = deposition;
        this.#depositions++;
      }
  }

  /** A service that passes over a filter without a word would otherwise give us figures of something else. */
  #checkAsked(id: number, ranges: readonly ReceptorRange[], what: string, isWanted: boolean): void {
    if (!isWanted) throw this.#wrong(`${what} was not asked for`);
    if (rangeOf(ranges, id) === undefined) throw this.#wrong(`receptor ${id} was not asked for`);
  }

  /** Where shapes come along, they must lie where our grid has the receptor. */
  #checkPlace(id: number, geometry: HexagonFeature["geometry"]): void {
    const middle = middleOf(geometry);
    if (middle === undefined) return;
    const [x, y] = receptorCentre(id);
    if (Math.max(Math.abs(middle[0] - x), Math.abs(middle[1] - y)) <= OFF_CENTRE) return;
    const what = `receptor ${id} lies at ${middle.join(", ")}; expected ${Math.round(x)}, ${Math.round(y)}`;
    throw this.#error({ kind: "projection", what });
  }

  #wrong(what: string): ServiceError {
    return this.#error({ kind: "shape", what });
  }

  #error(fault: ServiceFault): ServiceError {
    return new ServiceError(this.#address.host, fault);
  }
}

/** Columns have the same bytes on all machines that browsers and Node run on: little-endian. */
function digestOf(columns: Readonly<Record<string, Uint32Array | Float32Array | Uint8Array>>): string {
  const hashes = Object.values(columns).map(({ buffer }) => sha256(new Uint8Array(buffer)));
  return sha256(new TextEncoder().encode(hashes.join("\n"))).slice(0, 8);
}
