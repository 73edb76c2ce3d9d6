import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { Bench } from "./harness.ts";

const folder = mkdtempSync(join(tmpdir(), "bench-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, "record.json");

/** What a run on a machine with a loop of so many ms says has become slower. */
function run(
  reference: number,
  figures: Readonly<Record<string, number>>,
  isRecord = false,
): readonly string[] {
  const bench = new Bench(reference, file);
  bench.start("engine", isRecord);
  for (const [name, value] of Object.entries(figures)) bench.report(name, value, "ms");
  return bench.end();
}

it("A benchmark is compared with the record by its ratio, so that a slower machine is no slow-down", () => {
  expect(run(10, { load: 20, slider: 1 }, true)).toEqual([]);
  expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({
    engine: {
      node: process.version,
      figures: { load: { ratio: 2, value: 20, unit: "ms" }, slider: { ratio: 0.1 } },
    },
  });
  expect(run(10, { load: 29, slider: 1 })).toEqual([]);
  expect(run(20, { load: 40, slider: 2 })).toEqual([]);
  expect(run(10, { load: 32, slider: 1, another: 5 })).toEqual(["load: 1.6 times"]);
});

it("A part that is recorded leaves the records of others as they were", () => {
  const page = new Bench(10, file);
  page.start("page", true);
  page.report("paint", 100, "ms");
  page.end();
  const record = JSON.parse(readFileSync(file, "utf8")) as Readonly<
    Record<string, { readonly figures: object }>
  >;
  expect(Object.keys(record)).toEqual(["engine", "page"]);
  expect(record["engine"].figures).toHaveProperty("load");
});
