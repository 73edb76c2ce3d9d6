/** Live figures in a store: what they replace, what they leave, and the way back. */
import { describe, expect, it } from "vitest";
import type { LiveHexagons } from "../../src/check/live-hexagons.ts";
import { startEffects } from "../../src/store/effects.ts";
import { livePlaceAtom } from "../../src/store/live-place.ts";
import type { LivePlace } from "../../src/store/store.ts";
import { valueOf } from "../../src/store/loading.ts";
import { ringAtom } from "../../src/store/ring.ts";
import { answerAtom } from "../../src/store/answer.ts";
import { chooseEmitter, choosePlace, chooseSite, showView } from "../../src/store/steps.ts";
import { addOwnAt } from "../../src/store/own-steps.ts";
import type { Services } from "../../src/store/services.ts";
import type { LiveAnswer, LiveOutlines } from "../../src/workers/live-service.ts";
import { emitter } from "../check/fixture.ts";
import { FIRST_VIEW, HandPool, HEXAGONS, newStore, services, settle } from "./fixture.ts";

const PLACE: LivePlace = { kind: "around", name: "works", area: { kind: "country" } };

function live(background: readonly number[], criticalLoad = background.map(() => 1000)): LiveHexagons {
  return {
    length: background.length,
    receptorId: Uint32Array.from(background, (_, i) => i + 1),
    criticalLoad: Float32Array.from(criticalLoad),
    background: Float32Array.from(background),
    isRelevant: new Uint8Array(background.length).fill(1),
    isNear: new Uint8Array(background.length).fill(1),
    isOverloaded: Uint8Array.from(background, (one) => Number(one > 1000)),
    year: 2022,
    ranges: [[1, 3]],
    edition: {
      service: "example.org",
      askedAt: "2026-11-27T10:00:00.000Z",
      statedAt: undefined,
      digest: "abcd1234",
    },
  };
}

const OUTLINES: LiveOutlines = {
  areas: 162,
  outlines: structuredClone(FIRST_VIEW.outlines),
  edition: { service: "example.org", askedAt: "2026-11-26T10:00:00.000Z", statedAt: undefined },
};

async function started(changed: Partial<Services> = {}) {
  const store = newStore();
  const pool = new HandPool();
  const effects = startEffects(store, services(pool, changed));
  await settle();
  return { store, pool, effects };
}
const ready = <T>(value: T): Promise<LiveAnswer<T>> => Promise.resolve({ kind: "ready", value });

