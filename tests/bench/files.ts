/** Reading: the products of the land, the matrix of all built-in emitters, and a file of AERIUS. */
import {
  loadContribution,
  loadEmitters,
  loadFirstView,
  loadHexagons,
  loadLand,
  type Reader,
} from "../../src/data/land.ts";
import { readImaer } from "../../src/exchange/imaer-reader.ts";
import { emissionOf, amounts } from "../../src/check/emission.ts";
import { DepositionField } from "../../src/measures/deposition-field.ts";
import { largeImaer } from "../exchange/large-imaer.ts";
import { measure, measureLater, type Bench } from "./harness.ts";

/** Results and bytes each of the file of AERIUS: 16 MB, like a calculation around one source. */
const RECEPTORS = 5000;
const BYTES_EACH = 3200;

/** Prints times and their ratios to the reference loop. */
export async function benchFiles(read: Reader, bench: Bench): Promise<void> {
  console.log("\nReading");
  // A reader of its own each time, as the manifest is kept for as long as its reader.
  const fresh = (): Reader => (name, version) => read(name, version);
  const loading = async (name: string, load: (read: Reader) => Promise<unknown>): Promise<void> =>
    bench.report(name, await measureLater(() => load(fresh())), "ms");
  await loading("Loading and checking the hexagons", loadHexagons);
  await loading("Loading and checking what the map shows at first", loadFirstView);
  await loading("Loading and checking the whole land", loadLand);
  await loading("Loading one contribution", (reader) => loadContribution(reader, "rockwool-roermond"));

  const hexagons = await loadHexagons(read);
  const emitters = (await loadEmitters(read)).filter(({ parent }) => parent === undefined);
  const field = new DepositionField(hexagons.length);
  let figures = 0;
  for (const { id } of emitters) {
    const contribution = await loadContribution(read, id);
    field.hold(id, contribution);
    figures += 2 * contribution.rows.length;
  }
  const emissions = new Map(emitters.map((one) => [one.id, amounts(emissionOf(one, "latest"))]));
  const deposition = new Float64Array(hexagons.length);
  bench.report(
    `Matrix product: NH3 and NOx of ${emitters.length} emitters on all hexagons`,
    measure(() => field.fill(deposition, emissions)),
    "ms",
  );
  console.log(`  of ${(figures / 1e6).toFixed(1)} million figures`);

  const encoder = new TextEncoder();
  const chunks = [...largeImaer(RECEPTORS, BYTES_EACH)].map((piece) => encoder.encode(piece));
  const megabytes = chunks.reduce((sum, { length }) => sum + length, 0) / 1e6;
  const reading = await measureLater(() => readImaer(chunks, "bench.gml"));
  bench.report("Reading IMAER", reading / megabytes, "ms/MB");
}
