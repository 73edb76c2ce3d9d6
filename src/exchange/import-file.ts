/** Reads whatever file someone hands in: IMAER, a ZIP of it, GeoJSON, a table or our own scenarios, told by what is in it and not by its name. */
import { allBytes, peeked, type ByteChunks, type ReadingOptions } from "./byte-chunks.ts";
import { readSourceTable, type RowFault, type SourceTable, type TableOptions } from "./csv-sources.ts";
import { ExchangeError } from "./exchange-error.ts";
import type { ExchangeSource } from "./exchange-source.ts";
import { readSourceFeatures, type SourceFeatures } from "./geojson-sources.ts";
import type { ImaerDocument } from "./imaer-document.ts";
import { readImaer } from "./imaer-reader.ts";
import { decodeScenarioFile, type ScenarioFile } from "./scenario-file.ts";
import { decodeText, textIn, type Encoding } from "./text-decoding.ts";
import { isZip } from "./unzip.ts";

/** What a file turned out to hold; plain data, which can be sent from a worker and shown before anything is changed. */
export type Imported =
  | { readonly kind: "imaer"; readonly documents: readonly ImaerDocument[] }
  | { readonly kind: "csv"; readonly table: SourceTable; readonly encoding: Encoding }
  | { readonly kind: "geojson"; readonly features: SourceFeatures }
  | { readonly kind: "scenario"; readonly content: ScenarioFile };

/** How to read a file; the encoding is that of a table. */
export interface ImportOptions extends ReadingOptions, TableOptions {
  readonly encoding?: Encoding | undefined;
}

/** Tables and GeoJSON are held whole: more than any list of sources. */
const MOST_BYTES = 64 * 2 ** 20;
const SNIFFED = 512;

/** Reads a file. All that is wrong with it is an ExchangeError or a fault in the result; an aborted signal throws its reason. */
export async function importFile(
  chunks: ByteChunks,
  file: string,
  options: ImportOptions = {},
): Promise<Imported> {
  const { start, all } = await peeked(chunks, SNIFFED, options.signal);
  const opening = decoded(start, options.encoding).text;
  const first = /[^\s\uFEFF]/.exec(opening)?.[0];
  if (isZip(start) || first === "<") return { kind: "imaer", documents: await readImaer(all, file, options) };
  // Before all of it is taken in: a film or a database may be large.
  if (opening.includes("\0")) throw noText(file, opening);
  const bytes = await allBytes(all, MOST_BYTES, options);
  if (bytes === undefined)
    throw new ExchangeError(
      "too-large",
      { file },
      `it is larger than ${MOST_BYTES / 2 ** 20} MB`,
      "split it, or hand it in as IMAER",
    );
  const { text, encoding } = decoded(bytes, options.encoding);
  if (text.includes("\0")) throw noText(file, text);
  if (first === "{")
    return isScenarioFile(text)
      ? { kind: "scenario", content: decodeScenarioFile(text, file) }
      : { kind: "geojson", features: readSourceFeatures(text, file) };
  return { kind: "csv", table: readSourceTable(text, file, options), encoding };
}

function decoded(
  bytes: Uint8Array,
  encoding: Encoding | undefined,
): { readonly text: string; readonly encoding: Encoding } {
  return encoding === undefined ? decodeText(bytes) : { text: textIn(bytes, encoding), encoding };
}

function noText(file: string, text: string): ExchangeError {
  return new ExchangeError(
    "not-csv",
    { file, line: text.slice(0, text.indexOf("\0")).split(/\r\n|\r|\n/).length },
    "it is no text: it holds bytes that no table and no GeoJSON has",
    "save it as CSV (not as a workbook), as GeoJSON, or as IMAER GML",
  );
}

/** By what it says of itself, and by not saying that it is GeoJSON. */
function isScenarioFile(text: string): boolean {
  return /"format"\s*:\s*"piekkaart"/.test(text) && !/"type"\s*:\s*"Feature/.test(text);
}

/** All sources of a file, those of an IMAER file with the name of their situation. */
export function sourcesOf(imported: Imported): readonly ExchangeSource[] {
  if (imported.kind === "imaer") return imported.documents.flatMap(({ sources }) => sources);
  if (imported.kind === "scenario") return [];
  return imported.kind === "csv" ? imported.table.sources : imported.features.sources;
}

/** Faults of single lines or features. */
export function faultsOf(imported: Imported): readonly RowFault[] {
  if (imported.kind === "imaer" || imported.kind === "scenario") return [];
  return imported.kind === "csv" ? imported.table.faults : imported.features.faults;
}
