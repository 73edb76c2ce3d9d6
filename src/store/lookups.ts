/** What is derived from the data alone: made when it is first asked for, once. */
import { siteProfiles, type SiteProfile } from "../check/site-profile.ts";
import { SiteShapes } from "../data/site-shapes.ts";
import type { BaseMap, Outlines } from "../data/topology-product.ts";
import { WhereaboutsMap } from "../data/whereabouts.ts";
import type { FirstView } from "./services.ts";
import type { Ground } from "./store.ts";

const shapes = new WeakMap<Outlines, SiteShapes>();
const whereabouts = new WeakMap<BaseMap, WhereaboutsMap>();
const profiles = new WeakMap<Ground, ReadonlyMap<number, SiteProfile>>();

/** The outlines of the areas. */
export function siteShapesOf({ outlines }: FirstView): SiteShapes {
  let known = shapes.get(outlines);
  if (known === undefined) shapes.set(outlines, (known = new SiteShapes(outlines)));
  return known;
}

/** Where points lie: in which country, on which water. */
export function whereaboutsOf({ base }: FirstView): WhereaboutsMap {
  let known = whereabouts.get(base);
  if (known === undefined) whereabouts.set(base, (known = new WhereaboutsMap(base)));
  return known;
}

/** How every area is doing, by number. */
export function siteProfilesOf(ground: Ground, { sites }: FirstView): ReadonlyMap<number, SiteProfile> {
  let known = profiles.get(ground);
  if (known === undefined) profiles.set(ground, (known = siteProfiles(ground.hexagons, sites, ground.areas)));
  return known;
}
