/** Asks a live service for JSON: within a time and a size, again after a fault of its own, and stopped when nobody waits any more. */
import { ServiceError } from "./service-fault.ts";

/** How long to wait, how often to ask again and how much to take; a test has less patience. */
export interface Patience {
  /** For one whole answer, ms. */
  readonly timeout: number;
  /**
   * Before asking again, ms; as many times as there are figures. Between half of it and all of it is waited, by chance, so
   * that those who were turned away together do not come back together.
   */
  readonly waits: readonly number[];
  /** The longest that a service may ask us to wait (Retry-After), ms. */
  readonly longestWait: number;
  /** The largest answer, bytes after decompression. */
  readonly mostBytes: number;
}

/** For a question that a user waits for. */
export const PATIENCE: Patience = {
  timeout: 8000,
  waits: [400, 1600],
  longestWait: 5000,
  mostBytes: 2_000_000,
};

/** For a page of many features. */
export const PATIENCE_FOR_PAGES: Patience = {
  timeout: 60_000,
  waits: [1000, 4000, 10_000],
  longestWait: 30_000,
  mostBytes: 60_000_000,
};

/** Status of a service that is asked too much. */
const TOO_MANY_REQUESTS = 429;

/** The answer to a question. Throws ServiceError, or the reason of the signal when that stopped it. */
export async function getJson(url: URL, signal: AbortSignal, patience = PATIENCE): Promise<unknown> {
  for (let attempt = 0; ; attempt++) {
    signal.throwIfAborted();
    try {
      return await ask(url, signal, patience);
    } catch (error) {
      signal.throwIfAborted();
      const wait = waitAfter(error, attempt, patience);
      if (wait === undefined) throw error;
      await pause(wait, signal);
    }
  }
}

async function ask(url: URL, signal: AbortSignal, patience: Patience): Promise<unknown> {
  const { host } = url;
  const limit = AbortSignal.timeout(patience.timeout);
  let isAnswering = false;
  try {
    const response = await fetch(url, { signal: AbortSignal.any([signal, limit]) });
    isAnswering = true;
    if (!response.ok) {
      await response.body?.cancel();
      throw statusError(host, response);
    }
    return jsonOf(await textOf(response, host, patience.mostBytes), host);
  } catch (error) {
    if (error instanceof ServiceError) throw error;
    if (limit.aborted) throw new ServiceError(host, { kind: "slow", milliseconds: patience.timeout });
    throw new ServiceError(host, { kind: isAnswering ? "cut" : "away" }, { cause: error });
  }
}

function statusError(host: string, { status, headers }: Response): ServiceError {
  const retryAfter = secondsOf(headers.get("retry-after"));
  if (status === TOO_MANY_REQUESTS || (status === 503 && retryAfter !== undefined))
    return new ServiceError(host, { kind: "busy", status, retryAfter });
  return new ServiceError(host, { kind: status >= 500 ? "broken" : "refused", status });
}

/**
 * Retry-After in seconds, from a number or a date; undefined where there is none. A browser hides this header of another
 * origin unless the service allows it to be seen.
 */
function secondsOf(header: string | null): number | undefined {
  if (header === null) return undefined;
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : undefined;
}

/** How long to wait after a fault, ms; undefined when asking again is of no use. */
function waitAfter(error: unknown, attempt: number, patience: Patience): number | undefined {
  if (!(error instanceof ServiceError) || attempt >= patience.waits.length) return undefined;
  const { fault } = error;
  const wait = patience.waits[attempt] * (0.5 + Math.random() / 2);
  switch (fault.kind) {
    case "away":
    case "slow":
    case "cut":
    case "broken":
      return wait;
    case "busy": {
      const asked = 1000 * (fault.retryAfter ?? 0);
      return asked > patience.longestWait ? undefined : Math.max(wait, asked);
    }
    default:
      return undefined;
  }
}

/** The body as text; stops reading where it becomes too large. */
async function textOf(response: Response, host: string, most: number): Promise<string> {
  const reader = response.body?.getReader();
  if (reader === undefined) return "";
  const decoder = new TextDecoder();
  const pieces: string[] = [];
  for (let bytes = 0; ;) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.length;
    if (bytes > most) {
      await reader.cancel();
      throw new ServiceError(host, { kind: "many", most, of: "bytes" });
    }
    pieces.push(decoder.decode(value, { stream: true }));
  }
  pieces.push(decoder.decode());
  return pieces.join("");
}

/** Services say in XML or HTML, with status 200 too, that they did not understand: its beginning tells what it was. */
function jsonOf(text: string, host: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const beginning = text.slice(0, 100).replace(/\s+/g, " ");
    throw new ServiceError(host, { kind: "shape", what: `no JSON but "${beginning}"` }, { cause: error });
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", stop);
      resolve();
    }, milliseconds);
    signal.addEventListener("abort", stop, { once: true });
  });
}
