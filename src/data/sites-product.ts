/** The product of Natura 2000 sites with their habitats; names and critical loads of habitat types are stored once. */
import * as v from "valibot";
import type { Site } from "../check/site.ts";
import { DataError } from "../base/errors.ts";
import { packJson, unpackJson } from "./json.ts";
import { amount, byYear, directive, rdSeaPoint, siteNr, text, whole } from "./schemas.ts";

const PRODUCT = "sites.bin";
const KIND = "sites 1";

/** Sites of the official product. */
export const SITES = 162;

const stored = v.strictObject({
  /** By code: name and critical load, mol N/ha/yr. */
  habitatTypes: v.record(text, v.strictTuple([text, v.pipe(whole, v.minValue(1))])),
  sites: v.array(
    v.strictObject({
      nr: siteNr,
      name: text,
      directive,
      provinces: v.array(text),
      area: amount,
      isSensitive: v.boolean(),
      isLargeWater: v.boolean(),
      label: rdSeaPoint,
      depositionByYear: byYear,
      /** Code and ha. */
      habitats: v.array(v.strictTuple([text, amount])),
    }),
  ),
});

/** Sites as a product. */
export function encodeSites(sites: readonly Site[]): Uint8Array {
  const types = new Map(
    sites.flatMap(({ habitats }) =>
      habitats.map(({ code, name, criticalLoad }) => [code, [name, criticalLoad]] as const),
    ),
  );
  return packJson(KIND, {
    habitatTypes: Object.fromEntries([...types].sort(([a], [b]) => (a < b ? -1 : 1))),
    sites: sites.map(({ habitats, ...site }) => ({
      ...site,
      habitats: habitats.map(({ code, area }) => [code, area]),
    })),
  });
}

/** The sites of a product, by ascending number; DataError when they are damaged. */
export function decodeSites(bytes: Uint8Array): Site[] {
  const { habitatTypes, sites } = unpackJson(PRODUCT, KIND, bytes, stored);
  return sites.map((site, i) => {
    const place = `site ${site.nr}`;
    if (i > 0 && site.nr <= sites[i - 1].nr)
      throw new DataError(PRODUCT, place, "sites are not in ascending order");
    const habitats = site.habitats.map(([code, area]) => {
      if (!Object.hasOwn(habitatTypes, code))
        throw new DataError(PRODUCT, place, `habitat type ${code} is not in the list`);
      const [name, criticalLoad] = habitatTypes[code];
      return { code, name, area, criticalLoad };
    });
    return { ...site, habitats };
  });
}
