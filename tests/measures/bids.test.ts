import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { awardBids, bidFaults, type Bid } from "../../src/measures/bids.ts";

const bid = (eurPerKg: number, amount: number, emitter = "works"): Bid => ({ emitter, amount, eurPerKg });
const arbitraryBids = fc.array(
  fc.record({
    emitter: fc.constantFrom("a", "b", "c"),
    amount: fc.integer({ min: 1, max: 100_000 }),
    eurPerKg: fc.integer({ min: 0, max: 40 }),
  }),
  { maxLength: 20 },
);
const arbitraryBudget = fc.integer({ min: 0, max: 3_000_000 });

describe("a simulated tender", () => {
  it("never spends more than its budget", () => {
    fc.assert(
      fc.property(arbitraryBids, arbitraryBudget, (bids, budget) => {
        const { awards, spentEur, amount } = awardBids(bids, budget);
        const awarded = awards.filter((one) => one.isAwarded);
        expect(spentEur).toBeLessThanOrEqual(budget);
        expect(spentEur).toBe(awarded.reduce((sum, one) => sum + one.bid.amount * one.bid.eurPerKg, 0));
        expect(amount).toBe(awarded.reduce((sum, one) => sum + one.bid.amount, 0));
      }),
    );
  });
  it("passes over a cheaper bid for a dearer one only where the cheaper did not fit in what was left", () => {
    fc.assert(
      fc.property(arbitraryBids, arbitraryBudget, (bids, budget) => {
        const { awards } = awardBids(bids, budget);
        expect(awards.map((one) => one.entry).sort((a, b) => a - b)).toEqual(bids.map((_, entry) => entry));
        let left = budget;
        awards.forEach((one, place) => {
          if (place > 0) expect(one.bid.eurPerKg).toBeGreaterThanOrEqual(awards[place - 1].bid.eurPerKg);
          expect(one.isAwarded).toBe(one.costEur <= left);
          if (one.isAwarded) left -= one.costEur;
          expect(one.leftEur).toBe(left);
        });
      }),
    );
  });
  it("takes of equal prices the greater reduction first, then the earlier entry, and says that it did", () => {
    const { awards } = awardBids([bid(5, 10), bid(5, 30), bid(4, 1), bid(5, 10)], 1e9);
    expect(awards.map((one) => one.entry)).toEqual([2, 1, 0, 3]);
    expect(awards.map((one) => one.isTied)).toEqual([false, true, true, true]);
  });
  it("awards a bid whole or not at all: the marginal one is the first that does not fit, a dearer small one may still", () => {
    const { awards, marginal, spentEur } = awardBids([bid(1, 60), bid(2, 30), bid(3, 5)], 100);
    expect(awards.map((one) => one.isAwarded)).toEqual([true, false, true]);
    expect(marginal?.entry).toBe(1);
    expect(spentEur).toBe(75);
    expect(awardBids([bid(1, 60)], 60).marginal).toBeUndefined();
  });
  it.each([
    [bid(NaN, 1), "eurPerKg"],
    [bid(-1, 1), "eurPerKg"],
    [bid(1, -5), "amount"],
    [bid(1, 0), "amount"],
    [bid(1, NaN), "amount"],
    [bid(1, Infinity), "amount"],
    [bid(1, 1, ""), "emitter"],
    [bid(1, 1, "nobody"), "emitter"],
  ])("finds the fault of %o in its field", (wrong, field) => {
    expect(bidFaults(wrong, new Set(["works"])).map((fault) => fault.field)).toEqual([field]);
    if (wrong.emitter !== "nobody") expect(() => awardBids([wrong], 1)).toThrow(RangeError);
  });
});
