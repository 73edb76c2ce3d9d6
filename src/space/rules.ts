/** The rules between what is released and what may be used. They are plain data, so that a scenario can keep them. */
import type { Site } from "../check/site.ts";

/** Contributions below this ask for no space, mol N/ha/yr (the national calculation threshold). */
export const CALCULATION_THRESHOLD = 0.005;

/**
 * What is left of the release for nature where a hexagon stays overloaded after the measures. strict: all of it.
 * share: this part of it (0-1). none: nothing.
 */
export type NatureRule =
  | { readonly kind: "strict" }
  | { readonly kind: "share"; readonly share: number }
  | { readonly kind: "none" };

/**
 * What the user recorded of a site. unknown: the rule for nature holds. allows: nothing is needed for nature.
 * doesNotAllow: all is, on every hexagon of the site.
 */
export type NatureState = "unknown" | "allows" | "doesNotAllow";
export const NATURE_STATES: readonly NatureState[] = ["unknown", "allows", "doesNotAllow"];

/** Longest reason, characters. */
export const LONGEST_REASON = 500;

/** Who decided what the nature of a site allows, when (ISO date) and why. */
export interface Additionality {
  readonly state: NatureState;
  readonly reason: string;
  readonly author: string;
  readonly date: string;
}

/** All rules. Shares are 0-1. */
export interface SpaceRules {
  /** Taken off the release first: everywhere, or for some provinces instead. */
  readonly skim: { readonly overall: number; readonly byProvince: Readonly<Record<string, number>> };
  readonly nature: NatureRule;
  /** By number of the site; an absent site is unknown. */
  readonly additionality: Readonly<Record<number, Additionality>>;
  /** mol N/ha/yr. */
  readonly threshold: number;
}

/** Nothing is skimmed, and nothing is usable where nature stays overloaded. */
export const DEFAULT_RULES: SpaceRules = {
  skim: { overall: 0, byProvince: {} },
  nature: { kind: "strict" },
  additionality: {},
  threshold: CALCULATION_THRESHOLD,
};

/** The share skimmed in a site, and the province whose figure it is (undefined: the overall one). */
export interface SiteSkim {
  readonly share: number;
  readonly province: string | undefined;
}

/** A site in several provinces takes the highest of their shares. */
export function skimOf(site: Site, { skim }: SpaceRules): SiteSkim {
  let highest: SiteSkim | undefined;
  for (const province of site.provinces) {
    const own = Object.hasOwn(skim.byProvince, province);
    const one = own
      ? { share: skim.byProvince[province], province }
      : { share: skim.overall, province: undefined };
    if (highest === undefined || one.share > highest.share) highest = one;
  }
  return highest ?? { share: skim.overall, province: undefined };
}

/** What is recorded of a site. */
export function natureStateOf(nr: number, { additionality }: SpaceRules): NatureState {
  return Object.hasOwn(additionality, nr) ? additionality[nr].state : "unknown";
}
