/** Runs the model for the own sources: a quick answer while one is dragged, exact ones when it rests, then the bands. */
import { messageOf } from "../base/errors.ts";
import { bandRuns } from "../check/band-runs.ts";
import { countLoads, type CountLoads, type RunName } from "../check/band.ts";
import type { CountedAreas } from "../check/counted.ts";
import type { StackHeight } from "../check/emitter-source.ts";
import { ownStackHeight, ownSubstances, pointSourceOf } from "../check/own-source.ts";
import type { Contribution } from "../model/contribution.ts";
import type { PointSource, Substance } from "../model/source.ts";
import type { DepositionPool } from "../workers/pool.ts";
import { selectedSource } from "./inputs.ts";
import { busyAfter, failedAfter, isAbort, NONE, valueOf } from "./loading.ts";
import { runKey } from "./run-key.ts";
import type { Services } from "./services.ts";
import type { OwnAnswer, OwnAnswers, OwnStage, Store } from "./store.ts";
import { timed } from "./timed.ts";

/** What one own source asks of the model. */
interface Job {
  readonly id: string;
  readonly key: string;
  readonly source: PointSource;
  readonly substances: readonly Substance[];
  readonly stack: StackHeight | undefined;
}

/** What is under way: the answer itself, or the runs for its band. */
interface Running {
  readonly job: Job;
  readonly phase: "answer" | "band";
  readonly stop: AbortController;
  hasFirst: boolean;
}

/** Complete answers that are kept for an undo or a way back, most recent last. */
const REMEMBERED = 24;

/** Keeps the answers of a store up to date with its own sources, the selected one first. */
export class OwnRunner {
  readonly #store: Store;
  readonly #services: Services;
  readonly #complete = new Map<string, OwnAnswer>();
  #pool: DepositionPool | undefined;
  #running: Running | undefined;
  /** Key of the run that new workers were started for. */
  #restartedFor = "";
  /** Keys that were stopped or have failed: not tried again by themselves. */
  #refused: ReadonlySet<string> = new Set();
  /** What the loads of the answers were summed on. */
  #areas: CountedAreas | undefined;

  constructor(store: Store, services: Services) {
    this.#store = store;
    this.#services = services;
  }

  /** Starts the workers, so that the first question need not wait for them. */
  prepare(): DepositionPool {
    this.#pool ??= this.#services.createPool();
    return this.#pool;
  }

  /** Takes up what is wanted now. A run is only left for a more urgent one when its first answer has been shown. */
  follow(): void {
    // There the workers are for the claims.
    if (this.#store.inputs.get().view === "space") {
      this.#pause();
      return;
    }
    this.#forgetOthers();
    const jobs = this.#wanted();
    if (jobs.length === 0) {
      this.#running?.stop.abort();
      this.#running = undefined;
      this.#store.ownAnswers.set(NONE);
      return;
    }
    this.#keep(jobs);
    const next = this.#next(jobs);
    const running = this.#running;
    if (running !== undefined) {
      const isNext = running.job.key === next?.job.key && running.phase === next.phase;
      if (isNext || !running.hasFirst) return;
      running.stop.abort();
      this.#running = undefined;
    }
    if (next === undefined) this.#rest();
    else void this.#run(next.job, next.phase);
  }

