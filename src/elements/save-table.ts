/** Hands a table to the user as a file for a spreadsheet, written as the language of the user is. */
import { VERSION } from "../base/version.ts";
import { DUTCH_STYLE, PLAIN_STYLE } from "../exchange/csv-dialect.ts";
import { csvText } from "../exchange/csv-writer.ts";
import { remarksOf } from "../exchange/export-info.ts";
import { saveFile } from "./save-file.ts";
import { exportOf, type TableData } from "./table-data.ts";
import type { Texts } from "./texts.ts";

/** Saves the rows in this order, with the edition of the data and the disclaimer above them. */
export function saveTable(
  table: TableData,
  order: Iterable<number>,
  edition: string,
  { say, language }: Texts,
): void {
  const remarks = remarksOf({ title: table.heading, version: VERSION, edition, disclaimer: say.disclaimer });
  const style = language === "nl" ? DUTCH_STYLE : PLAIN_STYLE;
  const name = table.heading
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  saveFile(
    `piekkaart-${name}.csv`,
    [...csvText(exportOf(table, order, remarks), style)].join(""),
    "text/csv",
  );
}
