/** Reads a file of the user's in a worker: the page stays free, and a reading that is not wanted ends at once. */
import { proxy } from "comlink";
import type { OwnSource, Situation } from "../check/own-source.ts";
import type { FileReading, ImportService, NamedResults, PreviewOptions } from "./import-service.ts";
import { LoneWorker } from "./lone-worker.ts";

export class ImportReading {
  readonly #file: Blob;
  readonly #name: string;
  readonly #worker: LoneWorker<ImportService>;

  /** Starts a worker for a file. */
  constructor(file: Blob, name: string) {
    this.#file = file;
    this.#name = name;
    this.#worker = new LoneWorker(
      new Worker(new URL("./import.worker.ts", import.meta.url), { type: "module" }),
    );
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
      return await this.#worker.until<FileReading>(
        this.#worker.service.read(this.#file, this.#name, options, told),
      );
    } finally {
      isOver = true;
    }
  }

  /** See {@link ImportService.sources}. */
  sources(situations: readonly (Situation | undefined)[]): Promise<readonly OwnSource[]> {
    return this.#worker.until(this.#worker.service.sources(situations));
  }

  scenarios(): Promise<ReturnType<ImportService["scenarios"]>> {
    return this.#worker.until(this.#worker.service.scenarios());
  }

  results(): Promise<readonly NamedResults[]> {
    return this.#worker.until(this.#worker.service.results());
  }

  /** Ends the worker, whatever it does. */
  dispose(): void {
    this.#worker.dispose();
  }
}
