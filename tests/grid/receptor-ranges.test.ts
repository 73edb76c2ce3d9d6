import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_RECEPTOR_ID, receptorAt, receptorCentre } from "../../src/grid/receptor.ts";
import { rangeOf, receptorRanges, type GridArea } from "../../src/grid/receptor-ranges.ts";

/** A random place near the middle of an area, or far from it. */
const place = fc.record({
  x: fc.integer({ min: -2000, max: 2000 }),
  y: fc.integer({ min: -2000, max: 2000 }),
});
const origin = fc.record({
  x: fc.integer({ min: 0, max: 280_000 }),
  y: fc.integer({ min: 300_000, max: 620_000 }),
});

describe("ranges of receptors", () => {
  it("hold exactly the receptors whose centre lies in a circle or a box, ascending", () => {
    fc.assert(
      fc.property(
        origin,
        place,
        fc.integer({ min: 0, max: 1500 }),
        fc.boolean(),
        (middle, by, size, isCircle) => {
          const { x, y } = middle;
          const area: GridArea = isCircle
            ? { kind: "circle", x, y, distance: size }
            : { kind: "box", minX: x - size, minY: y - size / 2, maxX: x + size, maxY: y + size / 2 };
          const ranges = receptorRanges(area);
          for (let i = 1; i < ranges.length; i++) expect(ranges[i][0]).toBeGreaterThan(ranges[i - 1][1]);
          const id = receptorAt(x + by.x, y + by.y);
          if (id === undefined) return;
          const [east, north] = receptorCentre(id).map((value, axis) =>
            Math.abs(value - (axis === 0 ? x : y)),
          );
          const isInside = isCircle ? Math.hypot(east, north) <= size : east <= size && north <= size / 2;
          expect(rangeOf(ranges, id) !== undefined).toBe(isInside);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("hold as many hectares as a circle has", () => {
    const ranges = receptorRanges({ kind: "circle", x: 150_000, y: 450_000, distance: 25_000 });
    const count = ranges.reduce((sum, [first, last]) => sum + last - first + 1, 0);
    expect(count / ((Math.PI * 25_000 ** 2) / 10_000)).toBeCloseTo(1, 3);
  });

  it("of the country hold every receptor once", () => {
    const ranges = receptorRanges({ kind: "country" });
    expect(ranges[0][0]).toBe(1);
    expect(ranges.at(-1)?.[1]).toBe(MAX_RECEPTOR_ID);
    for (let i = 1; i < ranges.length; i++) expect(ranges[i][0]).toBe(ranges[i - 1][1] + 1);
  });

  it("refuse what is no area", () => {
    expect(() => receptorRanges({ kind: "circle", x: NaN, y: 1, distance: 1 })).toThrow(RangeError);
    expect(() => receptorRanges({ kind: "box", minX: 2, minY: 1, maxX: 1, maxY: 2 })).toThrow(RangeError);
  });
});
