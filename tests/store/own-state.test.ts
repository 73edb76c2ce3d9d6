import { afterEach, describe, expect, it } from "vitest";
import { startEffects, type Effects } from "../../src/store/effects.ts";
import { addOwnAt } from "../../src/store/own-steps.ts";
import { ownStatesAtom } from "../../src/store/own-state.ts";
import { setOwn } from "../../src/store/steps.ts";
import { HandPool, newStore, services, settle } from "./fixture.ts";

let effects: Effects | undefined;
afterEach(() => effects?.dispose());

describe("how far each own source is", () => {
  it("goes from computing over provisional to done, one source after the other", async () => {
    const store = newStore();
    const pool = new HandPool();
    effects = startEffects(store, services(pool));
    await settle();
    const states = ownStatesAtom(store);
    states.listen(() => undefined);
    const progress = (): string[] => states.get().map((one) => one.progress);
    store.update(addOwnAt(200_000, 400_000, "proposed"));
    store.update(addOwnAt(201_000, 400_000, "proposed"));
    await settle();
    expect(progress()).toEqual(["waiting", "computing"]);
    expect(states.get()[1].load).toBeUndefined();
    const seen = new Set<string>();
    for (let i = 0; i < pool.asked.length; i++) {
      pool.asked[i].first();
      await settle();
      seen.add(progress().join());
      pool.asked[i].finish();
      await settle();
      seen.add(progress().join());
    }
    expect([...seen]).toContain("provisional,computing");
    expect(progress()).toEqual(["done", "done"]);
    expect(states.get()[1].load).toBeGreaterThan(0);
  });

  it("says what was stopped and what has failed", async () => {
    const store = newStore();
    const pool = new HandPool();
    effects = startEffects(store, services(pool));
    await settle();
    const states = ownStatesAtom(store);
    states.listen(() => undefined);
    store.update(addOwnAt(200_000, 400_000, "proposed"));
    await settle();
    pool.asked[0].first();
    effects.stopOwn();
    await settle();
    expect(states.get()[0].progress).toBe("stopped");
    store.update(setOwn({ ...states.get()[0].own, x: 205_000 }));
    await settle();
    pool.asked.at(-1)?.fail("no workers");
    await settle();
    expect(states.get()[0].progress).toBe("failed");
  });
});
