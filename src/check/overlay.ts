/** Depositions of another program, such as AERIUS, laid over our own for the same sources. */
import type { HexagonTable } from "../grid/hexagons.ts";
import { receptorX, receptorY } from "../grid/receptor.ts";
import type { Site } from "./site.ts";

/** What the other program found: deposition per receptor, mol N/ha/yr. */
export interface OtherResults {
  readonly receptorId: Uint32Array;
  readonly nh3: Float64Array;
  readonly nox: Float64Array;
  /** 1 where not all sources could be counted. */
  readonly edge: Uint8Array;
}

export interface OverlayInput {
  readonly hexagons: HexagonTable;
  readonly sites: readonly Site[];
  /** Our deposition on rows of the table, ascending, mol N/ha/yr. */
  readonly rows: Uint32Array;
  readonly deposition: Float32Array;
  /** RD, m: distances are from the nearest of these. */
  readonly sources: readonly { readonly x: number; readonly y: number }[];
  readonly other: OtherResults;
}

/** Ratios of ours over theirs. */
export interface RatioStatistics {
  readonly count: number;
  readonly median: number;
  /** Geometric standard deviation; 1 where all are the same. */
  readonly spread: number;
  /** Share of the hexagons within a factor 2. */
  readonly withinTwo: number;
}

export interface DistanceBand extends RatioStatistics {
  /** km. */
  readonly from: number;
  readonly upto: number;
}

export interface SiteOverlay extends RatioStatistics {
  readonly nr: number;
  readonly name: string;
  /** The highest of each, mol N/ha/yr. */
  readonly ours: number;
  readonly theirs: number;
}

/** The two beside each other on the hexagons that both have. */
export interface Overlay {
  /** Rows that both have, with both depositions, mol N/ha/yr. */
  readonly rows: Uint32Array;
  readonly ours: Float32Array;
  readonly theirs: Float32Array;
  /** Of hexagons where both are at least the threshold. */
  readonly all: RatioStatistics;
  readonly bands: readonly DistanceBand[];
  /** The largest of theirs first. */
  readonly sites: readonly SiteOverlay[];
  /** Receptors of theirs that are no sensitive hexagon within 25 km here, those on their edge, and hexagons that only we have. */
  readonly onlyTheirs: number;
  readonly edge: number;
  readonly onlyOurs: number;
}

/** Ends of the bands of distance, km. */
const BANDS = [0, 1, 2, 5, 10, 25] as const;
/** Below this neither figure says anything, mol N/ha/yr: the calculation threshold of AERIUS. */
const THRESHOLD = 0.005;
const NOTHING: RatioStatistics = { count: 0, median: NaN, spread: NaN, withinTwo: NaN };

/** Lays them over each other. About 10 ms for 50,000 receptors. */
export function overlayOf({ hexagons, sites, rows, deposition, sources, other }: OverlayInput): Overlay {
  const placeOf = new Map<number, number>();
  for (let i = 0; i < other.receptorId.length; i++)
    if (other.edge[i] === 0) placeOf.set(other.receptorId[i], i);
  const matched = new Set<number>();
  const both = { rows: [] as number[], ours: [] as number[], theirs: [] as number[] };
  for (let i = 0; i < rows.length; i++) {
    const id = hexagons.receptorId[rows[i]];
    const place = placeOf.get(id);
    if (place === undefined) continue;
    matched.add(id);
    both.rows.push(rows[i]);
    both.ours.push(deposition[i]);
    both.theirs.push(other.nh3[place] + other.nox[place]);
  }
  const known = Float32Array.from(both.ours);
  const others = Float32Array.from(both.theirs);
  const distances = both.rows.map((h) => nearest(hexagons.receptorId[h], sources) / 1000);
  const ratios = both.rows.map((_, i) =>
    known[i] >= THRESHOLD && others[i] >= THRESHOLD ? known[i] / others[i] : NaN,
  );
  const statisticsWhere = (isIn: (i: number) => boolean): RatioStatistics =>
    statisticsOf(ratios.filter((ratio, i) => !Number.isNaN(ratio) && isIn(i)));
  return {
    rows: Uint32Array.from(both.rows),
    ours: known,
    theirs: others,
    all: statisticsWhere(() => true),
    bands: BANDS.slice(1).map((upto, k) => ({
      from: BANDS[k],
      upto,
      ...statisticsWhere((i) => distances[i] >= BANDS[k] && distances[i] < upto),
    })),
    sites: siteOverlays(both.rows, known, others, ratios, hexagons, sites),
    onlyTheirs: placeOf.size - matched.size,
    edge: other.receptorId.length - placeOf.size,
    onlyOurs: rows.length - both.rows.length,
  };
}

function nearest(receptorId: number, sources: OverlayInput["sources"]): number {
  const [x, y] = [receptorX(receptorId), receptorY(receptorId)];
  return sources.reduce((least, one) => Math.min(least, Math.hypot(one.x - x, one.y - y)), Infinity);
}

function siteOverlays(
  rows: readonly number[],
  ours: Float32Array,
  theirs: Float32Array,
  ratios: readonly number[],
  hexagons: HexagonTable,
  sites: readonly Site[],
): readonly SiteOverlay[] {
  const places = new Map<number, number[]>();
  for (const [i, h] of rows.entries()) {
    const list = places.get(hexagons.site[h]);
    if (list === undefined) places.set(hexagons.site[h], [i]);
    else list.push(i);
  }
  const names = new Map(sites.map(({ nr, name }) => [nr, name]));
  return [...places]
    .map(([nr, list]) => ({
      nr,
      name: names.get(nr) ?? String(nr),
      ours: list.reduce((most, i) => Math.max(most, ours[i]), 0),
      theirs: list.reduce((most, i) => Math.max(most, theirs[i]), 0),
      ...statisticsOf(list.map((i) => ratios[i]).filter((ratio) => !Number.isNaN(ratio))),
    }))
    .sort((a, b) => b.theirs - a.theirs);
}

function statisticsOf(ratios: readonly number[]): RatioStatistics {
  if (ratios.length === 0) return NOTHING;
  const sorted = [...ratios].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const median = sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  const logs = sorted.map(Math.log);
  const mean = logs.reduce((sum, one) => sum + one, 0) / logs.length;
  const variance = logs.reduce((sum, one) => sum + (one - mean) ** 2, 0) / Math.max(1, logs.length - 1);
  return {
    count: sorted.length,
    median,
    spread: Math.exp(Math.sqrt(variance)),
    withinTwo: sorted.filter((ratio) => ratio >= 0.5 && ratio <= 2).length / sorted.length,
  };
}
