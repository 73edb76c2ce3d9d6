/** Own sources as files for AERIUS: one per situation, which AERIUS reads as they are. */
import { pointSourceOf, sectorDefaultOf, type OwnSource, type Situation } from "../check/own-source.ts";
import type { SectorDefault } from "../check/sector-default.ts";
import type { ExchangeSource, SituationType } from "./exchange-source.ts";
import { imaerText, leftOutOf, type ImaerOutput, type LeftOut } from "./imaer-writer.ts";

const TYPES: Readonly<Record<Situation, SituationType>> = {
  reference: "REFERENCE",
  proposed: "PROPOSED",
  netting: "OFF_SITE_REDUCTION",
};

/** What a file of one situation is made from. */
export interface GmlInput {
  readonly situation: Situation;
  /** Name of the situation for the reader of the file. */
  readonly name: string;
  /** Of this situation, with the names they have on the screen. */
  readonly sources: readonly OwnSource[];
  readonly defaults: readonly SectorDefault[];
  /** Share of a netting that does not count, 0-1. */
  readonly nettingFactor: number;
  /** Year to calculate for. */
  readonly year: number;
  readonly made: ImaerOutput["made"];
}

/** A file for AERIUS, and what it does not hold. */
export interface GmlFile {
  readonly text: string;
  readonly leftOut: readonly LeftOut[];
}

/** Writes the file of a situation. Sector defaults are written out, so that AERIUS calculates with what we did. */
export function gmlOf({ situation, name, sources, defaults, nettingFactor, year, made }: GmlInput): GmlFile {
  const exchanged = sources.map((own) => exchangeSourceOf(own, defaults));
  const pieces = imaerText({
    year,
    project: undefined,
    corporation: undefined,
    description: undefined,
    situation: {
      name,
      reference: `${situation}-1`,
      type: TYPES[situation],
      nettingFactor: situation === "netting" ? nettingFactor : undefined,
    },
    sources: exchanged,
    made,
  });
  return { text: [...pieces].join(""), leftOut: leftOutOf(exchanged) };
}

/** An own source with its defaults filled in. */
export function exchangeSourceOf(own: OwnSource, defaults: readonly SectorDefault[]): ExchangeSource {
  const { height, heatMegawatts, timeProfile } = pointSourceOf(own, defaults);
  const { outflow } = own;
  return {
    id: own.id,
    name: own.name,
    x: own.x,
    y: own.y,
    shape: undefined,
    nh3: own.nh3,
    nox: own.nox,
    dust: own.dust,
    height,
    spread: own.height === undefined ? sectorDefaultOf(defaults, own.sector).spread : undefined,
    heatMegawatts,
    outflow:
      outflow === undefined
        ? undefined
        : {
            temperature: outflow.temperatureCelsius,
            diameter: outflow.diameter,
            velocity: outflow.velocity,
            velocityType: "ACTUAL_FLOW",
            direction: "VERTICAL",
          },
    sector: own.sector,
    timeProfile,
    situation: undefined,
  };
}
