/** Loader of the product of Natura 2000 sites. */
import * as v from "valibot";
import { DataError } from "../src/base/errors.ts";
import { SENSITIVE_BELOW } from "../src/check/counted.ts";
import type { Site } from "../src/check/site.ts";
import { amount, byYear, directive, rdSeaPoint, siteNr, text, whole } from "../src/data/schemas.ts";
import { encodeSites, SITES } from "../src/data/sites-product.ts";
import { readJson } from "./json.ts";

const unknown = v.nullable(amount);
const siteRow = v.strictObject({
  nr: siteNr,
  name: text,
  directive,
  birdsCode: v.nullable(text),
  habitatsCode: v.nullable(text),
  provinces: v.array(text),
  area: amount,
  isLargeWater: v.boolean(),
  isSensitive: v.boolean(),
  label: rdSeaPoint,
  depositionByYear: byYear,
  /** A second estimate by habitat type, for validation; not in the product. */
  perHabitat: v.exactOptional(
    v.strictObject({
      basis: v.nullable(text),
      mappedArea: amount,
      lowestCriticalLoad: unknown,
      meanCriticalLoad: unknown,
      deposition2022: unknown,
      meanExceedance: unknown,
      overloadedShare: unknown,
      overloadedShareLow: unknown,
      overloadedShareHigh: unknown,
    }),
  ),
  habitats: v.array(v.strictTuple([text, amount])),
});
const typeRow = v.strictObject({ code: text, name: text, criticalLoad: v.pipe(whole, v.minValue(1)) });

/** The product from the texts of sites.json and habitat-types.json. */
export function sitesProduct(sites: string, habitatTypes: string): Uint8Array {
  return encodeSites(readSites(sites, habitatTypes));
}

/** The sites; DataError when there are not 162, or a habitat type is not in the list. */
export function readSites(sites: string, habitatTypes: string): Site[] {
  const types = new Map(readJson("habitat-types.json", habitatTypes, typeRow).map((row) => [row.code, row]));
  const rows = readJson("sites.json", sites, siteRow);
  if (rows.length !== SITES)
    throw new DataError("sites.json", "", `${SITES} sites were expected, got ${rows.length}`);
  return rows.map((row) => ({
    nr: row.nr,
    name: row.name,
    directive: row.directive,
    provinces: row.provinces,
    area: row.area,
    isSensitive: row.isSensitive,
    isLargeWater: row.isLargeWater,
    label: row.label,
    depositionByYear: row.depositionByYear,
    habitats: row.habitats.map(([code, area]) => {
      const type = types.get(code);
      if (type === undefined)
        throw new DataError("sites.json", `site ${row.nr}`, `habitat type ${code} is not in the list`);
      if (type.criticalLoad >= SENSITIVE_BELOW)
        throw new DataError("habitat-types.json", code, "it is not a type of sensitive nature");
      return { code, name: type.name, area, criticalLoad: type.criticalLoad };
    }),
  }));
}
