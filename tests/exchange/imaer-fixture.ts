/** Small IMAER files in the words of every version, made for these tests. */
import type { ExchangeError } from "../../src/exchange/exchange-error.ts";
import { ExchangeError as Fault } from "../../src/exchange/exchange-error.ts";
import type { ExchangeSource } from "../../src/exchange/exchange-source.ts";
import type { ImaerDocument } from "../../src/exchange/imaer-document.ts";
import { readImaer } from "../../src/exchange/imaer-reader.ts";

export const RD = 'srsName="urn:ogc:def:crs:EPSG::28992"';
export const POINT = `<imaer:GM_Point><gml:Point ${RD} gml:id="ES.1.POINT"><gml:pos>122500.25 461500.5</gml:pos></gml:Point></imaer:GM_Point>`;
export const METADATA =
  "<imaer:metadata><imaer:AeriusCalculatorMetadata><imaer:project><imaer:ProjectMetadata><imaer:year>2026</imaer:year><imaer:name>Proef</imaer:name></imaer:ProjectMetadata></imaer:project>" +
  "<imaer:situation><imaer:SituationMetadata><imaer:name>Beoogd</imaer:name><imaer:reference>REF1</imaer:reference><imaer:situationType>PROPOSED</imaer:situationType></imaer:SituationMetadata></imaer:situation></imaer:AeriusCalculatorMetadata></imaer:metadata>";
export const PROFILE = {
  "6.0":
    "<imaer:timeVaryingProfile><imaer:StandardTimeVaryingProfile><imaer:standardType>INDUSTRIAL_ACTIVITY</imaer:standardType></imaer:StandardTimeVaryingProfile></imaer:timeVaryingProfile>",
  "5.1":
    "<imaer:diurnalVariation><imaer:StandardDiurnalVariation><imaer:standardType>INDUSTRIAL_ACTIVITY</imaer:standardType></imaer:StandardDiurnalVariation></imaer:diurnalVariation>",
  "2.2": "<imaer:diurnalVariation>INDUSTRIAL_ACTIVITY</imaer:diurnalVariation>",
} as const;
export const HEAT =
  "<imaer:heatContent><imaer:SpecifiedHeatContent><imaer:value>0.28</imaer:value></imaer:SpecifiedHeatContent></imaer:heatContent>";

/** A file of a version around its parts. */
export function gml(content: string, version = "6.0", metadata = METADATA): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<imaer:FeatureCollectionCalculator xmlns:imaer="http://imaer.aerius.nl/${version}" xmlns:gml="http://www.opengis.net/gml/3.2" xmlns:xlink="http://www.w3.org/1999/xlink" gml:id="NL.IMAER.Collection">
${metadata}
${content}
</imaer:FeatureCollectionCalculator>
`;
}

export function emission(substance: string, value: string): string {
  return `<imaer:emission><imaer:Emission substance="${substance}"><imaer:value>${value}</imaer:value></imaer:Emission></imaer:emission>`;
}

export function characteristics(heat = HEAT, profile: string = PROFILE["6.0"], height = "22.0"): string {
  return `<imaer:emissionSourceCharacteristics><imaer:EmissionSourceCharacteristics>${heat}<imaer:emissionHeight>${height}</imaer:emissionHeight><imaer:spread>0.0</imaer:spread>${profile}</imaer:EmissionSourceCharacteristics></imaer:emissionSourceCharacteristics>`;
}

/** A source, with other parts where they are given. */
export function source({
  type = "EmissionSource",
  id = "ES.1",
  sector = "1800",
  label = "Schoorsteen A",
  parts = characteristics(),
  geometry = POINT,
  emissions = emission("NH3", "1000.0") + emission("NOX", "500.0"),
  more = "",
} = {}): string {
  return `<imaer:featureMember><imaer:${type} sectorId="${sector}" gml:id="${id}"><imaer:identifier><imaer:NEN3610ID><imaer:namespace>NL.IMAER</imaer:namespace><imaer:localId>${id}</imaer:localId></imaer:NEN3610ID></imaer:identifier>
<imaer:label>${label}</imaer:label>${parts}<imaer:geometry><imaer:EmissionSourceGeometry>${geometry}</imaer:EmissionSourceGeometry></imaer:geometry>${emissions}${more}</imaer:${type}></imaer:featureMember>`;
}

export function receptor(id: number, x: number, y: number, results: string): string {
  return `<imaer:featureMember><imaer:ReceptorPoint receptorPointId="${id}" gml:id="CP.${id}"><imaer:GM_Point><gml:Point ${RD} gml:id="CP.${id}.POINT"><gml:pos>${x} ${y}</gml:pos></gml:Point></imaer:GM_Point>${results}</imaer:ReceptorPoint></imaer:featureMember>`;
}

export function result(
  substance: string,
  value: string,
  type = "DEPOSITION",
  name = "CalculationResult",
): string {
  return `<imaer:result><imaer:${name} resultType="${type}" substance="${substance}"><imaer:value>${value}</imaer:value></imaer:${name}></imaer:result>`;
}

/** The bytes of a text, in pieces of a size. */
export function* bytesOf(text: string, size = Infinity): Generator<Uint8Array, void, undefined> {
  const bytes = new TextEncoder().encode(text);
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

/** The only document of a text. */
export async function readText(text: string, size?: number): Promise<ImaerDocument> {
  const documents = await readImaer(bytesOf(text, size), "proef.gml");
  if (documents.length !== 1) throw new Error(`expected one document, got ${documents.length}`);
  return documents[0];
}

/** The fault of a text, which must be one. */
export async function faultOf(reading: Promise<unknown>): Promise<ExchangeError> {
  try {
    await reading;
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
  throw new Error("expected a fault");
}

/** A source as the writer and the tables take it. */
export function exchangeSource(changes: Partial<ExchangeSource> = {}): ExchangeSource {
  return {
    id: "ES.1",
    name: "Schoorsteen A",
    x: 122_500,
    y: 461_500,
    shape: undefined,
    nh3: 1000,
    nox: 500,
    dust: 0,
    height: 22,
    spread: 0,
    heatMegawatts: 0.28,
    outflow: undefined,
    sector: 1800,
    timeProfile: 1,
    situation: "Beoogd",
    ...changes,
  };
}
