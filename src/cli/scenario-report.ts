/** The answer of `scenario` for people. */
import { OVERLOAD_CLASSES } from "../check/overload.ts";
import type { CostFigure, NoCostReason } from "../measures/cost.ts";
import type { BelowThreshold, EmitterEffect } from "../measures/emitter-effect.ts";
import type { Flag } from "../measures/flags.ts";
import { awardBids } from "../measures/bids.ts";
import { bidsOf } from "../measures/tender.ts";
import { DISCLAIMER, INPUTS, VERDICT_TEXT } from "./check-report.ts";
import { claimNote, ESTIMATE_NOTES, tenderShare, tenderShareText } from "./scenario-claims.ts";
import type { ScenarioResult } from "./scenario-json.ts";
import { estimateText, textTable, wholeText } from "./text-table.ts";

/** Sites in the table; JSON has all. */
const MOST_SITES = 15;

/** The answer as lines of text. */
export function scenarioText(result: ScenarioResult): string {
  const { effect, claims, edition } = result;
  const { scenario } = effect;
  const share = tenderShare(effect, claims.tenderShare);
  const sections = [
    `Measures in ${scenario.year}, taken from the emission of ${scenario.baseYear === "latest" ? "the latest year known" : "2019"}; tender: ${scenario.tender.mode}`,
    measuresTable(result),
    ...(scenario.tender.mode === "simulated" ? [bidsText(result)] : []),
    totalsText(result),
    ...(share === undefined ? [] : [tenderShareText(share)]),
    emittersTable(result),
    ...(effect.sites.length === 0 ? [] : [sitesTable(result)]),
    classesText(result),
    claimsText(result),
    ...(effect.flags.length + effect.missing.length === 0 ? [] : [flagsText(result)]),
    [`${DISCLAIMER} ${INPUTS}`, ...ESTIMATE_NOTES, `Data edition ${edition}`].join("\n"),
  ];
  return sections.join("\n\n");
}

function measuresTable({ effect }: ScenarioResult): string {
  const rows = effect.measures
    .filter(({ isOn }) => isOn)
    .map(({ id, name, status, parts, change, subsidyEur, costs }) => [
      name ?? id,
      parts.map(({ emitter }) => emitter).join(" "),
      status,
      ...[change.nh3, change.nox, change.dust].map(wholeText),
      subsidyEur === undefined ? "" : (subsidyEur / 1e6).toFixed(1),
      ...[costs.perKgNh3, costs.perKgN, costs.perMolOverloaded, costs.perMolSensitive].map(costText),
    ]);
  if (rows.length === 0) return "No measure is on.";
  const number = (head: string): { head: string; isNumber: true } => ({ head, isNumber: true });
  return textTable(
    [
      { head: "measure" },
      { head: "emitters" },
      { head: "status" },
      ...["kg NH3", "kg NOx", "kg dust", "million EUR"].map(number),
      ...["EUR/kg NH3", "EUR/kg N", "EUR/mol overloaded", "EUR/mol sensitive"].map(number),
    ],
    rows,
  );
}

const NO_COST: Readonly<Record<NoCostReason, string>> = {
  "no-subsidy": "no subsidy",
  "no-reduction": "no reduction",
  "none-counted": "none within 25 km",
  "no-deposition": "not computed",
};

function costText(figure: CostFigure): string {
  return figure.eur === null ? NO_COST[figure.reason] : estimateText(figure.eur);
}

function bidsText({ effect }: ScenarioResult): string {
  const { tender } = effect.scenario;
  const { awards, budgetEur, spentEur, marginal } = awardBids(bidsOf(tender), tender.budgetEur);
  const table = textTable(
    [
      { head: "bid of" },
      { head: "kg NH3", isNumber: true },
      { head: "EUR/kg", isNumber: true },
      { head: "EUR", isNumber: true },
      { head: "" },
    ],
    awards.map((award) => [
      award.bid.emitter,
      wholeText(award.bid.amount),
      award.bid.eurPerKg.toFixed(2),
      wholeText(award.costEur),
      award.isAwarded ? "awarded" : award === marginal ? "does not fit (marginal bid)" : "does not fit",
    ]),
  );
  return [
    `Simulated tender: EUR ${wholeText(spentEur)} of ${wholeText(budgetEur)} awarded`,
    table,
    "Rule: by ascending EUR per kg; of equal prices the greater reduction first, then the earlier entry; a bid is awarded whole or not at all; one that does not fit in what is left is passed over, and dearer ones that fit are still awarded.",
  ].join("\n");
}

