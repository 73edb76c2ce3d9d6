/**
 * The unit of the accounts: a millionth of a mol N/ha/yr. All columns hold whole units, so that they add up exactly; what
 * is there is rounded down, what is asked is rounded up.
 */

/** Units in one mol N/ha/yr. */
export const UNITS_PER_MOL = 1e6;
/** Parts of a share: shares are taken in whole ten-thousandths, rounded up. */
const PARTS = 10_000;
/** Slips of binary fractions (0.3 × 10,000) are no reason to round up. */
const SLIP = 1e-6;

/** Whole units in a deposition that is there, mol N/ha/yr: rounded down. */
export function supplyUnits(deposition: number): number {
  return Math.floor(deposition * UNITS_PER_MOL);
}

/** Whole units of a deposition that is asked or in the way, mol N/ha/yr: rounded up. */
export function demandUnits(deposition: number): number {
  return Math.ceil(deposition * UNITS_PER_MOL);
}

/** A share (0-1) in ten-thousandths, rounded up; RangeError outside 0-1. */
export function shareParts(share: number): number {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`expected a share from 0 to 1, got ${share}`);
  return Math.max(0, Math.ceil(share * PARTS - SLIP));
}

/** The part of whole units that a share takes away, rounded up; exact up to 900,000 mol N/ha/yr. */
export function partOf(units: number, parts: number): number {
  return Math.ceil((units * parts) / PARTS);
}

/** Units as mol N/ha/yr. */
export function molOf(units: number): number {
  return units / UNITS_PER_MOL;
}
