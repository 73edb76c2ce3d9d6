import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { DataError } from "../../src/base/errors.ts";
import type { HexagonTable } from "../../src/grid/hexagons.ts";
import {
  decodeHexagons,
  encodeHexagons,
  HEXAGON_RECEPTORS,
  HEXAGON_ROWS,
  receptorCount,
} from "../../src/data/hexagons-product.ts";
import { hexagonsWithin } from "../../src/grid/nearby.ts";
import { fastest } from "../fastest.ts";
import { flipped, productBytes, thrownBy } from "./folder.ts";

const COLUMNS = [
  "receptorId",
  "site",
  "criticalLoad",
  "mappedArea",
  "forestShare",
  "background",
  "nh3Background",
  "basis",
] as const;

/** Rows as a table. */
function tableOf(rows: readonly (readonly number[])[]): HexagonTable {
  const column = (c: number): number[] => rows.map((row) => row[c]);
  return {
    length: rows.length,
    receptorId: Uint32Array.from(column(0)),
    site: Uint8Array.from(column(1)),
    criticalLoad: Uint16Array.from(column(2)),
    mappedArea: Float32Array.from(column(3)),
    forestShare: Float32Array.from(column(4)),
    background: Uint16Array.from(column(5)),
    nh3Background: Float32Array.from(column(6)),
    basis: Uint8Array.from(column(7)),
  };
}

const ROWS = [
  [296_137, 157, 1429, 0.198, 1, 2046, 4.2, 1],
  [296_139, 157, 1071, 0.273, 1, 1913, 4.2, 1],
  [296_139, 158, 714, 0.05, 0.5, 1913, 4.2, 2],
  [297_668, 158, 714, 1, 0, 1000, 0.3, 2],
] as const;

describe("the hexagons product", () => {
  it("gives back any sorted table exactly", () => {
    const receptor = fc.record({
      id: fc.integer({ min: 4_000_000, max: 4_010_000 }),
      sites: fc.uniqueArray(fc.integer({ min: 1, max: 168 }), { minLength: 1, maxLength: 3 }),
      background: fc.integer({ min: 1, max: 4000 }),
      nh3: fc.integer({ min: 1, max: 200 }),
    });
    const receptors = fc.uniqueArray(receptor, { selector: ({ id }) => id, maxLength: 300, size: "max" });
    fc.assert(
      fc.property(receptors, (receptors) => {
        const rows = receptors
          .sort((a, b) => a.id - b.id)
          .flatMap(({ id, sites, background, nh3 }) =>
            sites
              .sort((a, b) => a - b)
              .map((site) => [
                id,
                site,
                400 + 80 * (id % 24),
                ((id * 31) % 1001) / 1000,
                ((id * 7) % 101) / 100,
                background,
                nh3 / 10,
                1 + (site % 2),
              ]),
          );
        const table = tableOf(rows);
        expect(decodeHexagons(encodeHexagons(table))).toEqual(table);
      }),
      { numRuns: 50, endOnFailure: true },
    );
  });

  it.each([
    ["rows out of order", [ROWS[3], ROWS[0]]],
    ["a receptor twice in one site", [ROWS[0], ROWS[0]]],
    ["two backgrounds of one receptor", [ROWS[1], [...ROWS[2].slice(0, 5), 1914, 4.2, 2]]],
    ["a receptor outside the grid", [[0, ...ROWS[0].slice(1)]]],
    ["a site that cannot be", [[296_137, 169, ...ROWS[0].slice(2)]]],
    ["a critical load of nature that is not sensitive", [[296_137, 157, 2400, ...ROWS[0].slice(3)]]],
    ["more than a hectare", [[296_137, 157, 1429, 1.1, ...ROWS[0].slice(4)]]],
    ["a share above 1", [[296_137, 157, 1429, 0.2, 1.01, ...ROWS[0].slice(5)]]],
    ["no background", [[296_137, 157, 1429, 0.2, 1, 0, 4.2, 1]]],
    ["no NH3", [[296_137, 157, 1429, 0.2, 1, 2046, NaN, 1]]],
    ["an unknown basis", [[296_137, 157, 1429, 0.2, 1, 2046, 4.2, 3]]],
  ])("refuses %s", (_, rows) => {
    expect(() => encodeHexagons(tableOf(rows))).toThrow(DataError);
  });
});

