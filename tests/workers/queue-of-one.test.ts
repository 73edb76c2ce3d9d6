import { describe, expect, it } from "vitest";
import { QueueOfOne } from "../../src/workers/queue-of-one.ts";

/** Work that ends when told. */
function held(): { readonly work: () => Promise<string>; readonly end: () => void; started: boolean } {
  let end: () => void = () => undefined;
  const until = new Promise<void>((resolve) => (end = resolve));
  const one = {
    started: false,
    work: async () => {
      one.started = true;
      await until;
      return "done";
    },
    end: () => end(),
  };
  return one;
}
const tick = () => new Promise((resolve) => setTimeout(resolve, 0));

describe("a queue of one", () => {
  it("runs one piece of work at a time", async () => {
    const queue = new QueueOfOne();
    const [a, b] = [held(), held()];
    const first = queue.run(a.work);
    const second = queue.run(b.work);
    await tick();
    expect([a.started, b.started]).toEqual([true, false]);
    a.end();
    b.end();
    expect([await first, await second]).toEqual(["done", "done"]);
  });
  it("lets the newest wait, and drops the one that waited", async () => {
    const queue = new QueueOfOne();
    const [a, b, c] = [held(), held(), held()];
    const first = queue.run(a.work);
    const second = queue.run(b.work);
    const third = queue.run(c.work);
    await expect(second).rejects.toMatchObject({ name: "AbortError" });
    a.end();
    c.end();
    await Promise.all([first, third]);
    expect([b.started, c.started]).toEqual([false, true]);
  });
  it("goes on after work that failed", async () => {
    const queue = new QueueOfOne();
    const failing = queue.run(() => Promise.reject(new Error("no")));
    const next = queue.run(() => Promise.resolve(1));
    await expect(failing).rejects.toThrow("no");
    expect(await next).toBe(1);
  });
  it("begins before it returns, and gives the place of aborted work away at once", async () => {
    const queue = new QueueOfOne();
    const [a, b] = [held(), held()];
    const stop = new AbortController();
    const first = queue.run(a.work, stop.signal);
    expect(a.started).toBe(true);
    stop.abort();
    const second = queue.run(b.work);
    expect(b.started).toBe(true);
    a.end();
    b.end();
    expect([await first, await second]).toEqual(["done", "done"]);
  });
  it("forgets work whose signal says so while it waits", async () => {
    const queue = new QueueOfOne();
    const [a, b, c] = [held(), held(), held()];
    const stop = new AbortController();
    const first = queue.run(a.work);
    const second = queue.run(b.work, stop.signal);
    stop.abort();
    await expect(second).rejects.toMatchObject({ name: "AbortError" });
    const third = queue.run(c.work);
    a.end();
    c.end();
    await Promise.all([first, third]);
    expect(b.started).toBe(false);
    await expect(queue.run(b.work, stop.signal)).rejects.toMatchObject({ name: "AbortError" });
  });
});
