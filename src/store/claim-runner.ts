/** Runs the model for the sources of the claims, in the view Space: a first answer while one is dragged, then the exact one. */
import { messageOf } from "../base/errors.ts";
import type { Claim } from "../space/claim.ts";
import { pointOfClaimSource } from "../space/new-claim.ts";
import type { Contribution } from "../model/contribution.ts";
import type { PointSource } from "../model/source.ts";
import type { DepositionPool } from "../workers/pool.ts";
import { selectedClaim } from "./inputs.ts";
import { busyAfter, failedAfter, isAbort, NONE, valueOf } from "./loading.ts";
import type { ClaimRun, ClaimRuns, Store } from "./store.ts";
import { timed } from "./timed.ts";

/** One run of the model: equal keys have equal answers. */
interface Job {
  readonly key: string;
  readonly source: PointSource;
}

interface Running {
  readonly job: Job;
  readonly stop: AbortController;
  hasFirst: boolean;
}

/** Answers that are kept beyond those in use, for a way back. */
const REMEMBERED = 24;

function jobsOf({ sources }: Claim): readonly Job[] {
  return sources.map((one) => {
    const source = pointOfClaimSource(one);
    const { x, y, height, heatMegawatts, timeProfile } = source;
    return { key: [x, y, height, heatMegawatts, timeProfile].join(" "), source };
  });
}

/** What decides the run of a claim: places and stacks of its sources. */
export function claimKey(claim: Claim): string {
  return jobsOf(claim)
    .map(({ key }) => key)
    .join("; ");
}

/** True where a run was made for the claim as it is. */
export function isCurrent(run: ClaimRun | undefined, claim: Claim): run is ClaimRun {
  return run?.key === claimKey(claim);
}

/** True where nothing in the run is a first answer. */
export function isExact({ contributions }: ClaimRun): boolean {
  return contributions.every(({ exact }) => exact);
}

/** Keeps the runs of a store up to date with its claims, the selected one first. */
export class ClaimRunner {
  readonly #store: Store;
  readonly #pool: () => DepositionPool;
  readonly #known = new Map<string, Contribution>();
  #running: Running | undefined;
  /** Keys that were stopped or have failed: not tried again by themselves. */
  #refused: ReadonlySet<string> = new Set();

  constructor(store: Store, pool: () => DepositionPool) {
    this.#store = store;
    this.#pool = pool;
  }

