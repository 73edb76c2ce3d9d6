/** What is known of one hexagon: what it bears, what falls on it, and what single sources add. */
import type { HexagonTable } from "../grid/hexagons.ts";
import { rowsOfReceptor } from "../grid/nearby.ts";
import type { Contribution } from "../model/contribution.ts";
import type { Emission } from "../model/source.ts";
import { isSiteLevel, SENSITIVE_BELOW } from "./counted.ts";
import { amountOf } from "./emission.ts";
import { OVERLOAD_CLASSES, overloadOf, type OverloadClass } from "./overload.ts";
import type { Habitat, Site } from "./site.ts";

/** A hexagon within one area. Depositions in mol N/ha/yr. */
export interface HexagonFacts {
  /** Row of the table. */
  readonly h: number;
  readonly site: Site;
  readonly criticalLoad: number;
  readonly background: number;
  readonly exceedance: number;
  readonly overload: OverloadClass;
  /** ha. */
  readonly mappedArea: number;
  /** True when the critical load is a typical one of the whole area. */
  readonly isSiteLevel: boolean;
  /**
   * Habitats of the area that the critical load may belong to, largest first: those with this very critical load, or for
   * a whole area all that are sensitive. Which of them lies in the hexagon is not known to us.
   */
  readonly habitats: readonly Habitat[];
}

/** A hexagon in every area it belongs to: none where there is no sensitive nature, two on a border. */
export function hexagonFacts(
  hexagons: HexagonTable,
  sites: readonly Site[],
  receptorId: number,
): readonly HexagonFacts[] {
  return rowsOfReceptor(hexagons, receptorId).flatMap((h) => {
    const site = sites.find(({ nr }) => nr === hexagons.site[h]);
    if (site === undefined) return [];
    const criticalLoad = hexagons.criticalLoad[h];
    const background = hexagons.background[h];
    const siteLevel = isSiteLevel(hexagons, h);
    return {
      h,
      site,
      criticalLoad,
      background,
      exceedance: background - criticalLoad,
      overload: OVERLOAD_CLASSES[overloadOf(hexagons, h)],
      mappedArea: hexagons.mappedArea[h],
      isSiteLevel: siteLevel,
      habitats: habitatsOf(site, siteLevel ? undefined : criticalLoad),
    };
  });
}

/** Sensitive habitats, of one critical load or of all; those with the same name and critical load as one, largest first. */
function habitatsOf({ habitats }: Site, criticalLoad: number | undefined): readonly Habitat[] {
  const byKind = new Map<string, Habitat>();
  for (const habitat of habitats) {
    const isMeant =
      criticalLoad === undefined
        ? habitat.criticalLoad < SENSITIVE_BELOW
        : habitat.criticalLoad === criticalLoad;
    if (!isMeant || habitat.area <= 0) continue;
    const kind = `${habitat.criticalLoad} ${habitat.name}`;
    const known = byKind.get(kind);
    byKind.set(kind, known === undefined ? habitat : { ...known, area: known.area + habitat.area });
  }
  return [...byKind.values()].sort((a, b) => b.area - a.area);
}

/** What an emission adds on a row, mol N/ha/yr; undefined for a row that is no part of the contribution: beyond 25 km. */
export function depositionAt(contribution: Contribution, emission: Emission, h: number): number | undefined {
  const i = contribution.rows.indexOf(h);
  if (i < 0) return undefined;
  let deposition = 0;
  for (const [substance, perKg] of Object.entries(contribution.perKg))
    deposition += perKg[i] * amountOf(emission, substance as keyof Contribution["perKg"]);
  return deposition;
}
