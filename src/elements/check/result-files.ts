/** A checked source as files: what falls where, per area and per hexagon, and the own sources themselves. */
import { VERSION } from "../../base/version.ts";
import { DUTCH_STYLE, PLAIN_STYLE } from "../../exchange/csv-dialect.ts";
import { csvText, sourceTable, type CsvTable } from "../../exchange/csv-writer.ts";
import { remarksOf, type ExportInfo } from "../../exchange/export-info.ts";
import { receptorsGeoJson, sourcesGeoJson } from "../../exchange/geojson-writer.ts";
import type { HexagonTable } from "../../grid/hexagons.ts";
import { exchangeSourceOf } from "../../exchange/own-gml.ts";
import { receptorTable, siteTable, type ReceptorColumns } from "../../exchange/results-table.ts";
import type { Answer } from "../../store/answer.ts";
import { valueOf } from "../../store/loading.ts";
import type { Store } from "../../store/store.ts";
import { nameOf } from "../emitter-names.ts";
import { saveFile } from "../save-file.ts";
import { textsOf } from "../texts.ts";
import { ownName } from "./own-words.ts";

/** What is saved, and how. */
export type ResultFile = "sites" | "hexagons" | "hexagons-geojson" | "sources" | "sources-geojson";

/** Saves a file about the answer that is shown; false while the data are not there. */
export function saveResult(kind: ResultFile, found: Answer, store: Store): boolean {
  const inputs = store.inputs.get();
  const first = valueOf(store.firstView.get());
  const ground = valueOf(store.ground.get());
  if (first === undefined || ground === undefined) return false;
  const texts = textsOf(inputs.language);
  const { say } = texts;
  const words = say.check.files;
  const { emitter, whole, own } = found;
  const total = inputs.work.sources.length;
  const named = whole ?? emitter;
  const name = named === undefined ? own.map((one) => ownName(one, total, texts)).join(", ") : nameOf(named);
  const info: ExportInfo = {
    title: `${words.kinds[kind]}: ${name.slice(0, 120)}, ${say.check.options.counts[inputs.count]}`,
    version: VERSION,
    edition: first.edition,
    disclaimer: say.disclaimer,
  };
  const csv = (table: CsvTable): void => {
    const text = [...csvText(table, inputs.language === "nl" ? DUTCH_STYLE : PLAIN_STYLE)].join("");
    saveFile(`piekkaart-${words.names[kind]}.csv`, text, "text/csv");
  };
  const geoJson = (pieces: Iterable<string>): void =>
    saveFile(`piekkaart-${words.names[kind]}.geojson`, [...pieces].join(""), "application/geo+json");
  const sources = own.map((one) => ({
    ...exchangeSourceOf({ ...one, name: ownName(one, total, texts) }, first.sectorDefaults),
    situation: say.check.situations.names[one.situation],
  }));
  switch (kind) {
    case "sites":
      csv(siteTable(found.result.sites, info));
      break;
    case "hexagons":
      csv(receptorTable(hexagonColumns(found, ground.hexagons, ground.areas.of(inputs.count)), info));
      break;
    case "hexagons-geojson":
      geoJson(receptorsGeoJson(hexagonColumns(found, ground.hexagons, ground.areas.of(inputs.count)), info));
      break;
    case "sources":
      csv(sourceTable(sources, remarksOf(info)));
      break;
    case "sources-geojson":
      geoJson(sourcesGeoJson(sources, info));
  }
  return true;
}

/** Every row in range: a hexagon on the border of two areas has two. */
function hexagonColumns(
  { contribution: { rows }, deposition }: Answer,
  { receptorId, site, background, criticalLoad }: HexagonTable,
  counted: Float32Array,
): ReceptorColumns {
  const of = (values: ArrayLike<number>): Float64Array => Float64Array.from(rows, (h) => values[h]);
  return {
    receptorId: Uint32Array.from(rows, (h) => receptorId[h]),
    columns: {
      natura2000_nr: of(site),
      deposition_mol_ha_yr: deposition,
      counted_area_ha: of(counted),
      background_mol_ha_yr: of(background),
      critical_load_mol_ha_yr: of(criticalLoad),
    },
  };
}
