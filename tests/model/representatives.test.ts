import { beforeAll, describe, expect, it } from "vitest";
import { CountedAreas } from "../../src/check/counted.ts";
import { loadPerKg } from "../../src/check/load.ts";
import { fileReader } from "../../src/cli/file-reader.ts";
import { loadHexagons, loadMeteo, loadSites } from "../../src/data/land.ts";
import { COUNTS, type HexagonTable } from "../../src/grid/hexagons.ts";
import { hexagonsWithin } from "../../src/grid/nearby.ts";
import { createModel, type DepositionModel } from "../../src/model/deposition.ts";
import { depositionOnHexagons } from "../../src/model/hexagon-deposition.ts";
import { depositionsOnRepresentatives, representativesOf } from "../../src/model/representatives.ts";
import type { PointSource } from "../../src/model/source.ts";

/** Of the load on any count: what a first answer may be off, so that its two digits mostly stand. */
const LOAD_TOLERANCE = 0.03;
/** Of a single hexagon beyond 500 m, one in a hundred excepted: within a class of the map's scale. */
const HEXAGON_FACTOR = 1.3;
/** Compared on every so many hexagons, as the exact answer is slow. */
const EVERY = 4;

const PLACES: readonly (readonly [string, PointSource])[] = [
  ["Roermond, middling stack", { x: 200_915, y: 353_671, height: 49, heatMegawatts: 0.44, timeProfile: 1 }],
  ["Eerbeek on the Veluwe", { x: 202_800, y: 459_300, height: 42, heatMegawatts: 0.28, timeProfile: 1 }],
  ["middle of the Veluwe, low", { x: 190_000, y: 460_000, height: 5, heatMegawatts: 0, timeProfile: 0 }],
  ["IJmuiden, tall, on the coast", { x: 100_985, y: 499_055, height: 115, heatMegawatts: 5, timeProfile: 1 }],
  [
    "Zaandam, clean air of the dunes",
    { x: 115_500, y: 496_000, height: 30, heatMegawatts: 0.34, timeProfile: 1 },
  ],
  ["the Peel, low among hexagons", { x: 193_000, y: 380_000, height: 3, heatMegawatts: 0, timeProfile: 1 }],
];

let hexagons: HexagonTable;
let areas: CountedAreas;
let model: DepositionModel;

beforeAll(async () => {
  const read = fileReader();
  hexagons = await loadHexagons(read);
  areas = new CountedAreas(hexagons, await loadSites(read));
  model = createModel(await loadMeteo(read));
});

describe("the first answer", () => {
  it.each(PLACES)("at %s lies within 3 %% of the exact load and follows it per hexagon", (_, source) => {
    const all = hexagonsWithin(hexagons, source.x, source.y, 25_000);
    const cells = representativesOf(hexagons, all, source);
    expect(cells.length).toBeLessThan(800);
    const places = all.filter((_h, i) => i % EVERY === 0);
    for (const substance of ["NH3", "NOx"] as const) {
      const quick = new Float32Array(all.length);
      const exact = new Float32Array(places.length);
      depositionsOnRepresentatives(model, source, [substance], hexagons, all, cells, [quick]);
      depositionOnHexagons(model, source, substance, hexagons, places, exact);
      const quickHere = quick.filter((_value, i) => i % EVERY === 0);
      for (const count of COUNTS) {
        const load = (values: Float32Array): number =>
          loadPerKg({ rows: places, perKg: { [substance]: values }, exact: true }, areas.of(count))[
            substance
          ] ?? NaN;
        expect(Math.abs(load(quickHere) / load(exact) - 1), `${substance} ${count}`).toBeLessThan(
          LOAD_TOLERANCE,
        );
      }
      const off = [...exact].filter(
        (value, i) => Math.abs(Math.log(quickHere[i] / value)) > Math.log(HEXAGON_FACTOR),
      );
      expect(off.length / exact.length, substance).toBeLessThan(0.01);
    }
  });
  it("is the exact one for a hexagon near the source", () => {
    const source: PointSource = { x: 193_000, y: 380_000, height: 10, heatMegawatts: 0, timeProfile: 1 };
    const near = hexagonsWithin(hexagons, source.x, source.y, 490);
    expect(near.length).toBeGreaterThan(20);
    const [quick, exact] = [new Float32Array(near.length), new Float32Array(near.length)];
    const cells = representativesOf(hexagons, near, source);
    depositionsOnRepresentatives(model, source, ["NH3"], hexagons, near, cells, [quick]);
    depositionOnHexagons(model, source, "NH3", hexagons, near, exact);
    for (let i = 0; i < near.length; i++) expect(quick[i] / exact[i]).toBeCloseTo(1, 5);
  });
  it("takes another NH3 background when told", () => {
    const source: PointSource = { x: 200_915, y: 353_671, height: 49, heatMegawatts: 0.44, timeProfile: 1 };
    const rows = hexagonsWithin(hexagons, source.x, source.y, 25_000);
    const cells = representativesOf(hexagons, rows, source);
    const [quick, exact] = [new Float32Array(rows.length), new Float32Array(rows.length)];
    depositionsOnRepresentatives(model, source, ["NH3"], hexagons, rows, cells, [quick], {
      nh3Background: 8,
    });
    depositionOnHexagons(model, source, "NH3", hexagons, rows, exact, { nh3Background: 8 });
    const sum = (values: Float32Array): number => values.reduce((total, value) => total + value, 0);
    expect(Math.abs(sum(quick) / sum(exact) - 1)).toBeLessThan(LOAD_TOLERANCE);
  });
});
