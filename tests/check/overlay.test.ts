import { describe, expect, it } from "vitest";
import { overlayOf } from "../../src/check/overlay.ts";
import { receptorCentre } from "../../src/grid/receptor.ts";
import { habitat, hexagonTable, site } from "./fixture.ts";

/** Three receptors near each other, one of them on the border of two areas. */
const IDS = [4_000_000, 4_000_001, 4_000_002];
const hexagons = hexagonTable([
  { receptorId: IDS[0], site: 1, criticalLoad: 1000, background: 1500 },
  { receptorId: IDS[1], site: 1, criticalLoad: 1000, background: 1500 },
  { receptorId: IDS[1], site: 2, criticalLoad: 1000, background: 1500 },
  { receptorId: IDS[2], site: 2, criticalLoad: 1000, background: 1500 },
]);
const sites = [site(1, [habitat(1000, 10)]), site(2, [habitat(1000, 10)])];
const [x, y] = receptorCentre(IDS[0]);
const base = {
  hexagons,
  sites,
  rows: Uint32Array.of(0, 1, 2, 3),
  deposition: Float32Array.of(1, 2, 2, 0.001),
  sources: [{ x: x + 600, y }],
};
const other = (values: readonly (readonly [number, number, number])[]) => ({
  receptorId: Uint32Array.from(values, ([id]) => id),
  nh3: Float64Array.from(values, ([, nh3]) => nh3),
  nox: Float64Array.from(values, () => 0.5),
  edge: Uint8Array.from(values, ([, , edge]) => edge),
});

describe("another program laid over ours", () => {
  it("is matched by receptor, with both substances together, on both rows of a border", () => {
    const {
      rows,
      ours,
      theirs,
      all,
      sites: found,
    } = overlayOf({
      ...base,
      other: other([
        [IDS[0], 0.5, 0],
        [IDS[1], 0.5, 0],
      ]),
    });
    expect([[...rows], [...ours], [...theirs]]).toEqual([
      [0, 1, 2],
      [1, 2, 2],
      [1, 1, 1],
    ]);
    expect(all).toMatchObject({ count: 3, median: 2, withinTwo: 1 });
    expect(found.map(({ nr, count, median, ours: most }) => [nr, count, median, most])).toEqual([
      [1, 2, 1.5, 2],
      [2, 1, 2, 2],
    ]);
  });
  it("counts what only one of the two has, and leaves out the edge of the other's calculation", () => {
    const { onlyTheirs, onlyOurs, edge, all } = overlayOf({
      ...base,
      other: other([
        [IDS[0], 0.5, 0],
        [IDS[1], 0.5, 1],
        [9_000_000, 0.5, 0],
      ]),
    });
    expect([onlyTheirs, onlyOurs, edge, all.count]).toEqual([1, 3, 1, 1]);
  });
  it("says nothing of figures below the threshold, and has no statistics of nothing", () => {
    const { all } = overlayOf({ ...base, other: other([[IDS[2], 0.5, 0]]) });
    expect(all.count).toBe(0);
    expect(all.median).toBeNaN();
  });
  it("sorts hexagons by their distance to the nearest source", () => {
    const { bands } = overlayOf({
      ...base,
      other: other([
        [IDS[0], 0.5, 0],
        [IDS[1], 0.5, 0],
      ]),
    });
    expect(bands.map(({ from, upto, count }) => [from, upto, count])[0]).toEqual([0, 1, 3]);
    const far = overlayOf({ ...base, sources: [{ x: x + 7000, y }], other: other([[IDS[0], 0.5, 0]]) });
    expect(far.bands.find(({ count }) => count === 1)).toMatchObject({
      from: 5,
      upto: 10,
      median: 1,
      spread: 1,
    });
  });
});
