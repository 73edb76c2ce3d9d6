/** Files that are complete or not there. */
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { finished } from "node:stream/promises";
import { DataError, messageOf } from "../base/errors.ts";

/** Writes piece by piece beside the file, and puts it in its place when it is complete. */
export async function writePieces(file: string, pieces: Iterable<string>): Promise<void> {
  const beside = `${file}.part`;
  const stream = createWriteStream(beside);
  try {
    for (const piece of pieces) if (!stream.write(piece)) await once(stream, "drain");
    stream.end();
    await finished(stream);
    await rename(beside, file);
  } catch (error) {
    stream.destroy();
    await rm(beside, { force: true });
    throw new DataError(file, "", `could not be written (${messageOf(error)})`);
  }
}
