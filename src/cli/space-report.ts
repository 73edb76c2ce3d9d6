/** The answer of `space` as JSON and as text. */
import type { AllocatedClaim, Outcome } from "../space/allocation.ts";
import type { LimitingHexagon } from "../space/answer.ts";
import type { BlockReason } from "../space/reasons.ts";
import type { NatureState, SpaceRules } from "../space/rules.ts";
import type { SpaceSums, SpaceTable } from "../space/site-space.ts";
import { waterfallOf, type WaterfallKind } from "../space/waterfall.ts";
import type { SpaceOptions } from "./space-options.ts";
import { estimateText, textTable, wholeText } from "./text-table.ts";

/** What the command found. */
export interface SpaceResult {
  readonly options: SpaceOptions;
  readonly rules: SpaceRules;
  readonly edition: string;
  readonly table: SpaceTable;
  readonly claims: readonly AllocatedClaim[];
  /** Emissions that measures take away, of which the deposition is not in the products. */
  readonly missing: readonly string[];
}

/** Said with every result. */
export const NO_REGISTER = "An estimate. No register, no permit and no decision; not an AERIUS calculation.";
const INPUTS = "Method OPS, meteo 2005, critical loads (KDW) 2023, background 2022.";

/** The answer as one object for JSON; undefined parts become null. Sums in mol N/yr, hexagons in mol N/ha/yr. */
export function spaceJson({ options, rules, edition, table, claims, missing }: SpaceResult): unknown {
  return {
    ...sumsOf(table.total),
    sites: table.sites
      .filter(({ potential }) => potential > 0)
      .map((site) => ({ nr: site.nr, name: site.name, ...sumsOf(site), skim: site.skim.share })),
    claims: claims.map(claimJson),
    edition,
    year: table.year,
    status: options.status,
    skim: rules.skim,
    nature: rules.nature,
    allowed: options.allowed,
    allocation: options.mode,
    units: { sums: "mol N/yr on mapped sensitive nature", hexagons: "mol N/ha/yr", emission: "kg/yr" },
    missing,
    note: `${NO_REGISTER} ${INPUTS}`,
  };
}

function sumsOf(sums: SpaceTable["total"]): SpaceTable["total"] {
  const { potential, notCounted, released, skimmed, neededForNature, stillOverloaded, notAllowed } = sums;
  const { reserved, issued, usable, hexagons, area, usableHexagons, usableArea, maxUsable } = sums;
  return {
    ...{ released, skimmed, neededForNature, reserved, issued, usable },
    ...{ potential, notCounted, stillOverloaded, notAllowed },
    ...{ hexagons, area, usableHexagons, usableArea, maxUsable },
  };
}

function claimJson({ claim, outcome, share, turn, verdict }: AllocatedClaim): unknown {
  const limiting = verdict?.limiting;
  return {
    name: claim.name,
    fits: verdict?.fits ?? null,
    blockedHexagons: verdict?.blocked.receptors.length ?? null,
    limitingHexagon:
      limiting === undefined
        ? null
        : {
            receptorId: limiting.receptorId,
            site: limiting.site,
            siteName: limiting.siteName,
            criticalLoad: limiting.criticalLoad,
            habitats: limiting.habitats.map(({ code }) => code),
            indicative: limiting.indicative,
            year: limiting.year,
            available: limiting.available,
            asked: limiting.asked,
            shortage: limiting.shortage,
          },
    largestShare: verdict?.largestShare ?? null,
    largestEmission: {
      nh3: verdict?.largestEmission.nh3 ?? null,
      nox: verdict?.largestEmission.nox ?? null,
    },
    reasons: verdict?.reasons ?? [],
    outcome,
    share,
    turn,
    purpose: claim.purpose,
    priority: claim.priority,
    years: verdict?.years ?? [],
    asked: verdict?.asked ?? null,
    notNeeded: verdict?.notNeeded ?? null,
    belowThreshold: verdict?.belowThreshold ?? null,
  };
}

const STEP_TEXT: Readonly<Record<WaterfallKind, string>> = {
  potential: "all measures of the scenario",
  notCounted: "no permit changed yet",
  released: "released",
  skimmed: "skimmed",
  stillOverloaded: "needed: nature stays overloaded",
  notAllowed: "needed: nature does not allow use",
  reserved: "reserved",
  issued: "issued",
  usable: "possibly usable",
};

const REASON_TEXT: Readonly<Record<BlockReason, string>> = {
  "not-released": "no measure of the scenario lowers the deposition there",
  "not-counted": "no permit has been changed yet",
  skimmed: "a part is skimmed",
  nature: "nature needs it: the hexagon stays overloaded",
  "not-allowed": "the nature of the area does not allow use",
  taken: "claims before it took space",
  "too-large": "it asks more than all measures release there",
};

