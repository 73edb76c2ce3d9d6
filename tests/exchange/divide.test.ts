import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { divided, middleOf, MOST, pointsOf, sizeOf, STEP } from "../../src/exchange/divide.ts";
import type { RdPoint, SourceShape } from "../../src/exchange/exchange-source.ts";
import { exchangeSource } from "./imaer-fixture.ts";

const square = (x: number, y: number, size: number): RdPoint[] => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
];
const surface = (...rings: RdPoint[][]): SourceShape => ({ kind: "surface", rings });
const line = (...points: RdPoint[]): SourceShape => ({ kind: "line", line: points });
const place = fc.tuple(
  fc.double({ min: 0, max: 280_000, noNaN: true }),
  fc.double({ min: 300_000, max: 620_000, noNaN: true }),
);

describe("A line", () => {
  it("of 100 m becomes four points in the middle of equal pieces", () => {
    expect(pointsOf(line([0, 0], [100, 0]))).toEqual([12.5, 37.5, 62.5, 87.5].map((x) => [x, 0]));
  });
  it("is walked along its bends", () => {
    expect(pointsOf(line([0, 0], [30, 0], [30, 30]), 20)).toEqual([
      [10, 0],
      [30, 0],
      [30, 20],
    ]);
    expect(middleOf(line([0, 0], [30, 0], [30, 90]))).toEqual([30, 30]);
  });
  it("never becomes more than the most, nor less than one point", () => {
    expect(pointsOf(line([0, 0], [70_000, 1]))).toHaveLength(MOST);
    expect(pointsOf(line([5, 6], [5.001, 6]))).toHaveLength(1);
  });
});

describe("A surface", () => {
  it("of 1 ha becomes the points of a grid of 25 m inside it", () => {
    const points = pointsOf(surface(square(1000, 2000, 100)));
    expect(points).toHaveLength(16);
    expect(points[0]).toEqual([1012.5, 2012.5]);
  });
  it("keeps its holes empty and its centre of mass", () => {
    const shape = surface(square(0, 0, 100), square(25, 25, 50));
    const points = pointsOf(shape);
    expect(points).toHaveLength(12);
    expect(points.every(([x, y]) => Math.max(Math.abs(x - 50), Math.abs(y - 50)) > 25)).toBe(true);
    expect(sizeOf(shape)).toBe(7500);
    expect(middleOf(shape)).toEqual([50, 50]);
    expect(middleOf(surface(square(0, 0, 100).reverse()))).toEqual([50, 50]);
  });
  it("too narrow for the grid still becomes points inside it or on its edge", () => {
    const sliver = surface([
      [0, 0],
      [5000, 3000],
      [5000.2, 3000],
      [0.2, 0],
      [0, 0],
    ]);
    const points = pointsOf(sliver);
    expect(points.length).toBeGreaterThan(20);
    for (const [x, y] of points) expect(Math.abs(y - x * 0.6)).toBeLessThan(0.2);
  });
  it("with 20,000 corners over a whole province takes no time", () => {
    const ring = Array.from({ length: 20_000 }, (_, i): RdPoint => [
      1e5 + 4e4 * Math.cos((i * Math.PI) / 1e4) * (1 + 0.1 * (i % 2)),
      4e5 + 4e4 * Math.sin((i * Math.PI) / 1e4),
    ]);
    expect(pointsOf(surface([...ring, ring[0]])).length).toBeGreaterThan(20);
  });
});

describe("A divided source", () => {
  it("emits together what it emitted, from 1 to the most points, whatever its shape", () => {
    const shape = fc.oneof(
      fc.array(place, { minLength: 2, maxLength: 8 }).map((points) => line(...points)),
      fc.array(place, { minLength: 3, maxLength: 8 }).map((points) => surface([...points, points[0]])),
      fc
        .tuple(place, fc.double({ min: 0.01, max: 2000, noNaN: true }))
        .map(([[x, y], size]) => surface(square(x, y, size))),
    );
    fc.assert(
      fc.property(shape, (one) => {
        const parts = divided(exchangeSource({ shape: one, nh3: 1000, nox: 3 }));
        expect(parts.length).toBeGreaterThanOrEqual(1);
        expect(parts.length).toBeLessThanOrEqual(MOST);
        expect(parts.reduce((sum, { nh3 }) => sum + nh3, 0)).toBeCloseTo(1000, 9);
        expect(parts.every(({ x, y, shape: left }) => Number.isFinite(x + y) && left === undefined)).toBe(
          true,
        );
      }),
    );
  });
  it("that is a point stays as it is", () => {
    const point = exchangeSource();
    expect(divided(point)).toEqual([point]);
    expect(() => pointsOf(line([0, 0], [1, 1]), 0)).toThrow(RangeError);
    expect(STEP).toBe(25);
  });
});
