import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  columnOf,
  HEXAGON_HEIGHT,
  HEXAGON_RADIUS,
  isCentreOfLevel,
  LEVELS,
  levelOf,
  MAX_RECEPTOR_ID,
  parentOf,
  receptorAt,
  receptorCentre,
  receptorCorners,
  receptorNeighbours,
  receptorOf,
  rowOf,
} from "../../src/grid/receptor.ts";

const anyId = fc.integer({ min: 1, max: MAX_RECEPTOR_ID });
/** Far enough from the edges to have all neighbours and parents. */
const innerId = fc
  .tuple(fc.integer({ min: 40, max: 6140 }), fc.integer({ min: 40, max: 1480 }))
  .map(([row, column]) => receptorOf(row, column) ?? 0);

describe("receptor centres", () => {
  it.each([
    [1, 3604, 296_800],
    [1530, 3697.0605, 296_853.7285],
    [4_706_906, 123_279.78488, 462_176.31251],
    [9_184_376, 227_135.28716, 619_493.35053],
  ])("puts receptor %d at its published place", (id, x, y) => {
    const centre = receptorCentre(id);
    expect(centre[0]).toBeCloseTo(x, 4);
    expect(centre[1]).toBeCloseTo(y, 4);
  });

  it("has hexagons of one hectare", () => {
    expect(HEXAGON_RADIUS).toBeCloseTo(62.0403239401, 9);
    expect(HEXAGON_HEIGHT).toBeCloseTo(107.4569931824, 9);
    expect(1.5 * HEXAGON_RADIUS * HEXAGON_HEIGHT).toBeCloseTo(10_000, 8);
  });

  it("finds every receptor back at its own centre", () => {
    fc.assert(
      fc.property(anyId, (id) => {
        expect(receptorAt(...receptorCentre(id))).toBe(id);
      }),
    );
  });

  it("gives a point to the nearest of a receptor and its neighbours", () => {
    const part = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(innerId, part, part, (id, east, north) => {
        const [cx, cy] = receptorCentre(id);
        const [x, y] = [cx + east * HEXAGON_RADIUS, cy + north * HEXAGON_RADIUS];
        const distance = (other: number): number => {
          const [ox, oy] = receptorCentre(other);
          return Math.hypot(ox - x, oy - y);
        };
        const nearest = Math.min(...[id, ...receptorNeighbours(id)].map(distance));
        expect(distance(receptorAt(x, y) ?? 0)).toBeCloseTo(nearest, 6);
      }),
    );
  });

  it("has no receptor outside the grid, and refuses ids that are none", () => {
    expect(receptorAt(3000, 296_000)).toBeUndefined();
    expect(receptorAt(400_000, 400_000)).toBeUndefined();
    for (const id of [0, -1, 1.5, NaN, MAX_RECEPTOR_ID + 1])
      expect(() => receptorCentre(id)).toThrow(RangeError);
  });
});

describe("neighbours and corners", () => {
  it("has the neighbours of the published rule", () => {
    fc.assert(
      fc.property(innerId, (id) => {
        const o = rowOf(id) % 2;
        const expected = [3058, 1529 + o, -1529 + o, -3058, -1530 + o, 1528 + o].map((step) => id + step);
        expect(receptorNeighbours(id)).toEqual(expected);
      }),
    );
  });

  it("has neighbours one hexagon height away, who have it as neighbour", () => {
    fc.assert(
      fc.property(anyId, (id) => {
        const [x, y] = receptorCentre(id);
        for (const neighbour of receptorNeighbours(id)) {
          const [nx, ny] = receptorCentre(neighbour);
          expect(Math.hypot(nx - x, ny - y)).toBeCloseTo(HEXAGON_HEIGHT, 6);
          expect(receptorNeighbours(neighbour)).toContain(id);
        }
      }),
    );
  });

  it("leaves out neighbours beyond the edge instead of wrapping around", () => {
    expect(receptorNeighbours(1)).toEqual([3059, 1530]);
    expect(receptorNeighbours(1529)).toHaveLength(3);
  });

  it("has six corners a radius from the centre, wider at each level", () => {
    for (const level of LEVELS) {
      const [x, y] = receptorCentre(4_706_906);
      const corners = receptorCorners(4_706_906, level);
      expect(corners).toHaveLength(6);
      for (const [cx, cy] of corners)
        expect(Math.hypot(cx - x, cy - y)).toBeCloseTo(HEXAGON_RADIUS * 2 ** (level - 1), 6);
    }
  });
});

describe("levels", () => {
  it("has a quarter of the centres at each next level", () => {
    for (const level of LEVELS) {
      let centres = 0;
      for (let row = 0; row < 64; row++) {
        for (let column = 0; column < 64; column++) {
          if (isCentreOfLevel(receptorOf(row, column) ?? 0, level)) centres++;
        }
      }
      expect(centres).toBe(64 * 64 * 4 ** (1 - level));
    }
  });

  it("makes the first receptor a centre of the highest level", () => {
    expect(levelOf(1)).toBe(5);
    expect(levelOf(2)).toBe(1);
    expect(levelOf(1530)).toBe(1);
  });

  it("has as parent a nearest centre of that level, and a centre is its own parent", () => {
    fc.assert(
      fc.property(innerId, fc.constantFrom(...LEVELS), (id, level) => {
        const parent = parentOf(id, level) ?? 0;
        expect(isCentreOfLevel(parent, level)).toBe(true);
        const [x, y] = receptorCentre(id);
        const distance = (other: number): number => {
          const [ox, oy] = receptorCentre(other);
          return Math.hypot(ox - x, oy - y);
        };
        const f = 2 ** (level - 1);
        let nearest = Infinity;
        for (let row = rowOf(id) - 2 * f; row <= rowOf(id) + 2 * f; row++) {
          for (let column = columnOf(id) - f; column <= columnOf(id) + f; column++) {
            const other = receptorOf(row, column) ?? 0;
            if (isCentreOfLevel(other, level)) nearest = Math.min(nearest, distance(other));
          }
        }
        expect(distance(parent)).toBeCloseTo(nearest, 6);
        if (isCentreOfLevel(id, level)) expect(parent).toBe(id);
      }),
      { numRuns: 200 },
    );
  });

  it("finds centres of a level by place", () => {
    fc.assert(
      fc.property(innerId, fc.constantFrom(...LEVELS), (id, level) => {
        const parent = parentOf(id, level) ?? 0;
        expect(receptorAt(...receptorCentre(parent), level)).toBe(parent);
      }),
    );
  });
});
