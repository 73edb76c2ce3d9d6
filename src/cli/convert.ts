/** `convert` and `inspect`: files of sources from one format into another, and what they hold. */
import { extname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { loadManifest } from "../data/manifest.ts";
import { csvText, sourceTable } from "../exchange/csv-writer.ts";
import { DUTCH_STYLE, PLAIN_STYLE } from "../exchange/csv-dialect.ts";
import { remarksOf, type ExportInfo } from "../exchange/export-info.ts";
import { sourcesGeoJson } from "../exchange/geojson-writer.ts";
import { imaerText, leftOutOf } from "../exchange/imaer-writer.ts";
import { faultsOf, sourcesOf, type Imported } from "../exchange/import-file.ts";
import { inspectionOf } from "../exchange/inspection.ts";
import { DISCLAIMER } from "./check-report.ts";
import { fileReader } from "./file-reader.ts";
import { VERSION } from "./package-version.ts";
import { faultText, readImported, readSources } from "./read-imported.ts";
import { numberOption, UsageError } from "./usage.ts";
import { writePieces } from "./write-pieces.ts";

const FORMATS = [".csv", ".geojson", ".json", ".gml"];

/** `convert IN OUT`: the kind of the file to write follows from its name. Prints nothing; faults and what is left out go to stderr. */
export async function convertCommand(args: readonly string[]): Promise<string> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { dutch: { type: "boolean", default: false }, year: { type: "string" } },
  });
  const [input, output] = positionals;
  if (positionals.length !== 2) throw new UsageError("convert: give the file to read and the file to write");
  const format = extname(output).toLowerCase();
  if (!FORMATS.includes(format))
    throw new UsageError(`convert: "${output}" must end in .csv, .geojson or .gml`);
  if (resolve(input) === resolve(output)) throw new UsageError("convert: the two files are the same");
  const year = values.year === undefined ? undefined : numberOption("year", values.year, 1900, 2100);
  const imported = await readSources(input);
  const { edition } = await loadManifest(fileReader());
  const info: ExportInfo = { title: "Emission sources", version: VERSION, edition, disclaimer: DISCLAIMER };
  const sources = sourcesOf(imported);
  if (format === ".csv") {
    const style = values.dutch ? DUTCH_STYLE : PLAIN_STYLE;
    await writePieces(output, csvText(sourceTable(sources, remarksOf(info)), style));
  } else if (format === ".gml") await writePieces(output, gmlOf(imported, year, info));
  else await writePieces(output, sourcesGeoJson(sources, info));
  tell(imported, format);
  process.stderr.write(`${sources.length} sources written to ${output}\n`);
  return "";
}

/** `inspect IN [--json]`: prints what a file holds. */
export async function inspectCommand(args: readonly string[]): Promise<string> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: "boolean", default: false } },
  });
  const [input] = positionals;
  if (positionals.length !== 1) throw new UsageError("inspect: give one file");
  const inspection = inspectionOf(await readImported(input));
  if (values.json) return JSON.stringify(inspection, undefined, 2);
  return Object.entries(inspection)
    .map(([name, value]) => `${name}: ${typeof value === "object" ? JSON.stringify(value) : String(value)}`)
    .join("\n");
}

/** One IMAER file is one situation; several situations need several files. */
function gmlOf(imported: Imported, year: number | undefined, info: ExportInfo): Iterable<string> {
  const documents = imported.kind === "imaer" ? imported.documents : [];
  if (documents.length > 1)
    throw new UsageError("convert: the ZIP holds several situations; unpack it and convert them one by one");
  const document = documents.at(0);
  const named = document?.year ?? year;
  if (named === undefined)
    throw new UsageError("convert: --year is missing: an IMAER file needs the year of its emissions");
  const sources = sourcesOf(imported);
  if (new Set(sources.map(({ situation }) => situation)).size > 1)
    throw new UsageError("convert: the sources belong to several situations; make a file of each");
  const name = document?.situation?.name ?? sources[0]?.situation ?? "Situation";
  return imaerText({
    year: year ?? named,
    project: document?.project,
    corporation: document?.corporation,
    description: document?.description,
    situation: document?.situation ?? {
      name,
      reference: undefined,
      type: "PROPOSED",
      nettingFactor: undefined,
    },
    sources,
    made: info,
  });
}

/** Says on stderr what was not read and what was not written. */
function tell(imported: Imported, format: string): void {
  const lines = faultsOf(imported).map((fault) => `${faultText(fault)}; left out`);
  const { skipped, warnings, receptors } = inspectionOf(imported);
  for (const [name, count] of Object.entries(skipped)) lines.push(`not read: ${name} (${count})`);
  for (const { kind, count, place } of warnings) lines.push(`warning: ${kind} (${count}, first at ${place})`);
  if (receptors > 0) lines.push(`not written: results on ${receptors} receptors`);
  if (format === ".gml")
    for (const { kind, source, amount } of leftOutOf(sourcesOf(imported)))
      lines.push(`not written: ${kind} of ${source}${amount === undefined ? "" : ` (${amount} kg/yr)`}`);
  for (const line of lines) process.stderr.write(`${line}\n`);
}
