import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DIRECTIONS, neighbourOf, stepOf } from "../../src/grid/direction.ts";
import {
  GRID_COLUMNS,
  isCentreOfLevel,
  MAX_RECEPTOR_ID,
  parentOf,
  receptorNeighbours,
  type Level,
} from "../../src/grid/receptor.ts";

const inside = fc.integer({ min: 20 * GRID_COLUMNS, max: MAX_RECEPTOR_ID - 20 * GRID_COLUMNS });

describe("Steps through the grid", () => {
  it("lead to the six neighbours, clockwise from the north", () => {
    fc.assert(
      fc.property(inside, (id) => {
        const neighbours = receptorNeighbours(id);
        fc.pre(neighbours.length === 6);
        expect(DIRECTIONS.map((direction) => neighbourOf(id, direction))).toEqual(neighbours);
      }),
    );
  });

  it("lead back by the opposite direction, at every level", () => {
    fc.assert(
      fc.property(inside, fc.constantFrom<Level>(1, 2, 3, 4), fc.nat(5), (id, level, i) => {
        const centre = parentOf(id, level);
        fc.pre(centre !== undefined);
        const next = neighbourOf(centre, DIRECTIONS[i], level);
        fc.pre(next !== undefined);
        expect(isCentreOfLevel(next, level)).toBe(true);
        expect(neighbourOf(next, DIRECTIONS[(i + 3) % 6], level)).toBe(centre);
      }),
    );
  });

  it("are as long as asked, and 107 m between neighbours of 1 ha", () => {
    for (const direction of DIRECTIONS) {
      expect(Math.hypot(...stepOf(direction))).toBeCloseTo(107.457, 3);
      expect(Math.hypot(...stepOf(direction, 1000))).toBeCloseTo(1000, 6);
    }
  });
});
