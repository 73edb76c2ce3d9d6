/** Emission sources of IMAER, of every subtype: they all have a sector, a geometry and emissions. */
import { timeProfileOf, type ExchangeSource, type Outflow } from "./exchange-source.ts";
import type { TimeProfile } from "../model/source.ts";
import { AIR_TEMPERATURE } from "../check/outflow.ts";
import { heatOfOutflow } from "./heat-content.ts";
import type { GeometryReader } from "./imaer-geometry.ts";
import { shortened, type Notes } from "./imaer-notes.ts";
import {
  DIAMETER,
  EMISSION,
  HEAT,
  HEIGHT,
  MODEL_HEAT,
  MODEL_HEIGHT,
  SPREAD,
  TEMPERATURE,
  VELOCITY,
} from "./limits.ts";
import { decimalOf, type XmlNode } from "./xml-node.ts";
import { detached } from "./xml-text.ts";

/** Parts of a source that are read; others are counted as skipped. */
const READ = new Set([
  "identifier",
  "label",
  "description",
  "emissionSourceCharacteristics",
  "geometry",
  "emission",
]);

/** Reads a source. Faults: bad-value, unusable-geometry, wrong-projection. */
export function readSource(
  node: XmlNode,
  id: string,
  geometry: GeometryReader,
  notes: Notes,
): Omit<ExchangeSource, "situation"> {
  const element = `${node.name} ${id}`;
  for (const { name } of node.children) if (!READ.has(name)) notes.skip(name);
  const sector = sectorOf(node, element, notes);
  const emission = emissionOf(node, element, notes);
  if (emission.nh3 === 0 && emission.nox === 0) notes.warn("no-emission", node.line, element);
  const holder = node.child("emissionSourceCharacteristics");
  const characteristics = holder?.child("EmissionSourceCharacteristics");
  if (holder !== undefined && characteristics === undefined)
    notes.skip(holder.children[0]?.name ?? "emissionSourceCharacteristics");
  if (characteristics?.child("building") !== undefined) notes.skip("building");
  return {
    id,
    name: detached(node.textOf("label") ?? id),
    ...geometry.ofSource(node, element),
    ...emission,
    dust: 0,
    ...characteristicsOf(characteristics, element, notes),
    sector,
  };
}

function sectorOf(node: XmlNode, element: string, notes: Notes): number {
  const text = node.attributes.get("sectorId")?.trim() ?? "";
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw notes.fault(
    "bad-value",
    node.line,
    element,
    `its sectorId is "${shortened(text)}"`,
    "it must be the number of a sector",
  );
}

/**
 * NH3 and NOx of the source itself, kg/yr; what lies deeper (of a vehicle, an animal) is in other units. NO2 is part of NOx.
 * PM10 is not ammonium nitrate, and is counted as skipped like other substances that are emitted.
 */
function emissionOf(node: XmlNode, element: string, notes: Notes): { nh3: number; nox: number } {
  const sums = { nh3: 0, nox: 0 };
  for (const holder of node.children) {
    if (holder.name !== "emission") continue;
    const emission = holder.child("Emission");
    if (emission === undefined) {
      notes.skip("emission");
      continue;
    }
    const substance = emission.attributes.get("substance")?.trim() ?? "";
    const value = notes.number(
      emission.child("value") ?? emission,
      element,
      `the emission of ${substance}`,
      EMISSION,
    );
    if (value === undefined || value === 0) continue;
    if (substance === "NH3") sums.nh3 += value;
    else if (substance === "NOX") sums.nox += value;
    else notes.skip(`Emission ${shortened(substance)}`);
  }
  return sums;
}

type Characteristics = Pick<
  ExchangeSource,
  "height" | "spread" | "heatMegawatts" | "outflow" | "timeProfile"
>;

