import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overloadAt } from "../../src/check/overload.ts";
import {
  MAX_RECEPTOR_ID,
  parentOf,
  receptorAt,
  receptorCentre,
  type Level,
} from "../../src/grid/receptor.ts";
import { HexagonSlots, SITE_LEVEL_BIT } from "../../src/map/hexagon-slots.ts";
import { columnAtLevel, levelAt, parentsOf, rowAtLevel } from "../../src/map/levels.ts";
import { NOT_SHOWN, SlotValues } from "../../src/map/slot-values.ts";
import { CONTRIBUTION_SCALE, OVERLOAD_SCALE, FIT_SCALE, USABLE_SCALE } from "../../src/map/scales.ts";
import { hexagonTable } from "../check/fixture.ts";

const LEVELS = [1, 2, 3, 4] as const satisfies readonly Level[];
/** In the middle of the land, on all sides of it, and on the border of two areas. */
const IDS = [1_631_010, 1_631_011, 1_841_933, 4_500_000, 4_500_001, 4_501_529, 4_503_058, 7_000_123];
const TABLE = hexagonTable([
  ...IDS.map((receptorId, i) => ({
    receptorId,
    site: 1,
    criticalLoad: 1000 + 100 * i,
    background: 1500,
    mappedArea: 0.25 + 0.1 * i,
    basis: i < 3 ? (2 as const) : (1 as const),
  })),
  { receptorId: 7_000_123, site: 2, criticalLoad: 500, background: 1500, mappedArea: 0.1 },
]);

describe("Levels", () => {
  it("follow the zoom as the design says", () => {
    expect([4.5, 5.9, 6, 7.9, 8, 8.9, 9, 16].map(levelAt)).toEqual([4, 4, 3, 3, 2, 2, 1, 1]);
  });

  it.each(LEVELS)("give every receptor the parent that the grid gives it (level %i)", (level) => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: MAX_RECEPTOR_ID }), { minLength: 1, maxLength: 200 }),
        (ids) => {
          const expected = ids.map((id) => parentOf(id, level));
          fc.pre(!expected.includes(undefined));
          expect([...parentsOf(Uint32Array.from(ids), level)]).toEqual(expected);
        },
      ),
    );
  });
});

describe("Slots", () => {
  it.each(LEVELS)(
    "hold each row once, and are found by the point of any of their receptors (level %i)",
    (level) => {
      const slots = new HexagonSlots(TABLE, level);
      const rows = Array.from({ length: slots.count }, (_, slot) => slots.rowsOf(slot)).flat();
      expect(rows.sort((a, b) => a - b)).toEqual(Array.from(TABLE.receptorId, (_, h) => h));
      TABLE.receptorId.forEach((id, h) => {
        const slot = slots.slotOfRow[h];
        expect(slots.receptorOfSlot[slot]).toBe(parentOf(id, level));
        expect(slots.slotOf(slots.receptorOfSlot[slot])).toBe(slot);
        expect(receptorAt(...receptorCentre(slots.receptorOfSlot[slot]), level)).toBe(
          slots.receptorOfSlot[slot],
        );
      });
      expect(slots.slotOf(1)).toBe(-1);
    },
  );

  it.each(LEVELS)(
    "lie in the index at the place of their hexagon, with a mark for site level (level %i)",
    (level) => {
      const slots = new HexagonSlots(TABLE, level);
      const { columns, width, height, texels } = slots.index();
      expect(Math.max(width, height)).toBeLessThanOrEqual(4096);
      slots.receptorOfSlot.forEach((id, slot) => {
        const row = rowAtLevel(id, level);
        const fold = Math.floor(row / height);
        const texel = texels[(row % height) * width + columnAtLevel(id, level) + fold * columns];
        expect(texel % SITE_LEVEL_BIT).toBe(slot + 1);
        expect(texel >= SITE_LEVEL_BIT).toBe(slots.rowsOf(slot).every((h) => TABLE.basis[h] === 2));
      });
      expect(texels.reduce((count, texel) => count + (texel === 0 ? 0 : 1), 0)).toBe(slots.count);
    },
  );
});

describe("Slot values", () => {
  const values = Float32Array.from(TABLE.receptorId, (_, h) => (h === 2 ? Number.NaN : h));
  const fill = (level: Level, scale: typeof CONTRIBUTION_SCALE, of: ArrayLike<number>): Float32Array => {
    const slots = new HexagonSlots(TABLE, level);
    const into = new Float32Array(slots.count);
    new SlotValues(TABLE).fill(slots, of, scale, into);
    return into;
  };
  /** Straight from the definition. */
  const expected = (level: Level, of: (rows: readonly number[]) => number): number[] => {
    const slots = new HexagonSlots(TABLE, level);
    return Array.from({ length: slots.count }, (_, slot) => of(slots.rowsOf(slot)));
  };
  const shown = (rows: readonly number[]): readonly number[] => rows.filter((h) => !Number.isNaN(values[h]));

  it.each([2, 3, 4] as const)("are means by sensitive area, without what is absent (level %i)", (level) => {
    const means = expected(level, (rows) => {
      const there = shown(rows);
      const weight = there.reduce((sum, h) => sum + TABLE.mappedArea[h], 0);
      return weight === 0 ? NOT_SHOWN : there.reduce((sum, h) => sum + TABLE.mappedArea[h] * h, 0) / weight;
    });
    fill(level, CONTRIBUTION_SCALE, values).forEach((value, i) =>
      expect(value === means[i] ? 0 : value / means[i] - 1).toBeCloseTo(0, 4),
    );
  });

  it.each(LEVELS)("are the least where one hexagon decides (level %i)", (level) => {
    const least = expected(level, (rows) => {
      const there = shown(rows);
      return there.length === 0 ? NOT_SHOWN : Math.min(...there.map((h) => values[h]));
    });
    for (const scale of [FIT_SCALE, USABLE_SCALE]) expect([...fill(level, scale, values)]).toEqual(least);
  });

  it("of overload are the class of the row, and above level 1 that of mean deposition against mean critical load", () => {
    const one = expected(1, (rows) =>
      Math.max(...rows.map((h) => overloadAt(TABLE.background[h], TABLE.criticalLoad[h]))),
    );
    expect([...fill(1, OVERLOAD_SCALE, TABLE.background)]).toEqual(one);
    const four = expected(4, (rows) => {
      const weight = rows.reduce((sum, h) => sum + TABLE.mappedArea[h], 0);
      const mean = (column: ArrayLike<number>): number =>
        rows.reduce((sum, h) => sum + TABLE.mappedArea[h] * column[h], 0) / weight;
      return overloadAt(mean(TABLE.background), mean(TABLE.criticalLoad));
    });
    expect([...fill(4, OVERLOAD_SCALE, TABLE.background)]).toEqual(four);
  });
});
