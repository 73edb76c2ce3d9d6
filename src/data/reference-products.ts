/** Small products of reference figures: sector defaults, critical loads of habitat types, and place names. */
import * as v from "valibot";
import type { SectorDefault } from "../check/sector-default.ts";
import { packJson, unpackJson } from "./json.ts";
import { amount, lonLat, rdPoint, text, whole } from "./schemas.ts";

/** Critical load (KDW 2023) of a habitat type or habitat of species. */
export interface CriticalLoad {
  readonly code: string;
  readonly name: string;
  /** mol N/ha/yr; undefined where the report only says above or below 2,400. */
  readonly criticalLoad: number | undefined;
  /** What the report prints: a number, ">2400" or "<2400". */
  readonly published: string;
  readonly isSensitive: boolean;
  /** In the words of the report. */
  readonly sensitivity: string;
}

/** A place for labels and search; tier 1 has the largest names. */
export interface Place {
  readonly name: string;
  readonly tier: 1 | 2 | 3;
  /** RD, m. */
  readonly rd: readonly [number, number];
  /** Degrees. */
  readonly lonLat: readonly [number, number];
  readonly province: string;
}

const sectorDefaults = v.array(
  v.strictObject({
    sector: whole,
    name: text,
    height: amount,
    spread: amount,
    heatMegawatts: amount,
    timeProfile: v.picklist([0, 1, 2, 3, 4, 5, 7, 31, 32, 33]),
  }),
);

const criticalLoads = v.array(
  v.strictObject({
    code: text,
    name: text,
    published: v.pipe(v.string(), v.regex(/^(\d+|[<>]2400)$/)),
    isSensitive: v.boolean(),
    sensitivity: text,
  }),
);

const places = v.array(
  v.strictObject({ name: text, tier: v.picklist([1, 2, 3]), rd: rdPoint, lonLat, province: text }),
);

/** Sector defaults as a product. */
export function encodeSectorDefaults(values: readonly SectorDefault[]): Uint8Array {
  return packJson("sector-defaults 1", values);
}

/** The sector defaults of a product; DataError when they are damaged. */
export function decodeSectorDefaults(bytes: Uint8Array): SectorDefault[] {
  return unpackJson("sector-defaults.bin", "sector-defaults 1", bytes, sectorDefaults);
}

/** Critical loads as a product. */
export function encodeCriticalLoads(values: readonly Omit<CriticalLoad, "criticalLoad">[]): Uint8Array {
  return packJson("critical-loads 1", values);
}

/** The critical loads of a product; DataError when they are damaged. */
export function decodeCriticalLoads(bytes: Uint8Array): CriticalLoad[] {
  return unpackJson("critical-loads.bin", "critical-loads 1", bytes, criticalLoads).map((one) => ({
    ...one,
    criticalLoad: /^\d+$/.test(one.published) ? Number(one.published) : undefined,
  }));
}

/** Places as a product. */
export function encodePlaces(values: readonly Place[]): Uint8Array {
  return packJson("places 1", values);
}

/** The places of a product; DataError when they are damaged. */
export function decodePlaces(bytes: Uint8Array): Place[] {
  return unpackJson("places.bin", "places 1", bytes, places);
}
