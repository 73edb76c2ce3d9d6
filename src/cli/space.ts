/** `space`: what the measures of a scenario release, what the rules leave of it, and whether claims fit in that. */
import type { Site } from "../check/site.ts";
import { loadContribution, loadEmitters, loadHexagons, loadSites } from "../data/land.ts";
import { loadManifest, type Reader } from "../data/manifest.ts";
import { DepositionField } from "../measures/deposition-field.ts";
import { allocate } from "../space/allocation.ts";
import type { ComputedClaim } from "../space/claim-demand.ts";
import type { Claim } from "../space/claim.ts";
import { receptorsOf } from "../space/receptors.ts";
import { ledgersOf, reductionsOf } from "../space/release.ts";
import type { SpaceRules } from "../space/rules.ts";
import { spaceTable } from "../space/site-space.ts";
import { THREADS } from "./check.ts";
import { fileReader } from "./file-reader.ts";
import { createNodePool } from "./node-pool.ts";
import { createProgress } from "./progress.ts";
import { spaceJson, spaceText, type SpaceResult } from "./space-report.ts";
import { readSpaceOptions, type SpaceOptions } from "./space-options.ts";
import { UsageError } from "./usage.ts";

/** Runs the command and returns what goes to stdout. */
export async function spaceCommand(args: readonly string[]): Promise<string> {
  const options = readSpaceOptions(args);
  const read = fileReader();
  const [{ edition }, emitters, sites, hexagons] = await Promise.all([
    loadManifest(read),
    loadEmitters(read),
    loadSites(read),
    loadHexagons(read),
  ]);
  const { scenario, counted, mode } = options;
  const rules = rulesWith(options, sites);
  const early = options.claims.find(({ years }) => years !== "permanent" && years.to < scenario.year);
  if (early !== undefined)
    throw new UsageError(
      `--claim: the years of "${early.name}" end before ${scenario.year}; choose an earlier --year`,
    );
  const field = new DepositionField(hexagons.length);
  const taken = reductionsOf(scenario, emitters);
  const receptors = receptorsOf(hexagons);
  await holdAll(read, field, [...taken.keys()]);
  const { years, claims } = allocate({
    years: ledgersOf({ receptors, sites, emitters, scenario, field, counted, rules }),
    sites,
    claims: await computed(options.claims),
    mode,
  });
  const result: SpaceResult = {
    options,
    rules,
    edition,
    table: spaceTable(years[0].account, sites, years[0].potential),
    claims,
    missing: field.missing(taken).map(({ emitter, substance }) => `${substance} of ${emitter}`),
  };
  return options.isJson ? JSON.stringify(spaceJson(result), undefined, 2) : spaceText(result);
}

/** The rules with the additionality of the allowed sites; UsageError for a site or province that is not there. */
function rulesWith({ rules, allowed }: SpaceOptions, sites: readonly Site[]): SpaceRules {
  const numbers = new Set(sites.map(({ nr }) => nr));
  const unknown = allowed.find((nr) => !numbers.has(nr));
  if (unknown !== undefined) throw new UsageError(`--allow: there is no Natura 2000 site ${unknown}`);
  const provinces = new Set(sites.flatMap((site) => site.provinces));
  const strange = Object.keys(rules.skim.byProvince).find((name) => !provinces.has(name));
  if (strange !== undefined)
    throw new UsageError(
      `--skim: there is no province "${strange}"; expected one of ${[...provinces].join(", ")}`,
    );
  const date = new Date().toISOString().slice(0, 10);
  const record = { state: "allows", reason: "--allow", author: "command line", date } as const;
  return { ...rules, additionality: Object.fromEntries(allowed.map((nr) => [nr, record])) };
}

async function holdAll(read: Reader, field: DepositionField, ids: readonly string[]): Promise<void> {
  const contributions = await Promise.all(ids.map((id) => loadContribution(read, id)));
  for (const [place, id] of ids.entries()) field.hold(id, contributions[place]);
}

/** What each source of each claim adds, by running the model in worker threads. */
async function computed(claims: readonly Claim[]): Promise<readonly ComputedClaim[]> {
  if (claims.length === 0) return [];
  const progress = createProgress();
  const pool = createNodePool(THREADS);
  try {
    const all: ComputedClaim[] = [];
    for (const claim of claims) {
      const contributions = [];
      for (const { x, y, height, heatMegawatts, timeProfile } of claim.sources)
        contributions.push(
          await pool.compute(
            { source: { x, y, height, heatMegawatts, timeProfile }, substances: ["NH3", "NOx"] },
            {
              onProgress: (done, total) =>
                progress.update(
                  `claim ${all.length + 1} of ${claims.length}: ${Math.round((100 * done) / total)} %`,
                ),
            },
          ),
        );
      all.push({ claim, contributions });
    }
    return all;
  } finally {
    progress.end();
    pool.dispose();
  }
}