const STATE_TEXT: Readonly<Record<NatureState, string>> = {
  unknown: "",
  allows: "nature allows",
  doesNotAllow: "nature does not allow",
};

/** The answer for people. */
export function spaceText({ options, edition, table, claims, missing }: SpaceResult): string {
  const status = options.status === "all" ? "measures of any status" : "measures with a changed permit";
  const lines = [
    `Space in ${table.year}, counting ${status}; mol N/yr on sensitive nature`,
    "",
    waterfallText(table.total),
    "",
    sitesText(table),
    ...claims.flatMap((one) => ["", ...claimLines(one)]),
    "",
    ...missing.map((one) => `Not counted, as its deposition is not known: ${one}.`),
    `${NO_REGISTER} ${INPUTS}`,
    `Data edition ${edition}`,
  ];
  return lines.join("\n");
}

function waterfallText(sums: SpaceSums): string {
  return textTable(
    [{ head: "" }, { head: "mol/yr", isNumber: true }],
    waterfallOf(sums).map(({ kind, isTotal, amount }) => [
      STEP_TEXT[kind],
      `${isTotal || amount === 0 ? "" : "−"}${estimateText(amount)}`,
    ]),
  );
}

function sitesText({ sites }: SpaceTable): string {
  const reached = sites.filter(({ potential }) => potential > 0);
  if (reached.length === 0) return "No measure of this scenario lowers the deposition on an area.";
  return textTable(
    [
      { head: "nr", isNumber: true },
      { head: "Natura 2000 site" },
      ...[
        "all measures",
        "released",
        "skimmed",
        "needed",
        "reserved",
        "issued",
        "usable",
        "hexagons",
        "ha",
      ].map((head) => ({
        head,
        isNumber: true,
      })),
      { head: "" },
    ],
    reached
      .sort((a, b) => b.potential - a.potential)
      .map((site) => [
        String(site.nr),
        site.name,
        ...[
          site.potential,
          site.released,
          site.skimmed,
          site.neededForNature,
          site.reserved,
          site.issued,
          site.usable,
        ].map(estimateText),
        wholeText(site.hexagons),
        wholeText(site.area),
        STATE_TEXT[site.natureState],
      ]),
  );
}

const OUTCOME_TEXT: Readonly<Record<Outcome, string>> = {
  full: "fits, and is issued",
  part: "fits in part",
  none: "does not fit",
  outside: "is not in these years",
};

function claimLines({ claim, outcome, share, verdict }: AllocatedClaim): readonly string[] {
  const part = outcome === "part" ? `: ${estimateText(100 * share)} % is issued` : "";
  const lines = [`Claim "${claim.name}" (${claim.purpose}) ${OUTCOME_TEXT[outcome]}${part}`];
  if (verdict === undefined) return lines;
  const { asked, notNeeded, belowThreshold, blocked, limiting, largestShare, largestEmission } = verdict;
  lines.push(
    `  asks space on ${wholeText(asked.hexagons)} hexagons; on ${wholeText(notNeeded.hexagons)} none is needed; ` +
      `${wholeText(belowThreshold.hexagons)} stay below the calculation threshold (${estimateText(belowThreshold.mol)} mol/yr together)`,
  );
  if (blocked.receptors.length > 0)
    lines.push(`  falls short on ${wholeText(blocked.receptors.length)} hexagons`);
  for (const { reason, hexagons } of verdict.reasons)
    lines.push(`    ${REASON_TEXT[reason]} (${wholeText(hexagons)} hexagons)`);
  if (limiting !== undefined) lines.push(`  ${limitingText(limiting)}`);
  if (largestShare !== undefined) lines.push(`  largest share that fits: ${estimateText(largestShare)}`);
  const most = (amount: number | undefined): string =>
    amount === undefined ? "no limit" : `${estimateText(amount)} kg/yr`;
  lines.push(
    `  fits here at most: ${most(largestEmission.nh3)} NH3 alone, ${most(largestEmission.nox)} NOx alone`,
  );
  return lines;
}

function limitingText(limiting: LimitingHexagon): string {
  const { receptorId, siteName, site, criticalLoad, indicative, year } = limiting;
  const place = `limiting hexagon ${receptorId} in ${siteName} (${site}), KDW ${criticalLoad}${indicative ? " on site level: indicative" : ""}`;
  const asked =
    limiting.asked > 0
      ? `asked ${estimateText(limiting.asked)}, available ${estimateText(limiting.available)}, short ${estimateText(limiting.shortage)}`
      : `adds ${estimateText(limiting.contribution)}, which asks nothing yet`;
  return `${place}, ${year}: ${asked} mol/ha/yr`;
}
