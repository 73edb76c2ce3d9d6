import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rowUnion } from "../../src/check/row-union.ts";

const list = fc.uniqueArray(fc.integer({ min: 0, max: 50 })).map((rows) => Uint32Array.from(rows).sort());

describe("rows of several lists", () => {
  it("are sorted, occur once, and know where each list stands among them", () => {
    fc.assert(
      fc.property(fc.array(list), (lists) => {
        const { rows, places } = rowUnion(lists);
        const expected = [...new Set(lists.flatMap((one) => [...one]))].sort((a, b) => a - b);
        expect([...rows]).toEqual(expected);
        lists.forEach((one, i) => expect([...places[i]].map((at) => rows[at])).toEqual([...one]));
      }),
    );
  });

  it("are the same object for the same lists, and others for others", () => {
    const [one, other] = [Uint32Array.of(1, 3), Uint32Array.of(2, 3)];
    expect(rowUnion([one, other])).toBe(rowUnion([one, other]));
    expect(rowUnion([other, one])).not.toBe(rowUnion([one, other]));
    expect([...rowUnion([one]).rows]).toEqual([1, 3]);
  });
});
