import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newOwnSource } from "../../src/check/own-source.ts";
import { addOwn, moveOwn, removeOwn, selectOwn, setNettingFactor } from "../../src/store/steps.ts";
import { Store } from "../../src/store/store.ts";

describe("undo", () => {
  it("takes back every step of the work, and redo brings it again", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 }), (factors) => {
        const store = new Store();
        const seen = [store.inputs.get().work];
        for (const factor of factors) {
          store.update(setNettingFactor(factor));
          if (store.inputs.get().work !== seen.at(-1)) seen.push(store.inputs.get().work);
        }
        for (const work of seen.slice(0, -1).reverse()) {
          store.undo();
          expect(store.inputs.get().work).toBe(work);
        }
        expect(store.canUndo.get()).toBe(false);
        for (const work of seen.slice(1)) {
          store.redo();
          expect(store.inputs.get().work).toBe(work);
        }
        expect(store.canRedo.get()).toBe(false);
      }),
    );
  });

  it("takes back a whole drag at once, and two drags one by one", () => {
    const store = new Store();
    store.update(addOwn(newOwnSource(200_000, 400_000)));
    for (let i = 1; i <= 9; i++) store.update(moveOwn("1", 200_000 + i, 400_000), "drag");
    store.endGesture();
    store.update(moveOwn("1", 210_000, 400_000), "drag");
    store.undo();
    expect(store.inputs.get().work.sources[0].x).toBe(200_009);
    store.undo();
    expect(store.inputs.get().work.sources[0].x).toBe(200_000);
  });

  it("brings back a source that was taken away, and leaves the view as it is", () => {
    const store = new Store();
    store.update(addOwn(newOwnSource(200_000, 400_000, "oven")));
    store.update(removeOwn("1"));
    expect(store.inputs.get().work.sources).toEqual([]);
    store.update(selectOwn(undefined));
    store.undo();
    expect(store.inputs.get().work.sources[0].name).toBe("oven");
    expect(store.inputs.get().view).toBe("check");
  });

  it("forgets what was undone once something else is done", () => {
    const store = new Store();
    store.update(setNettingFactor(0.1));
    store.undo();
    store.update(setNettingFactor(0.2));
    expect(store.canRedo.get()).toBe(false);
  });

  it("gives every source an id of its own", () => {
    const store = new Store();
    for (let i = 0; i < 3; i++) store.update(addOwn(newOwnSource(200_000, 400_000)));
    expect(store.inputs.get().work.sources.map(({ id }) => id)).toEqual(["1", "2", "3"]);
    expect(store.inputs.get().selected).toBe("3");
  });
});
