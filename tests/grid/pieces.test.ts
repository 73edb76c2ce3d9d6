import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distanceToShape } from "../../src/grid/pieces.ts";

/** Closed rings as pieces. */
function pieces(...rings: readonly (readonly [number, number])[][]): Float64Array {
  return Float64Array.from(
    rings.flatMap((ring) => ring.flatMap((point, i) => [...point, ...ring[(i + 1) % ring.length]])),
  );
}
const square = (half: number): [number, number][] => [
  [-half, -half],
  [half, -half],
  [half, half],
  [-half, half],
];
const FRAME = pieces(square(10), square(4));

describe("the distance to a shape", () => {
  it.each([
    [7, 0, 0],
    [0, 0, 4],
    [0, 3, 1],
    [20, 0, 10],
    [13, 14, 5],
    [-10, -22, 12],
  ])("of %s, %s to a frame is %s", (x, y, distance) => {
    expect(distanceToShape(FRAME, x, y)).toBeCloseTo(distance);
  });

  it("is Infinity without pieces", () => {
    expect(distanceToShape(new Float64Array(0), 0, 0)).toBe(Infinity);
  });

  it("never jumps by more than one moves", () => {
    const place = fc.double({ min: -30, max: 30, noNaN: true });
    fc.assert(
      fc.property(place, place, place, place, (x, y, u, v) => {
        const [one, other] = [distanceToShape(FRAME, x, y), distanceToShape(FRAME, u, v)];
        expect(Math.abs(one - other)).toBeLessThanOrEqual(Math.hypot(x - u, y - v) + 1e-9);
      }),
    );
  });
});
