/** What is measured, each as a time and as a ratio to a fixed loop measured in the same run: so that machines can be compared. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CountedAreas } from "../../src/check/counted.ts";
import { loadContribution, loadHexagons, loadMeteo, loadSites, type Reader } from "../../src/data/land.ts";
import { hexagonsWithin } from "../../src/grid/nearby.ts";
import { LAND_USES } from "../../src/model/canopy.ts";
import { createModel } from "../../src/model/deposition.ts";
import { depositionsOnHexagons } from "../../src/model/hexagon-deposition.ts";
import type { PointSource, Substance } from "../../src/model/source.ts";
import { measure, type Bench } from "./harness.ts";
import { benchFiles } from "./files.ts";
import { benchMeasures } from "./measures.ts";
import { benchMap } from "./map.ts";
import { benchSpace } from "./space.ts";

const NEAR: PointSource = { x: 190_000, y: 450_000, height: 5, heatMegawatts: 0, timeProfile: 1 };
const SOURCES = {
  "low, cold (5 m, 0 MW)": NEAR,
  "industry (22 m, 0.28 MW)": { ...NEAR, height: 22, heatMegawatts: 0.28 },
  "tall, hot (80 m, 5 MW)": { ...NEAR, height: 80, heatMegawatts: 5 },
} as const;
const RECEPTORS = 20_000;
/** A run of all receptors takes some 0.15 s: so long for ten, ms. */
const PAIR_PATIENCE = 1500;
const OPEN = LAND_USES.map((use) => (use === "heath" ? 1 : 0));
const FOREST = LAND_USES.map((use) => (use === "coniferous" || use === "deciduous" ? 0.5 : 0));

export async function runBenchmarks(root: string, bench: Bench): Promise<void> {
  const read: Reader = (name) =>
    Promise.resolve(new Uint8Array(readFileSync(join(root, "public/data", name))));
  const meteo = await loadMeteo(read);
  const model = createModel(meteo);
  bench.report("Reference loop of a million exponentials", bench.reference, "ms");

  console.log("\nCost per pair: one source, one distinct receptor, one surface, one substance, one thread");
  const places = scattered(NEAR, RECEPTORS);
  const surfaces = { open: model.surface(0.045, OPEN), forest: model.surface(0.6, FOREST) };
  const cases: [string, readonly Substance[], readonly (keyof typeof surfaces)[]][] = [
    ["NH3, open", ["NH3"], ["open"]],
    ["NH3, forest", ["NH3"], ["forest"]],
    ["NH3, both surfaces", ["NH3"], ["open", "forest"]],
    ["NOx, open", ["NOx"], ["open"]],
    ["NH3 and NOx, open", ["NH3", "NOx"], ["open"]],
    ["NH3 and NOx, both surfaces", ["NH3", "NOx"], ["open", "forest"]],
  ];
  const run = (source: PointSource, [, substances, names]: (typeof cases)[number]): void => {
    const chosen = names.map((one) => surfaces[one]);
    model.setSource(source, substances);
    for (let i = 0; i < RECEPTORS; i++) {
      model.setReceptor(places.x[i], places.y[i], 3 + (i % 5));
      model.compute(chosen);
    }
  };
  // Warmed up with every kind of source and substance, as the workers of the app are: else a case is measured while it is compiled.
  for (const source of Object.values(SOURCES)) for (const one of cases) run(source, one);
  for (const [sourceName, source] of Object.entries(SOURCES)) {
    for (const one of cases) {
      const [name, substances, names] = one;
      const milliseconds = measure(() => {
        run(source, one);
      }, PAIR_PATIENCE);
      const pairs = RECEPTORS * substances.length * names.length;
      bench.report(`${sourceName}: ${name}`, (1000 * milliseconds) / pairs, "µs");
    }
  }

  console.log("\nWhole steps");
  const hexagons = await loadHexagons(read);
  const sites = await loadSites(read);
  const roermond = { ...SOURCES["industry (22 m, 0.28 MW)"], x: 200_915, y: 353_671 };
  const eerbeek = { ...roermond, x: 202_000, y: 457_000 };
  for (const [name, source] of Object.entries({ Roermond: roermond, Eerbeek: eerbeek })) {
    let rows = hexagonsWithin(hexagons, source.x, source.y, 25_000);
    const search = measure(() => {
      rows = hexagonsWithin(hexagons, source.x, source.y, 25_000);
    });
    bench.report(`${name}: finding ${rows.length} hexagons within 25 km`, search, "ms");
    const outs = [new Float32Array(rows.length), new Float32Array(rows.length)];
    const exact = measure(() => depositionsOnHexagons(model, source, ["NH3", "NOx"], hexagons, rows, outs));
    bench.report(`${name}: exact deposition of NH3 and NOx, one thread`, exact, "ms");
  }
  const contribution = await loadContribution(read, "rockwool-roermond");
  const areas = new CountedAreas(hexagons, sites).of("overloaded", 1);
  const perKg = contribution.perKg.NH3 ?? new Float32Array();
  const multiply = measure(() => {
    let load = 0;
    for (let i = 0; i < perKg.length; i++) load += perKg[i] * areas[contribution.rows[i]];
    return load;
  });
  bench.report("A slider: load of one emitter anew", multiply, "ms");
  await benchFiles(read, bench);
  await benchMeasures(read, bench);
  await benchSpace(read, bench);
  benchMap(hexagons, bench);
}

/** Receptors spread evenly over the disc of 25 km around a source, the same at every run. */
function scattered({ x, y }: PointSource, count: number): { x: Float64Array; y: Float64Array } {
  const places = { x: new Float64Array(count), y: new Float64Array(count) };
  for (let i = 0; i < count; i++) {
    // Golden-angle spiral, visited in a scattered order.
    const j = (i * 7919) % count;
    const distance = 25_000 * Math.sqrt((j + 0.5) / count);
    const angle = j * 2.399963229728653;
    places.x[i] = x + distance * Math.sin(angle);
    places.y[i] = y + distance * Math.cos(angle);
  }
  return places;
}
