import { afterEach, describe, expect, it } from "vitest";
import { startEffects, type Effects } from "../../src/store/effects.ts";
import { ringAtom } from "../../src/store/ring.ts";
import {
  changeWork,
  chooseEmitter,
  choosePlace,
  moveOwn,
  placeOwn,
  showView,
} from "../../src/store/steps.ts";
import { FIRST_VIEW, HandPool, newStore, services, settle } from "./fixture.ts";

let effects: Effects | undefined;
afterEach(() => effects?.dispose());

async function start() {
  const store = newStore();
  const pool = new HandPool();
  effects = startEffects(store, services(pool));
  const ring = ringAtom(store);
  const seen: (object | undefined)[] = [];
  ring.subscribe((at) => seen.push(at));
  await settle();
  return { store, pool, ring, seen };
}

describe("the ring", () => {
  it("stands at once around a new source, and moves with the answer when the source is moved", async () => {
    const { store, pool, ring } = await start();
    store.update(placeOwn(200_000, 400_000));
    expect(ring.get()).toEqual({ x: 200_000, y: 400_000 });
    await settle();
    pool.asked[0].finish();
    await settle();
    store.update(moveOwn("1", 201_000, 400_000));
    await settle();
    expect(ring.get()).toEqual({ x: 200_000, y: 400_000 });
    pool.asked.at(-1)?.first();
    await settle();
    expect(ring.get()).toEqual({ x: 201_000, y: 400_000 });
  });
  it("goes to the source all the same when the answer fails", async () => {
    const { store, pool, ring } = await start();
    store.update(placeOwn(200_000, 400_000));
    await settle();
    pool.asked[0].finish();
    await settle();
    store.update(moveOwn("1", 201_000, 400_000));
    await settle();
    pool.asked.at(-1)?.fail("no memory");
    await settle();
    expect(ring.get()).toEqual({ x: 201_000, y: 400_000 });
  });
  it("is told only when it moves: another emission leaves it alone", async () => {
    const { store, seen } = await start();
    store.update(placeOwn(200_000, 400_000));
    await settle();
    const before = seen.length;
    for (const nh3 of [1000, 2000])
      store.update(
        changeWork((work) => ({ ...work, sources: work.sources.map((own) => ({ ...own, nh3 })) })),
      );
    await settle();
    expect(seen.length).toBe(before);
  });
  it("stands around an emitter or a place while exploring, and around nothing without them", async () => {
    const { store, ring } = await start();
    expect(ring.get()).toBeUndefined();
    store.update(choosePlace({ name: "here", x: 150_000, y: 450_000 }));
    expect(ring.get()).toEqual({ x: 150_000, y: 450_000 });
    const [{ rd }] = FIRST_VIEW.emitters;
    store.update(chooseEmitter("works"));
    expect(ring.get()).toEqual({ x: rd[0], y: rd[1] });
    store.update(showView("space"));
    expect(ring.get()).toBeUndefined();
  });
});
