/** `check`: the definition of a peak emitter for a built-in emitter, an own source, or all emitters. */
import { checkContribution } from "../check/check.ts";
import { CountedAreas } from "../check/counted.ts";
import { emissionOf, emittedSubstances, enteredEmission } from "../check/emission.ts";
import { emitterSource, resultEmitter, stackHeight } from "../check/emitter-source.ts";
import type { Emitter } from "../check/emitter.ts";
import type { CheckResult } from "../check/result.ts";
import { loadContribution, loadEmitters, loadHexagons, loadRunLoads, loadSites } from "../data/land.ts";
import { loadManifest } from "../data/manifest.ts";
import { checkAll } from "./check-all.ts";
import { checkBatch } from "./check-batch.ts";
import { readCheckOptions, type CheckOptions } from "./check-options.ts";
import { checkJson, checkText, type CheckedSource } from "./check-report.ts";
import { fileReader } from "./file-reader.ts";
import { createNodePool } from "./node-pool.ts";
import { checkPoints } from "./own-check.ts";
import { createProgress } from "./progress.ts";
import { UsageError } from "./usage.ts";

/** Worker threads; the machines this is meant for have two cores or more. */
export const THREADS = 2;

/** A source with its result. */
interface Checked {
  readonly source: CheckedSource;
  readonly result: CheckResult;
  readonly edition: string;
}

/** Runs the command and returns what goes to stdout. */
export async function checkCommand(args: readonly string[]): Promise<string> {
  const options = readCheckOptions(args);
  if (options.kind === "all") return checkAll(options);
  if (options.kind === "batch") return checkBatch(options);
  const { source, result, edition } =
    options.kind === "own" ? await checkOwn(options) : await checkEmitter(options);
  return options.isJson
    ? JSON.stringify(checkJson(source, result, edition), undefined, 2)
    : checkText(source, result, edition);
}

/** From the committed products; the result of a part is that of its umbrella. */
async function checkEmitter(options: Extract<CheckOptions, { kind: "emitter" }>): Promise<Checked> {
  const read = fileReader();
  const [{ edition }, emitters] = await Promise.all([loadManifest(read), loadEmitters(read)]);
  const emitter = emitters.find((one) => one.id === options.id);
  if (emitter === undefined) throw new UsageError(unknownEmitter(options.id, emitters));
  const whole = resultEmitter(emitter, emitters);
  const [hexagons, sites, contribution, runs] = await Promise.all([
    loadHexagons(read),
    loadSites(read),
    loadContribution(read, whole.id),
    loadRunLoads(read, whole.id),
  ]);
  const emission = emissionOf(whole, options.year);
  const areas = new CountedAreas(hexagons, sites);
  const result = checkContribution({
    hexagons,
    sites,
    areas,
    contribution,
    emission,
    count: options.count,
    runs,
  });
  const source: CheckedSource = {
    point: emitterSource(whole, emitters),
    emission,
    stack: stackHeight(whole, emitters),
    emitter,
    year: options.year,
    ...(whole === emitter ? {} : { resultOf: whole }),
  };
  return { source, result, edition };
}

/** By running the model in worker threads. */
async function checkOwn(options: Extract<CheckOptions, { kind: "own" }>): Promise<Checked> {
  const read = fileReader();
  const progress = createProgress();
  const pool = createNodePool(THREADS);
  try {
    const [{ edition }, sites, hexagons] = await Promise.all([
      loadManifest(read),
      loadSites(read),
      loadHexagons(read),
    ]);
    const { source, emission } = options;
    const point = { source, emission, substances: emittedSubstances(emission), stack: undefined };
    const ground = { hexagons, sites, areas: new CountedAreas(hexagons, sites) };
    const result = await checkPoints(pool, [point], ground, options.count, {
      onProvisional: () => undefined,
      onProgress: (done, total) => progress.update(`exact answer: ${Math.round((100 * done) / total)} %`),
      onRun: (done, total) => progress.update(`band: ${done} of ${total} runs`),
    });
    return {
      source: { point: source, emission: enteredEmission(emission), stack: undefined },
      result,
      edition,
    };
  } finally {
    progress.end();
    pool.dispose();
  }
}

function unknownEmitter(id: string, emitters: readonly Emitter[]): string {
  const words = id
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 2);
  const near = emitters.filter((one) => words.some((word) => one.id.includes(word))).map((one) => one.id);
  const hint = near.length > 0 ? `; did you mean ${near.join(", ")}?` : ";";
  return `--emitter: there is no emitter "${id}"${hint} "check --all" lists them`;
}
