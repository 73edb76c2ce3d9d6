import { describe, expect, it } from "vitest";
import {
  addOwnAt,
  clearWork,
  copyOwn,
  moveToSituation,
  setComparing,
  showSituation,
} from "../../src/store/own-steps.ts";
import { selectedSource } from "../../src/store/inputs.ts";
import { removeOwn, selectOwn, showView } from "../../src/store/steps.ts";
import { Store } from "../../src/store/store.ts";
import { MOST_SOURCES } from "../../src/store/work.ts";

const ids = (store: Store): string[] => store.inputs.get().work.sources.map(({ id }) => id);

describe("own sources", () => {
  it("are added to the situation asked for, selected, and shown in the check", () => {
    const store = new Store();
    store.update(setComparing(true));
    store.update(addOwnAt(200_000, 400_000, "netting"));
    expect(store.inputs.get()).toMatchObject({ view: "check", comparing: false, selected: "1" });
    expect(selectedSource(store.inputs.get())?.situation).toBe("netting");
  });

  it("are copied with everything but their name, and to another situation without leaving the comparison", () => {
    const store = new Store();
    store.update(addOwnAt(200_000, 400_000, "proposed"));
    store.update(copyOwn("1", "twin"));
    store.update(setComparing(true));
    store.update(copyOwn("1", "before", "reference"));
    const { work, comparing, quantity } = store.inputs.get();
    expect(work.sources.map(({ id, name, situation }) => [id, name, situation])).toEqual([
      ["1", "", "proposed"],
      ["2", "twin", "proposed"],
      ["3", "before", "reference"],
    ]);
    expect([comparing, quantity]).toEqual([true, "difference"]);
    const before = store.inputs.get();
    store.update(copyOwn("9", "nobody"));
    expect(store.inputs.get()).toBe(before);
  });

  it("stop at their most, and say so by not changing", () => {
    const store = new Store();
    for (let i = 0; i < MOST_SOURCES + 3; i++) store.update(addOwnAt(200_000, 400_000, "proposed"));
    expect(ids(store).length).toBe(MOST_SOURCES);
  });

  it("that come back by undo are selected", () => {
    const store = new Store();
    for (let i = 0; i < 3; i++) store.update(addOwnAt(200_000, 400_000, "proposed"));
    store.update(removeOwn("2"));
    store.update(selectOwn("3"));
    store.undo();
    expect(store.inputs.get().selected).toBe("2");
  });

  it("are all cleared in one step that can be undone", () => {
    const store = new Store();
    for (let i = 0; i < 3; i++) store.update(addOwnAt(200_000, 400_000, "reference"));
    store.update(clearWork());
    expect(ids(store)).toEqual([]);
    store.undo();
    expect(ids(store)).toEqual(["1", "2", "3"]);
    store.update(clearWork());
    const cleared = store.inputs.get();
    store.update(clearWork());
    expect(store.inputs.get()).toBe(cleared);
  });
});

describe("situations", () => {
  it("are shown by their first source, or by the selected one if it belongs to them", () => {
    const store = new Store();
    store.update(addOwnAt(1, 2, "reference"));
    store.update(addOwnAt(1, 2, "proposed"));
    store.update(addOwnAt(1, 2, "proposed"));
    store.update(showSituation("proposed"));
    expect(store.inputs.get().selected).toBe("3");
    store.update(showSituation("reference"));
    expect(store.inputs.get().selected).toBe("1");
    store.update(moveToSituation("1", "netting"));
    expect(selectedSource(store.inputs.get())?.situation).toBe("netting");
  });

  it("are compared until another view is opened", () => {
    const store = new Store();
    store.update(setComparing(true));
    expect(store.inputs.get().quantity).toBe("difference");
    store.update(showView("check"));
    expect(store.inputs.get()).toMatchObject({ comparing: false, quantity: undefined });
  });
});
