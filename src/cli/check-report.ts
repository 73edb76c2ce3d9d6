/** The answer to one check as JSON and as text. */
import type { EmissionEstimate, EmissionFigure, EmissionYear } from "../check/emission.ts";
import type { StackHeight } from "../check/emitter-source.ts";
import type { Emitter } from "../check/emitter.ts";
import type { Band, CheckResult, Verdict, ZeroReason } from "../check/result.ts";
import { verdictOf } from "../check/verdict.ts";
import { COUNTS, type Count } from "../grid/hexagons.ts";
import type { PointSource } from "../model/source.ts";
import { estimateText, tenthsText, textTable, wholeText } from "./text-table.ts";

/** What was checked. */
export interface CheckedSource {
  readonly point: PointSource;
  readonly emission: EmissionEstimate;
  /** Undefined where the height is known. */
  readonly stack: StackHeight | undefined;
  /** For a built-in emitter: who, which year, and for a part the umbrella whose result is shown. */
  readonly emitter?: Emitter;
  readonly year?: EmissionYear;
  readonly resultOf?: Emitter;
}

/** Said with every result. */
export const DISCLAIMER = "An estimate. Not an AERIUS calculation and not a decision.";
/** What our inputs are, against those of the official list. */
export const INPUTS =
  "Method OPS, meteo 2005, critical loads (KDW) 2023, background 2022; the official list used the KDW (2012) and background of its time.";

export const VERDICT_TEXT: Readonly<Record<Verdict, string>> = {
  meets: "meets",
  below: "does not meet",
  uncertain: "too uncertain, run AERIUS",
  nodata: "no data",
};

const COUNT_TEXT: Readonly<Record<Count, string>> = {
  overloaded: "overloaded nature",
  near: "(nearly) overloaded nature",
  sensitive: "all sensitive nature",
};

export const REASON_TEXT: Readonly<Record<ZeroReason, string>> = {
  closed: "the site closed before this year",
  "not-reported": "no emission was reported for this year",
  "no-emission": "no emission was entered",
  "no-hexagons": "there is no nitrogen-sensitive Natura 2000 hexagon within 25 km",
  "none-counted": "none of the sensitive hexagons within 25 km belongs to this count",
};

/** The answer as one object for JSON; undefined parts become null. */
export function checkJson(source: CheckedSource, result: CheckResult, edition: string): unknown {
  const { emitter, resultOf, point, stack } = source;
  const { load, loads, bySubstance, threshold, index, verdict, countedHexagons, countedArea } = result;
  return {
    source: {
      ...(emitter === undefined
        ? { kind: "own" }
        : { kind: "emitter", id: emitter.id, name: emitter.name, status: emitter.status, year: source.year }),
      ...(resultOf === undefined ? {} : { resultOf: resultOf.id }),
      ...point,
      stackHeight: stack ?? { central: point.height, basis: "entered" },
      emission: { nh3: source.emission.nh3, nox: source.emission.nox, dust: source.emission.dust },
    },
    load,
    loads,
    bySubstance,
    threshold,
    index,
    verdict,
    countedHexagons,
    countedArea,
    sites: result.sites,
    largestEmissionBelow: result.largestEmissionBelow ?? null,
    edition,
    count: result.count,
    definitionVerdict: definitionVerdict(source, result),
    zeroReason: result.zeroReason ?? null,
    band: { reference: result.effectsReference, effects: result.effects },
    note: `${DISCLAIMER} ${INPUTS}`,
  };
}

/** The answer for people. */
export function checkText(source: CheckedSource, result: CheckResult, edition: string): string {
  const lines = [
    titleOf(source),
    `  ${sourceText(source)}`,
    ...emissionLines(source.emission),
    "",
    ...verdictLines(source, result),
  ];
  if (result.verdict !== "nodata") lines.push(...loadLines(result));
  if (result.sites.some((site) => site.load !== 0)) lines.push("", sitesTable(result));
  return [...lines, "", `${DISCLAIMER} ${INPUTS}`, `Data edition ${edition}`].join("\n");
}

function verdictLines(source: CheckedSource, result: CheckResult): readonly string[] {
  const verdict = VERDICT_TEXT[result.verdict];
  if (result.verdict === "nodata") return [`${verdict}: no emission is known of any year`];
  if (result.count === "overloaded") return [`By our estimate: ${verdict} (${DEFINITION})`];
  return [
    `By our estimate, counting ${COUNT_TEXT[result.count]}: ${verdict}`,
    `By the definition: ${VERDICT_TEXT[definitionVerdict(source, result)]} (${DEFINITION})`,
  ];
}
const DEFINITION = "2,500 mol/yr or more on overloaded nature within 25 km";

