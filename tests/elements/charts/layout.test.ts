import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overlaps, placeLabels, spread } from "../../../src/elements/charts/labels.ts";
import { nearestPoint, nextPoint } from "../../../src/elements/charts/point-path.ts";
import { layRows } from "../../../src/elements/charts/rows.ts";
import { shorten, textWidth, wrap } from "../../../src/elements/charts/text-width.ts";
import { logDomain, logValues, tickRow, valuesFromZero } from "../../../src/elements/charts/ticks.ts";

const size = fc.record({
  x: fc.double({ min: 0, max: 400, noNaN: true }),
  y: fc.double({ min: 0, max: 200, noNaN: true }),
  width: fc.double({ min: 1, max: 120, noNaN: true }),
  height: fc.double({ min: 1, max: 20, noNaN: true }),
});
const field = { x: 0, y: 0, width: 416, height: 220 };

describe("Labels", () => {
  it("never meet each other or an obstacle, and never leave the field", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(size, { minLength: 1, maxLength: 4 }), { maxLength: 12 }),
        fc.array(size, { maxLength: 4 }),
        (labels, obstacles) => {
          const placed = placeLabels(labels, field, obstacles).filter((box) => box !== undefined);
          placed.forEach((box, i) => {
            expect(box.x + box.width).toBeLessThanOrEqual(field.width);
            expect(box.y + box.height).toBeLessThanOrEqual(field.height);
            for (const other of [...obstacles, ...placed.slice(0, i)])
              expect(overlaps(box, other)).toBe(false);
          });
        },
      ),
    );
  });

  it("take their first place when it is free, and the first label wins", () => {
    const [a, b] = [
      { x: 10, y: 10, width: 40, height: 12 },
      { x: 30, y: 10, width: 40, height: 12 },
    ];
    expect(placeLabels([[a], [b], [b, { ...b, y: 40 }]], field)).toEqual([a, undefined, { ...b, y: 40 }]);
  });

  it("pushed apart keep their order, do not meet and stay between the ends", () => {
    const label = fc.tuple(
      fc.double({ min: -50, max: 350, noNaN: true }),
      fc.double({ min: 4, max: 40, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 15 }), (labels) => {
        const [places, sizes] = [labels.map(([place]) => place), labels.map(([, size]) => size)];
        const factor = Math.min(1, 300 / sizes.reduce((a, b) => a + b, 0));
        const result = spread(places, sizes, 0, 300);
        const order = places.map((_, i) => i).sort((a, b) => places[a] - places[b]);
        order.forEach((i, rank) => {
          const half = (sizes[i] * factor) / 2;
          expect(result[i] - half).toBeGreaterThanOrEqual(-1e-6);
          expect(result[i] + half).toBeLessThanOrEqual(300 + 1e-6);
          if (rank === 0) return;
          const before = order[rank - 1];
          expect(result[i] - result[before]).toBeGreaterThanOrEqual(
            half + (sizes[before] * factor) / 2 - 1e-6,
          );
        });
      }),
    );
  });

  it("that are far enough apart stay where they are, and two that meet give way alike", () => {
    expect(spread([100, 20, 60], 16, 0, 300)).toEqual([100, 20, 60]);
    expect(spread([50, 50], 16, 0, 300)).toEqual([42, 58]);
    expect(spread([0, 300], [20, 30], 0, 300)).toEqual([10, 285]);
  });
});

describe("Axes", () => {
  it.each([
    [100, 100_000, [100, 1000, 10_000, 100_000]],
    [0.005, 0.1, [0.005, 0.01, 0.02, 0.05, 0.1]],
    [20, 50, [20, 30, 50]],
  ])("from %d to %d are labelled at round values", (from, upto, labelled) => {
    const { values, isMajor } = logValues(from, upto);
    expect(values.filter(isMajor)).toEqual(labelled);
  });

  it("have round ends around all values", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 1e-6, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 10 }),
        (values) => {
          const [from, upto] = logDomain(values) ?? [Number.NaN, Number.NaN];
          expect(from).toBeLessThanOrEqual(Math.min(...values));
          expect(upto).toBeGreaterThanOrEqual(Math.max(...values));
          for (const end of [from, upto]) expect(["1", "2", "5"]).toContain(end.toExponential(0)[0]);
          expect(upto).toBeGreaterThan(from);
        },
      ),
    );
    expect(logDomain([0, -1, Number.NaN])).toBeUndefined();
  });

  it("have labels that never touch; the first and the last stay", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 40 }), fc.integer({ min: 60, max: 600 }), (count, length) => {
        const values = Array.from({ length: count }, (_, i) => i * 1000);
        const row = tickRow(values, (value) => (length * value) / (1000 * (count - 1)), String);
        const labelled = row.filter(({ text }) => text !== "");
        expect(labelled.at(-1)).toBe(row.at(-1));
        labelled.slice(1).forEach(({ at, text }, i) => {
          const before = labelled[i];
          expect(at - before.at).toBeGreaterThan((textWidth(text, 12) + textWidth(before.text, 12)) / 2);
        });
      }),
    );
  });

  it("from zero reach just past the largest value", () => {
    expect(valuesFromZero(2300, 4)).toEqual([0, 500, 1000, 1500, 2000, 2500]);
    expect(valuesFromZero(0, 4)).toEqual([0]);
  });
});

describe("Words", () => {
  it("shortened and wrapped stay within their room", () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 8 }), fc.integer({ min: 60, max: 300 }), (text, room) => {
        expect(textWidth(shorten(text, 14, room), 14)).toBeLessThanOrEqual(room);
        const lines = wrap(text, 14, room, 2);
        expect(lines.length).toBeLessThanOrEqual(2);
        for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(room);
      }),
    );
  });

  it("are as wide as the font says", () => {
    // Measured in a browser with Source Sans 3: "Weerter- en Budelerbergen" at 14 px.
    expect(textWidth("0123456789", 100)).toBeCloseTo(500, 0);
    expect(textWidth("Curaçao", 14)).toBe(textWidth("Curacao", 14));
  });

  it("of a row may break after a hyphen, and the row grows with them", () => {
    const rows = layRows(["Leudal", "Weerter- en Budelerbergen & Ringselven"], 340);
    expect(rows.names[1].length).toBe(2);
    expect(rows.heights[1]).toBeGreaterThan(rows.heights[0]);
    expect(rows.tops).toEqual([0, rows.heights[0]]);
  });
});

describe("Points", () => {
  const points = [0, 100].map((x) => ({ x, y: 0, width: 24, height: 24, text: String(x) }));

  it("are found under the pointer, or near it", () => {
    expect(nearestPoint(points, 12, 12)).toBe(0);
    expect(nearestPoint(points, 95, 12)).toBe(1);
    expect(nearestPoint(points, 60, 12)).toBeUndefined();
  });

  it.each([
    ["ArrowRight", 0, 1],
    ["ArrowDown", 1, 1],
    ["ArrowLeft", 0, 0],
    ["End", 0, 1],
    ["Home", 1, 0],
    ["a", 0, undefined],
  ])("%s from %d leads to %s", (key, from, to) => {
    expect(nextPoint(key, from, 2)).toBe(to);
  });
});
