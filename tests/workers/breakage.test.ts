import { describe, expect, it } from "vitest";
import { Breakage } from "../../src/workers/breakage.ts";
import { keptOf } from "../collect.ts";

const never = new Promise<never>(() => undefined);

describe("A breakage", () => {
  it("hands on what is awaited, and its failure", async () => {
    const breakage = new Breakage([never]);
    expect(await breakage.until(Promise.resolve(3))).toBe(3);
    await expect(breakage.until(Promise.reject(new Error("own")))).rejects.toThrow("own");
  });
  it("fails all that waits and all that comes later, with the first reason", async () => {
    let fail: (reason: Error) => void = () => undefined;
    const breakage = new Breakage([never, new Promise<never>((_, reject) => (fail = reject))]);
    const waiting = [breakage.until(never), breakage.until(never)];
    fail(new Error("worker"));
    for (const one of waiting) await expect(one).rejects.toThrow("worker");
    breakage.break(new Error("later"));
    await expect(breakage.until(Promise.resolve(1))).rejects.toThrow("worker");
  });
  it("keeps nothing of what has been answered", async () => {
    const breakage = new Breakage([never]);
    const answers: WeakRef<object>[] = [];
    for (let i = 0; i < 20; i++)
      answers.push(new WeakRef(await breakage.until(Promise.resolve({ figures: new Float32Array(10) }))));
    expect(await keptOf(answers)).toBeLessThan(2);
    await expect(breakage.until(Promise.resolve(1))).resolves.toBe(1);
  });
});
