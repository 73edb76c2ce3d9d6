/** What a file would bring, before anything is changed: plain data that crosses from a worker, small whatever the file is. */
import { ownSituationOf, modelFaults, ownSourcesOf } from "./own-from-file.ts";
import type { OwnSource, Situation } from "../check/own-source.ts";
import type { ColumnMapping, MissingColumns, RowFault } from "./csv-sources.ts";
import type { CsvStyle } from "./csv-dialect.ts";
import { pointsOf } from "./divide.ts";
import type { ExchangeSource } from "./exchange-source.ts";
import { faultsOf, sourcesOf, type Imported } from "./import-file.ts";
import { inspectionOf, type Inspection } from "./inspection.ts";
import { spaceOf, type SpaceWork } from "./space-member.ts";
import type { Scenario } from "../measures/scenario.ts";
import type { ReceptorResults } from "./receptor-results.ts";
import type { Encoding } from "./text-decoding.ts";

/** Sources that belong together: a situation of a file, or all of a file without situations. */
export interface SourceGroup {
  /** Of the situation; empty where there is none. */
  readonly name: string;
  /** What it would be here. */
  readonly situation: Situation;
  readonly sources: number;
  /** Sources of the app: a line or a surface becomes several. */
  readonly points: number;
  /** kg/yr. */
  readonly nh3: number;
  readonly nox: number;
  readonly dust: number;
  /** Share of a netting that does not count, where the file states it. */
  readonly nettingFactor: number | undefined;
}

/** A table as its beginning shows it. */
export interface TableHead {
  readonly header: readonly string[];
  readonly mapping: ColumnMapping;
  readonly missing: readonly MissingColumns[];
  readonly style: CsvStyle;
  readonly encoding: Encoding;
  readonly isAmbiguous: boolean;
  /** Cells of the first lines. */
  readonly sample: readonly (readonly string[])[];
}

export interface ImportPreview {
  readonly kind: Imported["kind"];
  readonly inspection: Inspection;
  readonly groups: readonly SourceGroup[];
  /** The first of them, and how many there are. */
  readonly faults: readonly RowFault[];
  readonly faultCount: number;
  readonly table: TableHead | undefined;
  /** Names of scenarios; empty for one without. */
  readonly scenarios: readonly string[];
  readonly claims: number;
  /** Receptors with a deposition by AERIUS. */
  readonly receptors: number;
}

const MOST_FAULTS = 200;
const SAMPLE = 4;
/** Longest cell of a sample, characters. */
const LONGEST_CELL = 60;

/** Sums up what was read. */
export function previewOf(imported: Imported, file: string): ImportPreview {
  const faults = [...faultsOf(imported), ...unusable(imported)];
  const space = imported.kind === "scenario" ? spaceOf(imported.content.other, file) : undefined;
  const inspection = inspectionOf(imported);
  return {
    kind: imported.kind,
    inspection: { ...inspection, warnings: inspection.warnings.slice(0, MOST_FAULTS) },
    groups: groupsOf(imported).map(({ group }) => group),
    faults: faults.slice(0, MOST_FAULTS),
    faultCount: faults.length,
    table: tableHead(imported),
    scenarios: imported.kind === "scenario" ? imported.content.scenarios.map(({ name }) => name) : [],
    claims: space?.claims.length ?? 0,
    receptors: inspection.receptors,
  };
}

/** The own sources of the groups that are wanted, by place in the list of groups; undefined leaves one out. */
export function ownSourcesIn(
  imported: Imported,
  situations: readonly (Situation | undefined)[],
): readonly OwnSource[] {
  return groupsOf(imported).flatMap(({ sources }, place) => {
    const situation = situations[place];
    return situation === undefined ? [] : sources.flatMap((one) => ownSourcesOf(one, situation));
  });
}

/** Scenarios of a file of ours, with its space. */
export function scenariosIn(
  imported: Imported,
  file: string,
): { readonly scenarios: readonly Scenario[]; readonly space: SpaceWork | undefined } {
  if (imported.kind !== "scenario") return { scenarios: [], space: undefined };
  const { scenarios, other } = imported.content;
  return { scenarios, space: spaceOf(other, file) };
}

/** Depositions of the documents that have any, with the name of their situation. */
export function resultsIn(
  imported: Imported,
): readonly { readonly name: string; readonly results: ReceptorResults }[] {
  if (imported.kind !== "imaer") return [];
  return imported.documents
    .filter(({ receptors }) => receptors.length > 0)
    .map(({ situation, receptors }) => ({ name: situation?.name ?? "", results: receptors }));
}

function isUsable(source: ExchangeSource): boolean {
  return modelFaults(source).length === 0;
}

/** Only sources that the model takes. */
function groupsOf(
  imported: Imported,
): readonly { readonly group: SourceGroup; readonly sources: readonly ExchangeSource[] }[] {
  if (imported.kind === "imaer")
    return imported.documents
      .filter(({ sources }) => sources.length > 0)
      .map(({ situation, sources }) =>
        groupOf(
          situation?.name ?? "",
          ownSituationOf(situation?.type),
          sources.filter(isUsable),
          situation?.nettingFactor,
        ),
      );
  const named = new Map<string, ExchangeSource[]>();
  for (const source of sourcesOf(imported).filter(isUsable)) {
    const name = source.situation ?? "";
    named.set(name, [...(named.get(name) ?? []), source]);
  }
  return [...named].map(([name, sources]) => groupOf(name, situationNamed(name), sources, undefined));
}

/** By the words that tables use. */
function situationNamed(name: string): Situation {
  if (/^(ref|huidig|bestaand|current)/i.test(name)) return "reference";
  return /^(sald|net|stop|off)/i.test(name) ? "netting" : "proposed";
}

function groupOf(
  name: string,
  situation: Situation,
  sources: readonly ExchangeSource[],
  nettingFactor: number | undefined,
): { readonly group: SourceGroup; readonly sources: readonly ExchangeSource[] } {
  const sum = (of: "nh3" | "nox" | "dust"): number =>
    sources.reduce((total, source) => total + source[of], 0);
  const points = sources.reduce(
    (total, { shape }) => total + (shape === undefined ? 1 : pointsOf(shape).length),
    0,
  );
  const group = { name, situation, sources: sources.length, points, nettingFactor };
  return { group: { ...group, nh3: sum("nh3"), nox: sum("nox"), dust: sum("dust") }, sources };
}

/** What the file may state and the model does not take. */
function unusable(imported: Imported): readonly RowFault[] {
  if (imported.kind === "scenario") return [];
  const rows =
    imported.kind === "csv"
      ? imported.table.rows
      : imported.kind === "geojson"
        ? imported.features.rows
        : sourcesOf(imported).map((source, place) => ({ line: place + 1, source }));
  return rows.flatMap(({ line, source }) =>
    source === undefined
      ? []
      : modelFaults(source).map((fault) => ({
          ...fault,
          line,
          column: imported.kind === "imaer" ? source.id : "",
        })),
  );
}

function tableHead(imported: Imported): TableHead | undefined {
  if (imported.kind !== "csv") return undefined;
  const { header, mapping, missing, style, isAmbiguous, rows } = imported.table;
  const sample = rows
    .slice(0, SAMPLE)
    .map(({ cells }) => header.map((_, column) => (cells[column] ?? "").slice(0, LONGEST_CELL)));
  return {
    header: header.map((one) => one.slice(0, LONGEST_CELL)),
    mapping,
    missing,
    style,
    encoding: imported.encoding,
    isAmbiguous,
    sample,
  };
}
