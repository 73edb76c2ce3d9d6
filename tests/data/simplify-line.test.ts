import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { simplifyLine } from "../../src/data/simplify-line.ts";

type Point = readonly [number, number];
const point = fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 }));

function distance([px, py]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length > 0 ? Math.min(1, Math.max(0, ((px - ax) * dx + (py - ay) * dy) / length)) : 0;
  return Math.hypot(px - ax - along * dx, py - ay - along * dy);
}

describe("a simplified line", () => {
  it("keeps its ends and some of its points in their order, and leaves none further than the tolerance", () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 40 }), fc.boolean(), (points, isClosed) => {
        const line: Point[] = isClosed ? [...points, points[0]] : points;
        const simple = simplifyLine(line, 25);
        expect(simple[0]).toEqual(line[0]);
        expect(simple.at(-1)).toEqual(line.at(-1));
        let at = 0;
        for (const kept of simple) {
          at = line.indexOf(kept, at);
          expect(at).toBeGreaterThanOrEqual(0);
        }
        for (const one of line) {
          const near = simple.slice(1).map((end, i) => distance(one, simple[i], end));
          expect(Math.min(...near)).toBeLessThanOrEqual(25 + 1e-9);
        }
      }),
    );
  });

  it("stays a shape where it is closed, however small it is", () => {
    const square: Point[] = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
      [0, 0],
    ];
    expect(simplifyLine(square, 25)).toHaveLength(4);
  });

  it("is straight where the points lie on a line", () => {
    const points = Array.from({ length: 50 }, (_, i): Point => [i, i]);
    expect(simplifyLine(points, 0.1)).toEqual([points[0], points[49]]);
  });
});
