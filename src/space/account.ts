/**
 * What is booked on a ledger: reserved and issued per receptor, and all that the booked claims add, also where they ask
 * nothing. Never more is booked than the rules leave.
 */
import type { Booking } from "./claim.ts";
import type { Demand } from "./demand.ts";
import { availableOf, type Ledger } from "./ledger.ts";
import { UNITS_PER_MOL } from "./unit.ts";

/** A part (0-1) of a claim's demand, and where to book it. */
export interface BookedShare {
  readonly demand: Demand;
  readonly share: number;
  readonly booking: Booking;
}

/** One year's account; columns in units (unit.ts), per receptor. */
export class Account {
  readonly ledger: Ledger;
  readonly reserved: Float64Array;
  readonly issued: Float64Array;
  /** Deposition of all booked claims. */
  readonly added: Float64Array;
  /** The least that asks for space. */
  readonly threshold: number;

  constructor(ledger: Ledger) {
    const { length } = ledger.receptors;
    this.ledger = ledger;
    this.reserved = new Float64Array(length);
    this.issued = new Float64Array(length);
    this.added = new Float64Array(length);
    this.threshold = Math.round(ledger.rules.threshold * UNITS_PER_MOL);
  }

  /** What may still be booked. */
  available(r: number): number {
    return availableOf(this.ledger, r) - this.reserved[r] - this.issued[r];
  }

  /** What may be added before space is needed; below 0 where it is needed at once. */
  margin(r: number): number {
    return this.ledger.margin[r] - this.added[r];
  }

  /** Whether a demand (units, not yet rounded) asks for space: from the threshold, and where it passes the margin. */
  asks(r: number, demand: number): boolean {
    return demand > 0 && demand >= this.threshold && Math.ceil(demand) > this.margin(r);
  }

  /** Whether a demand asks for more than there is. */
  isBlocked(r: number, demand: number): boolean {
    return this.asks(r, demand) && Math.ceil(demand) > this.available(r);
  }

  /** Demands below this many units are not blocked: they are available, or ask for nothing. */
  room(r: number): number {
    return Math.max(this.available(r), this.threshold, this.margin(r));
  }

  /**
   * Books shares (0-1) of claims that together fit: first all is added, then each takes what it asks. RangeError when
   * more is asked than there is; the account is then no longer right.
   */
  book(claims: readonly BookedShare[]): void {
    for (const { demand, share } of claims)
      for (let i = 0; i < demand.receptors.length; i++)
        this.added[demand.receptors[i]] += Math.ceil(share * demand.units[i]);
    for (const { demand, share, booking } of claims) {
      const column = this[booking];
      for (let i = 0; i < demand.receptors.length; i++) {
        const r = demand.receptors[i];
        const part = share * demand.units[i];
        const units = Math.ceil(part);
        if (units === 0 || part < this.threshold || this.margin(r) >= 0) continue;
        if (units > this.available(r))
          throw new RangeError(`expected at most ${this.available(r)} units on receptor ${r}, got ${units}`);
        column[r] += units;
      }
    }
  }
}
