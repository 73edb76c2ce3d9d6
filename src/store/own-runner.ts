/** Runs the model for the own source: a quick answer while it is dragged, the exact one when it rests, then the band. */
import { messageOf } from "../base/errors.ts";
import { bandRuns } from "../check/band-runs.ts";
import { countLoads, type CountLoads, type RunName } from "../check/band.ts";
import type { PointSource, Substance } from "../model/source.ts";
import type { DepositionPool } from "../workers/pool.ts";
import type { StackHeight } from "../check/emitter-source.ts";
import { busyAfter, failedAfter, isAbort, NONE, valueOf } from "./loading.ts";
import { ownStackHeight, ownSubstances, pointSourceOf, runKey } from "./own-source.ts";
import type { Services } from "./services.ts";
import type { OwnAnswer, OwnStage, Store } from "./store.ts";

interface Job {
  readonly key: string;
  readonly source: PointSource;
  readonly substances: readonly Substance[];
  readonly stack: StackHeight | undefined;
}

/** Keeps the answer of a store up to date with its own source. */
export class OwnRunner {
  readonly #store: Store;
  readonly #services: Services;
  #pool: DepositionPool | undefined;
  #running: { readonly key: string; readonly stop: AbortController; hasFirst: boolean } | undefined;
  /** What was stopped or has failed is not tried again by itself. */
  #refused = "";

  constructor(store: Store, services: Services) {
    this.#store = store;
    this.#services = services;
  }

  /** Starts the workers, so that the first question need not wait for them. */
  prepare(): DepositionPool {
    this.#pool ??= this.#services.createPool();
    return this.#pool;
  }

  /** Takes up what is wanted now. A run is only left for a newer one when its first answer has been shown. */
  follow(): void {
    const job = this.#wanted();
    if (job === undefined) {
      this.#running?.stop.abort();
      this.#running = undefined;
      this.#store.ownAnswer.set(NONE);
      return;
    }
    if (job.key === this.#refused || job.key === this.#running?.key) return;
    if (this.#running === undefined && this.#isComplete(job.key)) return;
    if (this.#running !== undefined && !this.#running.hasFirst) return;
    this.#running?.stop.abort();
    void this.#run(job);
  }

  /** Leaves the run that is under way; its first answer stays. */
  stop(): void {
    const { ownAnswer, isStopped } = this.#store;
    if (this.#running === undefined) return;
    this.#refused = this.#running.key;
    this.#running.stop.abort();
    this.#running = undefined;
    const value = valueOf(ownAnswer.get());
    ownAnswer.set(value === undefined ? NONE : { kind: "ready", value });
    isStopped.set(true);
  }

  /** Takes up again what was stopped or has failed. */
  resume(): void {
    this.#refused = "";
    this.#store.isStopped.set(false);
    this.follow();
  }

  dispose(): void {
    this.#running?.stop.abort();
    this.#pool?.dispose();
    this.#pool = undefined;
  }

  #wanted(): Job | undefined {
    const { own } = this.#store.inputs.get();
    const first = valueOf(this.#store.firstView.get());
    if (own === undefined || first === undefined || valueOf(this.#store.ground.get()) === undefined)
      return undefined;
    const source = pointSourceOf(own, first.sectorDefaults);
    const substances = ownSubstances(own);
    const stack = ownStackHeight(own, first.sectorDefaults);
    const key = `${runKey(source, substances)} ${stack === undefined ? "known" : "default"}`;
    return { key, source, substances, stack };
  }

  #isComplete(key: string): boolean {
    const answer = this.#store.ownAnswer.get();
    return answer.kind === "ready" && answer.value.key === key && answer.value.runs !== undefined;
  }

  async #run(job: Job): Promise<void> {
    const { ownAnswer, isStopped } = this.#store;
    const stop = new AbortController();
    const running = { key: job.key, stop, hasFirst: false };
    this.#running = running;
    this.#refused = "";
    isStopped.set(false);
    ownAnswer.set(busyAfter(ownAnswer.get()));
    this.#store.ownStage.set("first");
    const { key, source } = job;
    const show = (stage: OwnStage, value: OwnAnswer): void => {
      this.#store.ownStage.set(stage);
      ownAnswer.set({ kind: "busy", done: 0, value });
    };
    const progress = (done: number): void => ownAnswer.set(busyAfter(ownAnswer.get(), done));
    try {
      const pool = this.prepare();
      const contribution = await pool.compute(
        { source, substances: job.substances },
        {
          signal: stop.signal,
          onProvisional: (first) => {
            if (stop.signal.aborted) return;
            running.hasFirst = true;
            show("exact", { key, source, contribution: first, runs: undefined });
            this.follow();
          },
          onProgress: (done, total) => {
            if (!stop.signal.aborted && running.hasFirst) progress(total > 0 ? done / total : 0);
          },
        },
      );
      running.hasFirst = true;
      show("band", { key, source, contribution, runs: undefined });
      this.follow();
      const runs = await this.#bandRuns(pool, job, stop.signal, progress);
      if (this.#running !== running) return;
      this.#running = undefined;
      ownAnswer.set({ kind: "ready", value: { key, source, contribution, runs } });
      this.follow();
    } catch (error) {
      if (this.#running !== running || isAbort(error)) return;
      this.#running = undefined;
      this.#refused = key;
      ownAnswer.set(failedAfter(ownAnswer.get(), messageOf(error)));
    }
  }

  async #bandRuns(
    pool: DepositionPool,
    { source, substances, stack }: Job,
    signal: AbortSignal,
    onProgress: (done: number) => void,
  ): Promise<Partial<Record<RunName, CountLoads>>> {
    const wanted = bandRuns(source, substances, stack);
    const loads: Partial<Record<RunName, CountLoads>> = {};
    for (const [i, { name, ...request }] of wanted.entries()) {
      const contribution = await pool.compute(request, {
        signal,
        onProgress: (done, total) => {
          if (!signal.aborted) onProgress((i + (total > 0 ? done / total : 0)) / wanted.length);
        },
      });
      signal.throwIfAborted();
      const ground = valueOf(this.#store.ground.get());
      if (ground === undefined) throw new RangeError("expected the hexagons to stay");
      loads[name] = countLoads(contribution, ground.areas);
      onProgress((i + 1) / wanted.length);
    }
    return loads;
  }
}
