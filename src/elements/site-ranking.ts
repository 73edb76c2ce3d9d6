/** Natura 2000 areas as rows of a list: in which order, and which of them. */
import type { SiteProfile } from "../check/site-profile.ts";
import type { Site } from "../check/site.ts";
import { simple } from "./simple-text.ts";

/** An area with how it is doing, and how far it is from the place, m. */
export interface ListedSite {
  readonly site: Site;
  readonly profile: SiteProfile;
  readonly distance: number | undefined;
}

export type SiteOrder = "share" | "overloaded" | "exceedance" | "name" | "distance";
export const SITE_ORDERS: readonly SiteOrder[] = ["share", "overloaded", "exceedance", "name", "distance"];

/** Names of the figure by which an order ranks, highest first. */
const FIGURES = { share: "share", overloaded: "overloaded", exceedance: "meanExceedance" } as const;

/** The areas in an order; those without a figure last, by name. */
export function rankedSites(sites: readonly ListedSite[], order: SiteOrder): readonly ListedSite[] {
  const byName = (a: ListedSite, b: ListedSite): number => a.site.name.localeCompare(b.site.name, "nl");
  const figureOf = ({ profile, distance }: ListedSite): number => {
    if (order === "name") return 0;
    const figure = order === "distance" ? -(distance ?? Infinity) : profile[FIGURES[order]];
    const isMeasured = order === "distance" || profile.state === "assessed";
    if (!isMeasured) return -Infinity;
    // Nothing overloaded has no excess, which ranks below any.
    return Number.isNaN(figure) ? -1 : figure;
  };
  return [...sites].sort((a, b) => {
    const [one, other] = [figureOf(a), figureOf(b)];
    if (one !== other) return other - one;
    // Where all is overloaded, the larger excess is the heavier load.
    return order === "share" ? excessOf(b) - excessOf(a) || byName(a, b) : byName(a, b);
  });
}

function excessOf({ profile: { meanExceedance } }: ListedSite): number {
  return Number.isNaN(meanExceedance) ? 0 : meanExceedance;
}

/** The areas whose name, number or province holds a text. */
export function foundSites(sites: readonly ListedSite[], text: string): readonly ListedSite[] {
  const wanted = simple(text);
  return wanted === ""
    ? sites
    : sites.filter(({ site }) => simple([site.name, site.nr, ...site.provinces].join(" ")).includes(wanted));
}

/** Assessed areas, and those of which more than half of the sensitive nature is overloaded. */
export function overloadTally(sites: readonly ListedSite[]): {
  readonly assessed: number;
  readonly overloaded: number;
} {
  const assessed = sites.filter(({ profile }) => profile.state === "assessed");
  return {
    assessed: assessed.length,
    overloaded: assessed.filter(({ profile }) => profile.share > 0.5).length,
  };
}
