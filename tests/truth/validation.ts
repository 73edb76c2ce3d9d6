/** Everything that our figures are held against, for any engine that is handed in. */
import { loadHexagons, loadEmitters, loadSites } from "../../src/data/land.ts";
import { loadManifest, type Reader } from "../../src/data/manifest.ts";
import type { Validation } from "../../src/elements/method/validation.ts";
import { DUTCH_ENVIRONMENT } from "../../src/model/environment.ts";
import { SIX_REGIONS } from "../model/meteo-fixture.ts";
import { landSums } from "./land-sums.ts";
import { nationalValidation } from "./national-validation.ts";
import { acceptanceDeviation, opsValidation, type Engine } from "./ops-validation.ts";
import { rockwoolEffect } from "./rockwool.ts";
import { smallFigures } from "./small-cases.ts";
import { checksOf } from "./tolerances.ts";

/** Runs the whole comparison on the products that a reader gives; takes some seconds. */
export async function validated(engine: Engine, read: Reader): Promise<Validation> {
  const [{ edition }, hexagons, sites, emitters] = await Promise.all([
    loadManifest(read),
    loadHexagons(read),
    loadSites(read),
    loadEmitters(read),
  ]);
  const model = engine(SIX_REGIONS, DUTCH_ENVIRONMENT);
  const found = {
    edition,
    ops: opsValidation(engine),
    national: nationalValidation(model, (nr) => sites.find((site) => site.nr === nr)?.name ?? ""),
    small: smallFigures(model),
    rockwool: rockwoolEffect(model, { hexagons, sites, emitters }),
    land: landSums(hexagons, sites),
  };
  return { ...found, checks: checksOf({ ...found, acceptance: acceptanceDeviation(engine) }) };
}