function totalsText({ effect, recounted }: ScenarioResult): string {
  const { change, mol, loadDifference, subsidyEur } = effect.totals;
  return [
    `Together: ${wholeText(change.nh3)} kg NH3, ${wholeText(change.nox)} kg NOx, ${wholeText(change.dust)} kg dust a year (${estimateText(mol)} mol N emitted); subsidies EUR ${(subsidyEur / 1e6).toFixed(1)} million`,
    `  load ${estimateText(loadDifference.overloaded)} mol N/yr on overloaded nature, ${estimateText(loadDifference.sensitive)} on all sensitive nature`,
    `  counted anew after the measures, ${wholeText(recounted.areaAfter)} ha are overloaded instead of ${wholeText(recounted.areaBefore)}`,
  ].join("\n");
}

function emittersTable({ effect, recounted }: ScenarioResult): string {
  const changed = new Set(effect.emissions.takes.map(({ whole }) => whole));
  const rows = effect.emitters
    .filter(({ id }) => changed.has(id))
    .sort((a, b) => b.before.loads.overloaded.central - a.before.loads.overloaded.central)
    .map((emitter: EmitterEffect) => {
      const { id, before, after, below } = emitter;
      const [from, to] = [before.loads.overloaded, after.loads.overloaded];
      return [
        id,
        `${estimateText(from.central)} (${estimateText(from.low)}-${estimateText(from.high)})`,
        `${estimateText(to.central)} (${estimateText(to.low)}-${estimateText(to.high)})`,
        estimateText(recounted.loads.get(id) ?? NaN),
        `${estimateText(before.index)} > ${estimateText(after.index)}`,
        `${VERDICT_TEXT[before.verdict]} > ${VERDICT_TEXT[after.verdict]}`,
        belowText(below),
      ];
    });
  if (rows.length === 0) return "No emission changes.";
  return textTable(
    [
      { head: "emitter" },
      { head: "load before", isNumber: true },
      { head: "load after", isNumber: true },
      { head: "counted anew", isNumber: true },
      { head: "index", isNumber: true },
      { head: "by our estimate" },
      { head: "below 2,500" },
    ],
    rows,
  );
}

function belowText(below: BelowThreshold): string {
  if (below.kind === "from") return `from ${below.year}`;
  return { always: "already", never: "not by 2030", nodata: "no data" }[below.kind];
}

function sitesTable({ effect }: ScenarioResult): string {
  const { sites } = effect;
  const table = textTable(
    [
      { head: "nr", isNumber: true },
      { head: "Natura 2000 site" },
      { head: "mean mol/ha/yr", isNumber: true },
      { head: "largest", isNumber: true },
      { head: "load mol/yr", isNumber: true },
      { head: "on all sensitive", isNumber: true },
    ],
    sites
      .slice(0, MOST_SITES)
      .map((site) => [
        String(site.nr),
        site.name,
        ...[site.meanDifference, site.maxDifference].map(estimateText),
        ...[site.loadDifference.overloaded, site.loadDifference.sensitive].map(estimateText),
      ]),
  );
  return sites.length > MOST_SITES ? `${table}\nand ${sites.length - MOST_SITES} more (--json)` : table;
}

function classesText({ effect }: ScenarioResult): string {
  const { changes } = effect.classes;
  if (changes.length === 0) return "No hexagon changes its class of overload.";
  const lines = changes.map(
    ({ from, to, hexagons, area }) =>
      `  ${OVERLOAD_CLASSES[from]} > ${OVERLOAD_CLASSES[to]}: ${wholeText(hexagons)} hexagons, ${wholeText(area)} ha`,
  );
  return ["Hexagons that change their class of overload:", ...lines].join("\n");
}

function claimsText({ claims }: ScenarioResult): string {
  const { rockwool, tenderShare: share, fiveCompanies } = claims;
  return [
    "What the letter says, and what we find:",
    `  ROCKWOOL 5.68 to 8.82 mol/ha/yr: ${claimNote(rockwool)}`,
    `  Tender 23 to 30 %: ${claimNote(share)}`,
    `  About 90 % from five companies: ${claimNote(fiveCompanies)}`,
  ].join("\n");
}

function flagsText({ effect }: ScenarioResult): string {
  const lines = [
    ...effect.flags.map(flagText),
    ...effect.missing.map(
      ({ emitter, substance }) => `the deposition of ${substance} of ${emitter} is not known and left out`,
    ),
  ];
  return ["Mind:", ...lines.map((line) => `  ${line}`)].join("\n");
}

function flagText(flag: Flag): string {
  switch (flag.kind) {
    case "double-count":
      return "ROCKWOOL is in its own subsidy and in the outcome of the tender: these may be the same kilograms";
    case "fictitious-bids":
      return "the bids are invented by us; no company offered them";
    case "base-unknown":
      return `the emission of ${flag.substance} of ${flag.emitter} is not known: the reduction of ${wholeText(flag.taken)} kg is counted in full`;
    case "capped":
      return `${flag.measure}: ${flag.emitter} can take ${wholeText(flag.taken)} of ${wholeText(flag.wanted)} kg ${flag.substance}, as ${flag.limit} emits no more`;
  }
}
