/** Everything on the page of a Natura 2000 area. */
import { computed, type ReadableAtom } from "nanostores";
import type { SiteProfile } from "../check/site-profile.ts";
import { siteNeighbours, type SiteNeighbour } from "../check/site-neighbours.ts";
import type { Site } from "../check/site.ts";
import { valueOf } from "./loading.ts";
import { siteProfilesOf, siteShapesOf } from "./lookups.ts";
import type { Store } from "./store.ts";

/** An area with how it is doing and who is near. */
export interface SitePage {
  readonly site: Site;
  /** Undefined until the hexagons are there. */
  readonly profile: SiteProfile | undefined;
  /** Those within 25 km first; of an area without hexagons the distances are to its outline. */
  readonly neighbours: readonly SiteNeighbour[];
}

const NOBODY: readonly SiteNeighbour[] = [];

/** Undefined unless an area is chosen and known. */
export function sitePageAtom(store: Store): ReadableAtom<SitePage | undefined> {
  const chosen = computed(store.inputs, ({ site }) => site);
  const year = computed(store.inputs, (inputs) => inputs.year);
  const count = computed(store.inputs, (inputs) => inputs.count);
  return computed(
    [chosen, year, count, store.firstView, store.ground, store.contributions],
    (nr, forYear, forCount, firstView, ground, contributions): SitePage | undefined => {
      const first = valueOf(firstView);
      const site = first?.sites.find((one) => one.nr === nr);
      if (first === undefined || site === undefined) return undefined;
      const known = valueOf(ground);
      if (known === undefined) return { site, profile: undefined, neighbours: NOBODY };
      const profile = siteProfilesOf(known, first).get(site.nr);
      if (profile?.state !== "assessed") {
        const shapes = siteShapesOf(first);
        const neighbours = first.emitters
          .filter(({ parent }) => parent === undefined)
          .map((emitter): SiteNeighbour => {
            const distance = shapes.distance(site.nr, ...emitter.rd) ?? Infinity;
            return { emitter, distance, load: undefined, basis: "beyond" };
          })
          .sort((a, b) => a.distance - b.distance);
        return { site, profile, neighbours };
      }
      const sources = {
        hexagons: known.hexagons,
        areas: known.areas,
        count: forCount,
        year: forYear,
        summaries: first.summaries,
        contributions: valueOf(contributions) ?? new Map<string, never>(),
      };
      return { site, profile, neighbours: siteNeighbours(sources, first.emitters, site.nr) };
    },
  );
}
