/** Unpacks a ZIP while it comes in, without trusting it: bounds on entries, size and ratio, nothing kept that is not wanted. */
import { Unzip, UnzipInflate, type UnzipDecoder, type UnzipFile } from "fflate";
import { pacer, slicesOf, type ByteChunks, type ReadingOptions } from "./byte-chunks.ts";
import { ExchangeError } from "./exchange-error.ts";

/** A piece of an unpacked file; pieces of one file follow each other. */
export interface ZipPart {
  /** Path in the ZIP. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly isLast: boolean;
}

/** Packed bytes unpacked at once: they become at most 1,032 times as many. */
const PACKED_SLICE = 4096;
const MOST_ENTRIES = 1000;
/** Unpacked bytes of all files together. */
const MOST_BYTES = 2 ** 31;
/** GML packs 10 to 60 times smaller; what packs better than this and is not small is made to blow up. */
const MOST_RATIO = 250;
const FREE_BYTES = 4 * 2 ** 20;

/** True for the first bytes of a ZIP, an empty one included. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/**
 * The wanted files of a ZIP, piece by piece. ExchangeError: unsafe for a bomb, bad-archive for what cannot be unpacked,
 * truncated where the ZIP ends too early.
 */
export async function* unzipped(
  chunks: ByteChunks,
  file: string,
  isWanted: (name: string) => boolean,
  options: ReadingOptions = {},
): AsyncGenerator<ZipPart, void, undefined> {
  const queue: ZipPart[] = [];
  const state = { entries: 0, open: 0, packed: 0, unpacked: 0 };
  const unzip = new Unzip((entry) => {
    if (++state.entries > MOST_ENTRIES)
      throw new ExchangeError(
        "unsafe",
        { file },
        `the ZIP holds more than ${MOST_ENTRIES} files`,
        "pack only the GML files",
      );
    open(entry);
  });
  unzip.register(UnzipInflate);

  const open = (entry: UnzipFile): void => {
    const { name } = entry;
    if (!isWanted(name)) {
      unzip.register(discarder(entry.compression));
      entry.ondata = (): void => undefined;
      entry.start();
      return;
    }
    if (entry.compression !== 0 && entry.compression !== 8)
      throw badArchive(`${file}/${name}`, `it is packed in a way we do not know (${entry.compression})`);
    if (entry.compression === 8) unzip.register(UnzipInflate);
    state.open++;
    entry.ondata = (error, bytes, isLast): void => {
      // The types promise no null, the library passes null when all is well.
      const fault = error as Error | null;
      // Our own faults come back through the library, which takes them for its own.
      if (fault instanceof ExchangeError) throw fault;
      if (fault !== null)
        throw badArchive(`${file}/${name}`, "it cannot be unpacked (damaged, or with a password)");
      state.unpacked += bytes.length;
      if (state.unpacked > MOST_BYTES || state.unpacked > Math.max(FREE_BYTES, MOST_RATIO * state.packed))
        throw new ExchangeError(
          "unsafe",
          { file: `${file}/${name}` },
          `it unpacks to more than ${Math.floor(state.unpacked / 2 ** 20)} MB`,
          "unpack it yourself and hand in the GML",
        );
      if (isLast) state.open--;
      // The library uses its memory again for what follows.
      queue.push({ name, bytes: bytes.slice(), isLast });
    };
    entry.start();
  };

  const pause = pacer(options.signal);
  for await (const slice of slicesOf(chunks, options))
    for (let from = 0; from < slice.length; from += PACKED_SLICE) {
      const packed = slice.subarray(from, from + PACKED_SLICE);
      state.packed += packed.length;
      push(unzip, packed, false, file);
      for (const part of queue.splice(0)) yield part;
      await pause();
    }
  const wasOpen = state.open > 0;
  if (!wasOpen) push(unzip, new Uint8Array(0), true, file);
  yield* queue.splice(0);
  if (wasOpen || state.open > 0)
    throw new ExchangeError("truncated", { file }, "the ZIP ends in the middle of a file", "get it again");
}

/** Errors of the library itself become faults of the file. */
function push(unzip: Unzip, bytes: Uint8Array, isLast: boolean, file: string): void {
  try {
    unzip.push(bytes, isLast);
  } catch (error) {
    if (error instanceof ExchangeError) throw error;
    throw badArchive(file, "it cannot be unpacked (damaged, or with a password)");
  }
}

function badArchive(file: string, fault: string): ExchangeError {
  return new ExchangeError("bad-archive", { file }, fault, "unpack it yourself and hand in the GML");
}

/** A decoder that throws away what it gets, so that a file that is not wanted costs neither time nor memory. */
function discarder(method: number): { new (): UnzipDecoder; compression: number } {
  return class implements UnzipDecoder {
    static compression = method;
    ondata: UnzipDecoder["ondata"] = () => undefined;
    push(): void {
      // Nothing is kept.
    }
  };
}
