/** Why a claim is blocked: which steps between what the scenario could release and what is left took something away. */
import type { Account } from "./account.ts";
import type { ClaimAnswer } from "./answer.ts";
import { NATURE_CAUSES, type Ledger } from "./ledger.ts";

/**
 * not-released: no measure of the scenario lowers the deposition here. not-counted: measures do, but their permit has not
 * changed yet. skimmed: the province takes a part. nature: the hexagon stays overloaded, so nature needs it.
 * not-allowed: the user recorded that the nature of this site does not allow use. taken: by claims that go before.
 * too-large: more is asked than all measures release here.
 */
export const BLOCK_REASONS = [
  ...(["not-released", "not-counted", "skimmed", "nature"] as const),
  ...(["not-allowed", "taken", "too-large"] as const),
] as const;
export type BlockReason = (typeof BLOCK_REASONS)[number];

/** A reason and on how many of the blocked hexagons it holds. */
export interface ReasonCount {
  readonly reason: BlockReason;
  readonly hexagons: number;
}

/**
 * The reasons on a receptor, in the order of {@link BLOCK_REASONS}. The potential ledger has the same rules and year, but
 * all measures counted, whatever their status. Asked in units.
 */
export function reasonsAt(
  account: Account,
  potential: Ledger,
  r: number,
  asked: number,
): readonly BlockReason[] {
  const { ledger } = account;
  const could = potential.released[r];
  if (could === 0) return ["not-released"];
  const cause = NATURE_CAUSES[potential.natureCause[r]];
  const holds: Readonly<Record<BlockReason, boolean>> = {
    "not-released": false,
    "not-counted": could > ledger.released[r],
    skimmed: potential.skimmed[r] > 0,
    nature: potential.neededForNature[r] > 0 && cause === "overloaded",
    "not-allowed": potential.neededForNature[r] > 0 && cause === "not-allowed",
    taken: account.reserved[r] + account.issued[r] > 0,
    "too-large": asked > could,
  };
  return BLOCK_REASONS.filter((reason) => holds[reason]);
}

/** On how many blocked hexagons each reason holds, in one year's account; only those that occur. */
export function blockReasons(
  account: Account,
  potential: Ledger,
  { blocked }: ClaimAnswer,
): readonly ReasonCount[] {
  const counts = new Map<BlockReason, number>();
  for (const [i, r] of blocked.receptors.entries())
    for (const reason of reasonsAt(account, potential, r, account.available(r) + blocked.shortage[i]))
      counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return BLOCK_REASONS.filter((reason) => counts.has(reason)).map((reason) => ({
    reason,
    hexagons: counts.get(reason) ?? 0,
  }));
}
