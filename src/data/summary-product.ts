/** The product of all emitters' loads: small enough for the first view. */
import * as v from "valibot";
import type { EmitterSummary } from "../check/summary.ts";
import { DataError } from "../base/errors.ts";
import { SUBSTANCES } from "../model/source.ts";
import { packJson, unpackJson } from "./json.ts";
import { amount, finite, siteNr, text, whole } from "./schemas.ts";

export const SUMMARY = "summary.bin";
const KIND = "summary 1";
/** Significant digits of a stored load; bands are far wider. */
const DIGITS = 7;

/** Loads, bands and verdicts of all emitters, made from one edition of the data. */
export interface Summary {
  readonly edition: string;
  readonly emitters: readonly EmitterSummary[];
}

const band = v.strictObject({ low: finite, central: finite, high: finite });
const year = v.strictObject({
  loads: v.strictObject({ overloaded: band, near: band, sensitive: band }),
  bySubstance: v.record(v.picklist(SUBSTANCES), finite),
  verdict: v.picklist(["meets", "below", "uncertain", "nodata"]),
  zeroReason: v.exactOptional(
    v.picklist(["closed", "not-reported", "no-emission", "no-hexagons", "none-counted"]),
  ),
  sites: v.array(v.strictObject({ nr: siteNr, load: amount })),
});
const counts = v.strictObject({ overloaded: whole, near: whole, sensitive: whole });
const stored = v.strictObject({
  edition: text,
  emitters: v.array(
    v.strictObject({
      id: text,
      resultOf: v.exactOptional(text),
      countedHexagons: counts,
      years: v.strictObject({ "2019": year, latest: year }),
    }),
  ),
});

/** A summary as a product. */
export function encodeSummary(summary: Summary): Uint8Array {
  return packJson(KIND, rounded(summary));
}

/** The summary of a product; DataError when it is damaged or was made from another edition. */
export function decodeSummary(bytes: Uint8Array, edition: string): Summary {
  const summary = unpackJson(SUMMARY, KIND, bytes, stored);
  if (summary.edition !== edition)
    throw new DataError(SUMMARY, "", `it is of edition ${summary.edition}, the other data are of ${edition}`);
  return summary;
}

/** The same value with all its numbers rounded. */
function rounded(value: unknown): unknown {
  if (typeof value === "number") return Number(value.toPrecision(DIGITS));
  if (Array.isArray(value)) return value.map(rounded);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, rounded(one)]));
}
