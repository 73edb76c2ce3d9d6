import { describe, expect, it } from "vitest";
import { newScenario, type OwnMeasure } from "../../src/measures/scenario.ts";
import { comparedScenarios, shownScenario } from "../../src/store/inputs.ts";
import {
  addScenarios,
  changeScenario,
  chooseScenario,
  copyScenario,
  removeOwnMeasure,
  removeScenario,
  setOwnMeasure,
  setPreset,
  setScenarioYear,
  setTender,
  toggleCompared,
} from "../../src/store/scenario-steps.ts";
import { Store } from "../../src/store/store.ts";
import { MOST_SCENARIOS } from "../../src/store/work.ts";

const shown = (store: Store): ReturnType<typeof shownScenario> => shownScenario(store.inputs.get());
const ids = (store: Store): string[] => store.inputs.get().work.scenarios.map(({ id }) => id);
const OWN: OwnMeasure = {
  id: "own-1",
  name: "",
  isOn: true,
  intensity: 1,
  emitter: "yara-sluiskil",
  amounts: { nh3: 1000, nox: 0, dust: 0 },
  steps: [{ year: 2026, share: 1 }],
  status: "announced",
};

describe("scenarios", () => {
  it("show the letter until the first change makes it the user's own, which can be undone", () => {
    const store = new Store();
    expect(shown(store)).toEqual(newScenario("letter"));
    expect(ids(store)).toEqual([]);
    store.update(setPreset("ofi", { isOn: true }));
    expect(ids(store)).toEqual(["1"]);
    expect(shown(store).presets.ofi.isOn).toBe(true);
    store.undo();
    expect(ids(store)).toEqual([]);
  });

  it("undo the movement of a slider as one step, and another slider apart", () => {
    const store = new Store();
    for (const intensity of [0.9, 0.5, 0.2]) store.update(setPreset("yara", { intensity }), "measure yara");
    for (const year of [2027, 2026]) store.update(setScenarioYear(year), "scenario year");
    store.undo();
    expect([shown(store).year, shown(store).presets.yara.intensity]).toEqual([2028, 0.2]);
    store.undo();
    expect(shown(store).presets.yara.intensity).toBe(1);
  });

  it("keep the year within what there is", () => {
    const store = new Store();
    store.update(setScenarioYear(1900));
    expect(shown(store).year).toBe(2019);
    store.update(setScenarioYear(2999));
    expect(shown(store).year).toBe(2030);
  });

  it("take own measures and the tender's settings", () => {
    const store = new Store();
    store.update(setOwnMeasure(OWN));
    store.update(setOwnMeasure({ ...OWN, intensity: 0.5 }));
    expect(shown(store).own).toEqual([{ ...OWN, intensity: 0.5 }]);
    store.update(setTender((tender) => ({ ...tender, mode: "outcome" })));
    store.update(removeOwnMeasure("own-1"));
    expect([shown(store).own, shown(store).tender.mode]).toEqual([[], "outcome"]);
    const before = store.inputs.get();
    store.update(removeOwnMeasure("own-1"));
    expect(store.inputs.get()).toBe(before);
  });

  it("are copied beside the one that was shown, under an id of their own, and the copy is shown", () => {
    const store = new Store();
    store.update(copyScenario("copy"));
    expect(ids(store)).toEqual(["1", "2"]);
    expect(shown(store).name).toBe("copy");
    store.update(changeScenario((one) => ({ ...one, name: "changed" })));
    store.update(chooseScenario("1"));
    expect(shown(store).name).toBe("");
  });

  it("come back and are shown when their removal is undone", () => {
    const store = new Store();
    store.update(addScenarios([newScenario("none", "a"), newScenario("none", "b")]));
    store.update(chooseScenario("b"));
    store.update(removeScenario("b"));
    expect(shown(store).id).toBe("a");
    store.undo();
    expect(shown(store).id).toBe("b");
  });

  it("are held against the shown one in the order of the list, and never against themselves", () => {
    const store = new Store();
    store.update(addScenarios(["a", "b", "c"].map((id) => newScenario("none", id))));
    store.update(toggleCompared("c"));
    store.update(toggleCompared("b"));
    expect(comparedScenarios(store.inputs.get()).map(({ id }) => id)).toEqual(["b", "c"]);
    store.update(chooseScenario("b"));
    expect(comparedScenarios(store.inputs.get()).map(({ id }) => id)).toEqual(["c"]);
    store.update(removeScenario("c"));
    expect(comparedScenarios(store.inputs.get())).toEqual([]);
  });

  it("are no more than a file can hold", () => {
    const store = new Store();
    const many = Array.from({ length: MOST_SCENARIOS + 5 }, () => newScenario("none"));
    store.update(addScenarios(many));
    expect(ids(store)).toHaveLength(MOST_SCENARIOS);
    expect(new Set(ids(store)).size).toBe(MOST_SCENARIOS);
    const before = store.inputs.get();
    store.update(copyScenario("one too many"));
    expect(store.inputs.get()).toBe(before);
  });
});
