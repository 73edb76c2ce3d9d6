/** The product of all emitters' band runs, so that the band of any emission takes no run of the model. */
import * as v from "valibot";
import type { RunLoads } from "../check/band.ts";
import { runLoadsOf, type RunTable } from "../check/run-table.ts";
import { DataError } from "../base/errors.ts";
import { SUBSTANCES } from "../model/source.ts";
import { packJson, unpackJson } from "./json.ts";
import { finite, text } from "./schemas.ts";

export const RUNS = "runs.bin";
const KIND = "runs 1";

/** Runs by emitter id, made from one edition of the data. */
export interface EmitterRuns {
  readonly edition: string;
  readonly runs: ReadonlyMap<string, RunLoads>;
}

const run = v.exactOptional(v.record(v.picklist(SUBSTANCES), v.array(finite)));
const stored = v.strictObject({
  edition: text,
  runs: v.record(
    text,
    v.strictObject({
      central: run,
      stackLow: run,
      stackHigh: run,
      nh3Low: run,
      nh3High: run,
      dustCoarse: run,
    }),
  ),
});

/** Run tables by emitter id as a product. */
export function encodeRuns(edition: string, tables: ReadonlyMap<string, RunTable>): Uint8Array {
  return packJson(KIND, { edition, runs: Object.fromEntries(tables) });
}

/** The runs of a product; DataError when it is damaged or was made from another edition. */
export function decodeRuns(bytes: Uint8Array, edition: string): EmitterRuns {
  const product = unpackJson(RUNS, KIND, bytes, stored);
  if (product.edition !== edition)
    throw new DataError(RUNS, "", `it is of edition ${product.edition}, the other data are of ${edition}`);
  const runs = new Map(
    Object.entries(product.runs).map(([id, table]) => [id, runLoadsOf(table, `${RUNS}, ${id}`)]),
  );
  return { edition, runs };
}