describe("the committed hexagons", () => {
  let bytes: Uint8Array;
  let hexagons: HexagonTable;
  beforeAll(() => {
    bytes = productBytes("hexagons.bin");
    hexagons = decodeHexagons(bytes);
  });

  it("are at most a megabyte", () => {
    expect(bytes.length).toBeLessThanOrEqual(1_000_000);
  });

  it("have the official counts", () => {
    expect(HEXAGON_ROWS).toBe(242_662);
    expect(HEXAGON_RECEPTORS).toBe(242_079);
    expect(hexagons.length).toBe(HEXAGON_ROWS);
    expect(receptorCount(hexagons)).toBe(HEXAGON_RECEPTORS);
    for (const column of COLUMNS) expect(hexagons[column]).toHaveLength(HEXAGON_ROWS);
  });

  it("hold the first rows of the source", () => {
    const firstRows = [0, 1, 2].map((h) =>
      COLUMNS.map((column) => Number(hexagons[column][h].toPrecision(7))),
    );
    expect(firstRows).toEqual([
      [296_137, 157, 1429, 0.198, 1, 2046, 4.2, 1],
      [296_139, 157, 1071, 0.273, 1, 1913, 4.2, 1],
      [296_140, 157, 1071, 0.381, 1, 1873, 4.2, 1],
    ]);
  });

  it("add up to the published national figures", () => {
    let mapped = 0;
    let siteLevel = 0;
    const overloaded = new Set<number>();
    for (let h = 0; h < hexagons.length; h++) {
      mapped += hexagons.mappedArea[h];
      if (hexagons.basis[h] === 2) siteLevel++;
      if (hexagons.background[h] > hexagons.criticalLoad[h] - 70) overloaded.add(hexagons.receptorId[h]);
    }
    expect(Math.round(mapped)).toBe(171_543);
    expect(siteLevel).toBe(124_555);
    expect(Math.abs(overloaded.size - 171_669)).toBeLessThan(700);
  });

  it("never map more than a hectare of one receptor over its sites", () => {
    for (let h = 1; h < hexagons.length; h++)
      if (hexagons.receptorId[h] === hexagons.receptorId[h - 1])
        expect(hexagons.mappedArea[h] + hexagons.mappedArea[h - 1]).toBeLessThanOrEqual(1.0005);
  });

  it("are found within 25 km of any place in a few milliseconds", async () => {
    for (const [x, y] of [
      [185_000, 455_000],
      [200_915, 353_671],
      [101_000, 499_000],
    ] as const) {
      expect(hexagonsWithin(hexagons, x, y, 25_000).length).toBeGreaterThan(1000);
      expect(await fastest(25, () => hexagonsWithin(hexagons, x, y, 25_000))).toBeLessThan(25);
    }
  });

  it("are refused with a clear error when any byte is changed or the end is missing", () => {
    // Without the manifest, whose hash would tell: what is left must still never give a wrong table silently or crash.
    const places = [0, 3, 20, 1000, 100_000, 300_000, bytes.length - 3];
    for (const at of places) {
      const error = thrownBy(() => decodeHexagons(flipped(bytes, at)));
      if (error !== undefined) expect(error).toBeInstanceOf(DataError);
    }
    for (const length of [0, 10, 1000, bytes.length >> 1, bytes.length - 1])
      expect(thrownBy(() => decodeHexagons(bytes.slice(0, length)))).toBeInstanceOf(DataError);
  });
});
