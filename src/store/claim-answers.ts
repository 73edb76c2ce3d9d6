/** The claims against the ledgers: at once for the one that is edited, and all of them in turn when the answers have settled. */
import { computed, type ReadableAtom } from "nanostores";
import { allocate, type Allocation } from "../space/allocation.ts";
import type { ComputedClaim } from "../space/claim-demand.ts";
import type { Claim } from "../space/claim.ts";
import { spaceTable, type SpaceTable } from "../space/site-space.ts";
import { claimVerdict, type ClaimVerdict, type YearAccount } from "../space/verdict.ts";
import { isCurrent, isExact } from "./claim-runner.ts";
import { selectedClaim } from "./inputs.ts";
import { valueOf } from "./loading.ts";
import type { SpaceLedgers } from "./space-ledgers.ts";
import type { ClaimRun, Store } from "./store.ts";

/** A claim with what its sources add, as far as that is known. */
export interface AskedClaim extends ComputedClaim {
  /** False for a first answer on coarse hexagons. */
  readonly exact: boolean;
  /** True when it was moved or its stack changed since. */
  readonly isPrevious: boolean;
}

/** The claims that have an answer, in their order; the same object for a claim of which nothing has changed. */
export function askedClaimsAtom(store: Store): ReadableAtom<readonly AskedClaim[]> {
  const claims = computed(store.inputs, ({ work }) => work.claims);
  let known = new Map<Claim, { readonly run: ClaimRun; readonly asked: AskedClaim }>();
  let last: readonly AskedClaim[] = [];
  return computed([claims, store.claimRuns], (all, loading) => {
    const runs = valueOf(loading);
    const next = new Map<Claim, { readonly run: ClaimRun; readonly asked: AskedClaim }>();
    for (const claim of all) {
      const run = runs?.get(claim.id);
      if (run?.contributions.length !== claim.sources.length) continue;
      const before = known.get(claim);
      const asked =
        before?.run === run
          ? before.asked
          : {
              claim,
              contributions: run.contributions,
              exact: isExact(run),
              isPrevious: !isCurrent(run, claim),
            };
      next.set(claim, { run, asked });
    }
    known = next;
    const list = Array.from(next.values(), ({ asked }) => asked);
    return list.length === last.length && list.every((one, i) => one === last[i]) ? last : (last = list);
  });
}

/** The claim that is edited, judged after those that go before it. */
export interface SelectedAnswer {
  readonly asked: AskedClaim;
  /** Undefined when it occupies none of the years that are looked at. */
  readonly verdict: ClaimVerdict | undefined;
  /** The accounts that it is judged against. */
  readonly years: readonly YearAccount[];
}

/** In the frame in which a claim is dragged: those before it are not allocated anew. */
export function selectedAnswerAtom(
  store: Store,
  ledgers: ReadableAtom<SpaceLedgers | undefined>,
  asked: ReadableAtom<readonly AskedClaim[]>,
): ReadableAtom<SelectedAnswer | undefined> {
  const id = computed(store.inputs, (inputs) => selectedClaim(inputs)?.id);
  const mode = computed(store.inputs, ({ work }) => work.space.mode);
  let booked: { readonly key: readonly unknown[]; readonly years: readonly YearAccount[] } | undefined;
  return computed([ledgers, asked, id, mode], (found, all, selected, how): SelectedAnswer | undefined => {
    const place = all.findIndex(({ claim }) => claim.id === selected);
    if (found === undefined || place < 0) return undefined;
    const { priority } = all[place].claim;
    const claims = all.filter(
      ({ claim }, i) =>
        claim.priority < priority || (how === "first-come" && claim.priority === priority && i < place),
    );
    const key = [found, how, ...claims];
    if (booked?.key.length !== key.length || key.some((part, i) => part !== booked?.key[i])) {
      const { years } = allocate({ years: found.years, sites: found.sites, claims, mode: how });
      booked = { key, years };
    }
    const { years } = booked;
    return { asked: all[place], verdict: claimVerdict(years, found.sites, all[place]), years };
  });
}

/** All claims in turn, and what is left after them in the year of the scenario. */
export interface SpaceState {
  readonly allocation: Allocation;
  readonly table: SpaceTable;
  /** Claims whose answer is not in it yet, or has changed since. */
  readonly waiting: number;
}

/** While a claim is dragged this stays as it was, but for the ledgers. */
export function spaceStateAtom(
  store: Store,
  ledgers: ReadableAtom<SpaceLedgers | undefined>,
  asked: ReadableAtom<readonly AskedClaim[]>,
): ReadableAtom<SpaceState | undefined> {
  const mode = computed(store.inputs, ({ work }) => work.space.mode);
  const count = computed(store.inputs, ({ work }) => work.claims.length);
  let last: { readonly key: readonly unknown[]; readonly state: SpaceState } | undefined;
  return computed([ledgers, asked, mode, count], (found, all, how, wanted): SpaceState | undefined => {
    if (found === undefined) return (last = undefined);
    const settled = all.filter(({ exact, isPrevious }) => exact && !isPrevious);
    const waiting = wanted - settled.length;
    const key = [found, how, wanted];
    const isKept = waiting > 0 && last !== undefined && key.every((part, i) => part === last?.key[i]);
    if (isKept && last !== undefined) return (last = { key, state: { ...last.state, waiting } }).state;
    const allocation = allocate({ years: found.years, sites: found.sites, claims: settled, mode: how });
    const [{ account, potential }] = allocation.years;
    const table = spaceTable(account, found.sites, potential);
    return (last = { key, state: { allocation, table, waiting } }).state;
  });
}
