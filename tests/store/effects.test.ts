import { afterEach, describe, expect, it } from "vitest";
import { answerAtom } from "../../src/store/answer.ts";
import { startEffects, type Effects } from "../../src/store/effects.ts";
import { selectedSource } from "../../src/store/inputs.ts";
import { valueOf } from "../../src/store/loading.ts";
import type { Services } from "../../src/store/services.ts";
import { chooseEmitter, placeOwn, setOwn, showView } from "../../src/store/steps.ts";
import type { Store } from "../../src/store/store.ts";
import { FIRST_VIEW, HandPool, newStore, services, settle } from "./fixture.ts";

let effects: Effects | undefined;
afterEach(() => effects?.dispose());

async function start(changed: Partial<Services> = {}): Promise<{ store: Store; pool: HandPool }> {
  const store = newStore();
  const pool = new HandPool();
  effects = startEffects(store, services(pool, changed));
  await settle();
  return { store, pool };
}

describe("loading", () => {
  it("goes from the first view to the hexagons", async () => {
    const { store } = await start();
    expect(store.firstView.get().kind).toBe("ready");
    expect(store.ground.get().kind).toBe("ready");
  });

  it("tells why it failed, and succeeds when tried again", async () => {
    let isBroken = true;
    const loadFirstView = (): Promise<typeof FIRST_VIEW> =>
      isBroken ? Promise.reject(new Error("sites.bin: damaged")) : Promise.resolve(FIRST_VIEW);
    const { store } = await start({ loadFirstView });
    expect(store.firstView.get()).toEqual({ kind: "failed", reason: "sites.bin: damaged" });
    isBroken = false;
    store.attempts.set(1);
    await settle();
    expect(store.firstView.get().kind).toBe("ready");
    expect(store.ground.get().kind).toBe("ready");
  });

  it("loads the contribution of a chosen emitter once, and that of the umbrella for a part", async () => {
    const asked: string[] = [];
    const base = services(new HandPool());
    const { store } = await start({
      loadContribution: (id) => {
        asked.push(id);
        return base.loadContribution(id);
      },
    });
    store.update(chooseEmitter("part"));
    await settle();
    store.update(chooseEmitter(undefined));
    store.update(chooseEmitter("works"));
    await settle();
    expect(asked).toEqual(["works"]);
    expect(valueOf(store.emitterAnswer.get())?.id).toBe("works");
  });

  it("drops an emitter that does not exist", async () => {
    const { store } = await start();
    store.update(chooseEmitter("nobody"));
    await settle();
    expect(store.inputs.get().emitter).toBeUndefined();
  });
});

describe("workers that break down", () => {
  const startTwo = async (): Promise<{ store: Store; pools: HandPool[] }> => {
    const pools: HandPool[] = [];
    const { store } = await start({
      createPool: () => {
        const pool = new HandPool();
        pools.push(pool);
        return pool;
      },
    });
    store.update(placeOwn(200_000, 400_000));
    await settle();
    return { store, pools };
  };
  const breakDown = (pool: HandPool): void => {
    pool.isBroken = true;
    pool.asked[0].fail("out of memory");
  };

  it("are replaced, and the question is asked again", async () => {
    const { store, pools } = await startTwo();
    breakDown(pools[0]);
    await settle();
    expect(pools).toHaveLength(2);
    pools[1].asked[0].finish();
    await settle();
    expect(valueOf(store.ownAnswers.get())?.size).toBe(1);
    expect(selectedSource(store.inputs.get())).toMatchObject({ x: 200_000, y: 400_000 });
  });

  it("are not replaced for ever: the failure is told, and the user can try again", async () => {
    const { store, pools } = await startTwo();
    breakDown(pools[0]);
    await settle();
    breakDown(pools[1]);
    await settle();
    expect(pools).toHaveLength(2);
    expect(store.ownAnswers.get()).toMatchObject({ kind: "failed", reason: "out of memory" });
    effects?.resumeOwn();
    await settle();
    expect(pools).toHaveLength(3);
  });
});

describe("an own source", () => {
  it("gets a provisional, then an exact answer, then its band", async () => {
    const { store, pool } = await start();
    const answer = answerAtom(store);
    answer.listen(() => undefined);
    store.update(placeOwn(200_000, 400_000));
    await settle();
    pool.asked[0].first();
    expect(answer.get()).toMatchObject({ isExact: false, hasBand: false, isPrevious: false });
    pool.asked[0].finish();
    await settle();
    expect(answer.get()).toMatchObject({ isExact: true, hasBand: false });
    for (let i = 1; i < pool.asked.length; i++) {
      pool.asked[i].finish();
      await settle();
    }
    expect(pool.asked.length).toBe(5);
    expect(answer.get()).toMatchObject({ isExact: true, hasBand: true });
    expect(store.ownAnswers.get().kind).toBe("ready");
  });

  it("that is dragged shows a first answer before it makes room for the next place", async () => {
    const { store, pool } = await start();
    store.update(placeOwn(200_000, 400_000));
    await settle();
    for (let i = 1; i <= 5; i++) store.update(placeOwn(200_000 + i, 400_000));
    await settle();
    expect(pool.asked.length).toBe(1);
    expect(pool.asked[0].isStopped()).toBe(false);
    pool.asked[0].first();
    await settle();
    expect(pool.asked[0].isStopped()).toBe(true);
    expect(pool.asked.length).toBe(2);
    expect(pool.asked[1].request.source.x).toBe(200_005);
  });

  it("is not computed again for another amount of the same substance", async () => {
    const { store, pool } = await start();
    const answer = answerAtom(store);
    answer.listen(() => undefined);
    store.update(placeOwn(200_000, 400_000));
    await settle();
    pool.asked[0].finish();
    await settle();
    const before = answer.get()?.result.load.central ?? 0;
    const own = selectedSource(store.inputs.get());
    if (own === undefined) throw new Error("expected an own source");
    store.update(setOwn({ ...own, nh3: 2 * own.nh3 }));
    await settle();
    expect(pool.asked[0].isStopped()).toBe(false);
    expect(answer.get()?.result.load.central).toBeCloseTo(2 * before, 6);
  });

  it("keeps its first answer when it is stopped, and goes on when asked", async () => {
    const { store, pool } = await start();
    store.update(placeOwn(200_000, 400_000));
    await settle();
    pool.asked[0].first();
    effects?.stopOwn();
    await settle();
    expect(pool.asked[0].isStopped()).toBe(true);
    expect(store.isStopped.get()).toBe(true);
    expect(valueOf(store.ownAnswers.get())?.get("1")?.contribution.exact).toBe(false);
    expect(pool.asked.length).toBe(1);
    effects?.resumeOwn();
    await settle();
    expect(pool.asked.length).toBe(2);
    expect(store.isStopped.get()).toBe(false);
  });

  it("tells why a computation failed, and tries again only when asked", async () => {
    const { store, pool } = await start();
    store.update(placeOwn(200_000, 400_000));
    await settle();
    pool.asked[0].fail("a worker could not be started");
    await settle();
    expect(store.ownAnswers.get()).toMatchObject({ kind: "failed", reason: "a worker could not be started" });
    store.update(showView("check"));
    await settle();
    expect(pool.asked.length).toBe(1);
    effects?.resumeOwn();
    await settle();
    expect(pool.asked.length).toBe(2);
  });
});
