/** A few workers that together compute what a source adds: a quick answer first, then the exact one. */
import type { Contribution } from "../model/contribution.ts";
import type { Substance } from "../model/source.ts";
import type { ComputeRequest, Job, PartAnswer } from "./deposition-service.ts";
import { Breakage } from "./breakage.ts";
import { QueueOfOne } from "./queue-of-one.ts";

/** A worker's service as seen from here; every call is answered later. */
export interface RemoteService {
  start(place: string): Promise<void>;
  warmUp(): Promise<void>;
  provisional(job: Job): Promise<PartAnswer>;
  exact(job: Job): Promise<PartAnswer | undefined>;
  done(id: number): Promise<number>;
  cancel(id: number): Promise<void>;
}

/** A worker: its service, a promise that only fails, when the worker does, and the way to end it. */
export interface PoolWorker {
  readonly service: RemoteService;
  readonly failed: Promise<never>;
  terminate(): void;
}

/** How to follow a computation. */
export interface ComputeOptions {
  /** Ends it with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Called once with a first answer on representative hexagons (exact: false); without it none is computed. */
  readonly onProvisional?: (contribution: Contribution) => void;
  /** Hexagons times substances done and to do, about ten times a second. */
  readonly onProgress?: (done: number, total: number) => void;
  /** True where the first answer is enough: it is then the outcome. */
  readonly isFirstEnough?: boolean;
}

/** Computes contributions in workers, one at a time. */
export interface DepositionPool {
  /** Settles when the workers have loaded their data, or fails with what was wrong with it. */
  readonly ready: Promise<void>;
  /** True once a worker has broken down or fallen silent: this pool answers nothing any more, a new one may. */
  readonly isBroken: boolean;
  /**
   * The deposition per kg/yr on every hexagon within 25 km. One request runs and one waits: a newer one takes the place
   * of the one that waits (AbortError). Fails when the data could not be loaded or a worker broke down.
   */
  compute(request: ComputeRequest, options?: ComputeOptions): Promise<Contribution>;
  /** Ends the workers; what still runs fails. */
  dispose(): void;
}

const PROGRESS_EVERY = 100; // ms
/** Questions about the progress without an answer after which the workers are given up: one that has run out of memory says nothing. */
const SILENT = 200;

/** Starts workers on the products at a place (an address in the browser, a folder in Node). */
export function poolOf(workers: readonly PoolWorker[], place: string): DepositionPool {
  if (workers.length === 0) throw new RangeError("expected at least one worker");
  const queue = new QueueOfOne();
  let lastId = 0;
  let isReady = false;
  const breakage = new Breakage(workers.map((worker) => worker.failed));
  const ready = breakage.until(
    Promise.all(workers.map((worker) => worker.service.start(place))).then(() => undefined),
  );
  ready.then(
    () => {
      isReady = true;
      for (const { service } of workers) service.warmUp().catch(() => undefined);
    },
    () => undefined,
  );

  const run = async (request: ComputeRequest, options: ComputeOptions): Promise<Contribution> => {
    const id = ++lastId;
    const { signal, onProvisional, onProgress } = options;
    const jobs = workers.map((worker, part) => ({
      worker,
      job: { ...request, id, part, parts: workers.length },
    }));
    let stop = (): void => undefined;
    const stopped = new Promise<never>((_, reject) => {
      stop = () => {
        // At once, so that it is heard before the next question.
        for (const { service } of workers) service.cancel(id).catch(() => undefined);
        reject(signal?.reason as Error);
      };
    });
    signal?.addEventListener("abort", stop, { once: true });
    stopped.catch(() => undefined);
    const until = <T>(promise: Promise<T>): Promise<T> => breakage.until(Promise.race([promise, stopped]));

    let total = 0;
    let isOver = false;
    const provisional = async (): Promise<Contribution> => {
      const parts = await until(Promise.all(jobs.map(({ worker, job }) => worker.service.provisional(job))));
      const contribution = joined(parts, false);
      total = contribution.rows.length * request.substances.length;
      return contribution;
    };
    const report = async (): Promise<void> => {
      const done = await Promise.all(workers.map((worker) => worker.service.done(id)));
      // What a worker says late must not make a finished run look busy again.
      if (total > 0 && !isOver)
        onProgress?.(
          done.reduce((sum, one) => sum + one, 0),
          total,
        );
    };
    let unanswered = 0;
    const ask = (): void => {
      if (++unanswered > SILENT) breakage.break(new Error("the workers do not answer any more"));
      report()
        .then(() => (unanswered = 0))
        .catch(() => undefined);
    };
    const timer = onProgress === undefined ? undefined : setInterval(ask, PROGRESS_EVERY);
    try {
      // Only then the exact part, so that the workers leave the processors to whoever shows the first answer.
      if (options.isFirstEnough === true) return await provisional();
      if (onProvisional !== undefined) onProvisional(await provisional());
      const parts = await until(Promise.all(jobs.map(({ worker, job }) => worker.service.exact(job))));
      if (!parts.every((part) => part !== undefined))
        throw new DOMException("the computation was stopped", "AbortError");
      const contribution = joined(parts, true);
      total = contribution.rows.length * request.substances.length;
      onProgress?.(total, total);
      return contribution;
    } finally {
      isOver = true;
      signal?.removeEventListener("abort", stop);
      clearInterval(timer);
    }
  };

  return {
    ready,
    get isBroken() {
      return breakage.isBroken;
    },
    // Once ready the question is under way before this returns: what it changes on the screen can be drawn meanwhile.
    compute: (request, options = {}) => {
      const work = (): Promise<Contribution> => queue.run(() => run(request, options), options.signal);
      return isReady ? work() : ready.then(work);
    },
    dispose: () => {
      breakage.break(new DOMException("the workers were ended", "AbortError"));
      for (const worker of workers) worker.terminate();
    },
  };
}

/** Parts hold 0 where another computes, so they are added; the sum is made in the arrays of the first that has them. */
function joined(parts: readonly PartAnswer[], exact: boolean): Contribution {
  const rows = parts[0].rows;
  if (rows === undefined) throw new RangeError("expected the rows from the first part");
  const perKg: Partial<Record<Substance, Float32Array>> = {};
  for (const part of parts)
    for (const [name, add] of Object.entries(part.perKg)) {
      if (add.length !== rows.length)
        throw new RangeError(`expected ${rows.length} figures of ${name}, got ${add.length}`);
      const substance = name as Substance;
      const sum = (perKg[substance] ??= add);
      if (sum !== add) for (let i = 0; i < sum.length; i++) sum[i] += add[i];
    }
  return { rows, perKg, exact };
}