  /** Loads on other hexagons are no answer any more. */
  #forgetOthers(): void {
    const areas = valueOf(this.#store.ground.get())?.areas;
    if (areas === this.#areas || areas === undefined) return;
    const before = this.#areas;
    this.#areas = areas;
    if (before === undefined) return;
    this.#running?.stop.abort();
    this.#running = undefined;
    this.#complete.clear();
    this.#store.ownAnswers.set(NONE);
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

  /** Ends the workers; the next question starts new ones. */
  dispose(): void {
    this.#running?.stop.abort();
    this.#running = undefined;
    this.#pool?.dispose();
    this.#pool = undefined;
  }

  #pause(): void {
    if (this.#running === undefined) return;
    this.#running.stop.abort();
    this.#running = undefined;
    this.#rest();
  }

  #wanted(): readonly Job[] {
    const inputs = this.#store.inputs.get();
    const first = valueOf(this.#store.firstView.get());
    if (first === undefined || valueOf(this.#store.ground.get()) === undefined) return [];
    const selected = selectedSource(inputs);
    const rest = inputs.work.sources.filter((own) => own !== selected);
    const defaults = first.sectorDefaults;
    return (selected === undefined ? [] : [selected, ...rest]).map((own) => ({
      id: own.id,
      key: runKey(own, defaults),
      source: pointSourceOf(own, defaults),
      substances: ownSubstances(own),
      stack: ownStackHeight(own, defaults),
    }));
  }

  /** Forgets the answers of sources that are gone, and takes back what is known of others. */
  #keep(jobs: readonly Job[]): void {
    const before = this.#answers();
    const answers = new Map<string, OwnAnswer>();
    for (const { id, key } of jobs) {
      const answer = before.get(id);
      const known = answer?.key === key ? answer : (this.#complete.get(key) ?? answer);
      if (known !== undefined) answers.set(id, known);
    }
    const isSame = answers.size === before.size && [...answers].every(([id, one]) => before.get(id) === one);
    if (!isSame) this.#publish(answers);
  }

  /** First all answers, then all bands. */
  #next(jobs: readonly Job[]): { readonly job: Job; readonly phase: Running["phase"] } | undefined {
    const answers = this.#answers();
    const open = jobs.filter(({ key }) => !this.#refused.has(key));
    const isExact = ({ id, key }: Job): boolean => {
      const answer = answers.get(id);
      return answer?.key === key && answer.contribution.exact;
    };
    const job = open.find((one) => !isExact(one));
    if (job !== undefined) return { job, phase: "answer" };
    const band = open.find(({ id }) => answers.get(id)?.runs === undefined);
    return band === undefined ? undefined : { job: band, phase: "band" };
  }

  async #run(job: Job, phase: Running["phase"]): Promise<void> {
    const { ownAnswers, isStopped, ownStage } = this.#store;
    const running: Running = { job, phase, stop: new AbortController(), hasFirst: phase === "band" };
    this.#running = running;
    // The workers begin before the screen is told.
    const work = phase === "answer" ? this.#runAnswer(running) : this.#runBand(running);
    isStopped.set(false);
    ownStage.set(phase === "band" ? "band" : "first");
    ownAnswers.set(busyAfter(ownAnswers.get()));
    try {
      await work;
      if (this.#running !== running) return;
      this.#running = undefined;
      this.follow();
    } catch (error) {
      if (this.#running !== running || isAbort(error)) return;
      this.#running = undefined;
      if (this.#restart(job)) return;
      this.#refused = new Set([...this.#refused, job.key]);
      ownAnswers.set(failedAfter(ownAnswers.get(), messageOf(error)));
    }
  }

  /** New workers in place of broken ones, once for a run; true when it is tried again. */
  #restart({ key }: Job): boolean {
    if (this.#pool?.isBroken !== true) return false;
    this.#pool.dispose();
    this.#pool = undefined;
    if (key === this.#restartedFor) return false;
    this.#restartedFor = key;
    this.follow();
    return true;
  }

  async #runAnswer(running: Running): Promise<void> {
    const { job, stop } = running;
    const start = performance.now();
    const show = (stage: OwnStage, contribution: Contribution): void => {
      running.hasFirst = true;
      timed(contribution.exact ? "pk-exact-answer" : "pk-first-answer", start);
      this.#store.ownStage.set(stage);
      const central = countLoads(contribution, this.#ground().areas);
      this.#answer(job, { key: job.key, source: job.source, contribution, central, runs: undefined });
    };
    const contribution = await this.prepare().compute(
      { source: job.source, substances: job.substances },
      {
        signal: stop.signal,
        onProvisional: (first) => {
          if (stop.signal.aborted) return;
          show("exact", first);
          this.follow();
        },
        onProgress: (done, total) => {
          if (!stop.signal.aborted && running.hasFirst) this.#progress(total > 0 ? done / total : 0);
        },
      },
    );
    stop.signal.throwIfAborted();
    show("band", contribution);
  }

  async #runBand({ job, stop }: Running): Promise<void> {
    const wanted = bandRuns(job.source, job.substances, job.stack);
    const runs: Partial<Record<RunName, CountLoads>> = {};
    for (const [i, { name, ...request }] of wanted.entries()) {
      const contribution = await this.prepare().compute(request, {
        signal: stop.signal,
        onProgress: (done, total) => {
          if (!stop.signal.aborted) this.#progress((i + (total > 0 ? done / total : 0)) / wanted.length);
        },
      });
      stop.signal.throwIfAborted();
      runs[name] = countLoads(contribution, this.#ground().areas);
      this.#progress((i + 1) / wanted.length);
    }
    const answer = this.#answers().get(job.id);
    if (answer?.key !== job.key) return;
    const complete = { ...answer, runs };
    this.#complete.delete(job.key);
    this.#complete.set(job.key, complete);
    const [oldest] = this.#complete.keys();
    if (this.#complete.size > REMEMBERED) this.#complete.delete(oldest);
    this.#answer(job, complete);
  }

  #ground(): { readonly areas: Parameters<typeof countLoads>[1] } {
    const ground = valueOf(this.#store.ground.get());
    if (ground === undefined) throw new RangeError("expected the hexagons to stay");
    return ground;
  }

  #answers(): OwnAnswers {
    return valueOf(this.#store.ownAnswers.get()) ?? new Map();
  }

  #answer({ id }: Job, answer: OwnAnswer): void {
    this.#store.ownAnswers.set({ kind: "busy", done: 0, value: new Map(this.#answers()).set(id, answer) });
  }

  #publish(value: OwnAnswers): void {
    const before = this.#store.ownAnswers.get();
    this.#store.ownAnswers.set(before.kind === "none" ? { kind: "ready", value } : { ...before, value });
  }

  /** Nothing is left to do: what there is stands, and a failure stays said. */
  #rest(): void {
    const { ownAnswers } = this.#store;
    const before = ownAnswers.get();
    if (before.kind === "busy")
      ownAnswers.set(before.value === undefined ? NONE : { kind: "ready", value: before.value });
  }

  #progress(done: number): void {
    const { ownAnswers } = this.#store;
    ownAnswers.set(busyAfter(ownAnswers.get(), done));
  }
}
