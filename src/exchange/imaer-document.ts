/** What an IMAER file holds, and the reading of its parts. */
import { MAX_RECEPTOR_ID, receptorAt, receptorCentre } from "../grid/receptor.ts";
import { SITUATION_TYPES, type ExchangeSource, type Situation } from "./exchange-source.ts";
import { GeometryReader } from "./imaer-geometry.ts";
import { Notes, shortened, type ReadingWarning } from "./imaer-notes.ts";
import { depositionOf, readSource, wholeAttribute } from "./imaer-source.ts";
import { DEPOSITION, YEAR } from "./limits.ts";
import { ResultsBuilder, type ReceptorResults } from "./receptor-results.ts";
import type { XmlNode } from "./xml-node.ts";
import { detached } from "./xml-text.ts";

/** What a file says of itself. */
export interface ImaerMetadata {
  readonly year: number;
  readonly project: string | undefined;
  readonly corporation: string | undefined;
  readonly description: string | undefined;
  readonly situation: Situation | undefined;
  /** Km. */
  readonly maximumRange: number | undefined;
  readonly aeriusVersion: string | undefined;
  readonly databaseVersion: string | undefined;
  readonly creator: string | undefined;
}

/** A point of the user's own with its deposition, mol N/ha/yr. */
export interface CalculationPoint {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly nh3: number;
  readonly nox: number;
}

/** One IMAER file: one situation with its sources, and results where it was calculated. */
export interface ImaerDocument extends ImaerMetadata {
  readonly file: string;
  /** Of IMAER: "6.0". */
  readonly version: string;
  readonly sources: readonly ExchangeSource[];
  readonly receptors: ReceptorResults;
  readonly points: readonly CalculationPoint[];
  /** How many parts were not read, by the name of the element. */
  readonly skipped: Readonly<Record<string, number>>;
  readonly warnings: readonly ReadingWarning[];
}

/** How results by this program name their maker, so that they are never taken for those of AERIUS. */
export const CREATOR = "Piekkaart";
/** A receptor further from the hexagon of its id than the width of one has another grid, m. */
const FAR = 120;

/** Collects the parts of one document. */
export class DocumentBuilder {
  readonly notes: Notes;
  readonly #geometry: GeometryReader;
  readonly #ids = new Set<string>();
  readonly #sources: Omit<ExchangeSource, "situation">[] = [];
  readonly #points: CalculationPoint[] = [];
  readonly #results: ResultsBuilder;
  #metadata: ImaerMetadata | undefined;
  version = "";

  constructor(file: string) {
    this.notes = new Notes(file);
    this.#geometry = new GeometryReader(this.notes);
    this.#results = new ResultsBuilder();
  }

