/** Something that may break once, such as a worker, while much is awaited of it. */

/** Fails all that is awaited when it breaks, and keeps nothing of what was: a race with a promise that lives on would. */
export class Breakage {
  readonly #waiting = new Set<(reason: Error) => void>();
  #reason: Error | undefined;

  /** Breaks when one of the promises fails. */
  constructor(promises: readonly Promise<never>[]) {
    for (const promise of promises) promise.catch((reason: unknown) => this.break(errorOf(reason)));
  }

  get isBroken(): boolean {
    return this.#reason !== undefined;
  }

  /** Breaks it; a second time does nothing. */
  break(reason: Error): void {
    if (this.#reason !== undefined) return;
    this.#reason = reason;
    for (const reject of this.#waiting) reject(reason);
    this.#waiting.clear();
  }

  /** What a promise gives, or the reason of the breakage where that comes first or came before. */
  until<T>(promise: Promise<T>): Promise<T> {
    return new Promise((resolve, reject: (reason: Error) => void) => {
      const settled = (): boolean => this.#waiting.delete(reject);
      promise.then(
        (value) => {
          settled();
          resolve(value);
        },
        (reason: unknown) => {
          settled();
          reject(errorOf(reason));
        },
      );
      if (this.#reason !== undefined) reject(this.#reason);
      else this.#waiting.add(reject);
    });
  }
}

function errorOf(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}
