/** What may be wrong with an own source, or makes its answer differ from that of AERIUS: said, never silently mended. */
import { hexagonsWithin } from "../grid/nearby.ts";
import type { HexagonTable } from "../grid/hexagons.ts";
import { receptorCentre } from "../grid/receptor.ts";
import { isWithin, LIMITS, type OwnSource } from "./own-source.ts";
import { heatOf } from "./outflow.ts";

/** Where a point lies. */
export interface Whereabouts {
  /** elsewhere: the sea, or farther than the countries around. */
  readonly country: "netherlands" | "germany" | "belgium" | "elsewhere";
  /** Name of the large water it lies on. */
  readonly water: string | undefined;
  /** Countries within the radius of the definition; their nature does not count. */
  readonly abroad: readonly Abroad[];
}
export type Abroad = "germany" | "belgium";

/**
 * outside: not in the Netherlands. water: on a large water. close: nearer to the centre of a hexagon than the method is
 * made for. low: buildings matter, which AERIUS counts and we do not. hot: more heat than the method takes, which is cut
 * off. border: nature abroad within the radius.
 */
export type Warning =
  | { readonly kind: "outside"; readonly country: Exclude<Whereabouts["country"], "netherlands"> }
  | { readonly kind: "water"; readonly name: string }
  | { readonly kind: "close"; readonly distance: number }
  | { readonly kind: "low"; readonly height: number }
  | { readonly kind: "hot"; readonly heatMegawatts: number }
  | { readonly kind: "border"; readonly abroad: readonly Abroad[] };

/** Stacks up to this height are among the roofs around them, m: AERIUS' limit for the influence of buildings. */
export const LOW_STACK = 20;
/** Least distance from source to receptor of the method, m. */
export const LEAST_DISTANCE = 50;

/** What is judged: the source, the height and heat it is computed with, and what lies around it. */
export interface WarningInput {
  readonly own: OwnSource;
  /** m, entered or of the sector. */
  readonly height: number;
  readonly whereabouts: Whereabouts | undefined;
  readonly hexagons: HexagonTable | undefined;
}

/** The warnings of one source, the most serious first. */
export function warningsOf({ own, height, whereabouts, hexagons }: WarningInput): readonly Warning[] {
  const warnings: Warning[] = [];
  if (whereabouts !== undefined) {
    const { country, water } = whereabouts;
    if (country !== "netherlands") warnings.push({ kind: "outside", country });
    else if (water !== undefined) warnings.push({ kind: "water", name: water });
  }
  const distance = hexagons === undefined ? Infinity : nearestCentre(hexagons, own.x, own.y);
  if (distance < LEAST_DISTANCE) warnings.push({ kind: "close", distance });
  const heat = own.outflow === undefined ? 0 : heatOf(own.outflow);
  if (heat > LIMITS.heatMegawatts[1]) warnings.push({ kind: "hot", heatMegawatts: heat });
  if (height <= LOW_STACK) warnings.push({ kind: "low", height });
  if (whereabouts !== undefined && whereabouts.abroad.length > 0)
    warnings.push({ kind: "border", abroad: whereabouts.abroad });
  return warnings;
}

/** Distance to the nearest centre of a hexagon within the least distance, m; Infinity where there is none. */
function nearestCentre(hexagons: HexagonTable, x: number, y: number): number {
  const rows = hexagonsWithin(hexagons, x, y, LEAST_DISTANCE);
  let nearest = Infinity;
  for (const h of rows) {
    const [east, north] = receptorCentre(hexagons.receptorId[h]);
    nearest = Math.min(nearest, Math.hypot(east - x, north - y));
  }
  return nearest;
}

/** True when a pair is no place in RD as it stands, and would be one in the other order. */
export function areSwapped(x: number, y: number): boolean {
  return !(isWithin("x", x) && isWithin("y", y)) && isWithin("x", y) && isWithin("y", x);
}
