/** Which emitters the filter lets through: the same in list, table and map. */
import type { Emitter } from "../check/emitter.ts";
import type { EmitterFilter } from "./inputs.ts";

/** True for an emitter that fits; what is undefined lets everything through. */
export function isKept({ province, sector, status }: EmitterFilter, emitter: Emitter): boolean {
  return (
    (province === undefined || emitter.province === province) &&
    (sector === undefined || emitter.sectorCode === sector) &&
    (status === undefined || emitter.status === status)
  );
}

/** True when the filter leaves something out. */
export function isFiltering(filter: EmitterFilter): boolean {
  return Object.values(filter).some((value) => value !== undefined);
}
