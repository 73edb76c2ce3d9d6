/** Asks a live service for JSON: within a time, again after a fault of its own, and stopped when nobody waits any more. */

/** Why a service gave no answer. away: no network, or it does not answer in time. shape: an answer of another kind. */
export class ServiceError extends Error {
  override name = "ServiceError";
  readonly kind: "away" | "refused" | "shape";

  constructor(kind: ServiceError["kind"], message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}

/** How long to wait and how often to ask again; a test has less patience. */
export interface Patience {
  /** For one answer, ms. */
  readonly timeout: number;
  /** Before asking again, ms; as many times as there are figures. */
  readonly waits: readonly number[];
}

export const PATIENCE: Patience = { timeout: 8000, waits: [400, 1600] };

/** The answer to a question. Throws ServiceError, or the reason of the signal when that stopped it. */
export async function getJson(url: URL, signal: AbortSignal, patience = PATIENCE): Promise<unknown> {
  const { host } = url;
  for (let attempt = 0; ; attempt++) {
    const isLast = attempt >= patience.waits.length;
    try {
      const response = await fetch(url, {
        signal: AbortSignal.any([signal, AbortSignal.timeout(patience.timeout)]),
      });
      if (response.ok) return await jsonOf(response, host);
      if (response.status < 500 || isLast)
        throw new ServiceError("refused", `${host} answered with status ${response.status}`);
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof ServiceError) throw error;
      if (isLast) throw new ServiceError("away", `${host} gave no answer`, { cause: error });
    }
    await pause(patience.waits[attempt], signal);
  }
}

/** A body that is cut off is asked for again; one that is whole and no JSON is not. */
async function jsonOf(response: Response, host: string): Promise<unknown> {
  const text = await response.text();
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new ServiceError("shape", `${host} gave an answer that cannot be read`, { cause: error });
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener(
      "abort",
      () => {
        clearTimeout(timer);
        reject(signal.reason as Error);
      },
      { once: true },
    );
  });
}
