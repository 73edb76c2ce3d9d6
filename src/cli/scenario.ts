/** `scenario`: what the measures of a scenario change, beside the claims of the letter. */
import { readFile } from "node:fs/promises";
import { DataError, messageOf } from "../base/errors.ts";
import { CountedAreas } from "../check/counted.ts";
import { emitterSource } from "../check/emitter-source.ts";
import type { Emitter } from "../check/emitter.ts";
import { loadAllRunLoads, loadContribution, loadEmitters, loadHexagons, loadSites } from "../data/land.ts";
import { loadManifest, type Reader } from "../data/manifest.ts";
import { readBids } from "../exchange/bid-table.ts";
import { decodeScenarioFile } from "../exchange/scenario-file.ts";
import type { Bid } from "../measures/bids.ts";
import { fiveCompaniesClaim, rockwoolClaim, tenderShareClaim } from "../measures/claims.ts";
import type { Missing } from "../measures/deposition-field.ts";
import { EffectModel } from "../measures/effect.ts";
import { baseEmissions, emissionsAfter } from "../measures/emissions.ts";
import { LAST_YEAR } from "../measures/measure.ts";
import { ROCKWOOL_ID } from "../measures/presets.ts";
import { measuresOf, type Scenario } from "../measures/scenario.ts";
import { THREADS } from "./check.ts";
import { fileReader } from "./file-reader.ts";
import { createNodePool } from "./node-pool.ts";
import { createProgress } from "./progress.ts";
import { scenarioJson } from "./scenario-json.ts";
import { readScenarioOptions, type ScenarioOptions } from "./scenario-options.ts";
import { scenarioText } from "./scenario-report.ts";
import { UsageError } from "./usage.ts";

/** Runs the command and returns what goes to stdout. */
export async function scenarioCommand(args: readonly string[]): Promise<string> {
  const options = readScenarioOptions(args);
  const read = fileReader();
  const [{ edition }, emitters] = await Promise.all([loadManifest(read), loadEmitters(read)]);
  const scenario = await scenarioOf(options, emitters);
  const [sites, hexagons, runs] = await Promise.all([
    loadSites(read),
    loadHexagons(read),
    loadAllRunLoads(read),
  ]);
  const areas = new CountedAreas(hexagons, sites);
  const model = new EffectModel({ hexagons, sites, areas, emitters, runs });
  await holdAll(read, model, new Set([ROCKWOOL_ID, ...changedEmitters(scenario, emitters)]));
  await computeMissing(model, emitters, model.effectOf({ ...scenario, year: LAST_YEAR }).missing);
  const effect = model.effectOf(scenario);
  const [rockwool, rockwoolRuns] = [model.field.contributionOf(ROCKWOOL_ID), runs.get(ROCKWOOL_ID)];
  if (rockwool === undefined || rockwoolRuns === undefined)
    throw new RangeError(`expected runs of ${ROCKWOOL_ID}`);
  const result = {
    effect,
    recounted: model.recountedLoads(effect),
    claims: {
      rockwool: rockwoolClaim(hexagons, rockwool, rockwoolRuns),
      tenderShare: tenderShareClaim(emitters),
      fiveCompanies: fiveCompaniesClaim(emitters),
    },
    emitters,
    sites,
    edition,
  };
  return options.isJson ? scenarioJson(result) : scenarioText(result);
}

/** The scenario that is asked for. DataError for a file that cannot be read or is wrong. */
async function scenarioOf(options: ScenarioOptions, emitters: readonly Emitter[]): Promise<Scenario> {
  const base = options.base.kind === "new" ? options.base.scenario : await fromFile(options.base, emitters);
  const bids = options.bids === undefined ? undefined : await bidsFrom(options.bids, emitters);
  return {
    ...base,
    year: options.year ?? base.year,
    baseYear: options.baseYear ?? base.baseYear,
    tender: {
      ...base.tender,
      mode: options.tender ?? base.tender.mode,
      ...(bids === undefined ? {} : { bids }),
    },
  };
}

async function fromFile(
  { file, id }: Extract<ScenarioOptions["base"], { kind: "file" }>,
  emitters: readonly Emitter[],
): Promise<Scenario> {
  const { scenarios } = decodeScenarioFile(
    await readText(file),
    file,
    new Set(emitters.map((one) => one.id)),
  );
  const ids = scenarios.map((one) => one.id).join(", ");
  if (scenarios.length === 0) throw new DataError(file, "scenarios", "it holds no scenario; save one first");
  if (id === undefined && scenarios.length > 1)
    throw new UsageError(`--scenario is missing: ${file} holds several, give one of ${ids}`);
  const found = id === undefined ? scenarios[0] : scenarios.find((one) => one.id === id);
  if (found === undefined) throw new UsageError(`--scenario: ${file} holds no scenario "${id}", but ${ids}`);
  return found;
}

/** Companies may be given by id or by name. */
async function bidsFrom(file: string, emitters: readonly Emitter[]): Promise<readonly Bid[]> {
  const ids = new Map<string, string>();
  for (const { id, name } of emitters) ids.set(id, id).set(name.toLowerCase(), id);
  return readBids(await readText(file), file, (cell) => ids.get(cell.toLowerCase()));
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw new DataError(file, "", `could not be read (${messageOf(error)}); give the path of a file`);
  }
}

/** Emitters whose emission the scenario ever changes. */
function changedEmitters(scenario: Scenario, emitters: readonly Emitter[]): readonly string[] {
  const measures = measuresOf(scenario, emitters);
  const { takes } = emissionsAfter(measures, baseEmissions(emitters, scenario.baseYear), LAST_YEAR);
  return takes.map(({ whole }) => whole);
}

async function holdAll(read: Reader, model: EffectModel, ids: ReadonlySet<string>): Promise<void> {
  await Promise.all(Array.from(ids, async (id) => model.hold(id, await loadContribution(read, id))));
}

/** What the products lack, such as dust of an own measure, by running the model. */
async function computeMissing(
  model: EffectModel,
  emitters: readonly Emitter[],
  missing: readonly Missing[],
): Promise<void> {
  if (missing.length === 0) return;
  const progress = createProgress();
  const pool = createNodePool(THREADS);
  try {
    for (const [done, { emitter: id }] of missing.entries()) {
      progress.update(`deposition of dust: ${done} of ${missing.length} emitters`);
      const emitter = emitters.find((one) => one.id === id);
      const held = model.field.contributionOf(id);
      if (emitter === undefined || held === undefined)
        throw new RangeError(`expected a contribution of ${id}`);
      const dust = await pool.compute({
        source: emitterSource(emitter, emitters),
        substances: ["dust-fine"],
      });
      model.hold(id, { ...held, perKg: { ...held.perKg, ...dust.perKg } });
    }
  } finally {
    progress.end();
    pool.dispose();
  }
}
