import { describe, expect, it } from "vitest";
import { CLAIM_LIMITS, MOST_CLAIMS, newClaim } from "../../src/space/new-claim.ts";
import { DEFAULT_SPACE } from "../../src/space/settings.ts";
import { selectedClaim } from "../../src/store/inputs.ts";
import {
  addClaimAt,
  changeSpace,
  copyClaim,
  moveClaim,
  openSpace,
  placeClaim,
  recordNature,
  removeClaim,
  selectClaim,
  setClaim,
  setSkim,
} from "../../src/store/space-steps.ts";
import { Store } from "../../src/store/store.ts";

const RECORD = { state: "allows", reason: "on course", author: "province", date: "2026-11-26" } as const;

describe("claims", () => {
  it("begin where the user clicks, and move with the next click", () => {
    const store = new Store();
    store.update(placeClaim(201_500.4, 352_500.6));
    expect(selectedClaim(store.inputs.get())).toEqual(newClaim(201_500, 352_501));
    store.update(placeClaim(190_000, 352_500));
    expect(store.inputs.get().work.claims).toHaveLength(1);
    expect(selectedClaim(store.inputs.get())?.sources[0].x).toBe(190_000);
  });

  it("are undone drag by drag, and one that comes back is shown", () => {
    const store = new Store();
    store.update(addClaimAt(190_000, 352_500));
    store.update(addClaimAt(201_500, 352_500));
    for (const x of [191_000, 192_000, 193_000]) store.update(moveClaim("1", x, 352_500), "drag");
    store.endGesture();
    store.undo();
    expect(store.inputs.get().work.claims[0].sources[0].x).toBe(190_000);
    store.update(removeClaim("1"));
    expect(selectedClaim(store.inputs.get())?.id).toBe("2");
    store.undo();
    expect(selectedClaim(store.inputs.get())?.id).toBe("1");
  });

  it("move as a whole, and no source leaves the country's coordinates", () => {
    const store = new Store();
    store.update(addClaimAt(190_000, 352_500));
    const [claim] = store.inputs.get().work.claims;
    store.update(setClaim({ ...claim, sources: [...claim.sources, { ...claim.sources[0], x: 195_000 }] }));
    store.update(moveClaim("1", 999_999, 352_500));
    const xs = store.inputs.get().work.claims[0].sources.map(({ x }) => x);
    expect(xs).toEqual([CLAIM_LIMITS.x[1] - 5000, CLAIM_LIMITS.x[1]]);
  });

  it("have ids of their own, and there are at most so many", () => {
    const store = new Store();
    store.update(addClaimAt(190_000, 352_500));
    for (let i = 0; i < MOST_CLAIMS + 5; i++) store.update(copyClaim("1", "copy"));
    const { claims } = store.inputs.get().work;
    expect(claims).toHaveLength(MOST_CLAIMS);
    expect(new Set(claims.map(({ id }) => id)).size).toBe(MOST_CLAIMS);
  });

  it("of a file come beside those that are there, with the rules of the file, and all of it is one step", () => {
    const store = new Store();
    store.update(addClaimAt(190_000, 352_500));
    const before = store.inputs.get().work;
    store.update(
      openSpace({
        settings: { ...DEFAULT_SPACE, counted: ["announced"] },
        claims: [newClaim(200_000, 400_000)],
      }),
    );
    const { claims, space } = store.inputs.get().work;
    expect(claims.map(({ id }) => id)).toEqual(["1", "2"]);
    expect(space.counted).toEqual(["announced"]);
    store.undo();
    expect(store.inputs.get().work).toBe(before);
  });

  it("leave the card of a hexagon when another is chosen", () => {
    const store = new Store();
    store.update((inputs) => ({ ...inputs, hexagon: 5 }));
    store.update(selectClaim("2"));
    expect(store.inputs.get().hexagon).toBeUndefined();
  });
});

describe("the rules of space", () => {
  it("are changed one by one and taken back", () => {
    const store = new Store();
    store.update(changeSpace({ counted: [], nature: { kind: "share", share: 0.5 } }));
    store.update(setSkim(0.3));
    store.update(setSkim(0.4, "Limburg"));
    store.update(recordNature(149, RECORD));
    expect(store.inputs.get().work.space).toEqual({
      ...DEFAULT_SPACE,
      counted: [],
      nature: { kind: "share", share: 0.5 },
      skim: { overall: 0.3, byProvince: { Limburg: 0.4 } },
      additionality: { 149: RECORD },
    });
    store.update(setSkim(undefined, "Limburg"));
    store.update(recordNature(149, undefined));
    const { skim, additionality } = store.inputs.get().work.space;
    expect([skim.byProvince, additionality]).toEqual([{}, {}]);
    for (let i = 0; i < 6; i++) store.undo();
    expect(store.inputs.get().work.space).toBe(DEFAULT_SPACE);
  });
});
