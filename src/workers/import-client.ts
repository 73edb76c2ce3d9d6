/** Reads a file of the user's in a worker: the page stays free, and a reading that is not wanted ends at once. */
import { proxy, wrap, type Remote } from "comlink";
import type { OwnSource, Situation } from "../check/own-source.ts";
import { Breakage } from "./breakage.ts";
import type { FileReading, ImportService, NamedResults, PreviewOptions } from "./import-service.ts";

export class ImportReading {
  readonly #file: Blob;
  readonly #name: string;
  readonly #worker: Worker;
  readonly #service: Remote<ImportService>;
  readonly #breakage: Breakage;

  /** Starts a worker for a file. */
  constructor(file: Blob, name: string) {
    this.#file = file;
    this.#name = name;
    this.#worker = new Worker(new URL("./import.worker.ts", import.meta.url), { type: "module" });
    const failed = new Promise<never>((_, reject) => {
      this.#worker.addEventListener("error", (event) =>
        reject(new Error(event.message || "a worker could not be started")),
      );
      // Such an answer is lost, and whoever asked would wait for ever.
      this.#worker.addEventListener("messageerror", () =>
        reject(new Error("what a worker answered could not be taken in")),
      );
    });
    this.#service = wrap<ImportService>(this.#worker);
    this.#breakage = new Breakage([failed]);
  }

  /**
   * Reads the file, or reads it again otherwise; onProgress is told the share that was read, 0-1, until there is an answer.
   * Fails when the worker breaks down, and with AbortError when the reading is ended or another begins.
   */
  async read(options: PreviewOptions, onProgress: (share: number) => void): Promise<FileReading> {
    const { size } = this.#file;
    let isOver = false;
    // It comes by a way of its own, and may be overtaken by the answer.
    const told = proxy((bytes: number) => {
      if (!isOver) onProgress(size === 0 ? 0 : bytes / size);
    });
    try {
      return await this.#breakage.until<FileReading>(
        this.#service.read(this.#file, this.#name, options, told),
      );
    } finally {
      isOver = true;
    }
  }

  /** See {@link ImportService.sources}. */
  sources(situations: readonly (Situation | undefined)[]): Promise<readonly OwnSource[]> {
    return this.#breakage.until(this.#service.sources(situations));
  }

  scenarios(): Promise<ReturnType<ImportService["scenarios"]>> {
    return this.#breakage.until(this.#service.scenarios());
  }

  results(): Promise<readonly NamedResults[]> {
    return this.#breakage.until(this.#service.results());
  }

  /** Ends the worker, whatever it does. */
  dispose(): void {
    this.#breakage.break(new DOMException("the reading was ended", "AbortError"));
    this.#worker.terminate();
  }
}
