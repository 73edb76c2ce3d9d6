/** One worker for one task: what is awaited of it fails when it breaks down or is ended. */
import { wrap, type Remote } from "comlink";
import { Breakage } from "./breakage.ts";

export class LoneWorker<Service> {
  readonly service: Remote<Service>;
  readonly #worker: Worker;
  readonly #breakage: Breakage;

  constructor(worker: Worker) {
    this.#worker = worker;
    const failed = new Promise<never>((_, reject) => {
      worker.addEventListener("error", (event) =>
        reject(new Error(event.message || "a worker could not be started")),
      );
      // Such an answer is lost, and whoever asked would wait for ever.
      worker.addEventListener("messageerror", () =>
        reject(new Error("what a worker answered could not be taken in")),
      );
    });
    this.service = wrap<Service>(worker);
    this.#breakage = new Breakage([failed]);
  }

  /** What a call gives, as long as the worker is there. */
  until<T>(promise: Promise<T>): Promise<T> {
    return this.#breakage.until(promise);
  }

  /** Ends the worker, whatever it does: what is awaited fails with AbortError. */
  dispose(): void {
    this.#breakage.break(new DOMException("the worker was ended", "AbortError"));
    this.#worker.terminate();
  }
}