function characteristicsOf(node: XmlNode | undefined, element: string, notes: Notes): Characteristics {
  const height = notes.number(node?.child("emissionHeight"), element, "emissionHeight", HEIGHT);
  const spread = notes.number(node?.child("spread"), element, "spread", SPREAD);
  const outflow = outflowOf(node?.descend("heatContent", "CalculatedHeatContent"), element, notes);
  const specified = node?.descend("heatContent", "SpecifiedHeatContent", "value");
  const heatMegawatts =
    outflow === undefined ? notes.number(specified, element, "heatContent", HEAT) : heatOfOutflow(outflow);
  if (outflow !== undefined) {
    notes.warn("heat-computed", node?.line, element, `${heatMegawatts?.toPrecision(3) ?? ""} MW`);
    if (outflow.direction === "VERTICAL" && outflow.velocity > 0)
      notes.warn("outflow-momentum", node?.line, element);
  }
  if ((height ?? 0) > MODEL_HEIGHT || (heatMegawatts ?? 0) > MODEL_HEAT)
    notes.warn("outside-model", node?.line, element, `${height ?? "?"} m, ${heatMegawatts ?? "?"} MW`);
  return { height, spread, heatMegawatts, outflow, timeProfile: profileOf(node, element, notes) };
}

function outflowOf(node: XmlNode | undefined, element: string, notes: Notes): Outflow | undefined {
  if (node === undefined) return undefined;
  const word = (name: string): string => node.textOf(name)?.toUpperCase() ?? "";
  return {
    temperature:
      notes.number(node.child("emissionTemperature"), element, "emissionTemperature", TEMPERATURE) ??
      AIR_TEMPERATURE,
    diameter: notes.number(node.child("outflowDiameter"), element, "outflowDiameter", DIAMETER) ?? 0,
    velocity: notes.number(node.child("outflowVelocity"), element, "outflowVelocity", VELOCITY) ?? 0,
    velocityType: word("outflowVelocityType") === "NORMALISED_FLOW" ? "NORMALISED_FLOW" : "ACTUAL_FLOW",
    direction: word("outflowDirection") === "HORIZONTAL" ? "HORIZONTAL" : "VERTICAL",
  };
}

/** Version 6.0 has timeVaryingProfile, 5.0 and 5.1 the same in diurnalVariation, earlier ones a word there. */
function profileOf(node: XmlNode | undefined, element: string, notes: Notes): TimeProfile | undefined {
  const holder = node?.child("timeVaryingProfile") ?? node?.child("diurnalVariation");
  if (holder === undefined) return undefined;
  const text =
    holder.textOf("StandardTimeVaryingProfile", "standardType") ??
    holder.textOf("StandardDiurnalVariation", "standardType") ??
    holder.textOf();
  const profile = timeProfileOf(text ?? "");
  if (profile === undefined)
    notes.warn("time-profile", holder.line, element, text ?? holder.children[0]?.name);
  return profile;
}

/** A receptor's or point's deposition, mol N/ha/yr; a substance that is left out was not emitted: 0. */
export function depositionOf(
  node: XmlNode,
  element: string,
  notes: Notes,
  range: readonly [number, number],
): { nh3: number; nox: number } {
  const sums = { nh3: 0, nox: 0 };
  for (const holder of node.children) {
    if (holder.name !== "result") continue;
    // Before 3.0 the element was called Result.
    const result = holder.child("CalculationResult") ?? holder.child("Result");
    const type = result?.attributes.get("resultType")?.trim() ?? "";
    const substance = result?.attributes.get("substance")?.trim() ?? "";
    const isTotal = result?.child("sourceCategory") === undefined;
    const key = substance === "NH3" ? "nh3" : substance === "NOX" ? "nox" : undefined;
    if (result === undefined || type !== "DEPOSITION" || key === undefined || !isTotal) {
      notes.skip(`result ${shortened(type)} ${shortened(substance)}`.trim());
      continue;
    }
    const value = result.child("value") ?? result;
    sums[key] = notes.number(value, element, `the deposition of ${substance}`, range) ?? 0;
  }
  return sums;
}

/** The whole number of an attribute; NaN where it is absent or none. */
export function wholeAttribute(node: XmlNode, name: string): number {
  const value = decimalOf(node.attributes.get(name)?.trim() ?? "");
  return Number.isInteger(value) ? value : NaN;
}
