import { describe, expect, it, vi } from "vitest";
import type { Job, PartAnswer } from "../../src/workers/deposition-service.ts";
import { poolOf, type PoolWorker } from "../../src/workers/pool.ts";

const request = {
  source: { x: 0, y: 0, height: 1, heatMegawatts: 0, timeProfile: 1 },
  substances: ["NH3"],
} as const;

/** A worker that answers its own places of four rows with place + 1, and 0 elsewhere; exact answers wait for a go. */
class FakeWorker implements PoolWorker {
  readonly cancelled: number[] = [];
  readonly jobs: Job[] = [];
  breakDown: (reason: Error) => void = () => undefined;
  readonly failed = new Promise<never>((_, reject) => (this.breakDown = reject));
  isTerminated = false;
  readonly #go: Promise<void>;
  readonly #start: Promise<void>;

  constructor(go: Promise<void> = Promise.resolve(), start: Promise<void> = Promise.resolve()) {
    this.#go = go;
    this.#start = start;
    this.failed.catch(() => undefined);
  }

  readonly service = {
    start: () => this.#start,
    warmUp: () => Promise.resolve(),
    provisional: (job: Job) => Promise.resolve(this.#answer(job, 10)),
    exact: async (job: Job) => {
      this.jobs.push(job);
      await this.#go;
      return this.cancelled.includes(job.id) ? undefined : this.#answer(job, 1);
    },
    done: () => Promise.resolve(2),
    cancel: (id: number) => {
      this.cancelled.push(id);
      return Promise.resolve();
    },
  };

  terminate(): void {
    this.isTerminated = true;
  }

  #answer(job: Job, times: number): PartAnswer {
    const NH3 = Float32Array.from({ length: 4 }, (_, i) =>
      i % job.parts === job.part ? times * (i + 1) : 0,
    );
    return { rows: job.part === 0 ? Uint32Array.of(5, 6, 7, 9) : undefined, length: 4, perKg: { NH3 } };
  }
}
const never = new Promise<void>(() => undefined);

describe("a pool", () => {
  it("puts the parts of its workers together, a provisional answer first", async () => {
    const pool = poolOf([new FakeWorker(), new FakeWorker()], "products");
    const provisional: unknown[] = [];
    const exact = await pool.compute(request, {
      onProvisional: (one) => provisional.push([one.exact, [...(one.perKg.NH3 ?? [])]]),
    });
    expect(provisional).toEqual([[false, [10, 20, 30, 40]]]);
    expect(exact.exact).toBe(true);
    expect([...exact.rows]).toEqual([5, 6, 7, 9]);
    expect([...(exact.perKg.NH3 ?? [])]).toEqual([1, 2, 3, 4]);
  });
  it("gives the first answer as the outcome where that is enough, and computes no other", async () => {
    const workers = [new FakeWorker(), new FakeWorker()];
    const answer = await poolOf(workers, "products").compute(request, { isFirstEnough: true });
    expect([answer.exact, [...(answer.perKg.NH3 ?? [])]]).toEqual([false, [10, 20, 30, 40]]);
    expect(workers.flatMap(({ jobs }) => jobs)).toEqual([]);
  });
  it("tells how far it is, up to the end", async () => {
    const pool = poolOf([new FakeWorker(new Promise((resolve) => setTimeout(resolve, 250)))], "products");
    const seen: [number, number][] = [];
    await pool.compute(request, {
      onProvisional: () => undefined,
      onProgress: (done, total) => seen.push([done, total]),
    });
    expect(seen[0]).toEqual([2, 4]);
    expect(seen.at(-1)).toEqual([4, 4]);
  });
  it("says nothing more once it has answered, however late a worker tells how far it was", async () => {
    const worker = new FakeWorker(new Promise((resolve) => setTimeout(resolve, 250)));
    worker.service.done = () => new Promise((resolve) => setTimeout(() => resolve(2), 400));
    const onProgress = vi.fn();
    await poolOf([worker], "products").compute(request, { onProvisional: () => undefined, onProgress });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(onProgress.mock.calls).toEqual([[4, 4]]);
  });
  it("stops at once when its signal says so, tells the workers, and computes on", async () => {
    const workers = [new FakeWorker(never), new FakeWorker(never)];
    const pool = poolOf(workers, "products");
    const stop = new AbortController();
    const stopped = pool.compute(request, { signal: stop.signal });
    await new Promise((resolve) => setTimeout(resolve, 5));
    stop.abort();
    await expect(stopped).rejects.toMatchObject({ name: "AbortError" });
    expect(workers.map((worker) => worker.cancelled)).toEqual([[1], [1]]);
    void pool.compute(request).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(workers[0].jobs.map((job) => job.id)).toEqual([1, 2]);
    pool.dispose();
  });
  it("fails with what was wrong with the products", async () => {
    const worker = new FakeWorker(undefined, Promise.reject(new Error("hexagons.bin: damaged")));
    const pool = poolOf([new FakeWorker(), worker], "products");
    await expect(pool.ready).rejects.toThrow("damaged");
    await expect(pool.compute(request)).rejects.toThrow("damaged");
  });
  it("fails when a worker breaks down or it is disposed of, rather than wait for ever", async () => {
    const worker = new FakeWorker(never);
    const broken = poolOf([worker], "products");
    const running = broken.compute(request);
    await broken.ready;
    worker.breakDown(new Error("out of memory"));
    await expect(running).rejects.toThrow("out of memory");
    const disposed = poolOf([new FakeWorker(never)], "products");
    const other = disposed.compute(request);
    await disposed.ready;
    disposed.dispose();
    await expect(other).rejects.toMatchObject({ name: "AbortError" });
  });

  it("gives up workers that have fallen silent", async () => {
    vi.useFakeTimers();
    try {
      const silent = new FakeWorker(never);
      silent.service.done = () => new Promise(() => undefined);
      const pool = poolOf([silent], "products");
      const answer = pool.compute(request, { onProgress: () => undefined });
      answer.catch(() => undefined);
      await vi.advanceTimersByTimeAsync(10_000);
      expect(pool.isBroken).toBe(false);
      await vi.advanceTimersByTimeAsync(15_000);
      expect(pool.isBroken).toBe(true);
      await expect(answer).rejects.toThrow("do not answer");
    } finally {
      vi.useRealTimers();
    }
  });
});
