import { DataError, messageOf } from "../base/errors.ts";
import type { Reader } from "./manifest.ts";

/** Longest time for one product, ms: the largest takes half of it on a line of 0.2 Mbit/s. */
const TIMEOUT = 45_000;

/** Reads products from a web address (a folder, ending in "/"), in a page or a worker; DataError with the reason. */
export function fetchReader(base: string | URL, timeout = TIMEOUT): Reader {
  return async (name, version) => {
    const signal = AbortSignal.timeout(timeout);
    try {
      const url = new URL(name, base);
      // What has a version may come from the browser's store; the manifest is always asked anew.
      if (version !== undefined) url.searchParams.set("v", version);
      const response = await fetch(url, { signal, cache: version === undefined ? "no-cache" : "default" });
      if (!response.ok) throw new DataError(name, "", `the server answered ${response.status}`);
      return new Uint8Array(await response.arrayBuffer());
    } catch (error) {
      if (error instanceof DataError) throw error;
      if (signal.aborted) throw new DataError(name, "", `no answer within ${timeout / 1000} s`);
      throw new DataError(name, "", `could not be fetched (${messageOf(error)})`);
    }
  };
}
