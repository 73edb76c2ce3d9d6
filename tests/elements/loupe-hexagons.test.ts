import { describe, expect, it } from "vitest";
import { loupeHexagons } from "../../src/elements/check/loupe-hexagons.ts";
import { receptorNeighbours } from "../../src/grid/receptor.ts";
import { hexagonTable } from "../check/fixture.ts";

const CENTRE = 5_000_000;
const ids = [CENTRE, ...receptorNeighbours(CENTRE)].sort((a, b) => a - b);
const hexagons = hexagonTable(
  ids.map((receptorId) => ({ receptorId, site: 1, criticalLoad: 1000, background: 1500 })),
);

describe("the loupe", () => {
  it("shows a hexagon with its six neighbours, each in its class, and what does not count without one", () => {
    const rows = Uint32Array.from(ids, (_, h) => h);
    const deposition = Float32Array.of(0.006, 0.06, 0.2, 0.7, 2, 7, 20);
    const areas = Float32Array.of(1, 1, 1, 1, 1, 1, 0);
    const found = loupeHexagons(CENTRE, hexagons, { rows, deposition, areas });
    expect(found.map(({ token }) => token)).toEqual([
      ...[1, 2, 3, 4, 5, 6].map((i) => `--pk-contribution-${i}`),
      undefined,
    ]);
  });

  it("draws the centre around the origin, with north up", () => {
    const drawn = loupeHexagons(CENTRE, hexagons, {
      rows: new Uint32Array(0),
      deposition: new Float32Array(0),
      areas: new Float32Array(ids.length),
    });
    const ys = drawn.map(({ points }) =>
      points.split(" ").reduce((sum, point) => sum + Number(point.split(",")[1]) / 6, 0),
    );
    // Rows of the table run from south to north.
    expect(ys[0]).toBeGreaterThan(0);
    expect(ys[ids.indexOf(CENTRE)]).toBeCloseTo(0, 6);
    expect(ys[ids.length - 1]).toBeLessThan(0);
  });
});
