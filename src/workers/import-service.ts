/** Reads one file in a worker of its own, and keeps it there until the user has chosen what to take. */
import { transfer } from "comlink";
import type { OwnSource, Situation } from "../check/own-source.ts";
import { chunksOf } from "../exchange/byte-chunks.ts";
import type { TableOptions } from "../exchange/csv-sources.ts";
import { ExchangeError, type FaultKind } from "../exchange/exchange-error.ts";
import { importFile, type Imported } from "../exchange/import-file.ts";
import {
  ownSourcesIn,
  previewOf,
  resultsIn,
  scenariosIn,
  type ImportPreview,
} from "../exchange/import-preview.ts";
import type { ReceptorResults } from "../exchange/receptor-results.ts";
import type { Encoding } from "../exchange/text-decoding.ts";

/** How the user says a table is to be read. */
export interface PreviewOptions extends Omit<TableOptions, "isDraft"> {
  readonly encoding?: Encoding | undefined;
}

/** A fault of a file as plain data: an error loses what it holds on its way out of a worker. */
export interface FileFault {
  readonly kind: FaultKind;
  readonly file: string;
  readonly line: number | undefined;
  readonly element: string | undefined;
  /** In English. */
  readonly fault: string;
  readonly remedy: string;
}

export type FileReading =
  | { readonly kind: "preview"; readonly preview: ImportPreview }
  | { readonly kind: "fault"; readonly fault: FileFault };

/** Depositions by AERIUS, with the name of their situation. */
export interface NamedResults {
  readonly name: string;
  readonly results: ReceptorResults;
}

/** The calls of the worker; one file at a time. */
export class ImportService {
  #imported: Imported | undefined;
  #name = "";
  #stop = new AbortController();

  /**
   * Reads a file; onProgress is told the bytes that were read, a few times a second. A reading that is still under way ends
   * with AbortError, so that what is taken later is what was read last.
   */
  async read(
    file: Blob,
    name: string,
    options: PreviewOptions,
    onProgress: (bytes: number) => unknown,
  ): Promise<FileReading> {
    this.#stop.abort(new DOMException("the file is read otherwise", "AbortError"));
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.#imported = undefined;
    this.#name = name;
    try {
      const imported = await importFile(chunksOf(file.stream()), name, {
        ...options,
        isDraft: true,
        signal,
        onProgress: (bytes) => void onProgress(bytes),
      });
      signal.throwIfAborted();
      const preview = previewOf(imported, name);
      this.#imported = imported;
      return { kind: "preview", preview };
    } catch (error) {
      if (error instanceof ExchangeError) return { kind: "fault", fault: faultOf(error, name) };
      throw error;
    }
  }

  /** The own sources of the groups of the preview, each in the situation given; undefined leaves one out. */
  sources(situations: readonly (Situation | undefined)[]): readonly OwnSource[] {
    return ownSourcesIn(this.#read(), situations);
  }

  scenarios(): ReturnType<typeof scenariosIn> {
    return scenariosIn(this.#read(), this.#name);
  }

  /** Columns that are moved and not copied on their way; the file keeps its own. */
  results(): readonly NamedResults[] {
    const all = resultsIn(this.#read()).map(({ name, results }) => ({ name, results: copyOf(results) }));
    return transfer(
      all,
      all.flatMap(({ results }) => buffersOf(results)),
    );
  }

  #read(): Imported {
    if (this.#imported === undefined) throw new RangeError("expected a file to be read first");
    return this.#imported;
  }
}

function faultOf({ kind, line, element, fault, remedy, source }: ExchangeError, name: string): FileFault {
  return { kind, file: source === "" ? name : source, line, element, fault, remedy };
}

function copyOf({ length, receptorId, nh3, nox, edge }: ReceptorResults): ReceptorResults {
  return {
    length,
    receptorId: receptorId.slice(),
    nh3: nh3.slice(),
    nox: nox.slice(),
    edge: edge.slice(),
  };
}

function buffersOf({ receptorId, nh3, nox, edge }: ReceptorResults): ArrayBuffer[] {
  return [receptorId, nh3, nox, edge].map(({ buffer }) => buffer as ArrayBuffer);
}
