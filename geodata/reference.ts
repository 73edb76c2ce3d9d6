/** Loaders of the small reference products: sector defaults, critical loads, places. */
import * as v from "valibot";
import { DataError } from "../src/base/errors.ts";
import { toLonLat } from "../src/grid/rd.ts";
import {
  encodeCriticalLoads,
  encodePlaces,
  encodeSectorDefaults,
  type Place,
} from "../src/data/reference-products.ts";
import { amount, text, whole } from "../src/data/schemas.ts";
import { numberIn, readRows, textIn, wrong } from "./csv.ts";
import { readJson } from "./json.ts";

const SECTORS = 11;
const HABITATS = 98;

const sectorRow = v.strictObject({
  sector: whole,
  name: text,
  height: amount,
  spread: amount,
  heatMegawatts: amount,
  timeProfile: v.picklist([0, 1, 4]),
});

const criticalLoadRow = v.strictObject({
  code: text,
  name: text,
  criticalLoad: v.union([whole, v.picklist([">2400", "<2400"])]),
  isSensitive: v.boolean(),
  sensitivity: text,
});

/** The product from the text of sector-defaults.json. */
export function sectorDefaultsProduct(sectors: string): Uint8Array {
  const rows = readJson("sector-defaults.json", sectors, sectorRow);
  if (rows.length !== SECTORS)
    throw new DataError("sector-defaults.json", "", `${SECTORS} sectors were expected, got ${rows.length}`);
  return encodeSectorDefaults(rows);
}

/** The product from the text of critical-loads.json. */
export function criticalLoadsProduct(habitats: string): Uint8Array {
  const rows = readJson("critical-loads.json", habitats, criticalLoadRow);
  if (rows.length !== HABITATS)
    throw new DataError("critical-loads.json", "", `${HABITATS} habitats were expected, got ${rows.length}`);
  return encodeCriticalLoads(
    rows.map(({ code, name, criticalLoad, isSensitive, sensitivity }) => ({
      code,
      name,
      published: String(criticalLoad),
      isSensitive,
      sensitivity,
    })),
  );
}

/** The product from the text of places.csv. */
export function placesProduct(places: string): Uint8Array {
  return encodePlaces(
    readRows("places.csv", places, ["name", "tier", "x", "y", "province"]).map((row): Place => {
      const tier = numberIn(row, 1);
      if (tier !== 1 && tier !== 2 && tier !== 3) throw wrong(row, `tier ${tier} is not 1, 2 or 3`);
      const [x, y] = [numberIn(row, 2), numberIn(row, 3)];
      const [lon, lat] = toLonLat(x, y);
      return {
        name: textIn(row, 0),
        tier,
        rd: [x, y],
        lonLat: [Number(lon.toFixed(5)), Number(lat.toFixed(5))],
        province: textIn(row, 4),
      };
    }),
  );
}
