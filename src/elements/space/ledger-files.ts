/** The accounts of space as files: for a spreadsheet and for a GIS. */
import { VERSION } from "../../base/version.ts";
import { DUTCH_STYLE, PLAIN_STYLE } from "../../exchange/csv-dialect.ts";
import { csvText } from "../../exchange/csv-writer.ts";
import type { ExportInfo } from "../../exchange/export-info.ts";
import { receptorsGeoJson } from "../../exchange/geojson-writer.ts";
import { ledgerColumns } from "../../exchange/ledger-table.ts";
import { receptorTable } from "../../exchange/results-table.ts";
import type { SpaceState } from "../../store/claim-answers.ts";
import { saveFile } from "../save-file.ts";
import { saveTable } from "../save-table.ts";
import type { Texts } from "../texts.ts";
import { spaceSiteTable } from "./space-tables.ts";

/** Per area or per hexagon as CSV, per hexagon as GeoJSON. */
export type LedgerFile = "sites" | "csv" | "geojson";

/** Saves the ledger of the year of the scenario, with the edition and the disclaimer. */
export function saveLedger(kind: LedgerFile, space: SpaceState, edition: string, texts: Texts): void {
  if (kind === "sites") {
    const table = spaceSiteTable(space.table, texts);
    saveTable(
      table,
      Array.from({ length: table.length }, (_, i) => i),
      edition,
      texts,
    );
    return;
  }
  const { say, language } = texts;
  const [year] = space.allocation.years;
  const info: ExportInfo = {
    title: `${say.space.files.title}, ${year.account.ledger.year}`,
    version: VERSION,
    edition,
    disclaimer: `${say.disclaimer} ${say.space.not.line}`,
  };
  const columns = ledgerColumns(year);
  if (kind === "geojson") {
    const text = [...receptorsGeoJson(columns, info)].join("");
    saveFile(`piekkaart-${say.space.files.name}.geojson`, text, "application/geo+json");
  } else {
    const text = [...csvText(receptorTable(columns, info), language === "nl" ? DUTCH_STYLE : PLAIN_STYLE)];
    saveFile(`piekkaart-${say.space.files.name}.csv`, text.join(""), "text/csv");
  }
}
