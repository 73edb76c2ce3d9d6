import { exp } from "./elementary.ts";

/** Wet deposition (method chapter 6). Scavenging rates Λ in 1/h, loss rates in %/h, rain in mm/h, lengths in m. */

/** How rain washes out a substance. */
export interface Scavenging {
  /** In-cloud scavenging ratio W. */
  readonly inCloud: number;
  /** Below-cloud coefficient c and exponent e of Λ = c·R^e. */
  readonly belowCloud: number;
  readonly exponent: number;
  /** Gases: below-cloud loss never exceeds in-cloud loss. */
  readonly isLimited: boolean;
}

/** Below-cloud washout of particles with a collision efficiency ε_c. */
function particles(inCloud: number, efficiency: number, isLimited: boolean): Scavenging {
  return { inCloud, belowCloud: 1.326 * efficiency, exponent: 0.816, isLimited };
}
export const SCAVENGING_NH3: Scavenging = {
  inCloud: 1.4e6,
  belowCloud: 1.21 * Math.pow(0.24, 0.744),
  exponent: 0.628,
  isLimited: true,
};
/** In-cloud ratio of NOx per share of NO2; not washed out below clouds (section 13). */
export const SCAVENGING_NOX: Scavenging = { inCloud: 2e4, belowCloud: 0, exponent: 0, isLimited: true };
export const SCAVENGING_SECONDARY = particles(1.4e7, 0.31, true);
/** Dust size classes 1-6 (section 5.8). */
export const SCAVENGING_DUST: readonly Scavenging[] = [
  particles(2.4e5, 1.2e-4, false),
  particles(1e6, 3e-4, false),
  particles(1e6, 5e-4, false),
  particles(5e6, 0.31, false),
  particles(9e6, 0.9, false),
  particles(9e6, 1, false),
];

/** Length of the rain that a plume meets, h, from the travel time in h and the (reduced) mean length of a rain event. */
export function rainLength(travelHours: number, eventHours: number): number {
  return Math.max(0.01, eventHours * (1 - exp((-0.4 * travelHours) / eventHours)));
}

/** Loss while it rains, as a mean over time, %/h. */
export function rainLoss(rate: number, rainProbability: number, length: number): number {
  return ((100 * rainProbability) / length) * (1 - exp(-rate * length));
}

/** In-cloud rate Λ for a cloud layer of this depth. */
export function inCloudRate(ratio: number, intensity: number, depth: number): number {
  return (ratio * intensity) / (1000 * depth);
}

/** Below-cloud rate Λ; logIntensity is ln of the intensity. */
export function belowCloudRate(of: Scavenging, logIntensity: number): number {
  return of.belowCloud === 0 ? 0 : of.belowCloud * exp(of.exponent * logIntensity);
}

/** A share e⁻⁴⁰ of the plume in cloud adds nothing that a number could hold. */
const NEGLIGIBLE = 40;

/** Share of the plume that cloud droplets see; gap is the distance between mixing height and plume. */
export function shareInCloud(gap: number, sigma: number): number {
  const exponent = ((gap + 5) * (gap + 5)) / (2 * sigma * sigma);
  return exponent > NEGLIGIBLE ? 0 : exp(-exponent);
}

/** Wet loss rate, %/h, from the share in cloud and the two rates Λ, during rain of this probability and length (h). */
export function wetLoss(
  of: Scavenging,
  share: number,
  inCloud: number,
  belowCloud: number,
  rainProbability: number,
  length: number,
): number {
  // The loss grows with Λ: the smaller of two losses is the loss at the smaller rate.
  const below = rainLoss(
    of.isLimited && inCloud < belowCloud ? inCloud : belowCloud,
    rainProbability,
    length,
  );
  if (share === 0) return below;
  return (1 - share) * below + share * rainLoss(inCloud, rainProbability, length);
}

/** Speed at which drops fall in rain of 1 mm/h, m/s; it grows with R^0.105. */
const FALL = 130 * Math.sqrt(8.95e-4);

/**
 * Distance over which drops drift while falling from stack height, m; no wet deposition nearer than this.
 * logHeight is ln(height/20).
 */
export function dropDrift(
  height: number,
  logHeight: number,
  logIntensity: number,
  u10: number,
  windExponent: number,
): number {
  return (height / FALL) * u10 * exp(windExponent * logHeight - 0.105 * logIntensity);
}

/** Mean of winter and summer by sector 1-12, where the statistics have rain but no length or intensity. */
export const DEFAULT_RAIN_HOURS = [1.55, 1.65, 1.5, 1.45, 1.6, 1.45, 1.4, 1.4, 1.35, 1.3, 1.3, 1.45] as const;
export const DEFAULT_RAIN_INTENSITY = [
  1.35, 1.25, 1.25, 1.3, 1.4, 1.45, 1.5, 1.65, 1.6, 1.55, 1.55, 1.3,
] as const;
