/** What there is around the chosen place, or in the whole country. */
import { computed, type ReadableAtom } from "nanostores";
import type { Emitter } from "../check/emitter.ts";
import { overloadAreas } from "../check/overload.ts";
import { RADIUS } from "../check/result.ts";
import type { SiteProfile } from "../check/site-profile.ts";
import type { Site } from "../check/site.ts";
import type { Whereabouts } from "../check/warnings.ts";
import { hexagonsWithin } from "../grid/nearby.ts";
import type { Place } from "./inputs.ts";
import { valueOf } from "./loading.ts";
import { siteProfilesOf, siteShapesOf, whereaboutsOf } from "./lookups.ts";
import type { FirstView } from "./services.ts";
import type { Ground, Store } from "./store.ts";

/** An area around a place. */
export interface NearSite {
  readonly site: Site;
  readonly profile: SiteProfile;
  /** To its outline, m; 0 within it. */
  readonly distance: number;
}

/** empty: no sensitive nature within 25 km. */
export interface Surroundings {
  readonly kind: "country" | "place" | "empty";
  /** Sensitive hectares per overload class, in the country or within 25 km. */
  readonly overload: readonly number[];
  /** Areas of which some part lies within 25 km of the place, nearest first; none for the country. */
  readonly sites: readonly NearSite[];
  readonly emitters: readonly Emitter[];
  /** The country that a place lies in, where it is another; elsewhere is the sea or farther. */
  readonly abroad: Exclude<Whereabouts["country"], "netherlands"> | undefined;
}

/** Undefined until the hexagons are there. */
export function surroundingsAtom(store: Store): ReadableAtom<Surroundings | undefined> {
  const place = computed(store.inputs, (inputs) => inputs.place);
  return computed([place, store.firstView, store.ground], (around, firstView, ground) => {
    const first = valueOf(firstView);
    const known = valueOf(ground);
    if (first === undefined || known === undefined) return undefined;
    return around === undefined ? countryOf(first, known) : surroundingsOf(around, first, known);
  });
}

function countryOf({ emitters }: FirstView, { hexagons, areas }: Ground): Surroundings {
  const overload = overloadAreas(hexagons, areas);
  return { kind: "country", overload, sites: [], emitters, abroad: undefined };
}

function surroundingsOf({ x, y }: Place, first: FirstView, ground: Ground): Surroundings {
  const { hexagons, areas } = ground;
  const rows = hexagonsWithin(hexagons, x, y, RADIUS);
  const profiles = siteProfilesOf(ground, first);
  const { country } = whereaboutsOf(first).at(x, y);
  return {
    kind: rows.length === 0 ? "empty" : "place",
    overload: overloadAreas(hexagons, areas, rows),
    sites: siteShapesOf(first)
      .within(x, y, RADIUS)
      .flatMap(({ nr, distance }) => {
        const site = first.sites.find((one) => one.nr === nr);
        const profile = profiles.get(nr);
        return site === undefined || profile === undefined ? [] : { site, profile, distance };
      }),
    emitters: first.emitters.filter(({ rd }) => Math.hypot(rd[0] - x, rd[1] - y) <= RADIUS),
    abroad: country === "netherlands" ? undefined : country,
  };
}
