/** Files of sources at the command line, with progress on stderr. */
import { createReadStream } from "node:fs";
import { DataError, messageOf } from "../base/errors.ts";
import type { RowFault } from "../exchange/csv-sources.ts";
import { importFile, type Imported } from "../exchange/import-file.ts";
import { createProgress } from "./progress.ts";

/** Reads a file of any kind, with progress on stderr. */
export async function readImported(file: string): Promise<Imported> {
  const progress = createProgress();
  const stream = createReadStream(file, { highWaterMark: 2 ** 18 });
  try {
    return await importFile(stream, file, {
      onProgress: (bytes) => progress.update(`${(bytes / 1e6).toFixed(0)} MB read`),
    });
  } catch (error) {
    if (error instanceof DataError || !(error instanceof Error && "code" in error)) throw error;
    throw new DataError(file, "", `could not be read (${messageOf(error)}); give the path of a file`);
  } finally {
    progress.end();
  }
}

/** Reads a file that must hold sources. */
export async function readSources(file: string): Promise<Exclude<Imported, { kind: "scenario" }>> {
  const imported = await readImported(file);
  if (imported.kind !== "scenario") return imported;
  throw new DataError(
    file,
    "",
    "it holds scenarios and no sources; hand it to the command scenario with --file",
  );
}

/** What is wrong with a line: where, what it should be, and what stands there. */
export function faultText({ line, column, field, found, expected }: RowFault): string {
  return `line ${line}, column ${column === "" ? field : column}: expected ${expected}, got "${found}"`;
}
