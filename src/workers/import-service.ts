/** Reads one file in a worker of its own, and keeps it there until the user has chosen what to take. */
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

  /** Reads a file; onProgress is told the bytes that were read, a few times a second. */
  async read(
    file: Blob,
    name: string,
    options: PreviewOptions,
    onProgress: (bytes: number) => unknown,
  ): Promise<FileReading> {
    this.#imported = undefined;
    this.#name = name;
    try {
      this.#imported = await importFile(chunksOf(file.stream()), name, {
        ...options,
        isDraft: true,
        onProgress: (bytes) => void onProgress(bytes),
      });
      return { kind: "preview", preview: previewOf(this.#imported, name) };
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

  results(): readonly NamedResults[] {
    return resultsIn(this.#read());
  }

  #read(): Imported {
    if (this.#imported === undefined) throw new RangeError("expected a file to be read first");
    return this.#imported;
  }
}

function faultOf({ kind, line, element, fault, remedy, source }: ExchangeError, name: string): FileFault {
  return { kind, file: source === "" ? name : source, line, element, fault, remedy };
}
