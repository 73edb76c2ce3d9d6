import { DUST_CLASSES, DUST_SHARES, type DustClass } from "./dust.ts";
import type { Environment } from "./environment.ts";
import { RB_USTAR_NH3, RB_USTAR_OTHER } from "./resistance.ts";
import type { Substance } from "./source.ts";
import { SCAVENGING_NH3, SCAVENGING_NOX, type Scavenging } from "./wet-deposition.ts";

/** What the method needs to know of a substance, or of one size class of dust. */
export interface Matter {
  readonly kind: "NH3" | "NOx" | "dust";
  /** Share of the emission. */
  readonly share: number;
  /** mol N/ha/yr per µg/m²/h of the primary and of the secondary substance (section 9.2). */
  readonly molPerFlux: number;
  readonly secondaryMolPerFlux: number;
  /** Mass of secondary substance made of a unit of primary; 0: there is none. */
  readonly yieldByMass: number;
  /** R_b·u*. */
  readonly rbUstar: number;
  readonly scavenging: Scavenging;
  /** Chemical conversion, %/h. */
  readonly conversion: number;
  /** Size class of dust; undefined for gases. */
  readonly dust: DustClass | undefined;
  /** Place of its substance in the list of substances that are computed together. */
  readonly result: number;
}

/** Flux to amount: 8,760 h, 10⁴ m²/ha, 10⁻⁶ g/µg. */
const FLUX_TO_AMOUNT = 87.6;

/** The matter of substances: one for each gas, six size classes for each dust. */
export function matterOf(substances: readonly Substance[], environment: Environment): readonly Matter[] {
  const { nh3Conversion, noxConversion } = environment;
  return substances.flatMap((substance, result) => {
    switch (substance) {
      case "NH3":
        return [gas(result, "NH3", 17, 18, RB_USTAR_NH3, SCAVENGING_NH3, nh3Conversion)];
      case "NOx":
        return [gas(result, "NOx", 46, 62, RB_USTAR_OTHER, SCAVENGING_NOX, noxConversion)];
      default:
        return DUST_CLASSES.map((dust, i) => dustOf(result, dust, DUST_SHARES[substance][i]));
    }
  });
}

function dustOf(result: number, dust: DustClass, share: number): Matter {
  return {
    kind: "dust",
    share,
    molPerFlux: (FLUX_TO_AMOUNT / 80.04) * 2,
    secondaryMolPerFlux: 0,
    yieldByMass: 0,
    rbUstar: RB_USTAR_OTHER,
    scavenging: dust.scavenging,
    conversion: 0,
    dust,
    result,
  };
}

function gas(
  result: number,
  kind: "NH3" | "NOx",
  molarMass: number,
  secondaryMass: number,
  rbUstar: number,
  scavenging: Scavenging,
  conversion: number,
): Matter {
  return {
    kind,
    share: 1,
    molPerFlux: FLUX_TO_AMOUNT / molarMass,
    secondaryMolPerFlux: FLUX_TO_AMOUNT / secondaryMass,
    yieldByMass: conversion > 0 ? secondaryMass / molarMass : 0,
    rbUstar,
    scavenging,
    conversion,
    dust: undefined,
    result,
  };
}
