/** Bytes as they come in, from a browser's stream, a Node stream or memory: cut in slices, counted, abortable, never blocking for long. */
import { nextTask } from "./next-task.ts";

/** Bytes in pieces of any size: a Node stream, or what {@link chunksOf} makes of a browser's. */
export type ByteChunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** How to follow a long reading. */
export interface ReadingOptions {
  /** Ends it with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Called a few times a second with the bytes taken in so far; divide by the size of the file. */
  readonly onProgress?: ((bytes: number) => void) | undefined;
}

/** Taken in at once: about a millisecond of work. */
const SLICE = 32 * 1024;
/** Work between two pauses, ms. */
const TURN = 12;
/** Between two reports, ms. */
const REPORT_EVERY = 100;

/** The chunks of a browser's stream (of a Blob, a File, an answer), which not every browser can iterate by itself. */
export async function* chunksOf(
  stream: ReadableStream<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = stream.getReader();
  let isDone = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      isDone = done;
      if (done) return;
      yield value;
    }
  } finally {
    if (!isDone) void reader.cancel().catch(() => undefined);
    reader.releaseLock();
  }
}

/**
 * Cuts chunks into slices of at most 32 KB and lets other work go first every 12 ms of what is done with them. Ends the
 * source and throws the signal's reason when the reading is aborted, also while waiting for bytes.
 */
export async function* slicesOf(
  chunks: ByteChunks,
  { signal, onProgress }: ReadingOptions = {},
): AsyncGenerator<Uint8Array, void, undefined> {
  const pause = pacer(signal);
  let taken = 0;
  let reported = performance.now();
  for await (const chunk of abortable(chunks, signal)) {
    for (let from = 0; from < chunk.length; from += SLICE) {
      const slice = chunk.subarray(from, from + SLICE);
      yield slice;
      taken += slice.length;
      const now = performance.now();
      if (onProgress !== undefined && now - reported >= REPORT_EVERY) {
        reported = now;
        onProgress(taken);
      }
      await pause();
    }
  }
  onProgress?.(taken);
}

/** A pause that is skipped until enough work has been done since the last; throws the signal's reason when aborted. */
export function pacer(signal?: AbortSignal): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since > TURN) {
      await nextTask();
      since = performance.now();
    }
    signal?.throwIfAborted();
  };
}

async function* abortable(
  chunks: ByteChunks,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array, void, undefined> {
  signal?.throwIfAborted();
  const iterator =
    Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]();
  let stop: () => void = () => undefined;
  const onAbort = (): void => stop();
  signal?.addEventListener("abort", onAbort, { once: true });
  let isDone = false;
  try {
    for (;;) {
      signal?.throwIfAborted();
      // A promise for each piece: a race with one that lives on would keep every piece until the end.
      const next = await new Promise<IteratorResult<Uint8Array, void>>((resolve, reject) => {
        stop = (): void => reject(signal?.reason as Error);
        Promise.resolve(iterator.next()).then(resolve, reject);
      });
      if (next.done === true) {
        isDone = true;
        return;
      }
      yield next.value;
    }
  } finally {
    signal?.removeEventListener("abort", onAbort);
    // Not awaited: a source that hangs would hang its end too.
    if (!isDone) void Promise.resolve(iterator.return?.()).catch(() => undefined);
  }
}

/** The first bytes of a source, at least as many as asked where there are, and a source that still gives all of them. */
export async function peeked(
  chunks: ByteChunks,
  count: number,
  signal?: AbortSignal,
): Promise<{ readonly start: Uint8Array; readonly all: ByteChunks }> {
  const iterator = abortable(chunks, signal);
  const first: Uint8Array[] = [];
  let length = 0;
  while (length < count) {
    const next = await iterator.next();
    if (next.done === true) break;
    first.push(next.value);
    length += next.value.length;
  }
  async function* all(): AsyncGenerator<Uint8Array, void, undefined> {
    try {
      yield* first;
      yield* iterator;
    } finally {
      void iterator.return();
    }
  }
  return { start: joined(first), all: all() };
}

/** All bytes of a file that must be held whole anyway; undefined when there are more than allowed. */
export async function allBytes(
  chunks: ByteChunks,
  most: number,
  options?: ReadingOptions,
): Promise<Uint8Array | undefined> {
  const slices: Uint8Array[] = [];
  let length = 0;
  for await (const slice of slicesOf(chunks, options)) {
    length += slice.length;
    if (length > most) return undefined;
    slices.push(slice);
  }
  return joined(slices);
}

/** Pieces one after another in one array. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
