import { DataError, messageOf } from "../base/errors.ts";
import type { Reader } from "./manifest.ts";

/** Longest time for one product, ms: the largest takes half of it on a line of 0.2 Mbit/s. */
const TIMEOUT = 45_000;

/** Reads products from a web address (a folder, ending in "/"), in a page or a worker; DataError with the reason. */
export function fetchReader(base: string | URL, timeout = TIMEOUT): Reader {
  return async (name) => {
    const signal = AbortSignal.timeout(timeout);
    try {
      // Always asked anew, because a stored product of an older edition would be refused.
      const response = await fetch(new URL(name, base), { signal, cache: "no-cache" });
      if (!response.ok) throw new DataError(name, "", `the server answered ${response.status}`);
      return new Uint8Array(await response.arrayBuffer());
    } catch (error) {
      if (error instanceof DataError) throw error;
      if (signal.aborted) throw new DataError(name, "", `no answer within ${timeout / 1000} s`);
      throw new DataError(name, "", `could not be fetched (${messageOf(error)})`);
    }
  };
}
