/** A claim with what the model says its sources add, and the demand and largest emission that follow. */
import type { Contribution } from "../model/contribution.ts";
import type { Emission } from "../model/source.ts";
import type { Account } from "./account.ts";
import { largestShare } from "./answer.ts";
import { emissionOfSource, type Claim } from "./claim.ts";
import { demandOf, type Demand } from "./demand.ts";
import type { Receptors } from "./receptors.ts";

/** A claim and what each of its sources adds per kg/yr of NH3 and NOx, in the order of the sources. */
export interface ComputedClaim {
  readonly claim: Claim;
  readonly contributions: readonly Contribution[];
}

/** What a claim puts on the receptors; RangeError when a contribution is missing. */
export function demandOfClaim(receptors: Receptors, { claim, contributions }: ComputedClaim): Demand {
  return demandWith(receptors, { claim, contributions }, claim.sources.map(emissionOfSource));
}

/** The most that fits if a claim emitted only this substance, kg/yr; undefined where no amount would be too much. */
export interface LargestEmission {
  readonly nh3: number | undefined;
  readonly nox: number | undefined;
}

/**
 * The largest yearly NH3 alone and NOx alone that fit at the claim's place: divided over its sources as the claim does,
 * or through the first source where the claim has none of it.
 */
export function largestEmissionOf(accounts: readonly Account[], computed: ComputedClaim): LargestEmission {
  const { sources } = computed.claim;
  const { receptors } = accounts[0].ledger;
  const most = (substance: "nh3" | "nox"): number | undefined => {
    const total = sources.reduce((sum, source) => sum + source[substance], 0);
    const emissions = sources.map((source, place): Emission => {
      const weight = total > 0 ? source[substance] / total : place === 0 ? 1 : 0;
      return { nh3: 0, nox: 0, dust: 0, [substance]: weight };
    });
    const { share } = largestShare(accounts, demandWith(receptors, computed, emissions));
    return share === Infinity ? undefined : share;
  };
  return { nh3: most("nh3"), nox: most("nox") };
}

function demandWith(
  receptors: Receptors,
  { claim, contributions }: ComputedClaim,
  emissions: readonly Emission[],
): Demand {
  if (contributions.length !== claim.sources.length)
    throw new RangeError(
      `expected ${claim.sources.length} contributions of ${claim.name}, got ${contributions.length}`,
    );
  return demandOf(
    receptors,
    contributions.map((contribution, place) => ({ contribution, emission: emissions[place] })),
  );
}
