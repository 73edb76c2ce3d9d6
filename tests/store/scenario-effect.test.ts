import { afterEach, describe, expect, it } from "vitest";
import { countLoads } from "../../src/check/band.ts";
import { CountedAreas } from "../../src/check/counted.ts";
import { newScenario } from "../../src/measures/scenario.ts";
import { startEffects, type Effects } from "../../src/store/effects.ts";
import { valueOf } from "../../src/store/loading.ts";
import {
  comparedEffectsAtom,
  heldModelAtom,
  scenarioAtom,
  scenarioEffectAtom,
} from "../../src/store/scenario-effect.ts";
import { addScenarios, setOwnMeasure, setPreset, toggleCompared } from "../../src/store/scenario-steps.ts";
import type { Services } from "../../src/store/services.ts";
import { showView } from "../../src/store/steps.ts";
import { Store } from "../../src/store/store.ts";
import { contribution } from "../check/fixture.ts";
import { EMITTERS } from "../measures/fixture.ts";
import { FIRST_VIEW, HandPool, HEXAGONS, services, settle } from "./fixture.ts";

const FIRST = { ...FIRST_VIEW, emitters: EMITTERS };
const REACHED = contribution([0, 1], { NH3: [1e-4, 2e-4], NOx: [0, 0] });
const RUNS = new Map(
  EMITTERS.map(({ id }) => [id, { central: countLoads(REACHED, new CountedAreas(HEXAGONS, FIRST.sites)) }]),
);

let effects: Effects | undefined;
afterEach(() => effects?.dispose());

function start(changed: Partial<Services> = {}): {
  store: Store;
  asked: string[];
  effect: ReturnType<typeof scenarioEffectAtom>;
} {
  const store = new Store();
  const asked: string[] = [];
  const given = services(new HandPool(), {
    loadFirstView: () => Promise.resolve(FIRST),
    loadAllRuns: () => Promise.resolve(RUNS),
    loadContribution: (id) => {
      asked.push(id);
      return Promise.resolve(REACHED);
    },
    ...changed,
  });
  effects = startEffects(store, given);
  const effect = scenarioEffectAtom(store, scenarioAtom(store), heldModelAtom(store));
  effect.listen(() => undefined);
  return { store, asked, effect };
}

describe("the effect of the shown scenario", () => {
  it("loads only what its measures are about, and only when it is looked at", async () => {
    const { store, asked, effect } = start();
    await settle();
    expect([asked, store.runs.get().kind, effect.get()]).toEqual([[], "none", undefined]);
    store.update(showView("measures"));
    for (let i = 0; i < 20; i++) await settle();
    expect(new Set(asked)).toEqual(
      new Set([
        "rockwool-roermond",
        "yara-sluiskil",
        "chemelot-geleen",
        "cosun-dinteloord",
        "isover-etten-leur",
        "ofi-koog-aan-de-zaan",
      ]),
    );
    expect(asked).toHaveLength(6);
    expect(store.measured.get().kind).toBe("ready");
    expect(effect.get()?.missing).toEqual([{ emitter: "yara-sluiskil", substance: "dust" }]);
  });

  it("is there before what emitters add has been loaded, and follows a slider at once", async () => {
    const { store, effect } = start({ loadContribution: () => new Promise(() => undefined) });
    store.update(showView("measures"));
    await settle();
    expect(effect.get()?.totals.change.nh3).toBeCloseTo(-248_000, 6);
    expect(effect.get()?.missing.length).toBeGreaterThan(0);
    store.update(setPreset("rockwool", { intensity: 0.5 }), "slider");
    expect(effect.get()?.totals.change.nh3).toBeCloseTo(-227_000, 6);
  });

  it("says what failed and goes on from there when it is tried again", async () => {
    let isBroken = true;
    const { store } = start({
      loadContribution: (id) =>
        isBroken && id === "yara-sluiskil" ? Promise.reject(new Error("gone")) : Promise.resolve(REACHED),
    });
    store.update(showView("measures"));
    for (let i = 0; i < 20; i++) await settle();
    expect(store.measured.get()).toMatchObject({ kind: "failed", reason: "gone" });
    expect([...(valueOf(store.measured.get())?.keys() ?? [])]).toEqual(["rockwool-roermond"]);
    isBroken = false;
    store.attempts.set(store.attempts.get() + 1);
    for (let i = 0; i < 20; i++) await settle();
    expect(store.measured.get().kind).toBe("ready");
  });

  it("leaves out measures of emitters that are not there, and names them", async () => {
    const { store, effect } = start();
    const known = scenarioAtom(store);
    store.update(showView("measures"));
    store.update(
      setOwnMeasure({
        id: "own-1",
        name: "",
        isOn: true,
        intensity: 1,
        emitter: "gone-works",
        amounts: { nh3: 5, nox: 0, dust: 0 },
        steps: [{ year: 2026, share: 1 }],
        status: "announced",
      }),
    );
    for (let i = 0; i < 20; i++) await settle();
    expect(known.get()?.unknown).toEqual(["gone-works"]);
    expect(effect.get()?.totals.change.nh3).toBeCloseTo(-248_000, 6);
  });

  it("keeps its difference while other scenarios are held against it", async () => {
    const { store, effect } = start();
    const compared = comparedEffectsAtom(store, heldModelAtom(store));
    compared.listen(() => undefined);
    store.update(addScenarios([newScenario("letter", "a"), newScenario("none", "b")]));
    store.update(showView("measures"));
    for (let i = 0; i < 20; i++) await settle();
    const before = Array.from(effect.get()?.difference ?? []);
    expect(Math.min(...before)).toBeLessThan(-1);
    store.update(toggleCompared("b"));
    expect(compared.get().map(({ totals }) => totals.change.nh3)).toEqual([0]);
    expect(Array.from(effect.get()?.difference ?? [])).toEqual(before);
  });
});
