/**
 * A simulated tender: which bids are awarded from a fixed budget.
 *
 * The rule: bids are taken by ascending EUR per kg; of equal prices the greater reduction first, then the earlier entry. A bid
 * is awarded whole or not at all. One that costs more than what is left is passed over, and dearer ones that do fit are still
 * awarded. The first that does not fit is the marginal bid.
 */

/** An offer: so much less NH3 (kg/yr) at an emitter, for so much one-off subsidy per kg/yr. */
export interface Bid {
  readonly emitter: string;
  readonly amount: number;
  readonly eurPerKg: number;
}

/** What is wrong with a bid: the field, and what it must be. */
export interface BidFault {
  readonly field: keyof Bid;
  readonly expected: "an emitter" | "more than 0" | "0 or more";
}

/** One bid in the order in which it was judged. */
export interface Award {
  readonly bid: Bid;
  /** Its place in the list that was handed in. */
  readonly entry: number;
  readonly costEur: number;
  readonly isAwarded: boolean;
  /** True when another bid has the same price, so that the rule for ties decided their order. */
  readonly isTied: boolean;
  /** What is left of the budget after this bid, EUR. */
  readonly leftEur: number;
}

/** The outcome of a simulated tender. */
export interface TenderAwards {
  readonly awards: readonly Award[];
  /** The first that does not fit in what is left; undefined when all are awarded. */
  readonly marginal: Award | undefined;
  readonly budgetEur: number;
  readonly spentEur: number;
  /** kg NH3/yr awarded. */
  readonly amount: number;
}

/** Most that a bid can be, to keep a slip of the keyboard from being taken for an offer: 10,000 t/yr, EUR 1 million per kg. */
export const BID_LIMITS = { amount: 10_000_000, eurPerKg: 1_000_000 } as const;

/** The faults of a bid; none when it can be judged. The emitter must be one of those given, if they are. */
export function bidFaults(bid: Bid, emitters?: ReadonlySet<string>): readonly BidFault[] {
  const faults: BidFault[] = [];
  if (bid.emitter === "" || emitters?.has(bid.emitter) === false)
    faults.push({ field: "emitter", expected: "an emitter" });
  if (!(bid.amount > 0 && bid.amount <= BID_LIMITS.amount))
    faults.push({ field: "amount", expected: "more than 0" });
  if (!(bid.eurPerKg >= 0 && bid.eurPerKg <= BID_LIMITS.eurPerKg))
    faults.push({ field: "eurPerKg", expected: "0 or more" });
  return faults;
}

/** Judges the bids by the rule above; RangeError for a bid with a fault or a budget below 0. */
export function awardBids(bids: readonly Bid[], budgetEur: number): TenderAwards {
  if (!(budgetEur >= 0)) throw new RangeError(`expected a budget of EUR 0 or more, got ${budgetEur}`);
  bids.forEach((bid, entry) => {
    for (const { field, expected } of bidFaults(bid))
      throw new RangeError(`expected ${expected} in ${field} of bid ${entry + 1}`);
  });
  const judged = bids
    .map((bid, entry) => ({ bid, entry, costEur: bid.amount * bid.eurPerKg }))
    .sort((a, b) => a.bid.eurPerKg - b.bid.eurPerKg || b.bid.amount - a.bid.amount || a.entry - b.entry);
  let spentEur = 0;
  let amount = 0;
  const awards = judged.map((one): Award => {
    const isAwarded = spentEur + one.costEur <= budgetEur;
    if (isAwarded) {
      spentEur += one.costEur;
      amount += one.bid.amount;
    }
    const isTied = judged.some((other) => other !== one && other.bid.eurPerKg === one.bid.eurPerKg);
    return { ...one, isAwarded, isTied, leftEur: budgetEur - spentEur };
  });
  return { awards, marginal: awards.find(({ isAwarded }) => !isAwarded), budgetEur, spentEur, amount };
}
