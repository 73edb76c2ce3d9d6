/** Where a claim would fit better: the points of a grid around it, one after the other, as first answers of the model. */
import { messageOf } from "../base/errors.ts";
import type { Site } from "../check/site.ts";
import {
  candidateAnswer,
  candidateGrid,
  type CandidateAnswer,
  type CandidateGrid,
} from "../space/candidates.ts";
import { isClaimedIn, movedClaim, type Claim } from "../space/claim.ts";
import { pointOfClaimSource } from "../space/new-claim.ts";
import type { YearAccount } from "../space/verdict.ts";
import type { DepositionPool } from "../workers/pool.ts";
import { selectedClaim } from "./inputs.ts";
import { insist } from "./insist.ts";
import { failedAfter, isAbort, NONE, valueOf } from "./loading.ts";
import type { CandidateMap, Store } from "./store.ts";

/** Points that are tried; about 30 ms each. */
const POINTS = 400;
/** Between two pictures of what is known, ms. */
const SHOWN_EVERY = 300;

/** Fills the candidates of a store. */
export class CandidateSearch {
  readonly #store: Store;
  readonly #pool: () => DepositionPool;
  #stop: AbortController | undefined;
  /** What the search was for; anything else makes it void. */
  #basis: readonly unknown[] = [];

  constructor(store: Store, pool: () => DepositionPool) {
    this.#store = store;
    this.#pool = pool;
  }

  /** Searches within a distance, m, against accounts without the claim itself; what was found before is forgotten. */
  async start(
    claim: Claim,
    years: readonly YearAccount[],
    sites: readonly Site[],
    distance: number,
  ): Promise<void> {
    this.#stop?.abort();
    const stop = (this.#stop = new AbortController());
    this.#basis = this.#wanted();
    const { candidates } = this.#store;
    const [{ x, y }] = claim.sources;
    const grid = candidateGrid(x, y, distance, POINTS);
    const accounts = years
      .map(({ account }) => account)
      .filter(({ ledger }) => isClaimedIn(claim, ledger.year));
    if (accounts.length === 0) return;
    const answers: CandidateAnswer[] = [];
    let shown = -Infinity;
    const value = (): CandidateMap => ({ claim, distance, grid, answers: [...answers] });
    candidates.set({ kind: "busy", done: 0, value: value() });
    try {
      for (const point of grid.points) {
        answers.push(await this.#answer(claim, point, accounts, sites, stop.signal));
        if (performance.now() - shown < SHOWN_EVERY) continue;
        shown = performance.now();
        candidates.set({ kind: "busy", done: answers.length / grid.points.length, value: value() });
      }
      candidates.set({ kind: "ready", value: value() });
    } catch (error) {
      if (this.#stop !== stop) return;
      // What was found stands, as coarse points come first.
      if (isAbort(error)) candidates.set({ kind: "ready", value: value() });
      else candidates.set(failedAfter(candidates.get(), messageOf(error)));
    } finally {
      if (this.#stop === stop) this.#stop = undefined;
    }
  }

  /** Ends the search; what was found stays. */
  stop(): void {
    this.#stop?.abort(new DOMException("the search was stopped", "AbortError"));
  }

  /** Forgets what was found once the claim, the scenario or a rule is another, or nobody looks any more. */
  follow(): void {
    const { candidates } = this.#store;
    if (candidates.get().kind === "none") return;
    const wanted = this.#wanted();
    if (wanted.every((part, i) => part === this.#basis[i])) return;
    const stop = this.#stop;
    this.#stop = undefined;
    stop?.abort();
    candidates.set(NONE);
  }

  #wanted(): readonly unknown[] {
    const inputs = this.#store.inputs.get();
    const { view, work, scenario, threshold } = inputs;
    const ground = valueOf(this.#store.ground.get());
    return [view === "space", selectedClaim(inputs), work, scenario, threshold, ground];
  }

  async #answer(
    claim: Claim,
    { x, y }: CandidateGrid["points"][number],
    accounts: Parameters<typeof candidateAnswer>[0],
    sites: readonly Site[],
    signal: AbortSignal,
  ): Promise<CandidateAnswer> {
    const [first] = claim.sources;
    const moved = movedClaim(claim, x - first.x, y - first.y);
    const contributions = [];
    for (const source of moved.sources) {
      const request = { source: pointOfClaimSource(source), substances: ["NH3", "NOx"] } as const;
      contributions.push(await insist(this.#pool(), request, { signal, isFirstEnough: true }));
    }
    return candidateAnswer(accounts, sites, { claim: moved, contributions });
  }
}
