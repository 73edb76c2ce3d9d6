/** What a file would bring, before anything is changed: plain data that crosses from a worker, small whatever the file is. */
import { ownSituationOf, modelFaults, ownSourcesOf } from "./own-from-file.ts";
import { SITUATIONS, type OwnSource, type Situation } from "../check/own-source.ts";
import type { ColumnMapping, MissingColumns, RowFault } from "./csv-sources.ts";
import type { CsvStyle } from "./csv-dialect.ts";
import { pointsOf } from "./divide.ts";
import type { ExchangeSource } from "./exchange-source.ts";
import type { ImaerDocument } from "./imaer-document.ts";
import { faultsOf, sourcesOf, type Imported } from "./import-file.ts";
import { inspectionOf, type Inspection } from "./inspection.ts";
import { clipped, clippedFault, clippedInspection, MOST_LISTED } from "./preview-bounds.ts";
import { spaceOf, type SpaceWork } from "./space-member.ts";
import { extentOf, type SourceExtent } from "./source-extent.ts";
import type { Scenario } from "../measures/scenario.ts";
import type { ReceptorResults } from "./receptor-results.ts";
import type { Encoding } from "./text-decoding.ts";

/**
 * Sources that belong together: a situation of a file, or all of a file without situations. Where a file has more of them
 * than anybody would choose from, those that would be the same situation here are one group.
 */
export interface SourceGroup {
  /** Of the situation; empty where there is none, and of several together. */
  readonly name: string;
  /** Situations of the file that it holds. */
  readonly names: number;
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
  /** Undefined for a group without sources that can be taken. */
  readonly extent: SourceExtent | undefined;
}

/** A table as its beginning shows it. */
export interface TableHead {
  /** Of the first columns. */
  readonly header: readonly string[];
  /** Columns in all. */
  readonly columns: number;
  readonly mapping: ColumnMapping;
  /** The first of the headings that no field was found for. */
  readonly unmapped: readonly string[];
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
  /** Whether the file has settings of space, and claims perhaps. */
  readonly hasSpace: boolean;
  /** Receptors with a deposition by AERIUS. */
  readonly receptors: number;
}

/** Lines of a sample. */
const SAMPLE = 5;
/** Columns that are shown: a table of sources has at most a few dozen. */
const MOST_COLUMNS = 200;
const MOST_GROUPS = 50;

/** Sums up what was read. */
export function previewOf(imported: Imported, file: string): ImportPreview {
  const faults = [...faultsOf(imported), ...unusable(imported)].sort((a, b) => a.line - b.line);
  const space = imported.kind === "scenario" ? spaceOf(imported.content.other, file) : undefined;
  const inspection = inspectionOf(imported);
  return {
    kind: imported.kind,
    inspection: clippedInspection(inspection),
    groups: groupsOf(imported).map(summedUp),
    faults: faults.slice(0, MOST_LISTED).map(clippedFault),
    faultCount: faults.length,
    table: tableHead(imported),
    scenarios: imported.kind === "scenario" ? imported.content.scenarios.map(({ name }) => name) : [],
    claims: space?.claims.length ?? 0,
    hasSpace: space !== undefined,
    receptors: inspection.receptors,
  };
}

/**
 * The own sources of the groups that are wanted, by place in the list of groups; undefined leaves one out. On whole metres,
 * as the app keeps all places: otherwise they would be others after the next visit.
 */
export function ownSourcesIn(
  imported: Imported,
  situations: readonly (Situation | undefined)[],
): readonly OwnSource[] {
  return groupsOf(imported).flatMap(({ sources }, place) => {
    const situation = situations[place];
    if (situation === undefined) return [];
    return sources
      .flatMap((one) => ownSourcesOf(one, situation))
      .map((own) => ({ ...own, x: Math.round(own.x), y: Math.round(own.y) }));
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

/** A group before it is summed up. */
interface Gathered {
  readonly name: string;
  readonly names: number;
  readonly situation: Situation;
  readonly nettingFactor: number | undefined;
  /** Only those that the model takes. */
  readonly sources: readonly ExchangeSource[];
}

function groupsOf(imported: Imported): readonly Gathered[] {
  const groups = imported.kind === "imaer" ? documentGroups(imported.documents) : namedGroups(imported);
  return groups.length > MOST_GROUPS ? together(groups) : groups;
}

function documentGroups(documents: readonly ImaerDocument[]): readonly Gathered[] {
  return documents
    .filter(({ sources }) => sources.length > 0)
    .map(({ situation, sources }) => ({
      name: situation?.name ?? "",
      names: 1,
      situation: ownSituationOf(situation?.type),
      nettingFactor: situation?.nettingFactor,
      sources: sources.filter(isUsable),
    }));
}

function namedGroups(imported: Imported): readonly Gathered[] {
  const named = new Map<string, ExchangeSource[]>();
  for (const source of sourcesOf(imported)) {
    if (!isUsable(source)) continue;
    const name = source.situation ?? "";
    const group = named.get(name);
    if (group === undefined) named.set(name, [source]);
    else group.push(source);
  }
  return [...named].map(([name, sources]) => ({
    name,
    names: 1,
    situation: situationNamed(name),
    nettingFactor: undefined,
    sources,
  }));
}

/** One group for each situation here; with the netting factor that all agree on. */
function together(groups: readonly Gathered[]): readonly Gathered[] {
  return SITUATIONS.map((situation) => {
    const same = groups.filter((group) => group.situation === situation);
    const factors = new Set(same.map(({ nettingFactor }) => nettingFactor));
    return {
      name: "",
      names: same.length,
      situation,
      nettingFactor: factors.size === 1 ? same[0].nettingFactor : undefined,
      sources: same.flatMap(({ sources }) => sources),
    };
  }).filter(({ names }) => names > 0);
}

/** By the words that tables use. */
function situationNamed(name: string): Situation {
  if (/^(ref|huidig|bestaand|current)/i.test(name)) return "reference";
  return /^(sald|net|stop|off)/i.test(name) ? "netting" : "proposed";
}

function summedUp({ name, names, situation, nettingFactor, sources }: Gathered): SourceGroup {
  const sum = (of: "nh3" | "nox" | "dust"): number =>
    sources.reduce((total, source) => total + source[of], 0);
  const points = sources.reduce(
    (total, { shape }) => total + (shape === undefined ? 1 : pointsOf(shape).length),
    0,
  );
  return {
    name: clipped(name),
    names,
    situation,
    sources: sources.length,
    points,
    nh3: sum("nh3"),
    nox: sum("nox"),
    dust: sum("dust"),
    nettingFactor,
    extent: extentOf(sources),
  };
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
  const { header, mapping, unmapped, missing, style, isAmbiguous, rows } = imported.table;
  const shown = header.slice(0, MOST_COLUMNS);
  const sample = rows
    .slice(0, SAMPLE)
    .map(({ cells }) => shown.map((_, column) => clipped(cells[column] ?? "")));
  return {
    header: shown.map(clipped),
    columns: header.length,
    mapping,
    unmapped: unmapped.slice(0, MOST_LISTED).map(clipped),
    missing,
    style,
    encoding: imported.encoding,
    isAmbiguous,
    sample,
  };
}
