/**
 * Writes IMAER 6.0 in the strict order of its schema. A file never poses as one of AERIUS: its versions are "n.v.t." and its
 * creator says so. Dust has no place in IMAER and is left out; what was left out is listed for the user.
 */
import { receptorCentre, receptorCorners } from "../grid/receptor.ts";
import { TIME_PROFILE_NAMES, type ExchangeSource, type RdPoint, type Situation } from "./exchange-source.ts";
import { CREATOR, type ImaerDocument } from "./imaer-document.ts";
import type { ReceptorResults } from "./receptor-results.ts";
import { escaped } from "./xml-text.ts";

/** What is written. Results must be computed by this program; they are marked as such. */
export interface ImaerOutput extends Pick<
  ImaerDocument,
  "year" | "project" | "corporation" | "description" | "situation"
> {
  readonly sources: readonly ExchangeSource[];
  /** Deposition by this program, with the radius it was computed for, km. */
  readonly results?: { readonly receptors: ReceptorResults; readonly maximumRange: number } | undefined;
  /** Version of this program, and edition of its data. */
  readonly made: { readonly version: string; readonly edition: string };
}

/**
 * What a written file does not hold, or holds otherwise. dust: kg/yr of ammonium nitrate left out. characteristics: height
 * or heat is not known, so that both are left to the defaults of the sector in AERIUS. sector: not known, "other" (9999) was
 * written. results: results of AERIUS, which are not ours to hand on.
 */
export interface LeftOut {
  readonly kind: "dust" | "characteristics" | "sector" | "results";
  readonly source: string;
  /** kg/yr for dust. */
  readonly amount: number | undefined;
}