/** The verdict on overloaded nature, whatever was counted. */
function definitionVerdict({ emission }: CheckedSource, { loads }: CheckResult): Verdict {
  return verdictOf(loads.overloaded, emission.isKnown);
}

function loadLines(result: CheckResult): readonly string[] {
  const { load, loads, count, effects, effectsReference: reference = 0 } = result;
  const most = result.largestEmissionBelow;
  const lines = [
    `  load on ${COUNT_TEXT[count]}: ${estimateText(load.central)} mol N/yr (${bandText(load)}), index ${estimateText(result.index)}`,
  ];
  if (result.zeroReason !== undefined)
    lines.push(`  the load is 0 because ${REASON_TEXT[result.zeroReason]}`);
  for (const other of COUNTS)
    if (other !== count)
      lines.push(
        `  on ${COUNT_TEXT[other]}: ${estimateText(loads[other].central)} (${bandText(loads[other])})`,
      );
  lines.push(`  counted: ${wholeText(result.countedHexagons)} hexagons, ${wholeText(result.countedArea)} ha`);
  if (most !== undefined)
    lines.push(
      `  the same mix stays below 2,500 up to ${estimateText(most.nh3)} kg NH3 and ${estimateText(most.nox)} kg NOx a year (× ${most.factor.toPrecision(2)})`,
    );
  if (effects !== undefined && effects.length > 0) {
    const factors = effects.map(
      (one) => `${one.kind} ${(one.low / reference).toFixed(2)}-${(one.high / reference).toFixed(2)}`,
    );
    lines.push(`  band from: ${factors.join(", ")}`);
  }
  return lines;
}

function bandText(band: Band): string {
  return `${estimateText(band.low)} to ${estimateText(band.high)}`;
}

function titleOf({ emitter, year, resultOf }: CheckedSource): string {
  if (emitter === undefined) return "Own source";
  const name = `${emitter.name} (${emitter.id}), emission of ${year === "latest" ? "the latest year known" : "2019"}`;
  return resultOf === undefined
    ? name
    : `${name}\n  part of ${resultOf.name}: the result shown is that of the whole`;
}

function sourceText({ point, stack }: CheckedSource): string {
  const height =
    stack === undefined
      ? `${tenthsText(point.height)} m`
      : `assumed ${wholeText(stack.central)} m (${wholeText(stack.low)} to ${wholeText(stack.high)})`;
  return `RD ${point.x}, ${point.y}; stack ${height}; heat ${point.heatMegawatts} MW; time profile ${point.timeProfile}`;
}

function emissionLines(emission: EmissionEstimate): readonly string[] {
  return (
    [
      ["NH3", emission.nh3],
      ["NOx", emission.nox],
      ["dust", emission.dust],
    ] as const
  )
    .filter(([, figure]) => figure.basis !== "none" && (figure.basis !== "entered" || figure.central > 0))
    .map(([name, figure]) => `  ${name}: ${figureText(figure)}`);
}

function figureText(figure: EmissionFigure): string {
  if (figure.basis === "reported")
    return `${wholeText(figure.central)} kg/yr (reported for ${figure.year ?? ""})`;
  if (figure.basis === "closed") return "0 kg/yr (closed)";
  if (figure.basis === "entered") return `${wholeText(figure.central)} kg/yr`;
  if (figure.high === 0) return "not known";
  const from =
    figure.highYear === undefined ? "the reporting threshold" : `as reported for ${figure.highYear}`;
  return `not reported: 0, at most ${wholeText(figure.high)} kg/yr (${from})`;
}

function sitesTable(result: CheckResult): string {
  return textTable(
    [
      { head: "nr", isNumber: true },
      { head: "Natura 2000 site" },
      { head: "mol/yr", isNumber: true },
      { head: "highest mol/ha/yr", isNumber: true },
      { head: "receptor", isNumber: true },
      { head: "hexagons", isNumber: true },
      { head: "ha", isNumber: true },
      { head: "" },
    ],
    result.sites.map((site) => [
      String(site.nr),
      site.name,
      estimateText(site.load),
      estimateText(site.maxDeposition),
      String(site.maxReceptorId),
      wholeText(site.countedHexagons),
      wholeText(site.countedArea),
      site.siteLevel ? "KDW on site level" : "",
    ]),
  );
}
