/** The register of the data: one table of facts, from which the README beside this file and the method page are made. */
import * as v from "valibot";
import { DataError } from "../src/base/errors.ts";
import { text, whole } from "../src/data/schemas.ts";
import { readJson } from "./json.ts";

/** Name of the source table. */
export const REGISTER = "register.json";
/** Where the register is printed, beside the folder of the tables. */
export const README = "README.md";
const [START, END] = ["<!-- register: written by npm run geodata -->", "<!-- end of the register -->"];

const words = v.strictObject({ nl: text, en: text });
const row = v.strictObject({
  id: text,
  name: words,
  tables: v.array(text),
  products: v.array(text),
  count: v.pipe(whole, v.minValue(1)),
  counted: words,
  owner: words,
  source: words,
  licence: words,
  date: words,
  quality: words,
});

/**
 * A dataset: its source tables (in tables/ unless they have a path), what is made of it, how many rows of what, and in both
 * languages who owns it, where it is from, under which licence, of when it is, and how good.
 */
export type Dataset = Readonly<v.InferOutput<typeof row>>;

/** The register; DataError when a fact is missing. */
export function readRegister(table: string): readonly Dataset[] {
  const register = readJson(REGISTER, table, row);
  if (new Set(register.map(({ id }) => id)).size !== register.length)
    throw new DataError(REGISTER, "", "an id occurs twice");
  return register;
}

/** The text of the README with its table made anew; DataError when the place for it is gone. */
export function withRegister(readme: string, register: readonly Dataset[]): string {
  const from = readme.indexOf(START);
  const upto = readme.indexOf(END);
  if (from < 0 || upto < from) throw new DataError(README, "", `expected “${START}” and “${END}”`);
  return `${readme.slice(0, from)}${START}\n\n${registerTable(register)}\n\n${readme.slice(upto)}`;
}

/** The text of the register with another date at a dataset, and nothing else changed; DataError when it has no such dataset. */
export function withDate(table: string, id: string, { nl, en }: Dataset["date"]): string {
  const at = table.indexOf(`"id": ${JSON.stringify(id)}`);
  const from = at < 0 ? -1 : table.indexOf('"date": {', at);
  const upto = from < 0 ? -1 : table.indexOf("}", from);
  if (upto < 0) throw new DataError(REGISTER, id, "it has no date");
  const date = `"date": {\n      "nl": ${JSON.stringify(nl)},\n      "en": ${JSON.stringify(en)}\n    `;
  return table.slice(0, from) + date + table.slice(upto);
}

const HEADS = ["table → product", "rows", "owner", "source", "licence", "date", "quality"];

/** A Markdown table with columns of equal width, as the formatter wants it. */
function registerTable(register: readonly Dataset[]): string {
  const lines = [
    HEADS,
    ...register.map((one) => [
      pathOf(one),
      `${grouped(one.count)} ${one.counted.en}`,
      one.owner.en,
      one.source.en,
      one.licence.en,
      one.date.en,
      one.quality.en,
    ]),
  ];
  const widths = HEADS.map((_, column) => Math.max(...lines.map((cells) => cells[column].length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i])).join(" | ")} |`;
  const rule = line(widths.map((width) => "-".repeat(width)));
  const [head, ...rest] = lines.map(line);
  return [head, rule, ...rest].join("\n");
}

function pathOf({ tables, products }: Dataset): string {
  const names = (files: readonly string[]): string => files.map((file) => `\`${file}\``).join(", ");
  if (products.length === 0) return names(tables);
  return tables.length === 0 ? names(products) : `${names(tables)} → ${names(products)}`;
}

function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}
