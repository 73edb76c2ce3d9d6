/** The answer of `scenario` as JSON: changes are after minus before, so that less is negative. */
import type { Emitter } from "../check/emitter.ts";
import type { Site } from "../check/site.ts";
import type { Claim, FiveCompaniesClaim, RockwoolClaim, TenderShareClaim } from "../measures/claims.ts";
import type { CostFigure, Costs } from "../measures/cost.ts";
import type { RecountedLoads, ScenarioEffect } from "../measures/effect.ts";
import type { MeasureEffect } from "../measures/measure-effect.ts";
import { DISCLAIMER, INPUTS } from "./check-report.ts";
import { claimNote, ESTIMATE_NOTES, tenderShare } from "./scenario-claims.ts";

/** What the command found. */
export interface ScenarioResult {
  readonly effect: ScenarioEffect;
  readonly recounted: RecountedLoads;
  readonly claims: {
    readonly rockwool: RockwoolClaim;
    readonly tenderShare: TenderShareClaim;
    readonly fiveCompanies: FiveCompaniesClaim;
  };
  readonly emitters: readonly Emitter[];
  readonly sites: readonly Site[];
  readonly edition: string;
}

/** Digits of a number: sums are exact to more, and bands are far wider. */
const DIGITS = 9;

/** The answer as text of JSON; null where there is no figure, with the reason beside it. */
export function scenarioJson(result: ScenarioResult): string {
  const { effect, recounted, claims, edition } = result;
  const { scenario, totals } = effect;
  const answer = {
    year: scenario.year,
    baseYear: scenario.baseYear,
    measures: effect.measures.filter(({ isOn }) => isOn).map(measureJson),
    emitters: emittersJson(result),
    sites: effect.sites.map(({ nr, name, meanDifference, maxDifference, loadDifference, ...site }) => ({
      nr,
      name,
      meanDifference,
      maxDifference,
      loadDifference: loadDifference.overloaded,
      loadDifferenceSensitive: loadDifference.sensitive,
      maxReceptorId: site.maxReceptorId,
      area: site.area,
      overloadedBefore: site.overloadedBefore,
      overloadedAfter: site.overloadedAfter,
      siteLevel: site.siteLevel,
    })),
    totals: {
      nh3Kg: totals.change.nh3,
      noxKg: totals.change.nox,
      dustKg: totals.change.dust,
      mol: totals.mol,
      loadDifference: totals.loadDifference.overloaded,
      loadDifferenceSensitive: totals.loadDifference.sensitive,
      subsidyEur: totals.subsidyEur,
    },
    claims: [claims.rockwool, claims.tenderShare, claims.fiveCompanies].map(claimJson),
    edition,
    tender: { mode: scenario.tender.mode, share: tenderShare(effect, claims.tenderShare) ?? null },
    provinces: effect.provinces.map(({ province, meanDifference, loadDifference }) => ({
      province,
      meanDifference,
      loadDifference: loadDifference.overloaded,
    })),
    classChanges: effect.classes.changes,
    recounted: { areaBefore: recounted.areaBefore, areaAfter: recounted.areaAfter },
    flags: effect.flags,
    missing: effect.missing,
    units: {
      nh3: "kg/yr",
      load: "mol N/yr on overloaded nature within 25 km, hexagons of the base situation",
      difference: "mol N/ha/yr",
      mol: "mol N/yr emitted",
      eurPerKg: "EUR per kg NH3/yr when complete",
      eurPerMol: "EUR per mol N/yr avoided on overloaded nature when complete",
    },
    note: [DISCLAIMER, INPUTS, ...ESTIMATE_NOTES].join(" "),
  };
  return JSON.stringify(
    answer,
    (_, value: unknown) => (typeof value === "number" ? rounded(value) : value),
    2,
  );
}

function measureJson({ parts, costs, change, loadChange, ...measure }: MeasureEffect): unknown {
  const [only] = parts;
  const reasons = Object.entries(costs).flatMap(([name, figure]: [string, CostFigure]) =>
    figure.eur === null ? [[COST_NAMES[name as keyof Costs], figure.reason]] : [],
  );
  return {
    id: measure.id,
    name: measure.name ?? null,
    emitter: parts.length === 1 ? only.emitter : null,
    status: measure.status,
    ...change,
    subsidyEur: measure.subsidyEur ?? null,
    eurPerKg: costs.perKgNh3.eur,
    eurPerKgN: costs.perKgN.eur,
    eurPerMol: costs.perMolOverloaded.eur,
    eurPerMolSensitive: costs.perMolSensitive.eur,
    reasons: Object.fromEntries(reasons) as unknown,
    loadDifference: loadChange.overloaded,
    loadDifferenceSensitive: loadChange.sensitive,
    parts: parts.map((part) => ({
      emitter: part.emitter,
      countedAt: part.whole,
      ...part.change,
      loadDifference: part.loadChange.overloaded,
      missing: part.missing,
    })),
  };
}
const COST_NAMES: Readonly<Record<keyof Costs, string>> = {
  perKgNh3: "eurPerKg",
  perKgN: "eurPerKgN",
  perMolOverloaded: "eurPerMol",
  perMolSensitive: "eurPerMolSensitive",
};

function emittersJson({ effect, recounted, emitters }: ScenarioResult): readonly unknown[] {
  const byId = new Map(emitters.map((emitter) => [emitter.id, emitter]));
  return effect.emitters.map(({ id, before, after, emission, below }) => ({
    id,
    name: byId.get(id)?.name ?? id,
    status: byId.get(id)?.status ?? null,
    loadBefore: before.loads.overloaded.central,
    loadAfter: after.loads.overloaded.central,
    indexBefore: before.index,
    indexAfter: after.index,
    verdictBefore: before.verdict,
    verdictAfter: after.verdict,
    bandBefore: before.loads.overloaded,
    bandAfter: after.loads.overloaded,
    sensitiveBefore: before.loads.sensitive.central,
    sensitiveAfter: after.loads.sensitive.central,
    below2500: below,
    loadAfterRecounted: recounted.loads.get(id) ?? null,
    emissionBefore: emission.before,
    emissionAfter: emission.after,
    baseUnknown: emission.unknown,
  }));
}

function claimJson(claim: Claim): unknown {
  const { id, published, ours, verdict, reasons, ...details } = claim;
  const unit = id === "rockwool-deposition" ? "mol N/ha/yr" : "share";
  return {
    claim: id,
    published: { ...published, unit },
    ours: { ...ours, unit },
    verdict,
    reasons,
    note: claimNote(claim),
    ...details,
  };
}

function rounded(value: number): number {
  return Number(value.toPrecision(DIGITS));
}