  /** The metadata; a second time they are skipped. */
  metadata(node: XmlNode): void {
    if (this.#metadata !== undefined) this.notes.skip("metadata");
    else this.#metadata = readMetadata(node, this.notes);
  }

  source(node: XmlNode): void {
    this.#sources.push(readSource(node, this.#newId(node), this.#geometry, this.notes));
  }

  receptor(node: XmlNode): void {
    const id = wholeAttribute(node, "receptorPointId");
    const element = `ReceptorPoint ${this.#newId(node)}`;
    if (!(id >= 1 && id <= MAX_RECEPTOR_ID))
      throw this.notes.fault(
        "bad-value",
        node.line,
        element,
        `receptorPointId is "${shortened(node.attributes.get("receptorPointId") ?? "")}"`,
        `it must be a whole number from 1 to ${MAX_RECEPTOR_ID}`,
      );
    const [x, y] = this.#geometry.ofPoint(node, element);
    if (receptorAt(x, y) !== id && !isNear(x, y, id)) this.notes.warn("receptor-place", node.line, element);
    const { nh3, nox } = depositionOf(node, element, this.notes, DEPOSITION);
    const isEdge = node.textOf("edgeEffect") === "true";
    if (!this.#results.add(id, nh3, nox, isEdge))
      throw this.notes.fault(
        "duplicate-id",
        node.line,
        element,
        `receptor ${id} occurs twice`,
        "export the results again",
      );
  }

  point(node: XmlNode): void {
    const id = this.#newId(node);
    const element = `${node.name} ${id}`;
    const [x, y] = this.#geometry.ofPoint(node, element);
    const deposition = depositionOf(node, element, this.notes, DEPOSITION);
    this.#points.push({ id, name: detached(node.textOf("label") ?? id), x, y, ...deposition });
  }

  /** All of it; missing-metadata where there were none. */
  finish(): ImaerDocument {
    const { notes } = this;
    if (this.#metadata === undefined)
      throw notes.fault(
        "missing-metadata",
        undefined,
        "metadata",
        "there are no metadata with a year",
        "export the file again from AERIUS",
      );
    const receptors = this.#results.finish();
    if (receptors.length > 0 && (this.#metadata.creator ?? "").includes(CREATOR))
      notes.warn("own-result", undefined, "gmlCreator", this.#metadata.creator);
    const situation = this.#metadata.situation?.name;
    return {
      ...this.#metadata,
      file: notes.file,
      version: this.version,
      sources: this.#sources.map((source) => ({ ...source, situation })),
      receptors,
      points: this.#points,
      skipped: notes.skipped,
      warnings: notes.warnings,
    };
  }

  /** The gml:id, else the local id; no two features have the same. */
  #newId(node: XmlNode): string {
    const found = node.attributes.get("id") ?? node.textOf("identifier", "NEN3610ID", "localId");
    if (found === undefined)
      throw this.notes.fault(
        "bad-value",
        node.line,
        node.name,
        "it has no gml:id",
        "give each feature its own",
      );
    const id = detached(found);
    if (this.#ids.has(id))
      throw this.notes.fault(
        "duplicate-id",
        node.line,
        `${node.name} ${shortened(id)}`,
        "its id occurs twice",
        "give each feature its own gml:id",
      );
    this.#ids.add(id);
    return id;
  }
}

function isNear(x: number, y: number, id: number): boolean {
  const [cx, cy] = receptorCentre(id);
  return Math.hypot(x - cx, y - cy) < FAR;
}

function readMetadata(node: XmlNode, notes: Notes): ImaerMetadata {
  const root = node.child("AeriusCalculatorMetadata") ?? node;
  const project = root.descend("project", "ProjectMetadata");
  const situation = root.descend("situation", "SituationMetadata");
  const yearNode = project?.child("year");
  const year = notes.number(yearNode, "metadata", "year", YEAR);
  if (year === undefined || !Number.isInteger(year))
    throw notes.fault(
      "missing-metadata",
      node.line,
      "metadata",
      "the project has no year",
      "export the file again from AERIUS",
    );
  const range = root.descend("calculation", "CalculationMetadata", "maximumRange");
  return {
    year,
    project: project?.textOf("name"),
    corporation: project?.textOf("corporation"),
    description: project?.textOf("description"),
    situation: situation === undefined ? undefined : readSituation(situation, notes),
    maximumRange: notes.number(range, "metadata", "maximumRange", [0, 1e6]),
    aeriusVersion: root.textOf("version", "VersionMetadata", "aeriusVersion"),
    databaseVersion: root.textOf("version", "VersionMetadata", "databaseVersion"),
    creator: root.textOf("gmlCreator"),
  };
}

function readSituation(node: XmlNode, notes: Notes): Situation {
  const text = node.textOf("situationType")?.toUpperCase();
  // Before 5.1 an off-site reduction was called netting.
  const type = SITUATION_TYPES.find((one) => one === (text === "NETTING" ? "OFF_SITE_REDUCTION" : text));
  if (text !== undefined && type === undefined) notes.warn("situation-type", node.line, "situation", text);
  return {
    name: node.textOf("name") ?? "",
    reference: node.textOf("reference"),
    type,
    nettingFactor: notes.number(node.child("nettingFactor"), "situation", "nettingFactor", [0, 1]),
  };
}
