import { describe, expect, it } from "vitest";
import { newOwnSource } from "../../src/check/own-source.ts";
import { importOwn, roomFor } from "../../src/store/import-steps.ts";
import { addOwn } from "../../src/store/steps.ts";
import { Store } from "../../src/store/store.ts";
import { MOST_SOURCES } from "../../src/store/work.ts";

const file = [newOwnSource(200_000, 400_000, "a", "x"), newOwnSource(201_000, 400_000, "b", "x")];

describe("sources from a file", () => {
  it("come beside those that are there, under ids of their own, in one step", () => {
    const store = new Store();
    store.update(addOwn(newOwnSource(190_000, 400_000, "mine")));
    const before = store.inputs.get().work;
    store.update(importOwn(file, { isReplacing: false, nettingFactor: 0.5 }));
    const { work, selected, view } = store.inputs.get();
    expect(work.sources.map(({ id, name }) => [id, name])).toEqual([
      ["1", "mine"],
      ["2", "a"],
      ["3", "b"],
    ]);
    expect([selected, view, work.nettingFactor]).toEqual(["2", "check", 0.5]);
    store.undo();
    expect(store.inputs.get().work).toEqual(before);
  });
  it("take the place of those that are there when that is wanted", () => {
    const store = new Store();
    store.update(addOwn(newOwnSource(190_000, 400_000, "mine")));
    store.update(importOwn(file, { isReplacing: true, nettingFactor: undefined }));
    expect(store.inputs.get().work.sources.map(({ name }) => name)).toEqual(["a", "b"]);
  });
  it.each([["7", "abc"], ["1"], [String(Number.MAX_SAFE_INTEGER), "2"]])(
    "have ids that differ from all others, also beside %s",
    (...ids) => {
      const store = new Store();
      for (const id of ids) store.update(addOwn(newOwnSource(190_000, 400_000, "mine", id)));
      store.update(importOwn([...file, ...file], { isReplacing: false, nettingFactor: undefined }));
      const { sources } = store.inputs.get().work;
      expect(new Set(sources.map(({ id }) => id)).size).toBe(ids.length + 4);
      expect(sources.slice(-4).map(({ name }) => name)).toEqual(["a", "b", "a", "b"]);
    },
  );
  it("that are none change nothing", () => {
    const store = new Store();
    const before = store.inputs.get();
    store.update(importOwn([], { isReplacing: true, nettingFactor: 0.9 }));
    expect(store.inputs.get()).toBe(before);
    expect(store.canUndo.get()).toBe(false);
  });
  it("are refused as a whole where there is no room, and the room is known beforehand", () => {
    const store = new Store();
    store.update(
      importOwn(
        Array.from({ length: MOST_SOURCES - 1 }, () => file[0]),
        { isReplacing: true, nettingFactor: undefined },
      ),
    );
    const { work } = store.inputs.get();
    expect([roomFor(work, false), roomFor(work, true)]).toEqual([1, MOST_SOURCES]);
    expect(() => store.update(importOwn(file, { isReplacing: false, nettingFactor: undefined }))).toThrow(
      "at most 1 sources",
    );
    expect(store.inputs.get().work).toBe(work);
  });
});
