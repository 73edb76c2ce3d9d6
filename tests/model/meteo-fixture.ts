/** The statistics of the product, whole or of the documented region 5 alone. */
import { readFileSync } from "node:fs";
import { decodeMeteo } from "../../src/data/meteo-product.ts";
import type { MeteoStatistics } from "../../src/model/meteo.ts";

export const SIX_REGIONS: MeteoStatistics = decodeMeteo(
  new Uint8Array(readFileSync(new URL("../../public/data/meteo.bin", import.meta.url))),
);
export const REGION_5: MeteoStatistics = {
  ...SIX_REGIONS,
  regions: SIX_REGIONS.regions.filter((region) => region.number === 5),
};

/** Land-use fractions of a receptor wholly covered by one class. */
export function covered(landUse: number): number[] {
  return Array.from({ length: 9 }, (_, i) => (i === landUse ? 1 : 0));
}
