/** Names of AERIUS sectors. */
import type { Emitter } from "../check/emitter.ts";
import type { Texts } from "./texts.ts";

/** The sector of an emitter without its number; of the same sector always the same words. */
export function sectorNameOf({ sectorCode, sector }: Emitter, { say }: Texts): string {
  return say.sources.sectors[String(sectorCode)] ?? sector.replace(/^\d+\s*/, "").replace(/\s*\(.*\)$/, "");
}
