import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { HexagonTable } from "../../src/grid/hexagons.ts";
import { hexagonsWithin } from "../../src/grid/nearby.ts";
import {
  GRID_COLUMNS,
  GRID_ROWS,
  MAX_RECEPTOR_ID,
  receptorCentre,
  receptorOf,
} from "../../src/grid/receptor.ts";

/** A table with these receptors; the other columns are not looked at. */
function tableOf(ids: readonly number[]): HexagonTable {
  const sorted = Uint32Array.from(ids).sort();
  const length = sorted.length;
  return {
    length,
    receptorId: sorted,
    site: new Uint8Array(length),
    criticalLoad: new Uint16Array(length),
    mappedArea: new Float32Array(length),
    forestShare: new Float32Array(length),
    background: new Uint16Array(length),
    nh3Background: new Float32Array(length),
    basis: new Uint8Array(length),
  };
}

function bruteForce(hexagons: HexagonTable, x: number, y: number, distance: number): number[] {
  return [...hexagons.receptorId.keys()].filter((h) => {
    const [cx, cy] = receptorCentre(hexagons.receptorId[h]);
    return (cx - x) ** 2 + (cy - y) ** 2 <= distance ** 2;
  });
}

describe("hexagons within a distance", () => {
  const anywhere = {
    x: fc.double({ min: -20_000, max: 310_000, noNaN: true }),
    y: fc.double({ min: 280_000, max: 650_000, noNaN: true }),
    distance: fc.double({ min: 0, max: 60_000, noNaN: true }),
  };

  it("are those that measuring every centre gives, anywhere in and around the grid", () => {
    const id = fc.integer({ min: 1, max: MAX_RECEPTOR_ID });
    const ids = fc.array(id, { minLength: 0, maxLength: 2000, size: "max" });
    fc.assert(
      fc.property(ids, anywhere.x, anywhere.y, anywhere.distance, (ids, x, y, distance) => {
        const hexagons = tableOf(ids);
        expect([...hexagonsWithin(hexagons, x, y, distance)]).toEqual(bruteForce(hexagons, x, y, distance));
      }),
      { numRuns: 60 },
    );
  });

  it("are those that measuring gives in a closed field, with border receptors that occur twice", () => {
    const ids: number[] = [];
    for (let row = 3000; row < 3080; row++) {
      for (let column = 600; column < 640; column++) {
        const id = receptorOf(row, column) ?? 0;
        ids.push(id);
        if (id % 7 === 0) ids.push(id);
      }
    }
    const hexagons = tableOf(ids);
    const near = fc.integer({ min: 0, max: hexagons.length - 1 });
    const shift = fc.double({ min: -500, max: 500, noNaN: true });
    const distance = fc.double({ min: 0, max: 5000, noNaN: true });
    fc.assert(
      fc.property(near, shift, shift, distance, (h, east, north, distance) => {
        const [cx, cy] = receptorCentre(hexagons.receptorId[h]);
        const [x, y] = [cx + east, cy + north];
        expect([...hexagonsWithin(hexagons, x, y, distance)]).toEqual(bruteForce(hexagons, x, y, distance));
      }),
    );
  });

  it("include a centre at exactly the distance", () => {
    const [x, y] = receptorCentre(4_706_906);
    const hexagons = tableOf([4_706_906]);
    expect(hexagonsWithin(hexagons, x, y, 0)).toHaveLength(1);
    expect(hexagonsWithin(hexagons, x - 3000, y - 4000, 5000.001)).toHaveLength(1);
    expect(hexagonsWithin(hexagons, x - 3000, y - 4000, 4999.999)).toHaveLength(0);
  });

  it("are found at the edges of the grid", () => {
    const hexagons = tableOf([1, GRID_COLUMNS, GRID_COLUMNS * (GRID_ROWS - 1) + 1, MAX_RECEPTOR_ID]);
    for (let h = 0; h < 4; h++) {
      const [x, y] = receptorCentre(hexagons.receptorId[h]);
      expect([...hexagonsWithin(hexagons, x, y, 1)]).toEqual([h]);
    }
  });

  it("are refused for a place or distance that is none", () => {
    expect(() => hexagonsWithin(tableOf([1]), NaN, 0, 1)).toThrow(RangeError);
    expect(() => hexagonsWithin(tableOf([1]), 0, 0, -1)).toThrow(RangeError);
  });
});
