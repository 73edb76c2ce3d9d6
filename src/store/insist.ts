/** Work in the background that shares the workers with what the user waits for. */
import type { Contribution } from "../model/contribution.ts";
import type { ComputeRequest } from "../workers/deposition-service.ts";
import type { ComputeOptions, DepositionPool } from "../workers/pool.ts";
import { isAbort } from "./loading.ts";

/** Times that a run is asked for. */
const ATTEMPTS = 5;

/** A run that is asked for again where a more urgent one took its place in the queue, which is no wish to stop. */
export async function insist(
  pool: DepositionPool,
  request: ComputeRequest,
  options: ComputeOptions & { readonly signal: AbortSignal },
): Promise<Contribution> {
  const { signal } = options;
  for (let attempt = 1; ; attempt++) {
    try {
      const contribution = await pool.compute(request, options);
      signal.throwIfAborted();
      return contribution;
    } catch (error) {
      signal.throwIfAborted();
      if (!isAbort(error) || attempt >= ATTEMPTS) throw error;
    }
  }
}
