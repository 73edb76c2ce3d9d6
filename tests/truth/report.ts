/**
 * `npm run validate`: our results beside those of other programs and publications, failing ones first, as text and as the
 * report that the method page shows. `-- --check` compares with the committed report instead, and fails where a figure differs
 * or leaves its bounds.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { fileReader, PRODUCTS } from "../../src/cli/file-reader.ts";
import type { Validation } from "../../src/elements/method/validation.ts";
import { createModel } from "../../src/model/deposition.ts";
import { beyond, differences } from "./differences.ts";
import { printed } from "./printed.ts";
import { validated } from "./validation.ts";

const REPORT = fileURLToPath(new URL("../../geodata/validation.json", import.meta.url));
/** Differences that are named. */
const NAMED = 20;

const isCheck = process.argv.includes("--check");
const found = await validated(createModel, fileReader(PRODUCTS));
console.log(printed(found));

const faults = [...beyond(found.checks)];
if (isCheck) {
  const committed = JSON.parse(readFileSync(REPORT, "utf8")) as unknown;
  // Figures that are not there are left out of JSON.
  faults.push(...differences(committed, JSON.parse(JSON.stringify(found))));
} else writeFileSync(REPORT, reportText(found));
if (faults.length > 0) {
  const more = faults.length > NAMED ? `\n… and ${faults.length - NAMED} more` : "";
  console.error(
    `\n${isCheck ? "Not as in the report, or out" : "Out"} of bounds:\n${faults.slice(0, NAMED).join("\n")}${more}`,
  );
  process.exitCode = 1;
}

/** JSON with one line per row of figures. */
function reportText(report: Validation): string {
  const rows: string[] = [];
  const kept = JSON.stringify(
    report,
    (_, value: unknown) =>
      Array.isArray(value) && typeof value[0] === "number"
        ? `#${rows.push(JSON.stringify(value)) - 1}#`
        : value,
    1,
  );
  return `${kept.replace(/"#(\d+)#"/g, (_, i: string) => rows[Number(i)])}\n`;
}