describe("live hexagons in a store", () => {
  it("replace the ground, are said in the edition, and go again without a trace", async () => {
    const { store, effects } = await started({ fetchLiveHexagons: () => ready(live([2000, 900])) });
    const before = store.ground.get();
    await effects.live.fetchHexagons(PLACE);
    const ground = valueOf(store.ground.get());
    expect([...(ground?.hexagons.background ?? [])]).toEqual([2000, 900, HEXAGONS.background[2]]);
    expect(ground?.areas.of("overloaded")[1]).toBe(0);
    expect(ground?.live).toMatchObject({ replaced: 2, unanswered: 1, year: 2022, place: PLACE });
    expect(valueOf(store.firstView.get())?.edition).toBe("test + AERIUS 2026-11-27 (abcd1234)");
    expect(store.hexagonsQuestion.get().kind).toBe("none");

    effects.live.dropHexagons();
    expect(valueOf(store.ground.get())).toBe(valueOf(before));
    expect(valueOf(store.firstView.get())?.edition).toBe("test");
    effects.dispose();
  });

  it("go also when the element was taken out of the page and put back meanwhile", async () => {
    const { store, effects } = await started({ fetchLiveHexagons: () => ready(live([2000, 900])) });
    const before = [valueOf(store.ground.get()), valueOf(store.firstView.get())];
    await effects.live.fetchHexagons(PLACE);
    effects.dispose();
    const again = startEffects(
      store,
      services(new HandPool(), { fetchLiveHexagons: () => ready(live([700])) }),
    );
    await again.live.fetchHexagons(PLACE);
    expect([...(valueOf(store.ground.get())?.hexagons.background ?? [])]).toEqual([700, 1100, 1000]);
    again.live.dropHexagons();
    expect([valueOf(store.ground.get()), valueOf(store.firstView.get())]).toEqual(before);
    expect(valueOf(store.ground.get())).toBe(before[0]);
    again.dispose();
  });

  it("of a second place are put on the embedded ones, not on those of the first", async () => {
    const answers = [live([2000, 900]), live([700])];
    const { store, effects } = await started({ fetchLiveHexagons: () => ready(answers.shift() ?? live([])) });
    await effects.live.fetchHexagons(PLACE);
    await effects.live.fetchHexagons(PLACE);
    expect([...(valueOf(store.ground.get())?.hexagons.background ?? [])]).toEqual([700, 1100, 1000]);
    effects.dispose();
  });

  it("that fail leave everything as it was, also what came before", async () => {
    const answers: LiveAnswer<LiveHexagons>[] = [
      { kind: "ready", value: live([2000]) },
      { kind: "fault", host: "example.org", fault: { kind: "slow", milliseconds: 5 } },
      { kind: "ready", value: live([]) },
    ];
    const { store, effects } = await started({
      fetchLiveHexagons: () => Promise.resolve(answers.shift() as LiveAnswer<LiveHexagons>),
    });
    await effects.live.fetchHexagons(PLACE);
    const ground = store.ground.get();
    await effects.live.fetchHexagons(PLACE);
    expect(store.hexagonsQuestion.get()).toEqual({
      kind: "failed",
      host: "example.org",
      fault: { kind: "slow", milliseconds: 5 },
    });
    await effects.live.fetchHexagons(PLACE);
    expect(store.hexagonsQuestion.get()).toMatchObject({ kind: "failed", fault: { kind: "absent" } });
    expect(store.ground.get()).toBe(ground);
    effects.dispose();
  });

  it("are not taken when they come after a stop, nor is their progress", async () => {
    let give: (answer: LiveAnswer<LiveHexagons>) => void = () => undefined;
    let tell: (done: number) => void = () => undefined;
    const { store, effects } = await started({
      fetchLiveHexagons: (_area, _signal, onProgress) => {
        tell = onProgress;
        return new Promise((resolve) => (give = resolve));
      },
    });
    const ground = store.ground.get();
    const asked = effects.live.fetchHexagons(PLACE);
    tell(0.4);
    expect(store.hexagonsQuestion.get()).toEqual({ kind: "busy", done: 0.4 });
    effects.live.stopHexagons();
    expect(store.hexagonsQuestion.get()).toEqual({ kind: "none" });
    tell(0.8);
    give({ kind: "ready", value: live([2000]) });
    await asked;
    expect(store.hexagonsQuestion.get()).toEqual({ kind: "none" });
    expect(store.ground.get()).toBe(ground);
    effects.dispose();
  });

  it("have what was computed on other hexagons computed anew", async () => {
    const { store, pool, effects } = await started({ fetchLiveHexagons: () => ready(live([2000])) });
    store.update(showView("check"));
    store.update(addOwnAt(190_000, 400_000, "proposed"));
    pool.asked[0].finish();
    await settle();
    expect(valueOf(store.ownAnswers.get())?.size).toBe(1);
    const asked = pool.asked.length;
    await effects.live.fetchHexagons(PLACE);
    expect(valueOf(store.ownAnswers.get())?.size ?? 0).toBe(0);
    expect(pool.asked.length).toBe(asked + 1);
    pool.asked[asked].finish();
    await settle();
    expect(valueOf(store.ownAnswers.get())?.size).toBe(1);
    effects.dispose();
  });

  it("keep the band of an emitter in proportion to its load", async () => {
    const runs = {
      nh3High: {
        overloaded: loads(10),
        near: loads(10),
        sensitive: loads(10),
      },
    };
    const { store, effects } = await started({
      loadFirstView: () =>
        Promise.resolve({ ...FIRST_VIEW, emitters: [emitter({ id: "works", nh3: { 2019: 1000 } })] }),
      loadRuns: () => Promise.resolve(runs),
      fetchLiveHexagons: () => ready(live([2000, 900], [1000, 1000])),
    });
    const answer = answerAtom(store);
    answer.listen(() => undefined);
    store.update(chooseEmitter("works"));
    await settle();
    const before = answer.get()?.result;
    await effects.live.fetchHexagons(PLACE);
    const after = answer.get()?.result;
    const effect = (result: typeof before): number => {
      const found = result?.effects?.find(({ kind }) => kind === "nh3-background");
      return (found?.high ?? NaN) / (result?.effectsReference ?? NaN);
    };
    expect(after?.load.central).toBeLessThan(before?.load.central ?? 0);
    expect(effect(before)).toBeGreaterThan(1);
    expect(effect(after)).toBeCloseTo(effect(before), 9);
    effects.dispose();
  });
});

function loads(perKg: number) {
  return { lower: { NH3: perKg }, estimated: { NH3: perKg }, higher: { NH3: perKg } };
}

describe("live outlines in a store", () => {
  it("take the place of the drawn ones, with their edition, and go again", async () => {
    const { store, effects } = await started({ fetchLiveOutlines: () => ready(OUTLINES) });
    await effects.live.fetchOutlines();
    const first = valueOf(store.firstView.get());
    expect(first?.outlines).toBe(OUTLINES.outlines);
    expect(first?.live?.outlines?.areas).toBe(162);
    expect(first?.edition).toBe("test + PDOK Natura 2000 2026-11-26");
    effects.live.dropOutlines();
    expect(valueOf(store.firstView.get())?.outlines).toBe(FIRST_VIEW.outlines);
    expect(valueOf(store.firstView.get())?.edition).toBe("test");
    effects.dispose();
  });

  it("that break down are said, and the drawn ones stay", async () => {
    const { store, effects } = await started({
      fetchLiveOutlines: () => Promise.reject(new Error("a worker could not be started")),
    });
    await effects.live.fetchOutlines();
    expect(store.outlinesQuestion.get()).toEqual({
      kind: "failed",
      host: "",
      fault: { kind: "shape", what: "a worker could not be started" },
    });
    expect(valueOf(store.firstView.get())?.outlines).toBe(FIRST_VIEW.outlines);
    effects.dispose();
  });
});

describe("the surroundings that are asked for", () => {
  it("are those of what is looked at: an emitter, a place, an area, or nothing", async () => {
    const { store, effects } = await started();
    const place = livePlaceAtom(store, ringAtom(store));
    place.listen(() => undefined);
    expect(place.get()).toBeUndefined();
    store.update(chooseEmitter("works"));
    await settle();
    expect(place.get()).toMatchObject({ kind: "around", area: { kind: "circle", distance: 25_000 } });
    store.update(chooseEmitter(undefined));
    store.update(choosePlace({ name: "Roermond", x: 197_000, y: 356_000 }));
    expect(place.get()).toMatchObject({ name: "Roermond", area: { x: 197_000, y: 356_000 } });
    store.update(chooseSite(2));
    const found = place.get();
    expect(found?.kind).toBe("site");
    expect(found?.area.kind).toBe("box");
    effects.dispose();
  });
});