/** Sector of AERIUS for what has none of its own. */
const OTHER_SECTOR = 9999;
const RD = 'srsName="urn:ogc:def:crs:EPSG::28992"';
const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<imaer:FeatureCollectionCalculator xmlns:imaer="http://imaer.aerius.nl/6.0" xmlns:gml="http://www.opengis.net/gml/3.2" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" gml:id="NL.IMAER.Collection" xsi:schemaLocation="http://imaer.aerius.nl/6.0 https://imaer.aerius.nl/6.0/IMAER.xsd">
`;

/** The text of a file, piece by piece, so that large results need not be held at once. */
export function* imaerText(output: ImaerOutput): Generator<string, void, undefined> {
  yield HEAD;
  yield `${metadataText(output)}\n`;
  for (const [place, source] of output.sources.entries()) yield `${sourceText(source, `ES.${place + 1}`)}\n`;
  const receptors = output.results?.receptors;
  if (receptors !== undefined)
    for (let i = 0; i < receptors.length; i++) yield `${receptorText(receptors, i)}\n`;
  yield "</imaer:FeatureCollectionCalculator>\n";
}

/** What a file of these sources will not hold. */
export function leftOutOf(sources: readonly ExchangeSource[]): readonly LeftOut[] {
  return sources.flatMap((source) => {
    const left: LeftOut[] = [];
    if (source.dust > 0) left.push({ kind: "dust", source: source.name, amount: source.dust });
    if (!hasCharacteristics(source))
      left.push({ kind: "characteristics", source: source.name, amount: undefined });
    if (source.sector === undefined) left.push({ kind: "sector", source: source.name, amount: undefined });
    return left;
  });
}

function hasCharacteristics({ height, heatMegawatts }: ExchangeSource): boolean {
  return height !== undefined && heatMegawatts !== undefined;
}

function metadataText({
  year,
  project,
  corporation,
  description,
  situation,
  results,
  made,
}: ImaerOutput): string {
  const creator = `${CREATOR} ${made.version} (geen AERIUS), data ${made.edition}`;
  const disclaimer = "Depositie geschat met Piekkaart: geen AERIUS-resultaat en geen besluit.";
  const words = [description, results === undefined ? undefined : disclaimer].filter(
    (one) => one !== undefined,
  );
  return element(
    "metadata/AeriusCalculatorMetadata",
    element(
      "project/ProjectMetadata",
      element("year", String(year)) +
        optional("name", project) +
        optional("corporation", corporation) +
        optional("description", words.length === 0 ? undefined : words.join(" ")),
    ) +
      (situation === undefined ? "" : situationText(situation)) +
      (results === undefined
        ? ""
        : element(
            "calculation/CalculationMetadata",
            element("substance", "NOX") +
              element("substance", "NH3") +
              element("resultType", "DEPOSITION") +
              element("maximumRange", decimal(results.maximumRange)),
          )) +
      element(
        "version/VersionMetadata",
        element("aeriusVersion", "n.v.t.") + element("databaseVersion", "n.v.t."),
      ) +
      element("gmlCreator", escaped(creator)),
  );
}

function situationText({ name, reference, type, nettingFactor }: Situation): string {
  return element(
    "situation/SituationMetadata",
    optional("name", name) +
      optional("reference", reference) +
      element("situationType", type ?? "PROPOSED") +
      (nettingFactor === undefined ? "" : element("nettingFactor", decimal(nettingFactor))),
  );
}

function sourceText(source: ExchangeSource, id: string): string {
  const emission = (substance: string, value: number): string =>
    element(
      "emission",
      `<imaer:Emission substance="${substance}">${element("value", decimal(value))}</imaer:Emission>`,
    );
  return element(
    "featureMember",
    `<imaer:EmissionSource sectorId="${source.sector ?? OTHER_SECTOR}" gml:id="${id}">` +
      identifierText(id) +
      optional("label", source.name) +
      characteristicsText(source) +
      element("geometry/EmissionSourceGeometry", geometryText(source, id)) +
      emission("NH3", source.nh3) +
      emission("NOX", source.nox) +
      "</imaer:EmissionSource>",
  );
}

function identifierText(id: string): string {
  return element("identifier/NEN3610ID", element("namespace", "NL.IMAER") + element("localId", id));
}

function characteristicsText(source: ExchangeSource): string {
  const { height, heatMegawatts, spread, outflow, timeProfile } = source;
  if (height === undefined || heatMegawatts === undefined) return "";
  const profile = timeProfile === undefined ? undefined : TIME_PROFILE_NAMES.get(timeProfile);
  const heat =
    outflow === undefined
      ? element("SpecifiedHeatContent", element("value", decimal(heatMegawatts)))
      : element(
          "CalculatedHeatContent",
          element("emissionTemperature", decimal(outflow.temperature)) +
            element("outflowDiameter", decimal(outflow.diameter)) +
            element("outflowVelocity", decimal(outflow.velocity)) +
            element("outflowDirection", outflow.direction) +
            element("outflowVelocityType", outflow.velocityType),
        );
  return element(
    "emissionSourceCharacteristics/EmissionSourceCharacteristics",
    element("heatContent", heat) +
      element("emissionHeight", decimal(height)) +
      (spread === undefined ? "" : element("spread", decimal(spread))) +
      (profile === undefined
        ? ""
        : element("timeVaryingProfile/StandardTimeVaryingProfile", element("standardType", profile))),
  );
}

function geometryText({ x, y, shape }: ExchangeSource, id: string): string {
  if (shape === undefined) return element("GM_Point", pointText([x, y], id));
  if (shape.kind === "line")
    return element(
      "GM_Curve",
      `<gml:LineString ${RD} gml:id="${id}.CURVE"><gml:posList>${positions(shape.line)}</gml:posList></gml:LineString>`,
    );
  const rings = shape.rings.map((ring, place) => {
    const name = place === 0 ? "exterior" : "interior";
    return `<gml:${name}><gml:LinearRing><gml:posList>${positions(ring)}</gml:posList></gml:LinearRing></gml:${name}>`;
  });
  return element("GM_Surface", `<gml:Polygon ${RD} gml:id="${id}.SURFACE">${rings.join("")}</gml:Polygon>`);
}

function receptorText({ receptorId, nh3, nox, edge }: ReceptorResults, i: number): string {
  const receptor = receptorId[i];
  const id = `CP.${receptor}`;
  const corners = receptorCorners(receptor);
  const result = (substance: string, value: number): string =>
    element(
      "result",
      `<imaer:CalculationResult resultType="DEPOSITION" substance="${substance}">${element("value", decimal(value))}</imaer:CalculationResult>`,
    );
  return element(
    "featureMember",
    `<imaer:ReceptorPoint receptorPointId="${receptor}" gml:id="${id}">` +
      identifierText(id) +
      element("GM_Point", pointText(receptorCentre(receptor), id)) +
      element(
        "representation",
        `<gml:Polygon ${RD} gml:id="NL.IMAER.REPR.${receptor}"><gml:exterior><gml:LinearRing><gml:posList>${positions([...corners, corners[0]])}</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>`,
      ) +
      result("NH3", nh3[i]) +
      result("NOX", nox[i]) +
      element("edgeEffect", String(edge[i] === 1)) +
      "</imaer:ReceptorPoint>",
  );
}

function pointText(point: RdPoint, id: string): string {
  return `<gml:Point ${RD} gml:id="${id}.POINT"><gml:pos>${positions([point])}</gml:pos></gml:Point>`;
}

/** To the millimetre. */
function positions(points: readonly RdPoint[]): string {
  return points
    .map(([x, y]) => `${decimal(Math.round(x * 1000) / 1000)} ${decimal(Math.round(y * 1000) / 1000)}`)
    .join(" ");
}

/** A double of XML Schema that reads back as the same number; whole ones with a decimal, as AERIUS writes them. */
function decimal(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`expected a number to write, got ${value}`);
  return Number.isInteger(value) && Math.abs(value) < 1e15
    ? value.toFixed(1)
    : String(value).replace("e", "E");
}

/** An element in another: names from outside to inside. The content must be escaped. */
function element(names: string, content: string): string {
  return names.split("/").reduceRight((inside, name) => `<imaer:${name}>${inside}</imaer:${name}>`, content);
}

function optional(name: string, text: string | undefined): string {
  return text === undefined || text === "" ? "" : element(name, escaped(text));
}