  /** Takes up what is wanted now. A run is only left for a more urgent one when its first answer has been shown. */
  follow(): void {
    const { view } = this.#store.inputs.get();
    if (view !== "space" || valueOf(this.#store.ground.get()) === undefined) {
      this.#pause();
      return;
    }
    const jobs = this.#wanted();
    this.#publish();
    const next = this.#next(jobs);
    const running = this.#running;
    if (running !== undefined) {
      if (running.job.key === next?.key || !running.hasFirst) return;
      running.stop.abort();
      this.#running = undefined;
    }
    if (next === undefined) this.#rest();
    else void this.#run(next);
  }

  /** Leaves the work that is under way; first answers stay. */
  stop(): void {
    if (this.#running === undefined) return;
    this.#refused = new Set(this.#wanted().map(({ key }) => key));
    this.#pause();
    this.#store.isStopped.set(true);
  }

  /** Takes up again what was stopped or has failed. */
  resume(): void {
    this.#refused = new Set();
    this.#store.isStopped.set(false);
    this.follow();
  }

  #pause(): void {
    if (this.#running === undefined) return;
    this.#running.stop.abort();
    this.#running = undefined;
    this.#rest();
  }

  #wanted(): readonly Job[] {
    const inputs = this.#store.inputs.get();
    const selected = selectedClaim(inputs);
    if (selected === undefined) return [];
    const rest = inputs.work.claims.filter((claim) => claim !== selected);
    return [selected, ...rest].flatMap(jobsOf);
  }

  /** First the first answers, then the exact ones. */
  #next(jobs: readonly Job[]): Job | undefined {
    const open = jobs.filter(({ key }) => !this.#refused.has(key));
    return (
      open.find(({ key }) => !this.#known.has(key)) ?? open.find(({ key }) => !this.#known.get(key)?.exact)
    );
  }

  async #run(job: Job): Promise<void> {
    const { claimRuns, isStopped } = this.#store;
    const running: Running = { job, stop: new AbortController(), hasFirst: this.#known.has(job.key) };
    this.#running = running;
    // The workers begin before the screen is told.
    const work = this.#compute(running);
    isStopped.set(false);
    claimRuns.set(busyAfter(claimRuns.get(), this.#done(0)));
    try {
      const contribution = await work;
      if (this.#running !== running) return;
      this.#running = undefined;
      this.#learn(job, contribution);
      this.follow();
    } catch (error) {
      if (this.#running !== running || isAbort(error)) return;
      this.#running = undefined;
      this.#refused = new Set([...this.#refused, job.key]);
      claimRuns.set(failedAfter(claimRuns.get(), messageOf(error)));
    }
  }

  async #compute(running: Running): Promise<Contribution> {
    const { job, stop, hasFirst } = running;
    const start = performance.now();
    const contribution = await this.#pool().compute(
      { source: job.source, substances: ["NH3", "NOx"] },
      {
        signal: stop.signal,
        ...(hasFirst
          ? {}
          : {
              onProvisional: (first: Contribution) => {
                if (stop.signal.aborted) return;
                running.hasFirst = true;
                timed("pk-first-claim", start);
                this.#learn(job, first);
                this.follow();
              },
            }),
        onProgress: (done, total) => {
          if (stop.signal.aborted || !running.hasFirst) return;
          const { claimRuns } = this.#store;
          claimRuns.set(busyAfter(claimRuns.get(), this.#done(total > 0 ? done / total : 0)));
        },
      },
    );
    stop.signal.throwIfAborted();
    timed("pk-exact-claim", start);
    return contribution;
  }

  /** Share of all that is wanted, with a part of what is under way. */
  #done(part: number): number {
    const jobs = this.#wanted();
    const exact = jobs.filter(({ key }) => this.#known.get(key)?.exact === true).length;
    return jobs.length === 0 ? 0 : (exact + part) / jobs.length;
  }

  #learn({ key }: Job, contribution: Contribution): void {
    this.#known.delete(key);
    this.#known.set(key, contribution);
    const used = new Set(this.#wanted().map((job) => job.key));
    const unused = [...this.#known.keys()].filter((one) => !used.has(one));
    for (const one of unused.slice(0, Math.max(0, unused.length - REMEMBERED))) this.#known.delete(one);
  }

  /** Shows what is known of each claim: of all its sources, or what there was before. */
  #publish(): void {
    const { claimRuns, inputs } = this.#store;
    const before: ClaimRuns = valueOf(claimRuns.get()) ?? new Map<string, ClaimRun>();
    const runs = new Map<string, ClaimRun>();
    for (const claim of inputs.get().work.claims) {
      const last = before.get(claim.id);
      const contributions = jobsOf(claim).flatMap(({ key }) => this.#known.get(key) ?? []);
      const isWhole = contributions.length === claim.sources.length;
      const isSame = isWhole && contributions.every((one, i) => one === last?.contributions[i]);
      if (isWhole) {
        const key = claimKey(claim);
        const [{ x, y }] = claim.sources;
        runs.set(claim.id, isSame && last?.key === key ? last : { key, place: { x, y }, contributions });
      } else if (last?.contributions.length === claim.sources.length) runs.set(claim.id, last);
    }
    const isSame = runs.size === before.size && [...runs].every(([id, run]) => before.get(id) === run);
    if (isSame) return;
    const loading = claimRuns.get();
    claimRuns.set(loading.kind === "none" ? { kind: "ready", value: runs } : { ...loading, value: runs });
  }

  /** Nothing is left to do: what there is stands, and a failure stays said. */
  #rest(): void {
    const { claimRuns } = this.#store;
    const before = claimRuns.get();
    if (before.kind === "busy")
      claimRuns.set(before.value === undefined ? NONE : { kind: "ready", value: before.value });
  }
}
