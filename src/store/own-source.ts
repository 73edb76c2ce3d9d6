/** An own source as the model and the check take it. */
import { enteredEmission, type EmissionEstimate } from "../check/emission.ts";
import { defaultStackHeight, type StackHeight } from "../check/emitter-source.ts";
import type { SectorDefault } from "../data/reference-products.ts";
import type { PointSource, Substance } from "../model/source.ts";
import { OTHER_INDUSTRY, type OwnSource } from "./inputs.ts";

/** The defaults of a sector; those of other industry for a sector that is not in the table. */
export function sectorDefaultOf(defaults: readonly SectorDefault[], sector: number): SectorDefault {
  const found =
    defaults.find((one) => one.sector === sector) ?? defaults.find((one) => one.sector === OTHER_INDUSTRY);
  if (found === undefined) throw new RangeError(`expected a default for sector ${OTHER_INDUSTRY}`);
  return found;
}

/** The point source, with sector defaults for what was not entered. */
export function pointSourceOf(own: OwnSource, defaults: readonly SectorDefault[]): PointSource {
  const sector = sectorDefaultOf(defaults, own.sector);
  return {
    x: own.x,
    y: own.y,
    height: own.height ?? sector.height,
    heatMegawatts: own.heatMegawatts ?? sector.heatMegawatts,
    timeProfile: own.timeProfile ?? sector.timeProfile,
  };
}

/** The range of stack heights where the height is the sector's default; undefined where it was entered. */
export function ownStackHeight(own: OwnSource, defaults: readonly SectorDefault[]): StackHeight | undefined {
  return own.height === undefined
    ? defaultStackHeight(sectorDefaultOf(defaults, own.sector).height)
    : undefined;
}

/** The emission as entered. */
export function ownEmission(own: OwnSource): EmissionEstimate {
  return enteredEmission({ nh3: own.nh3, nox: own.nox, dust: own.dust });
}

/** Substances the model must run for; ammonia also where nothing is emitted, so that there are rows to show. */
export function ownSubstances(own: OwnSource): readonly Substance[] {
  const substances: Substance[] = [];
  if (own.nh3 > 0 || (own.nox === 0 && own.dust === 0)) substances.push("NH3");
  if (own.nox > 0) substances.push("NOx");
  if (own.dust > 0) substances.push("dust-fine");
  return substances;
}

/** What decides the outcome of a run: equal keys have equal contributions. */
export function runKey(source: PointSource, substances: readonly Substance[]): string {
  return [source.x, source.y, source.height, source.heatMegawatts, source.timeProfile, ...substances].join(
    " ",
  );
}
