/** One piece of work runs, one may wait; a newer one takes the place of the one that waits, which fails with AbortError. */
export class QueueOfOne {
  #running: symbol | undefined;
  #waiting: { readonly start: () => void; readonly drop: () => void } | undefined;

  /**
   * Runs the work, before this returns where nothing else runs, else when that has ended or was aborted; a signal also
   * takes work out of the queue while it waits.
   */
  async run<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    signal?.throwIfAborted();
    if (this.#running !== undefined) await this.#turn(signal);
    const mine = Symbol("work");
    this.#running = mine;
    const leave = (): void => this.#leave(mine);
    signal?.addEventListener("abort", leave, { once: true });
    try {
      return await work();
    } finally {
      signal?.removeEventListener("abort", leave);
      leave();
    }
  }

  #leave(work: symbol): void {
    if (this.#running !== work) return;
    this.#running = undefined;
    const next = this.#waiting;
    this.#waiting = undefined;
    next?.start();
  }

  #turn(signal: AbortSignal | undefined): Promise<void> {
    this.#waiting?.drop();
    return new Promise((resolve, reject) => {
      const mine = {
        start: (): void => {
          signal?.removeEventListener("abort", abort);
          resolve();
        },
        drop: (): void => {
          signal?.removeEventListener("abort", abort);
          reject(new DOMException("a newer request took its place", "AbortError"));
        },
      };
      const abort = (): void => {
        if (this.#waiting === mine) this.#waiting = undefined;
        reject(signal?.reason as Error);
      };
      signal?.addEventListener("abort", abort, { once: true });
      this.#waiting = mine;
    });
  }
}
