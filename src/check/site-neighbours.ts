/** Which emitters lie around a Natura 2000 area, how far, and what each adds to it. */
import type { Count, HexagonTable } from "../grid/hexagons.ts";
import { receptorX, receptorY } from "../grid/receptor.ts";
import type { Contribution } from "../model/contribution.ts";
import type { CountedAreas } from "./counted.ts";
import { amounts, emissionOf, type EmissionYear } from "./emission.ts";
import type { Emitter } from "./emitter.ts";
import { depositionOf } from "./load.ts";
import { RADIUS } from "./result.ts";
import { SUMMARISED_SITES, type EmitterSummary } from "./summary.ts";

/**
 * Where the load of an emitter on an area comes from. contribution: computed per hexagon. summary: the precomputed
 * summary, which knows the three areas where each emitter adds most. beyond: more than 25 km, not counted. unknown: not
 * loaded yet. no-emission: nothing was ever reported.
 */
export type SiteLoadBasis = "contribution" | "summary" | "beyond" | "unknown" | "no-emission";

/** An emitter near an area. */
export interface SiteNeighbour {
  readonly emitter: Emitter;
  /** To the nearest sensitive hexagon of the area, m. */
  readonly distance: number;
  /** mol N/yr on the counted hexagons of the area; undefined where it is not known. */
  readonly load: number | undefined;
  readonly basis: SiteLoadBasis;
}

/** What the load of an emitter on an area is taken from. */
export interface LoadSources {
  readonly hexagons: HexagonTable;
  readonly areas: CountedAreas;
  readonly count: Count;
  readonly year: EmissionYear;
  readonly summaries: ReadonlyMap<string, EmitterSummary>;
  readonly contributions: ReadonlyMap<string, Contribution>;
}

/** Rows of the hexagon table that belong to an area, ascending. */
export function rowsOfSite({ site }: HexagonTable, nr: number): Uint32Array {
  const rows: number[] = [];
  for (let h = 0; h < site.length; h++) if (site[h] === nr) rows.push(h);
  return Uint32Array.from(rows);
}

/** Distance in m from points in RD to the nearest of some rows; Infinity without rows. At most 30 ms for all emitters. */
export function nearestDistances(
  hexagons: HexagonTable,
  rows: Uint32Array,
  points: readonly (readonly [number, number])[],
): readonly number[] {
  const xs = Float64Array.from(rows, (h) => receptorX(hexagons.receptorId[h]));
  const ys = Float64Array.from(rows, (h) => receptorY(hexagons.receptorId[h]));
  return points.map(([x, y]) => {
    let least = Infinity;
    for (let i = 0; i < xs.length; i++) {
      const dx = xs[i] - x;
      const dy = ys[i] - y;
      const squared = dx * dx + dy * dy;
      if (squared < least) least = squared;
    }
    return Math.sqrt(least);
  });
}

/** Load of a contribution on the counted hexagons of one area, mol N/yr. */
export function loadOnSite(
  { hexagons, areas, count, year }: LoadSources,
  contribution: Contribution,
  emitter: Emitter,
  nr: number,
): number {
  const counted = areas.of(count);
  const deposition = depositionOf(contribution, amounts(emissionOf(emitter, year)));
  let load = 0;
  for (let i = 0; i < deposition.length; i++) {
    const h = contribution.rows[i];
    if (hexagons.site[h] === nr) load += deposition[i] * counted[h];
  }
  return load;
}

/**
 * Emitters around an area, those within 25 km by load (unknown loads after known ones), then the others by distance. Parts of
 * an umbrella are left out: the umbrella has their load.
 */
export function siteNeighbours(
  sources: LoadSources,
  emitters: readonly Emitter[],
  nr: number,
): readonly SiteNeighbour[] {
  const wholes = emitters.filter(({ parent }) => parent === undefined);
  const rows = rowsOfSite(sources.hexagons, nr);
  const distances = nearestDistances(
    sources.hexagons,
    rows,
    wholes.map(({ rd }) => rd),
  );
  return wholes
    .map((emitter, i) => ({
      emitter,
      distance: distances[i],
      ...loadFor(sources, emitter, nr, distances[i]),
    }))
    .sort(
      (a, b) =>
        Number(a.basis === "beyond") - Number(b.basis === "beyond") ||
        (b.load ?? -1) - (a.load ?? -1) ||
        a.distance - b.distance,
    );
}

function loadFor(
  sources: LoadSources,
  emitter: Emitter,
  nr: number,
  distance: number,
): Pick<SiteNeighbour, "load" | "basis"> {
  const { contributions, summaries, year, count } = sources;
  if (distance > RADIUS) return { load: undefined, basis: "beyond" };
  if (!emissionOf(emitter, year).isKnown) return { load: undefined, basis: "no-emission" };
  const contribution = contributions.get(emitter.id);
  if (contribution !== undefined)
    return { load: loadOnSite(sources, contribution, emitter, nr), basis: "contribution" };
  // Only the count of the definition is summarised by area.
  const known = count === "overloaded" ? summaries.get(emitter.id)?.years[year].sites : undefined;
  const found = known?.find((site) => site.nr === nr);
  if (found !== undefined) return { load: found.load, basis: "summary" };
  // Fewer than the three that are kept: on all other areas the emitter adds nothing.
  if (known !== undefined && known.length < SUMMARISED_SITES) return { load: 0, basis: "summary" };
  return { load: undefined, basis: "unknown" };
}
