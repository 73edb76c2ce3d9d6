import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sortedRows, textOf, type TableData } from "../../src/elements/table-data.ts";

type Value = number | string | undefined;
const tableOf = (values: readonly Value[]): TableData => ({
  heading: "",
  length: values.length,
  idOf: String,
  columns: [{ head: "", value: (row) => values[row] }],
});

describe("a table", () => {
  it("is sorted by a column, what has no figure last, and loses no row", () => {
    const value = fc.oneof(fc.integer(), fc.constant(undefined), fc.constant(Number.NaN));
    fc.assert(
      fc.property(fc.array(value), fc.boolean(), (values, isDescending) => {
        const rows = sortedRows(tableOf(values), 0, isDescending);
        expect([...rows].sort((a, b) => a - b)).toEqual(values.map((_, i) => i));
        const seen = Array.from(rows, (row) => values[row]);
        const isKnown = (one: Value): boolean => typeof one === "number" && !Number.isNaN(one);
        const known = seen.filter(isKnown) as number[];
        expect(seen.slice(0, known.length).every(isKnown)).toBe(true);
        const sign = isDescending ? -1 : 1;
        expect(known).toEqual([...known].sort((a, b) => sign * (a - b)));
      }),
    );
  });

  it("keeps equal rows in the order they had, and reads numbers in names as numbers", () => {
    expect([...sortedRows(tableOf([1, 1, 0]), 0, true)]).toEqual([0, 1, 2]);
    expect([...sortedRows(tableOf(["vak 10", "vak 9"]), 0, false)]).toEqual([1, 0]);
  });

  it("is as handed in until it is sorted", () => {
    expect([...sortedRows(tableOf([3, 1, 2]), undefined, true)]).toEqual([0, 1, 2]);
  });

  it("shows a dash where there is nothing, never 0", () => {
    expect(textOf({ head: "", value: () => undefined }, 0)).toBe("–");
    expect(textOf({ head: "", value: () => 0 }, 0)).toBe("0");
  });
});
