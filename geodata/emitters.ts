/** Loader of the product of emitters. */
import * as v from "valibot";
import { DataError } from "../src/base/errors.ts";
import type { Emitter } from "../src/check/emitter.ts";
import { EMITTERS, encodeEmitters } from "../src/data/emitters-product.ts";
import { amount, byYear, lonLat, rdPoint, text, whole } from "../src/data/schemas.ts";
import { known, readJson } from "./json.ts";

const emitterRow = v.strictObject({
  id: text,
  parent: v.nullable(text),
  name: text,
  operator: text,
  municipality: text,
  province: text,
  competentAuthority: text,
  sectorCode: whole,
  sector: text,
  activity: text,
  rd: rdPoint,
  lonLat,
  positionNote: text,
  nh3: byYear,
  nox: byYear,
  sectorDefault: v.strictObject({ height: amount, heatMegawatts: amount }),
  heightRange: v.nullable(v.strictTuple([amount, amount])),
  heightRangeBasis: v.nullable(text),
  status: v.picklist(["confirmed", "candidate"]),
  statusBasis: text,
  closedFrom: v.nullable(whole),
  notes: v.string(),
  sources: v.array(
    v.strictObject({
      figure: text,
      source: text,
      year: v.nullable(v.union([whole, text])),
      confidence: text,
    }),
  ),
});

/** The product from the text of emitters.json. */
export function emittersProduct(emitters: string): Uint8Array {
  return encodeEmitters(readEmitters(emitters));
}

/** The emitters; DataError when there are not 54. */
function readEmitters(emitters: string): Emitter[] {
  const rows = readJson("emitters.json", emitters, emitterRow);
  if (rows.length !== EMITTERS)
    throw new DataError("emitters.json", "", `${EMITTERS} emitters were expected, got ${rows.length}`);
  return rows.map((row) => ({
    ...row,
    parent: known(row.parent),
    heightRange: known(row.heightRange),
    heightRangeBasis: row.heightRangeBasis ?? "",
    closedFrom: known(row.closedFrom),
    sources: row.sources.map((one) => ({ ...one, year: String(one.year ?? "") })),
  }));
}
