/** The product of emitters. A year without a figure, or a fact that is not known, is left out: absent is never 0. */
import * as v from "valibot";
import type { Emitter } from "../check/emitter.ts";
import { DataError } from "../base/errors.ts";
import { packJson, unpackJson } from "./json.ts";
import { amount, byYear, lonLat, rdPoint, text, whole } from "./schemas.ts";

const PRODUCT = "emitters.bin";
const KIND = "emitters 1";

/** Emitters of the official product. */
export const EMITTERS = 54;

const height = v.pipe(amount, v.maxValue(300));

const stored = v.array(
  v.strictObject({
    id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
    parent: v.optional(text),
    name: text,
    operator: v.string(),
    municipality: v.string(),
    province: v.string(),
    competentAuthority: v.string(),
    sectorCode: whole,
    sector: text,
    activity: v.string(),
    rd: rdPoint,
    lonLat,
    positionNote: v.optional(text),
    nh3: byYear,
    nox: byYear,
    sectorDefault: v.strictObject({ height, heatMegawatts: amount }),
    heightRange: v.optional(v.strictTuple([height, height])),
    heightRangeBasis: v.string(),
    status: v.picklist(["confirmed", "candidate"]),
    statusBasis: v.string(),
    notes: v.string(),
    closedFrom: v.optional(v.pipe(whole, v.minValue(1990), v.maxValue(2100))),
    sources: v.array(
      v.strictObject({ figure: text, source: text, year: v.string(), confidence: v.string() }),
    ),
  }),
);

/** Emitters as a product. */
export function encodeEmitters(emitters: readonly Emitter[]): Uint8Array {
  return packJson(KIND, emitters);
}

/** The emitters of a product; DataError when they are damaged, or a part has no umbrella among them. */
export function decodeEmitters(bytes: Uint8Array): Emitter[] {
  const emitters = unpackJson(PRODUCT, KIND, bytes, stored).map(
    ({ parent, heightRange, closedFrom, positionNote, ...emitter }) => ({
      ...emitter,
      parent,
      heightRange,
      closedFrom,
      ...(positionNote === undefined ? {} : { positionNote }),
    }),
  );
  const byId = new Map(emitters.map((emitter) => [emitter.id, emitter]));
  if (byId.size !== emitters.length) throw new DataError(PRODUCT, "", "an id occurs twice");
  for (const { id, parent, heightRange } of emitters) {
    if (parent !== undefined && byId.get(parent)?.parent !== undefined)
      throw new DataError(PRODUCT, id, `its umbrella ${parent} is itself a part`);
    if (parent !== undefined && !byId.has(parent))
      throw new DataError(PRODUCT, id, `its umbrella ${parent} is not among the emitters`);
    if (heightRange !== undefined && heightRange[0] > heightRange[1])
      throw new DataError(PRODUCT, id, "its lowest height is above its highest");
  }
  return emitters;
}
