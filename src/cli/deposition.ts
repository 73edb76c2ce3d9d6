/** `deposition`: runs the model on a file of cases, 1 g/s each, with the environment of the reference results. */
import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { DataError, messageOf } from "../base/errors.ts";
import { loadMeteo } from "../data/land.ts";
import { createModel, type DepositionModel } from "../model/deposition.ts";
import { REFERENCE_ENVIRONMENT } from "../model/environment.ts";
import { readCases, type CaseTable } from "./cases.ts";
import { csvLine } from "../exchange/csv.ts";
import { fileReader } from "./file-reader.ts";
import { createProgress } from "./progress.ts";
import { UsageError } from "./usage.ts";

export const RESULT_COLUMNS = [
  "concentration_ug_m3",
  "dry_mol_ha_yr",
  "wet_mol_ha_yr",
  "total_mol_ha_yr",
] as const;

/** Runs the command and returns what goes to stdout: nothing. No file is written when a line is wrong. */
export async function depositionCommand(args: readonly string[]): Promise<string> {
  const { values } = parseArgs({
    args: [...args],
    options: { cases: { type: "string" }, out: { type: "string" } },
  });
  if (values.cases === undefined) throw new UsageError("--cases is missing: give the file with the cases");
  if (values.out === undefined) throw new UsageError("--out is missing: give the file to write");
  const table = readCases(await readText(values.cases), values.cases);
  const model = createModel(await loadMeteo(fileReader()), REFERENCE_ENVIRONMENT);
  const progress = createProgress();
  const text = computeCases(model, table, (done) => progress.update(`${done} of ${table.rows.length} cases`));
  await writeFile(values.out, text);
  progress.end(`${table.rows.length} cases written to ${values.out}`);
  return "";
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw new DataError(file, "", `could not be read (${messageOf(error)}); give the path of a CSV file`);
  }
}

/** The rows of a case table with the results added, or put in the place of results that were there. */
export function computeCases(
  model: DepositionModel,
  table: CaseTable,
  onProgress?: (done: number) => void,
): string {
  const header = [...table.header, ...RESULT_COLUMNS.filter((name) => !table.header.includes(name))];
  const lines = [csvLine(header)];
  for (const [done, row] of table.rows.entries()) {
    if (done % 200 === 0) onProgress?.(done);
    const { source, substance, receptor } = row.case;
    const result = model.evaluate(source, substance, receptor);
    const figures = new Map<string, number>([
      ["concentration_ug_m3", result.concentration],
      ["dry_mol_ha_yr", result.dry],
      ["wet_mol_ha_yr", result.wet],
      ["total_mol_ha_yr", result.total],
    ]);
    lines.push(csvLine(header.map((name, place) => figure(figures.get(name)) ?? row.cells[place])));
  }
  return `${lines.join("\n")}\n`;
}

/** Seven significant digits, more than any reference prints. */
function figure(value: number | undefined): string | undefined {
  return value === undefined ? undefined : String(Number(value.toPrecision(7)));
}
